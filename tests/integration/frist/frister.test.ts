import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFrister, loadSakensFrister } from '@/lib/domain/frist/liste/loaders';
import { MAKS_RADER } from '@/lib/domain/frist/liste/rules';
import type { Fristliste } from '@/lib/domain/frist/liste/types';
import { lovensDag } from '@/lib/domain/frist/rules';
import { fristene } from '@/lib/domain/frist/queries';
import { FRISTSLAG, TILSTANDER } from '@/lib/domain/frist/types';
import { loadRevurderinger } from '@/lib/domain/revurdering/loaders';
import type { Dato } from '@/lib/platform/time/dato';
import { testDatabase, type TestDatabase } from '../../support/database';
import { loggInn, verdi } from '../../support/port';
import { lagFrister, type Frister } from './bydel';

let db: TestDatabase;
let f: Frister;
beforeAll(async () => {
  db = await testDatabase();
  f = await lagFrister('frister');
});
afterAll(() => db.drop());

const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
const lista = async (hvem: { innloggingId: string }, inn: object = {}): Promise<Fristliste> =>
  verdi(await (await som(hvem)).les(loadFrister, inn));
const kort = (liste: Fristliste) => liste.linjer.map((l) => [l.navn, l.slag, l.tilstand, l.dager]);

describe('frist.list', () => {
  it('tillater teamet: alle slag i én liste, over fristen øverst', async () => {
    const liste = await lista(f.v.saksbehandler, { vis: 'team' });
    expect(kort(liste).slice(0, 6)).toEqual([
      ['Petra Lien', 'FORELOPIG_SVAR', 'OVER', 9],
      ['Gudrun Solberg', 'REVURDERING', 'OVER', 7],
      ['Arne Svart', 'NESTE_SVAR', 'OVER', 3],
      ['Edel Rustad', 'AKUTT_SKRIVES', 'OVER', 2],
      ['Tordis Landa', 'KORTTID', 'OVER', 2],
      ['Rolf Nordli', 'KORTTID', 'I_DAG', 0],
    ]);
    expect(kort(liste)).toContainEqual(['Odd Viken', 'VARSEL_SVAR', 'SNART', 2]);
    expect(kort(liste)).toContainEqual(['Terje Nygaard', 'UTKAST_LIGGER', 'SNART', 5]);
    expect(new Set(liste.linjer.map((l) => l.slag))).toEqual(new Set(FRISTSLAG));
    expect(liste.erKuttet).toBe(false);
  });

  it('begynner med mine for saksbehandleren og teamets for de andre, og et ukjent ord gir det samme', async () => {
    expect((await lista(f.v.saksbehandler)).vis).toBe('mine');
    expect((await lista(f.v.teamleder)).vis).toBe('team');
    expect((await lista(f.v.fag, { vis: 'tull', slag: 'Æ', tilstand: ['x', 'y'] })).vis).toBe('team');
    expect((await lista(f.v.fag, { vis: 'mine' })).linjer.map((l) => [l.navn, l.slag])).toEqual([
      ['Tordis Landa', 'KORTTID'],
      ['Gerd Haugen', 'REVURDERING'],
    ]);
  });

  it('hver lenke går dit det gjøres', async () => {
    const { linjer } = await lista(f.v.saksbehandler, { vis: 'team' });
    const sted = (slag: string, navn: string) => linjer.find((l) => l.slag === slag && l.navn === navn)?.sted;
    expect(sted('FORELOPIG_SVAR', 'Petra Lien')).toEqual({ slag: 'SAK', id: f.petrasSak.id });
    expect(sted('KORTTID', 'Rolf Nordli')).toEqual({ slag: 'KORTTID', id: f.rolfsHjelp });
    expect(sted('VARSEL_SVAR', 'Odd Viken')).toEqual({ slag: 'VEDTAK', id: f.varslet.id });
    expect(sted('KLAGEFRIST', 'Gerd Haugen')).toEqual({ slag: 'VEDTAK', id: f.gerds.id });
    expect(sted('KLAGE', 'Gerd Haugen')).toEqual({ slag: 'KLAGE', id: f.klage.id });
    expect(sted('MESTRING_EVALUERING', 'Solveig Nygård')).toMatchObject({
      slag: 'MESTRING',
      id: f.periode.id,
    });
    expect(sted('REVURDERING', 'Gerd Haugen')).toEqual({ slag: 'REVURDERING', id: null });
  });

  it('slag og tilstand avgrenser til akkurat det lista ellers viser', async () => {
    const alt = await lista(f.v.saksbehandler, { vis: 'team' });
    for (const tilstand of TILSTANDER)
      expect((await lista(f.v.saksbehandler, { vis: 'team', tilstand })).linjer).toEqual(
        alt.linjer.filter((l) => l.tilstand === tilstand),
      );
    for (const slag of FRISTSLAG)
      expect((await lista(f.v.saksbehandler, { vis: 'team', slag })).linjer).toEqual(
        alt.linjer.filter((l) => l.slag === slag),
      );
  });

  it('viser aldri naboteamets eller en skjermets, og den navngitte ser den skjermede', async () => {
    const navn = (liste: Fristliste) => liste.linjer.map((l) => l.navn);
    const henriks = navn(await lista(f.v.saksbehandler, { vis: 'alle' }));
    expect(henriks).not.toContain('Nabo Nilsen');
    expect(henriks).not.toContain('Ruth Berge');
    expect(navn(await lista(f.v.sykepleier, { vis: 'alle' }))).toContain('Ruth Berge');
    expect(navn(await lista(f.v.nabosaksbehandler, { vis: 'alle' }))).toEqual(['Nabo Nilsen']);
    // Teamlederen har begge team, og ser naboens under «alle», men ikke under teamets.
    expect(navn(await lista(f.v.teamleder, { vis: 'alle' }))).toContain('Nabo Nilsen');
    expect(navn(await lista(f.v.teamleder, { vis: 'team' }))).not.toContain('Nabo Nilsen');
  });

  it('nekter den som ikke har noen rolle', async () => {
    expect((await (await som(f.v.utenRolle)).les(loadFrister)).utfall).toBe('NEKTET');
  });

  it('revurderingene er de samme som på revurderingslista', async () => {
    const revurderinger = verdi(await (await som(f.v.fag)).les(loadRevurderinger, {}));
    const frister = (await lista(f.v.fag, { vis: 'team', slag: 'REVURDERING' })).linjer;
    expect(frister.map((l) => [l.navn, l.lovensDag])).toEqual(
      revurderinger.rader.map((r) => [r.navn, r.dato]),
    );
    expect(frister.length).toBeGreaterThan(1);
  });

  it('dagen databasen ordner etter, er lovens dag', async () => {
    const rader = await f.v.se(
      (tx) => tx.$queryRaw<{ slag: 'KORTTID'; grunnlag: Dato; forfall: Dato }[]>`
      with synlig as (select id from bruker)
      select f.slag, f.grunnlag::text, f.forfall::text from (${fristene({ iDag: f.v.iDag })}) f`,
    );
    expect(new Set(rader.map((r) => r.slag)).size).toBe(FRISTSLAG.length);
    for (const rad of rader)
      expect([rad.slag, lovensDag(rad.slag, rad.grunnlag)]).toEqual([rad.slag, rad.forfall]);
  });
});

describe('frist.les', () => {
  it('tillater teamet, og viser bare fristene i saken', async () => {
    const port = await som(f.v.fag);
    const { linjer } = verdi(await port.les(loadSakensFrister, { sakId: f.solveigsSak.id }));
    expect(linjer.map((l) => [l.slag, l.lovensDag, l.tilstand])).toEqual([
      ['FORELOPIG_SVAR', '2026-12-23', 'SENERE'],
    ]);
  });

  it('nekter naboteamet, og svarer likt for en sak som ikke finnes', async () => {
    const siri = await som(f.v.nabosaksbehandler);
    const andres = await siri.les(loadSakensFrister, { sakId: f.petrasSak.id });
    expect(andres.utfall).toBe('NEKTET');
    expect(await siri.les(loadSakensFrister, { sakId: '0191b2c3-0000-7000-8000-000000000001' })).toEqual(
      andres,
    );
  });
});

describe('en lang liste', () => {
  it('kuttes ved 200, med dem som haster mest', async () => {
    const siri = f.v.nabosaksbehandler;
    for (let i = 0; i < MAKS_RADER + 10; i += 1)
      f.v.bruker({ navn: `Person Nummer${i}`, nummer: null, team: f.v.tvilling }).medSak({
        mottatt: f.v.om(-(i % 60)),
        status: 'MOTTATT',
        saksbehandler: siri,
      });
    await f.v.lagre();
    const liste = await lista(siri);
    expect([liste.linjer.length, liste.erKuttet]).toEqual([MAKS_RADER, true]);
    expect(liste.linjer[0]!.dager).toBeGreaterThan(25);
    const over = (await lista(siri, { tilstand: 'OVER' })).linjer;
    expect(liste.linjer.slice(0, over.length)).toEqual(over);
    expect((await lista(siri, { tilstand: 'SENERE' })).linjer.length).toBeGreaterThan(0);
  });
});
