import type { Prisma } from '@/lib/platform/db/client';
import { addDays, fromDbDate, type Dato } from '@/lib/platform/time/dato';
import { dbDato, dbDatoEllerNull, nyHendelse, om, tidspunkt } from '@/tests/factories/grunnlag';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';

interface Firma {
  navn: string;
  slag?: 'PRIVAT' | 'KOMMUNAL';
  telefon: string;
  fra: number;
  til?: number;
  tilbud: { tjeneste: string; kveld?: boolean; natt?: boolean; helg?: boolean }[];
}

const HELE_DOGNET = { kveld: true, natt: true, helg: true };

/** Navnene er oppdiktet. Organisasjonsnummer som begynner på tre, deles ikke ut. */
const FIRMAER: Firma[] = [
  { navn: 'Granheim omsorg', telefon: '00 00 61 10', fra: -900, tilbud: [{ tjeneste: '15', ...HELE_DOGNET }, { tjeneste: '1', kveld: true, helg: true }] }, // prettier-ignore
  {
    navn: 'Hjemmehagen pleie',
    telefon: '00 00 61 20',
    fra: -640,
    tilbud: [{ tjeneste: '15', ...HELE_DOGNET }],
  },
  { navn: 'Bjørkelia hjemmehjelp', telefon: '00 00 61 30', fra: -900, tilbud: [{ tjeneste: '1' }, { tjeneste: '5' }] }, // prettier-ignore
  { navn: 'Sørvang hjemmetjeneste', slag: 'KOMMUNAL', telefon: '00 00 61 40', fra: -420, til: 40, tilbud: [{ tjeneste: '15', kveld: true, helg: true }, { tjeneste: '1', helg: true }] }, // prettier-ignore
];

interface Valgmal {
  hvem: string;
  tjeneste: string;
  /** Null: tilbake til bydelens egen. */
  firma: string | null;
  /** Dager fra i dag til den nye begynner. Meldt ti dager før. */
  om: number;
  maate?: Prisma.BrukervalgCreateManyInput['maate'];
}

// prettier-ignore
const VALG: Valgmal[] = [
  { hvem: 'Tor Inge Vik', tjeneste: '15', firma: 'Hjemmehagen pleie', om: -34, maate: 'SKJEMA' },
  { hvem: 'Jens Ivar Melby', tjeneste: '15', firma: 'Granheim omsorg', om: -60 },
  { hvem: 'Jens Ivar Melby', tjeneste: '1', firma: 'Bjørkelia hjemmehjelp', om: -20, maate: 'VIA_LEVERANDOR' },
  { hvem: 'Hjørdis Bakke', tjeneste: '1', firma: 'Granheim omsorg', om: -120 },
  { hvem: 'Hjørdis Bakke', tjeneste: '1', firma: 'Bjørkelia hjemmehjelp', om: -45, maate: 'SAMTALE' },
  { hvem: 'Truls Engen', tjeneste: '1', firma: 'Bjørkelia hjemmehjelp', om: 6 },
  { hvem: 'Thanh Pham', tjeneste: '1', firma: 'Sørvang hjemmetjeneste', om: -70, maate: 'SKJEMA' },
  { hvem: 'Elsa Granli', tjeneste: '1', firma: 'Granheim omsorg', om: -90 },
  { hvem: 'Elsa Granli', tjeneste: '1', firma: null, om: -15 },
];

/** Alt disse får, gis av andre fra denne dagen. Teamet følger opp, og planlegger ikke lenger besøk. */
const FOLGES: Record<string, number> = { 'Tor Inge Vik': -34, 'Jens Ivar Melby': -20 };

/** Leverandørene i bydelen, noen som har valgt, og to som teamet bare følger opp. */
export function leggBrukervalg(b: Bydel): void {
  const ider = new Map(FIRMAER.map((firma, nummer) => [firma.navn, leggFirma(b, firma, nummer)]));
  for (const mal of VALG) leggValg(b, mal, mal.firma === null ? null : ider.get(mal.firma)!);
  for (const [navn, dager] of Object.entries(FOLGES)) folges(b, beboeren(b, navn), om(b.g, dager));
}

const beboeren = (b: Bydel, navn: string): Beboer => {
  const funnet = b.beboere.find((x) => x.person.navn === navn);
  if (!funnet) throw new Error(`ingen i bydelen heter ${navn}`);
  return funnet;
};

function leggFirma({ g }: Bydel, firma: Firma, nummer: number): string {
  const id = g.nyId('leverandor');
  const felles = { virksomhetId: g.virksomhetId };
  g.rader.leverandor.push({
    id,
    ...felles,
    navn: firma.navn,
    orgnummer: String(312_000_140 + nummer * 17),
    telefon: firma.telefon,
    slag: firma.slag ?? 'PRIVAT',
    avtaleFom: dbDato(om(g, firma.fra)),
    avtaleTom: dbDatoEllerNull(firma.til === undefined ? null : om(g, firma.til)),
  });
  for (const { tjeneste, kveld = false, natt = false, helg = false } of firma.tilbud)
    g.rader.leverandortilbud.push({
      id: g.nyId('leverandortilbud'),
      ...felles,
      leverandorId: id,
      tjeneste,
      kveld,
      natt,
      helg,
      fom: dbDato(om(g, firma.fra)),
    });
  return id;
}

function leggValg(b: Bydel, mal: Valgmal, leverandorId: string | null): void {
  const { g } = b;
  const { bruker, lag } = beboeren(b, mal.hvem);
  const fom = om(g, mal.om);
  const valgtDato = addDays(fom, -10);
  const registrertAvId = saksbehandlerFor(b, lag).id;
  const id = g.nyId('brukervalg');
  const naar = tidspunkt(g, valgtDato, 10, 40);
  g.rader.brukervalg.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    tjeneste: mal.tjeneste,
    leverandorId,
    fom: dbDato(fom),
    valgtDato: dbDato(valgtDato),
    maate: mal.maate ?? 'TELEFON',
    registrertAvId,
    tidspunkt: naar,
  });
  nyHendelse(g, {
    type: 'brukervalg.valgt',
    objektType: 'brukervalg',
    objektId: id,
    brukerId: bruker.id,
    ansattId: registrertAvId,
    tidspunkt: naar,
    data: { tjeneste: mal.tjeneste, personligStell: false, leverandorId, fom },
  });
}

/** Teamet går fra å gi til å følge, planen slutter, og besøkene fra den dagen ble aldri noe av. */
function folges({ g }: Bydel, { bruker }: Beboer, fom: Dato): void {
  const { rader } = g;
  const ansvar = rader.teamansvar.find((t) => t.brukerId === bruker.id)!;
  rader.teamansvar.push({ ...ansvar, id: g.nyId('teamansvar'), relasjon: 'OPPFOLGING', fom: dbDato(fom) });
  ansvar.tom = dbDato(addDays(fom, -1));
  for (const tiltak of rader.tiltak.filter((t) => t.brukerId === bruker.id))
    tiltak.tom = dbDato(addDays(fom, -1));
  const bort = new Set(
    rader.besok
      .filter((k) => k.brukerId === bruker.id && fromDbDate(k.dato as Date) >= fom)
      .map((k) => k.id!),
  );
  const behold = <R>(liste: R[], besokId: (rad: R) => string | null | undefined) =>
    liste.splice(0, liste.length, ...liste.filter((rad) => !bort.has(besokId(rad) ?? '')));
  behold(rader.besok, (k) => k.id);
  behold(rader.besokstildeling, (t) => t.besokId);
  behold(rader.besokTiltak, (t) => t.besokId);
  behold(rader.maalvurdering, (m) => m.besokId);
  behold(rader.notat, (n) => n.besokId);
  behold(rader.hendelse, (h) => (h.objektType === 'besok' ? h.objektId : null));
}
