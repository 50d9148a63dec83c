import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leietakere } from '@/lib/domain/tilgang/jobb';
import { erNoeNytt, rullFramAlle } from '@/lib/domain/tiltaksplan/utrulling/daglig/commands';
import { clockAt } from '@/lib/platform/time/clock';
import { testDatabase, type TestDatabase } from '../../support/database';
import { KLOKKE, NAA } from '../../support/port';
import { firmaId, lagreFirmaer, medBrukervalg } from '../brukervalg/valgverden';
import { dagen, lagHjemme, type Hjemme } from './hjemme';

let db: TestDatabase;
let h: Hjemme;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  h = await lagHjemme('utrulling');
});
afterAll(() => db.drop());

const MANDAG = '2026-11-30';
const morgenen = async (dag: string) => (await h.besok()).find((b) => dagen(b) === dag)!;
async function rute(ansattId: string | null, over: { gjelderRodeDager?: boolean } = {}) {
  const { virksomhetId, team } = h.v;
  await h.v.se(async (tx) => {
    const fom = new Date('2026-11-01');
    const ny = await tx.rute.create({
      data: { virksomhetId, teamId: team.id, navn: 'Rute 3', fom, ...over },
    });
    for (const ukedag of [1, 2, 3, 4, 5, 6, 7])
      await tx.ruteplass.create({
        data: {
          virksomhetId,
          ruteId: ny.id,
          brukerId: h.gerd.id,
          ukedag,
          dagsdel: 'MORGEN',
          rekkefolge: 7,
          fom,
        },
      });
    await tx.rutebemanning.create({ data: { virksomhetId, ruteId: ny.id, ukedag: 1, ansattId } });
  });
}

describe('utrulling etter rute', () => {
  it('legger nye besøk hos den som går ruta, i rutas rekkefølge, når hun er på vakt', async () => {
    h.v.vakt(h.v.fag2, 5);
    await h.v.lagre();
    await rute(h.v.fag2.id);
    await rullFramAlle(KLOKKE);
    expect(await morgenen(MANDAG)).toMatchObject({ rekkefolge: 7, tildelinger: [{ ansattId: h.v.fag2.id }] });
    // Neste mandag er hun ikke på vakt.
    expect((await morgenen('2026-12-07')).tildelinger).toEqual([]);
  });

  it('kan hun ikke, gjentas uka før; og den som aldri skal dit, kommer ikke dit', async () => {
    for (const hvem of [h.v.fag, h.v.fag2]) h.v.vakt(hvem, 5);
    h.gerd.medBesok({ dato: h.v.om(-2), tiltak: [h.frokost], hvem: [h.v.fag], status: 'FERDIG' });
    await h.v.lagre();
    await h.v.se((tx) =>
      tx.ikkepar.create({
        data: {
          virksomhetId: h.v.virksomhetId,
          brukerId: h.gerd.id,
          ansattId: h.v.fag2.id,
          bestemtAvId: h.v.teamleder.id,
          fom: new Date('2026-11-01'),
        },
      }),
    );
    await rute(h.v.fag2.id);
    await rullFramAlle(KLOKKE);
    expect(await morgenen(MANDAG)).toMatchObject({ tildelinger: [{ ansattId: h.v.fag.id }] });
  });

  it('et besøk som faller i et stopp, blir lagt ut som stoppet, uten noen', async () => {
    h.v.vakt(h.v.fag2, 5);
    h.gerd.medStopp({ fom: h.v.om(4), tom: h.v.om(6) });
    await h.v.lagre();
    await rute(h.v.fag2.id);
    await rullFramAlle(KLOKKE);
    expect(await morgenen(MANDAG)).toMatchObject({ status: 'STOPPET', tildelinger: [] });
    expect(await morgenen('2026-12-02')).toMatchObject({ status: 'PLANLAGT' });
  });
});

describe('utrulling og brukervalg', () => {
  it('tømmer det vi har lagt ut fra dagen en annen begynner, og legger ikke ut mer', async () => {
    const v = medBrukervalg(`privat-${Math.trunc(performance.now())}`);
    const gerd = v.bruker({ navn: 'Gerd Haugen' });
    const maal = gerd.medMaal({ status: 'AKTIVT' });
    gerd.vedtak.fattet({
      maal: [maal],
      linjer: [
        { tjeneste: '15', omfang: 'Medisin' },
        { tjeneste: '1', omfang: 'Rent hus' },
      ],
    });
    gerd.plan.medTiltak({ maal, tekst: 'Medisin', tjeneste: '15', dagsdel: 'MORGEN', fom: v.om(-30) });
    gerd.plan.medTiltak({ maal, tekst: 'Rent hus', tjeneste: '1', dagsdel: 'MIDDAG', fom: v.om(-30) });
    await v.lagre();
    await lagreFirmaer(v, [{ navn: 'Husfirma', tjenester: ['1'] }]);
    await rullFramAlle(KLOKKE);
    const planlagt = () =>
      v.se((tx) =>
        tx.besok.findMany({ where: { brukerId: gerd.id, status: 'PLANLAGT' }, orderBy: { dato: 'asc' } }),
      );
    expect(await planlagt()).toHaveLength(30);
    await v.se((tx) =>
      tx.brukervalg.create({
        data: {
          virksomhetId: v.virksomhetId,
          brukerId: gerd.id,
          tjeneste: '1',
          leverandorId: firmaId(v, 'Husfirma'),
          fom: new Date('2026-12-05'),
          valgtDato: new Date('2026-11-25'),
          maate: 'TELEFON',
          registrertAvId: v.saksbehandler.id,
          tidspunkt: NAA,
        },
      }),
    );
    await rullFramAlle(KLOKKE);
    const igjen = await planlagt();
    expect(igjen).toHaveLength(25);
    expect(igjen.filter((b) => b.dagsdel === 'MIDDAG').at(-1)!.dato).toEqual(new Date('2026-12-04'));
  });
});

describe('den daglige jobben', () => {
  it('flytter vinduet én dag fram hver natt, for alle leietakere, og gjør ingenting to ganger', async () => {
    const annen = await lagHjemme('utrulling-annen');
    await rullFramAlle(KLOKKE);
    expect((await h.besok()).at(-1)!.dato).toEqual(new Date('2026-12-09'));
    expect(await annen.besok()).toHaveLength(15);
    expect(await rullFramAlle(KLOKKE)).toEqual({ nye: 0, endret: 0, tattBort: 0 });
    await rullFramAlle(clockAt(new Date('2026-11-26T03:00:00+01:00')));
    expect((await h.besok()).at(-1)!.dato).toEqual(new Date('2026-12-10'));
  });

  it('to instanser samtidig lager ikke noe dobbelt', async () => {
    await Promise.all([rullFramAlle(KLOKKE), rullFramAlle(KLOKKE)]);
    expect(await h.besok()).toHaveLength(15);
  });

  it('ser leietakerne, og bare den som sier hva den er, gjør det', async () => {
    expect(await leietakere()).toContain(h.v.virksomhetId);
    expect(await h.v.se((tx) => tx.virksomhet.count())).toBe(1);
  });

  it('merker at noen har meldt et valg siden sist', async () => {
    const siden = new Date('2026-11-25T07:00:00+01:00');
    const meld = (type: string) =>
      h.v.se((tx) =>
        tx.hendelse.createMany({
          data: [
            { type, virksomhetId: h.v.virksomhetId, objektType: 'brukervalg', objektId: 'x', tidspunkt: NAA },
          ],
        }),
      );
    await meld('besok.flyttet');
    expect(await erNoeNytt(KLOKKE, siden)).toBe(false);
    await meld('brukervalg.valgt');
    expect(await erNoeNytt(KLOKKE, siden)).toBe(true);
    expect(await erNoeNytt(KLOKKE, NAA)).toBe(false);
  });
});
