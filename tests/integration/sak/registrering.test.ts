import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { registrerHenvendelse } from '@/lib/domain/sak/registrering/handlinger';
import { loadHenvendelsesskjema, loadPersonMedNummer } from '@/lib/domain/sak/registrering/loaders';
import { loadSak } from '@/lib/domain/sak/loaders';
import { loadSakliste } from '@/lib/domain/sak/liste/loaders';
import { dato } from '@/lib/platform/time/dato';
import { syntetiskNummer } from '../../factories/fodselsnummer';
import { lagVerden } from '../../factories/verden';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';

const FODT = dato('1944-02-03');
const nummer = (lopenummer: number, type: 'FNR' | 'DNR' = 'FNR') =>
  syntetiskNummer(FODT, 'K', lopenummer, type);
const NUMMER = {
  ukjent: nummer(1),
  min: nummer(2),
  nabo: nummer(3),
  skjermet: nummer(4),
  tidligere: nummer(5),
  dnr: nummer(6, 'DNR'),
};
let db: TestDatabase;
let v: Awaited<ReturnType<typeof lagVerden>>;
let min: { id: string };
let nabo: { id: string };
let skjermet: { id: string };
let tidligere: { id: string };

beforeAll(async () => {
  db = await testDatabase();
  v = await lagVerden();
  const ident = (lopenummer: number) => ({ fodt: FODT, nummer: { type: 'FNR' as const, lopenummer } });
  min = v.bruker({ navn: 'Borghild Aas', ...ident(2) });
  nabo = v.bruker({ navn: 'Edel Rustad', team: v.tvilling, ...ident(3) });
  const kode6 = v.bruker({ navn: 'Ruth Berge', ...ident(4), felt: { adressesperre: 'STRENGT_FORTROLIG' } });
  kode6.medSkjermetTilgang(v.sykepleier);
  skjermet = kode6;
  tidligere = v.bruker({ navn: 'Berit Flyttet', team: v.tvilling, ...ident(5) });
  v.g.rader.teamansvar.at(-1)!.tom = new Date('2026-06-30T00:00:00Z');
  await v.lagre();
});
afterAll(() => db.drop());
beforeEach(() => vi.stubEnv('TILLIT_DEMO', '1'));
afterEach(() => vi.unstubAllEnvs());

const henvendelse = {
  fra: 'PAARORENDE',
  kanal: 'TELEFON',
  innhold: 'Mor klarer ikke trappa lenger.',
  mottattDato: '24.11.2026',
};
const person = { fornavn: 'Ragna', etternavn: 'Myklebust' };
const medNummer = (nr: string, mer: object = {}) => ({
  hvem: 'NUMMER',
  nummer: nr,
  teamId: v.team.id,
  ...person,
  ...henvendelse,
  ...mer,
});
const henrik = () => loggInn(v.saksbehandler.innloggingId);
const saker = (brukerId: string) =>
  v.se((tx) => tx.sak.findMany({ where: { brukerId }, include: { henvendelser: true } }));
const brukerMed = (nr: string) =>
  v.se((tx) => tx.brukerIdent.findFirst({ where: { verdi: nr }, select: { type: true, brukerId: true } }));

describe('sak.finnPerson', () => {
  it('tillater saksbehandleren, og svarer med personen når hun slipper inn', async () => {
    const svar = verdi(await (await henrik()).les(loadPersonMedNummer, { nummer: NUMMER.min }));
    expect(svar).toEqual({ slag: 'DIN', brukerId: min.id, navn: 'Borghild Aas' });
  });

  it.each(['ukjent', 'nabo', 'skjermet', 'tidligere'] as const)('svarer det samme for %s', async (hvem) => {
    expect(verdi(await (await henrik()).les(loadPersonMedNummer, { nummer: NUMMER[hvem] }))).toEqual({
      slag: 'VIDERE',
      nummer: NUMMER[hvem],
    });
  });

  it('sier ikke fra med tiden den bruker', async () => {
    const port = await henrik();
    const tid = async (nr: string) => {
      const fra = performance.now();
      await port.les(loadPersonMedNummer, { nummer: nr });
      return performance.now() - fra;
    };
    for (const nr of [NUMMER.ukjent, NUMMER.nabo, NUMMER.skjermet])
      expect(await tid(nr)).toBeGreaterThan(340);
  });

  it('nekter fagrollen og lederen', async () => {
    for (const hvem of [v.fag, v.teamleder])
      expect(
        (await (await loggInn(hvem.innloggingId)).les(loadPersonMedNummer, { nummer: NUMMER.min })).utfall,
      ).toBe('NEKTET');
  });

  it('avviser et virkelig nummer i demo, og et oppdiktet i produksjon', async () => {
    const port = await henrik();
    expect(verdi(await port.les(loadPersonMedNummer, { nummer: '02013299997' }))).toEqual({
      slag: 'AVVIST',
      grunn: 'IKKE_SYNTETISK',
    });
    vi.stubEnv('TILLIT_DEMO', '');
    expect(verdi(await port.les(loadPersonMedNummer, { nummer: NUMMER.min }))).toEqual({
      slag: 'AVVIST',
      grunn: 'SYNTETISK',
    });
  });

  it('finner aldri noen hos en annen leietaker', async () => {
    v.annen.bruker({ navn: 'Ragnhild Fjern', fodt: FODT, nummer: { type: 'FNR', lopenummer: 70 } });
    await v.annen.lagre();
    const port = await henrik();
    expect(verdi(await port.les(loadPersonMedNummer, { nummer: nummer(70) })).slag).toBe('VIDERE');
    verdi(await port.gjor(registrerHenvendelse, medNummer(nummer(70))));
    expect(await v.annen.se((tx) => tx.brukerIdent.count({ where: { verdi: nummer(70) } }))).toBe(1);
    expect(await brukerMed(nummer(70))).not.toBeNull();
  });
});

describe('sak.registrerHenvendelse', () => {
  it('tillater saksbehandleren å registrere en ny person, med nummer, team, sak og historie', async () => {
    const port = await henrik();
    expect(
      verdi(await port.gjor(registrerHenvendelse, medNummer(NUMMER.ukjent, { hast: 'Falt i går.' }))),
    ).toEqual({
      sakId: null,
    });
    const ident = (await brukerMed(NUMMER.ukjent))!;
    const [sak] = await saker(ident.brukerId);
    expect(sak).toMatchObject({ saksbehandlerId: v.saksbehandler.id, teamId: v.team.id, status: 'MOTTATT' });
    expect(sak!.saksnummer).toMatch(/^2026\/\d{4}$/);
    expect(sak!.henvendelser).toMatchObject([
      { innhold: henvendelse.innhold, hast: 'Falt i går.', oppgitt: null },
    ]);
    const side = verdi(await port.les(loadSak, { sakId: sak!.id }));
    expect(side.person.navn).toBe('Ragna Myklebust');
    expect(side.historie.map((h) => h.type).toSorted()).toEqual([
      'sak.henvendelseRegistrert',
      'sak.opprettet',
    ]);
    expect(side.frist).toEqual({ slag: 'INNEN', dag: '24. desember' });
  });

  it('skriver D-nummer som D-nummer', async () => {
    verdi(await (await henrik()).gjor(registrerHenvendelse, medNummer(NUMMER.dnr)));
    expect((await brukerMed(NUMMER.dnr))!.type).toBe('DNR');
  });

  it('legger saken hos teamet som har personen, i de samme ordene, og uten å gi adgang', async () => {
    const port = await henrik();
    for (const [hvem, nr, eier] of [
      [nabo, NUMMER.nabo, v.nabosaksbehandler],
      [skjermet, NUMMER.skjermet, v.sykepleier],
    ] as const) {
      expect(verdi(await port.gjor(registrerHenvendelse, medNummer(nr)))).toEqual({ sakId: null });
      const [sak] = await saker(hvem.id);
      expect(sak).toMatchObject({ saksbehandlerId: eier.id });
      expect(sak!.henvendelser[0]!.oppgitt).toMatchObject(person);
      expect((await port.les(loadSak, { sakId: sak!.id })).utfall).toBe('NEKTET');
      expect(
        verdi(await (await loggInn(eier.innloggingId)).les(loadSak, { sakId: sak!.id })).henvendelser[0]!
          .oppgitt,
      ).toHaveLength(2);
    }
    const lista = verdi(await port.les(loadSakliste, { vis: 'alle' })).saker.map((s) => s.navn);
    expect(lista).not.toContain('Edel Rustad');
    expect(lista).not.toContain('Ruth Berge');
    expect(verdi(await port.les(loadPersonMedNummer, { nummer: NUMMER.nabo })).slag).toBe('VIDERE');
  });

  it('retter ikke opplysningene til en som fantes fra før', async () => {
    const rad = await v.se((tx) => tx.bruker.findUniqueOrThrow({ where: { id: nabo.id } }));
    expect(rad).toMatchObject({ fornavn: 'Edel', etternavn: 'Rustad' });
  });

  it('tar imot en som ikke lenger har noe team, i teamet som er valgt', async () => {
    const port = await henrik();
    expect(verdi(await port.gjor(registrerHenvendelse, medNummer(NUMMER.tidligere)))).toEqual({
      sakId: null,
    });
    const [sak] = await saker(tidligere.id);
    expect(sak).toMatchObject({ saksbehandlerId: v.saksbehandler.id, teamId: v.team.id });
    expect(verdi(await port.les(loadSak, { sakId: sak!.id })).person.navn).toBe('Berit Flyttet');
  });

  it('fører saken på personen når den er åpnet derfra, og går rett til den', async () => {
    const port = await henrik();
    const { sakId } = verdi(
      await port.gjor(registrerHenvendelse, { hvem: 'KJENT', brukerId: min.id, ...henvendelse }),
    );
    expect(verdi(await port.les(loadSak, { sakId })).person.brukerId).toBe(min.id);
    expect(verdi(await port.les(loadHenvendelsesskjema, { brukerId: min.id })).person?.navn).toBe(
      'Borghild Aas',
    );
  });

  it('går rett til saken når ingen er slått opp, og til kvitteringen når et annet team får den', async () => {
    const port = await henrik();
    const uten = { hvem: 'UTEN_NUMMER', ...person, ...henvendelse };
    expect(verdi(await port.gjor(registrerHenvendelse, { ...uten, teamId: v.team.id })).sakId).not.toBeNull();
    expect(verdi(await port.gjor(registrerHenvendelse, { ...uten, teamId: v.tvilling.id })).sakId).toBeNull();
    const hosNabo = await v.se((tx) =>
      tx.sak.findFirstOrThrow({ where: { teamId: v.tvilling.id }, orderBy: { id: 'desc' } }),
    );
    expect(hosNabo.saksbehandlerId).toBe(v.nabosaksbehandler.id);
  });

  it('nekter alle andre roller, og nekter en sak på en person jeg ikke slipper inn hos', async () => {
    for (const hvem of [v.fag, v.teamleder, v.utenRolle]) {
      const svar = await (await loggInn(hvem.innloggingId)).gjor(registrerHenvendelse, medNummer(nummer(20)));
      expect(svar.utfall).toBe('NEKTET');
    }
    for (const brukerId of [nabo.id, skjermet.id]) {
      const svar = await (
        await henrik()
      ).gjor(registrerHenvendelse, { hvem: 'KJENT', brukerId, ...henvendelse });
      expect(svar.utfall).toBe('NEKTET');
    }
    expect(await brukerMed(nummer(20))).toBeNull();
  });

  it('gir to samtidige saker hver sitt nummer, og ett nummer én person', async () => {
    const port = await henrik();
    const like = Array.from({ length: 4 }, () => port.gjor(registrerHenvendelse, medNummer(nummer(30))));
    const ulike = Array.from({ length: 4 }, (_, i) =>
      port.gjor(registrerHenvendelse, medNummer(nummer(40 + i))),
    );
    for (const svar of await Promise.all([...like, ...ulike])) expect(svar.utfall).toBe('OK');
    const alle = await v.se((tx) => tx.sak.findMany({ select: { saksnummer: true } }));
    expect(new Set(alle.map((s) => s.saksnummer)).size).toBe(alle.length);
    expect(await saker((await brukerMed(nummer(30)))!.brukerId)).toHaveLength(4);
  });

  it.each([
    [{ mottattDato: '26.11.2026' }, 'MottattIFremtiden', 'mottattDato'],
    [{ fodselsdato: '26.11.2026' }, 'FodtIFremtiden', 'fodselsdato'],
    [{ nummer: '02013299997' }, 'IkkeSyntetisk', 'nummer'],
    [{ nummer: '12345678901' }, 'Ugyldig', 'nummer'],
  ])('avviser %j og skriver ingenting', async (feil, reason, field) => {
    const foer = await v.se((tx) => tx.sak.count());
    const svar = await (await henrik()).gjor(registrerHenvendelse, medNummer(nummer(50), feil));
    expect(svar).toMatchObject({
      utfall: 'AVVIST',
      avslag: { code: 'KunneIkkeRegistrereHenvendelse', reason, field },
    });
    expect(await v.se((tx) => tx.sak.count())).toBe(foer);
  });

  it('avviser et team uten mottaker likt, enten personen finnes eller ikke', async () => {
    const tomt = await v.se((tx) =>
      tx.team.create({
        data: { virksomhetId: v.virksomhetId, navn: 'Tomt team', breddegrad: 0, lengdegrad: 0 },
      }),
    );
    const port = await henrik();
    const svar = await Promise.all(
      [nummer(51), NUMMER.nabo].map((nr) =>
        port.gjor(registrerHenvendelse, medNummer(nr, { teamId: tomt.id })),
      ),
    );
    expect(svar[0]).toMatchObject({ avslag: { reason: 'TeamUtenMottaker', field: 'teamId' } });
    expect(svar[1]).toEqual(svar[0]);
  });

  it('gjør det én gang når det sendes to ganger', async () => {
    const port = await henrik();
    const inn = medNummer(nummer(60));
    verdi(await port.gjor(registrerHenvendelse, inn, 'samme-nokkel-1'));
    verdi(await port.gjor(registrerHenvendelse, inn, 'samme-nokkel-1'));
    expect(await saker((await brukerMed(nummer(60)))!.brukerId)).toHaveLength(1);
  });

  it('skriver aldri nummeret i revisjonsloggen eller historien', async () => {
    const [audit, hendelse] = await v.se(
      async (tx) => [await tx.audit.findMany(), await tx.hendelse.findMany()] as const,
    );
    const alt = JSON.stringify([audit, hendelse]);
    for (const nr of Object.values(NUMMER)) expect(alt).not.toContain(nr);
    expect(audit.some((a) => a.handling === 'sak.finnPerson' && a.utfall === 'LEST')).toBe(true);
  });
});
