import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { velgLeverandor } from '@/lib/domain/brukervalg/handlinger';
import { avsluttAvtale, lagreLeverandor } from '@/lib/domain/brukervalg/leverandor/handlinger';
import {
  loadLeverandor,
  loadLeverandorer,
  loadLeverandorskjema,
} from '@/lib/domain/brukervalg/leverandor/loaders';
import { leverandorerFor, utforere } from '@/lib/domain/brukervalg/queries';
import { lagScope } from '@/lib/domain/tilgang/scope';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, loggInn, nyNokkel, verdi } from '../../support/port';
import { firmaId, HUS, lagreFirmaer, LINJER, medBrukervalg, skjema } from './valgverden';

let db: TestDatabase;
const v = medBrukervalg('firma');
const solveig = v.bruker({ navn: 'Solveig Nygård' });
solveig.vedtak.fattet({ linjer: LINJER });
const edel = v.bruker({ navn: 'Edel Rustad', team: v.tvilling });
edel.vedtak.fattet({ linjer: LINJER, sak: edel.medSak({ saksbehandler: v.nabosaksbehandler }) });
const gran = firmaId(v, 'Gran omsorg');
const rogn = firmaId(v, 'Rogn pleie');

beforeAll(async () => {
  db = await testDatabase();
  await v.lagre();
  await lagreFirmaer(v, [
    { navn: 'Gran omsorg', tjenester: ['15', '1'], kveld: true },
    { navn: 'Rogn pleie', tjenester: ['15'], tom: v.om(-30) },
  ]);
  for (const [hvem, hos] of [[v.saksbehandler, solveig], [v.nabosaksbehandler, edel]] as const) // prettier-ignore
    for (const linje of [{}, HUS])
      verdi(await (await loggInn(hvem.innloggingId)).gjor(velgLeverandor, skjema(hos.id, gran, { ...linje, naar: 'AVTALT', avtaltFom: v.om(0) }), nyNokkel())); // prettier-ignore
});
afterAll(() => db.drop());

const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
const ny = (mer: object = {}) => ({
  navn: 'Hegg hjemmetjeneste',
  orgnummer: '300 000 099',
  telefon: '00 00 51 00',
  slag: 'PRIVAT',
  avtaleFom: '1. januar 2027',
  tilbud: [{ tjeneste: '15', leverer: 'on', kveld: 'on', natt: 'on' }, { tjeneste: '1' }],
  ...mer,
});
const tilbudet = (leverandorId: string) =>
  v.se((tx) => tx.leverandortilbud.findMany({ where: { leverandorId }, orderBy: { tjeneste: 'asc' } }));
const versjonen = (id: string) =>
  v.se(async (tx) => (await tx.leverandor.findUniqueOrThrow({ where: { id } })).versjon);

describe('leverandor.list', () => {
  it('tillater saksbehandler og teamleder, og sier hvordan avtalen står', async () => {
    for (const hvem of [v.saksbehandler, v.teamleder]) {
      const liste = verdi(await (await som(hvem)).les(loadLeverandorer));
      expect(liste.rader.map((l) => [l.navn, l.stand])).toEqual([
        ['Gran omsorg', 'GJELDER'],
        ['Rogn pleie', 'SLUTT'],
      ]);
      expect(liste.kanLagre).toBe(hvem === v.teamleder);
    }
  });

  it('nekter fag, den uten rolle, og en bydel uten brukervalg', async () => {
    for (const hvem of [v.fag, v.utenRolle]) expect(await (await som(hvem)).les(loadLeverandorer)).toEqual({ utfall: 'NEKTET' }); // prettier-ignore
    const uten = medBrukervalg('firma-uten', { har: false });
    await uten.lagre();
    expect(await (await som(uten.teamleder)).les(loadLeverandorer)).toEqual({ utfall: 'NEKTET' });
    expect(await (await som(uten.teamleder)).les(loadLeverandorskjema)).toEqual({ utfall: 'NEKTET' });
  });
});

describe('leverandor.les', () => {
  it('tillater å se hvem som har den, men bare mine egne brukere', async () => {
    const mine = verdi(await (await som(v.saksbehandler)).les(loadLeverandor, { leverandorId: gran }));
    expect(mine.personer.map((p) => [p.navn, p.linjer.length, p.berores])).toEqual([
      ['Solveig Nygård', 2, false],
    ]);
    const begge = verdi(await (await som(v.teamleder)).les(loadLeverandor, { leverandorId: gran }));
    expect(begge.personer).toHaveLength(2);
  });

  it('nekter fag, og en leverandør som ikke finnes', async () => {
    expect(await (await som(v.fag)).les(loadLeverandor, { leverandorId: gran })).toEqual({
      utfall: 'NEKTET',
    });
    expect(await (await som(v.teamleder)).les(loadLeverandor, { leverandorId: nyNokkel() })).toEqual({
      utfall: 'NEKTET',
    });
  });
});

describe('leverandor.lagre', () => {
  it('tillater teamlederen å legge inn en ny, og endre den uten å røre avtalen', async () => {
    const kari = await som(v.teamleder);
    const id = verdi(await kari.gjor(lagreLeverandor, ny(), nyNokkel()));
    expect(await tilbudet(id)).toMatchObject([{ tjeneste: '15', kveld: true, natt: true, helg: false }]);
    const endret = { ...ny({ avtaleFom: '' }), leverandorId: id, versjon: 1, telefon: '00 00 52 00', tilbud: [{ tjeneste: '15', leverer: 'on', helg: 'on' }, { tjeneste: '1', leverer: 'on' }] }; // prettier-ignore
    verdi(await kari.gjor(lagreLeverandor, endret, nyNokkel()));
    expect(await tilbudet(id)).toMatchObject([
      { tjeneste: '1', kveld: false },
      { tjeneste: '15', kveld: false, natt: false, helg: true },
    ]);
    expect(await kari.gjor(lagreLeverandor, endret, nyNokkel())).toMatchObject({
      avslag: { reason: 'EndretAvAnnen' },
    });
  });

  it('nekter saksbehandleren og fag', async () => {
    for (const hvem of [v.saksbehandler, v.fag])
      expect(await (await som(hvem)).gjor(lagreLeverandor, ny(), nyNokkel())).toEqual({ utfall: 'NEKTET' });
    expect(await (await som(v.saksbehandler)).les(loadLeverandorskjema)).toEqual({ utfall: 'NEKTET' });
  });

  it.each([
    ['samme organisasjonsnummer i samme tid', { orgnummer: '300000000' }, 'OrgnummerFinnes'],
    ['slutt før start', { orgnummer: '300000077', avtaleTom: '1. desember 2026' }, 'SluttForStart'],
    ['ingen tjeneste', { orgnummer: '300000078', tilbud: [{ tjeneste: '15' }] }, 'IngenTjeneste'],
  ])('avviser %s', async (_navn, mer, reason) => {
    expect(await (await som(v.teamleder)).gjor(lagreLeverandor, ny(mer), nyNokkel())).toMatchObject({
      avslag: { reason },
    });
  });

  it('en ny avtale etter et opphold er en ny rad, så historien står', async () => {
    verdi(await (await som(v.teamleder)).gjor(lagreLeverandor, ny({ navn: 'Rogn pleie', orgnummer: '300000001' }), nyNokkel())); // prettier-ignore
    expect(await v.se((tx) => tx.leverandor.count({ where: { orgnummer: '300000001' } }))).toBe(2);
  });

  it('sier hvilket felt som er galt', async () => {
    const svar = await (await som(v.teamleder)).gjor(lagreLeverandor, ny({ orgnummer: '12', avtaleFom: '' }));
    expect(svar).toMatchObject({ utfall: 'UGYLDIG' });
  });
});

describe('leverandor.avslutt', () => {
  const slutt = async (tom: string, mer: object = {}) =>
    (await som(v.teamleder)).gjor(avsluttAvtale, {
      leverandorId: gran,
      versjon: await versjonen(gran),
      tom,
      ...mer,
    });

  it('nekter saksbehandleren, og avviser en dag som har vært', async () => {
    const inn = { leverandorId: gran, versjon: await versjonen(gran), tom: v.om(20) };
    expect(await (await som(v.saksbehandler)).gjor(avsluttAvtale, inn)).toEqual({ utfall: 'NEKTET' });
    expect(await slutt(v.om(-1))).toMatchObject({ avslag: { reason: 'BakITid', field: 'tom' } });
    expect(await (await som(v.teamleder)).gjor(avsluttAvtale, { leverandorId: rogn, versjon: 1, tom: '' })).toMatchObject({ avslag: { reason: 'AlleredeSlutt' } }); // prettier-ignore
  });

  it('tillater teamlederen: personene er bydelens egne dagen etter, og saksbehandleren ser hvem', async () => {
    const relasjon = (dager: number) =>
      v.se(async (tx) => (await tx.teamansvar.findMany({ where: { brukerId: solveig.id }, orderBy: { fom: 'desc' } })).find((r) => r.fom <= new Date(v.om(dager)) && (!r.tom || r.tom >= new Date(v.om(dager))))?.relasjon); // prettier-ignore
    expect(await relasjon(40)).toBe('OPPFOLGING');
    verdi(await slutt(v.om(20)));
    expect([await relasjon(20), await relasjon(21)]).toEqual(['OPPFOLGING', 'TJENESTE']);
    const side = verdi(await (await som(v.saksbehandler)).les(loadLeverandor, { leverandorId: gran }));
    expect(side.leverandor.stand).toBe('SLUTTER');
    expect(side.personer).toMatchObject([{ navn: 'Solveig Nygård', berores: true }]);
    await v.se(async (tx) => {
      const scope = lagScope(tx, { id: v.teamleder.id, virksomhetId: v.virksomhetId } as never, KLOKKE);
      expect((await utforere(scope, solveig.id, v.om(20))).map((u) => u.leverandor?.navn)).toEqual(['Gran omsorg', 'Gran omsorg']); // prettier-ignore
      expect((await utforere(scope, solveig.id, v.om(21))).map((u) => u.leverandor)).toEqual([null, null]);
      expect((await leverandorerFor(scope, ['15'], v.om(20))).map((l) => l.navn)).toContain('Gran omsorg');
      expect((await leverandorerFor(scope, ['15'], v.om(21))).map((l) => l.navn)).not.toContain(
        'Gran omsorg',
      );
    });
  });

  it('kan gjelde én tjeneste, og tas bort igjen før dagen', async () => {
    verdi(await slutt(''));
    const tilbud = (await tilbudet(gran)).find((t) => t.tjeneste === '1')!;
    verdi(await slutt(v.om(5), { tilbudId: tilbud.id }));
    await v.se(async (tx) => {
      const scope = lagScope(tx, { id: v.teamleder.id, virksomhetId: v.virksomhetId } as never, KLOKKE);
      expect((await utforere(scope, solveig.id, v.om(30))).map((u) => u.leverandor?.navn)).toEqual(['Gran omsorg', undefined]); // prettier-ignore
    });
    expect(await slutt(v.om(9), { tilbudId: nyNokkel() })).toEqual({ utfall: 'NEKTET' });
  });
});
