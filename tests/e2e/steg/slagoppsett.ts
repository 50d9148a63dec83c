import type { Page } from '@playwright/test';
import { gjor } from './brev';
import { registrerHenvendelse } from './sak';

const I_DAG = '25.11.2026';
/** Two of them need help: helsetjenester i hjemmet, og praktisk bistand. */
const TRENGER_HJELP: Record<string, number> = { inne: 3, husarbeid: 4 };
const VARIABLER =
  'husarbeid innkjop hygiene paakledning spise lageMat toalett inne ute egenHelse hukommelse kommunikasjon beslutninger sosial atferd syn horsel okonomi'.split(
    ' ',
  );

export interface Person {
  navn: string;
  brukerId: string;
  sakId: string;
  maalId: string;
  /** The one who set her up. */
  skrevetAvId: string;
}

/** A name nobody else has, also when the spec runs again on the same database. */
const navnet = (fornavn: string) => ({
  fornavn,
  etternavn: `Nyli${[...Date.now().toString(26)].map((tegn) => String.fromCodePoint(97 + Number.parseInt(tegn, 26))).join('')}`,
});

/** What stands in a field of another page: a number the screen sends along, and we have no other way to. */
async function feltPaa(page: Page, sti: string, navn: string): Promise<string> {
  await page.goto(sti);
  return page.locator(`[name="${navn}"]`).first().inputValue();
}

/** A person of the test's own: case, finished mapping and one measurable goal. Two services are suggested for her. */
export async function nyPerson(page: Page, fornavn: string): Promise<Person> {
  const { etternavn } = navnet(fornavn);
  await registrerHenvendelse(page, {
    fornavn,
    etternavn,
    adresse: 'Prøveveien 1',
    fra: 'Personen selv',
    innhold: 'Trenger hjelp hjemme.',
  });
  const sakId = new URL(page.url()).pathname.split('/').at(-1)!;
  const lenke = page.getByRole('main').locator('a[href^="/brukere/"]').first();
  const brukerId = (await lenke.getAttribute('href'))!.split('/')[2]!;
  const skrevetAvId = await kartlagt(page, brukerId, sakId);
  const { maalId } = await gjor<{ maalId: string }>(page, 'maal.lagre', {
    brukerId,
    tittel: 'Gå til butikken selv',
    utgangspunkt: 'Går til postkassa',
    maaltilstand: 'Går til butikken med rullator',
    maalepunkt: 'Handleturene, i hennes egen bok',
    innenDato: '28.2.2027',
    viktighet: 2,
    vanskelighet: 1,
    utgangsnivaa: -1,
    nivaaer: {
      minus2: 'Går ikke ut',
      minus1: 'Går til postkassa',
      null: 'Går til butikken med rullator',
      pluss1: 'Handler alene',
      pluss2: 'Handler for naboen også',
    },
  });
  return { navn: `${fornavn} ${etternavn}`, brukerId, sakId, maalId, skrevetAvId };
}

async function kartlagt(page: Page, brukerId: string, sakId: string): Promise<string> {
  const { kartleggingId } = await gjor<{ kartleggingId: string }>(page, 'kartlegging.start', {
    brukerId,
    sakId,
  });
  const sti = `/brukere/${brukerId}/kartlegging/${kartleggingId}`;
  const kartlagtAvId = await feltPaa(page, sti, 'kartlagtAvId');
  await gjor(page, 'kartlegging.ferdigstill', {
    kartleggingId,
    versjon: 1,
    egneOrd: 'Jeg vil gå til butikken selv.',
    kartlagtDato: I_DAG,
    kartlagtAvId,
    egneRessurser: 'Lager mat og ordner med papirer',
    skaarer: Object.fromEntries(VARIABLER.map((kode) => [kode, TRENGER_HJELP[kode] ?? 1])),
  });
  return kartlagtAvId;
}

/** The first draft, from the case, with its purpose written. Gives its address. */
export async function forsteUtkast(page: Page, { sakId }: Person): Promise<string> {
  const { vedtakId } = await gjor<{ vedtakId: string }>(page, 'vedtak.opprett', { sakId });
  await skrivFormaal(page, vedtakId, 'INNVILGELSE');
  return `/vedtak/${vedtakId}`;
}

async function skrivFormaal(page: Page, vedtakId: string, type: string): Promise<number> {
  const { versjon } = await gjor<{ versjon: number }>(page, 'vedtak.lagre', {
    vedtakId,
    versjon: 1,
    innhold: { type, formaal: 'Du skal komme deg ut på egen hånd.' },
    felter: { formaal: 1 },
  });
  return versjon;
}

/** A decision she already has: written by the first, signed by the second. Gives its address. */
export async function fattForste(henrik: Page, kari: Page, { sakId }: Person): Promise<string> {
  const { vedtakId } = await gjor<{ vedtakId: string }>(henrik, 'vedtak.opprett', { sakId });
  const versjon = await skrivFormaal(henrik, vedtakId, 'INNVILGELSE');
  await gjor(henrik, 'vedtak.send', { vedtakId, versjon });
  const lestAvtrykk = await feltPaa(kari, `/godkjenning/${vedtakId}`, 'lestAvtrykk');
  await gjor(kari, 'vedtak.fatt', { vedtakId, versjon: versjon + 1, lestAvtrykk, habilitet: 'HABIL' });
  return `/vedtak/${vedtakId}`;
}

/** A period of training that ended with a need for help: the draft follows from it. Gives the draft's address. */
export async function utkastEtterMestring(page: Page, person: Person): Promise<string> {
  const { brukerId, maalId, skrevetAvId: ansvarligId } = person;
  const { periodeId } = await gjor<{ periodeId: string }>(page, 'mestring.planlegg', {
    brukerId,
    fom: '12.11.2026',
    uker: 1,
    maalIder: [maalId],
    ansvarligId,
  });
  await gjor(page, 'mestring.evaluer', { periodeId, versjon: 2 });
  await gjor(page, 'mestring.vurderMaal', { periodeId, maalId, nivaa: -1, tekst: 'Går til postkassa' });
  await gjor(page, 'mestring.skrivSyn', { periodeId, tekst: 'Jeg trenger noen ved siden av meg.' });
  const { vedtakId } = await gjor<{ vedtakId: string }>(page, 'mestring.fullfor', {
    periodeId,
    versjon: 3,
    endret: 'Du går tryggere, men ikke alene.',
    utfall: 'VEDTAK',
  });
  return `/vedtak/${vedtakId}`;
}
