import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kjorOgSend } from '@/lib/domain/dagen/forslag/kjoring/pool';
import type { Alternativ, Forslagslinje } from '@/lib/domain/dagen/forslag/kjoring/types';
import { loadForslagsgrunnlag } from '@/lib/domain/dagen/forslag/loaders';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagForslagsdag, type Forslagsdag } from './verden';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Forslagsdag;

beforeAll(async () => {
  db = await testDatabase();
  v = await lagForslagsdag();
});
afterAll(() => db.drop());

const sporsmaal = (over: object = {}) => ({
  team: v.team.id,
  dato: v.om(0),
  slag: 'HELE_DAGEN',
  seed: 1,
  trekk: 2000,
  ...over,
});
const grunnlag = async (hvem = v.fag, over: object = {}) =>
  (await loggInn(hvem.innloggingId)).les(loadForslagsgrunnlag, sporsmaal(over));

/** Fra spørsmål til svar, slik ruten gjør det. */
async function forslaget(hvem = v.fag, over: object = {}) {
  const linjer: Forslagslinje[] = [];
  await kjorOgSend(verdi(await grunnlag(hvem, over)), {
    send: (type, data) => void linjer.push({ type, ...data } as Forslagslinje),
    fortsatt: async () => true,
    slutt: new AbortController().signal,
  });
  return linjer;
}
const siste = (linjer: Forslagslinje[]): Alternativ[] => {
  const linje = linjer.at(-1);
  if (linje?.type !== 'FERDIG') throw new Error(JSON.stringify(linje));
  return linje.alternativer;
};

describe('forslag.lag', () => {
  it('tillater teamet: dagen som id-er og tall, uten et eneste navn', async () => {
    const { grunnlag: dag, vekter } = verdi(await grunnlag());
    expect(vekter).toHaveLength(9);
    expect(dag.paaVakt.map((p) => p.ansattId).toSorted()).toEqual(
      [v.fag.id, v.fag2.id, v.sykepleier.id].toSorted(),
    );
    expect(dag.naa).toBe(7 * 60 + 20);
    const odd = dag.brukere.find((b) => b.id === v.odd.id)!;
    expect(odd.ansikter).toEqual([{ ansattId: v.fag2.id, antall14: 1, antall28: 1 }]);
    // Det som bare er satt opp i dag, er ikke et kjent ansikt.
    expect(dag.brukere.find((b) => b.id === v.gerd.id)).toMatchObject({
      ansvarligId: v.fag.id,
      ansikter: [],
    });
    expect(JSON.stringify(dag)).not.toMatch(/Gerd|Haugen|Odd|Ruth|Berg|Yusuf|Insulin /);
  });

  it('nekter et annet team, saksbehandleren, den uten rolle, og en dag som er over', async () => {
    for (const hvem of [v.nabo, v.saksbehandler, v.utenRolle]) expect(await grunnlag(hvem)).toEqual(NEI);
    expect(await grunnlag(v.fag, { team: v.annen.team.id })).toEqual(NEI);
    expect(await grunnlag(v.fag, { dato: v.om(-1) })).toEqual(NEI);
    expect(await grunnlag(v.fag, { slag: 'ALT' })).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('gir insulinet til den som kan, og frokosten til den han kjenner', async () => {
    const [{ forslag }] = siste(await forslaget()) as [Alternativ];
    const til = Object.fromEntries(forslag.trekk.map((t) => [t.besokId, t.tilAnsattId]));
    expect(til[v.besok.insulin.id]).toBe(v.sykepleier.id);
    expect(til[v.besok.frokost.id]).toBe(v.fag2.id);
    expect(forslag.besok.length).toBeGreaterThan(3);
  });

  it('lar en skjermet person ligge der hun ligger, og nevner henne ikke, for den hun ikke er åpnet for', async () => {
    const svar = await forslaget(v.sykepleier);
    expect(JSON.stringify(svar)).not.toContain(v.besok.skjermet.id);
    expect(JSON.stringify(svar)).not.toContain(v.ruth.id);
    const sett = verdi(await grunnlag(v.sykepleier)).grunnlag.besok.find(
      (b) => b.id === v.besok.skjermet.id,
    )!;
    expect(sett).toMatchObject({ laastPerson: true, laastDagsdel: true, sted: null, krav: [] });
    expect(sett.brukerId).not.toBe(v.ruth.id);
    const mitt = verdi(await grunnlag(v.fag)).grunnlag;
    expect(mitt.brukere.find((b) => b.id === v.ruth.id)!.skjermetFor).toEqual([v.fag.id]);
    // Selv hun som er åpnet for henne, får ikke adressen regnet inn.
    expect(mitt.besok.find((b) => b.id === v.besok.skjermet.id)).toMatchObject({ sted: null });
  });

  it('«del resten» rører bare brettet, og én del av dagen bare den delen', async () => {
    const [{ forslag }] = siste(await forslaget(v.fag, { slag: 'DEL_RESTEN' })) as [Alternativ];
    expect(forslag.trekk.every((t) => t.fraAnsattId === null)).toBe(true);
    const [formiddag] = siste(await forslaget(v.fag, { dagsdeler: ['FORMIDDAG'] })) as [Alternativ];
    expect(new Set(formiddag.forslag.trekk.map((t) => t.besokId))).toEqual(new Set([v.besok.stell.id]));
  });

  it('samme tavle, seed og antall trekk gir samme forslag', async () => {
    const [en, to] = [await forslaget(), await forslaget()];
    expect(siste(en)).toEqual(siste(to));
  });

  it('sier hvordan det går, viser det beste så langt, og stopper når ingen venter', async () => {
    const linjer = await forslaget();
    expect(linjer.map((l) => l.type)).toContain('BESTE');
    const borte = new AbortController();
    const sagt: string[] = [];
    await kjorOgSend(verdi(await grunnlag(v.fag, { trekk: 5_000_000 })), {
      send: (type) => {
        sagt.push(type);
        borte.abort();
      },
      fortsatt: async () => true,
      slutt: borte.signal,
    });
    expect(sagt).not.toContain('FERDIG');
  });
});
