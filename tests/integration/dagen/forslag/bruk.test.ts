import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brukForslag } from '@/lib/domain/dagen/forslag/handlinger';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';
import { clockAt } from '@/lib/platform/time/clock';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { loggInn, verdi } from '../../../support/port';
import { lagForslagsdag, type Forslagsdag } from './verden';

const NEI = { utfall: 'NEKTET' };
let db: TestDatabase;
let v: Forslagsdag;
let nr = 0;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  v = await lagForslagsdag(`bruk-${nr++}`);
});
afterAll(() => db.drop());

const tildelt = (besokId: string) =>
  v.se((tx) =>
    tx.besokstildeling.findMany({
      where: { besokId },
      orderBy: { plass: 'asc' },
      select: { plass: true, ansattId: true },
    }),
  );
const trekk = (besokId: string, tilAnsattId: string | null, over: object = {}) => ({
  besokId,
  versjon: 1,
  tilAnsattId,
  ...over,
});
const bruk = async (liste: object[], hvem = v.fag) =>
  (await loggInn(hvem.innloggingId)).gjor(brukForslag, { team: v.team.id, dato: v.om(0), trekk: liste });

describe('tavle.brukForslag', () => {
  it('tillater teamet å godta flere flyttinger i ett, og svarer med det som trengs for å angre', async () => {
    const { insulin, frokost } = v.besok;
    const svar = verdi(
      await bruk([trekk(insulin.id, v.sykepleier.id), trekk(frokost.id, v.fag2.id, { rekkefolge: 7 })]),
    );
    expect(svar.utelatt).toEqual([]);
    expect(svar.brukt).toContainEqual({
      besokId: frokost.id,
      plass: 1,
      fra: { ansattId: null, dagsdel: 'MORGEN' },
      til: { ansattId: v.fag2.id, dagsdel: 'MORGEN' },
      versjon: 1,
      nyVersjon: 2,
    });
    expect(await tildelt(insulin.id)).toEqual([{ plass: 1, ansattId: v.sykepleier.id }]);
    const rad = await v.se((tx) => tx.besok.findUniqueOrThrow({ where: { id: frokost.id } }));
    expect(rad).toMatchObject({ rekkefolge: 7, versjon: 2 });
    const hendelser = await v.se((tx) =>
      tx.hendelse.findMany({ where: { type: 'besok.flyttet', objektId: { in: [insulin.id, frokost.id] } } }),
    );
    expect(hendelser).toHaveLength(2);
    for (const h of hendelser) expect(h).toMatchObject({ ansattId: v.fag.id, data: { fraForslag: true } });
  });

  it('nekter et annet team, saksbehandleren, den uten rolle, og et team som ikke finnes', async () => {
    const liste = [trekk(v.besok.frokost.id, v.fag2.id)];
    for (const hvem of [v.nabo, v.saksbehandler, v.utenRolle]) expect(await bruk(liste, hvem)).toEqual(NEI);
    const yusuf = await loggInn(v.fag.innloggingId);
    expect(await yusuf.gjor(brukForslag, { team: v.annen.team.id, dato: v.om(0), trekk: liste })).toEqual(
      NEI,
    );
    expect(await tildelt(v.besok.frokost.id)).toEqual([]);
  });

  it('nekter den som ikke er åpnet for en skjermet person, uten å si at hun finnes, og bruker resten', async () => {
    const svar = verdi(
      await bruk([trekk(v.besok.skjermet.id, null), trekk(v.besok.frokost.id, v.fag2.id)], v.sykepleier),
    );
    expect(svar.utelatt).toEqual([{ besokId: v.besok.skjermet.id, grunn: 'FinnesIkke', values: {} }]);
    expect(svar.brukt.map((b) => b.besokId)).toEqual([v.besok.frokost.id]);
    expect(await tildelt(v.besok.skjermet.id)).toHaveLength(1);
  });

  it('lar det som er endret imens, ligge, og sier hvem som kom først', async () => {
    verdi(await bruk([trekk(v.besok.frokost.id, v.fag.id)], v.fag2));
    const svar = verdi(
      await bruk([trekk(v.besok.frokost.id, v.fag2.id), trekk(v.besok.insulin.id, v.sykepleier.id)]),
    );
    expect(svar.utelatt).toEqual([
      { besokId: v.besok.frokost.id, grunn: 'EndretAvAnnen', values: { navn: 'Amina' } },
    ]);
    expect(svar.brukt).toHaveLength(1);
    expect(await tildelt(v.besok.frokost.id)).toEqual([{ plass: 1, ansattId: v.fag.id }]);
  });

  it('spør den samme regelen som en flytting: insulin til en som ikke kan, og en som ikke er på vakt', async () => {
    const svar = verdi(
      await bruk([trekk(v.besok.insulin.id, v.fag2.id), trekk(v.besok.frokost.id, v.hjemmehjelper.id)]),
    );
    expect(svar.brukt).toEqual([]);
    expect(svar.utelatt.map((u) => u.grunn).toSorted()).toEqual(['ErIkkePaaVakt', 'ManglerKompetanse']);
  });

  it('bytter plassene i et besøk for to uten at noen står der to ganger imens', async () => {
    const { id } = v.besok.stell;
    verdi(await bruk([trekk(id, v.fag2.id, { plass: 2 })]));
    const svar = verdi(
      await bruk([trekk(id, v.fag2.id, { versjon: 2 }), trekk(id, v.fag.id, { versjon: 2, plass: 2 })]),
    );
    expect(svar.brukt.map((b) => [b.versjon, b.nyVersjon])).toEqual([
      [2, 3],
      [3, 4],
    ]);
    expect(await tildelt(id)).toEqual([
      { plass: 1, ansattId: v.fag2.id },
      { plass: 2, ansattId: v.fag.id },
    ]);
  });

  it('gjør ingenting med det som alt ligger slik, og avviser det samme besøket to ganger', async () => {
    expect(verdi(await bruk([trekk(v.besok.stell.id, v.fag.id)]))).toEqual({ brukt: [], utelatt: [] });
    const [en] = [trekk(v.besok.frokost.id, v.fag.id)];
    expect(await bruk([en!, { ...en, tilAnsattId: v.fag2.id }])).toMatchObject({ utfall: 'UGYLDIG' });
  });

  it('nekter en dag som er over', async () => {
    const iMorgen = clockAt(new Date('2026-11-26T07:20:00+01:00'));
    const yusuf = await loggInn(v.fag.innloggingId, iMorgen);
    const inn = { team: v.team.id, dato: v.om(0), trekk: [trekk(v.besok.frokost.id, v.fag2.id)] };
    expect(await yusuf.gjor(brukForslag, inn)).toMatchObject({
      utfall: 'AVVIST',
      avslag: { code: 'KunneIkkeBrukeForslag', reason: 'DagenErOver' },
    });
  });

  it('to som godtar samtidig: hvert besøk får én, og ingenting går i lås', async () => {
    const alle = [v.besok.insulin, v.besok.frokost].map((b) => b.id);
    const [a, b] = await Promise.all([
      bruk(alle.map((id) => trekk(id, v.sykepleier.id))),
      bruk(
        alle.toReversed().map((id) => trekk(id, v.sykepleier.id)),
        v.fag2,
      ),
    ]);
    const brukt = [...verdi(a).brukt, ...verdi(b).brukt];
    expect(brukt.map((x) => x.besokId).toSorted()).toEqual(alle.toSorted());
    for (const id of alle) expect(await tildelt(id)).toHaveLength(1);
  });

  it('det som ble brukt, står på tavla', async () => {
    verdi(await bruk([trekk(v.besok.frokost.id, v.fag2.id, { dagsdel: 'FORMIDDAG' })]));
    const tavle = verdi(await (await loggInn(v.fag.innloggingId)).les(loadTavle, { team: v.team.id }));
    expect(tavle.besok.find((b) => b.id === v.besok.frokost.id)).toMatchObject({
      dagsdel: 'FORMIDDAG',
      tildelt: [{ ansattId: v.fag2.id, plass: 1 }],
    });
  });
});
