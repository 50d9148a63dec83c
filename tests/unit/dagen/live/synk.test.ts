import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOMT, type Lager, type Lagret } from '@/components/dagen/tavle/live/lager';
import { Tavlesynk, type Utfall } from '@/components/dagen/tavle/live/synk';
import type { Skjedd } from '@/lib/domain/dagen/live/view';
import { paaPlass } from '@/lib/domain/dagen/flytting/view';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { Liveserver, type Uhell } from '../../../factories/liveserver';
import { enTavle, etBesok, etSpor, person } from '../../../factories/tavle';

const FOLK = ['Yusuf Abdi', 'Maren Solli', 'Amina Rahimi'];
const YUSUF = person('Yusuf Abdi');
const MAREN = person('Maren Solli');
const dagen = (): TavleView =>
  enTavle({
    megId: YUSUF,
    spor: FOLK.map((navn) => etSpor(navn)),
    besok: ['Ruth B.', 'Gerd H.', 'Per O.', 'Solveig N.'].map((kort) => etBesok(kort)),
  });

function nettleser(server: Liveserver, megId = YUSUF, uhell?: () => Uhell, vent?: () => Promise<void>) {
  let hukommelse: Lagret = TOMT;
  const lager: Lager = { les: () => hukommelse, skriv: (l) => (hukommelse = structuredClone(l)) };
  const meldinger: { slag: string; utfall: Utfall[] }[] = [];
  const sagt: Skjedd[] = [];
  const nett = server.nettFor(megId, uhell, vent);
  let teller = 0;
  const ny = () => {
    const synk = new Tavlesynk({ ...server.tavle, megId }, nett, lager, () => `${megId}-${(teller += 1)}`);
    synk.lytt({
      paaFerdig: (slag, utfall) => void meldinger.push({ slag, utfall }),
      paaSkjedd: (hva) => void sagt.push(...hva),
    });
    synk.start();
    return synk;
  };
  const synk = ny();
  server.lytt((endring) => synk.paaEndring(endring));
  const flytt = (kort: string, til: string | null, over = synk) => {
    const b = over.les().tavle.besok.find((x) => x.bruker?.kort === kort)!;
    return {
      besokId: b.id,
      plass: 1,
      fra: { ansattId: paaPlass(b, 1), dagsdel: b.dagsdel },
      til: { ansattId: til, dagsdel: b.dagsdel },
      versjon: b.versjon,
    };
  };
  return { synk, flytt, meldinger, sagt, lastPaaNytt: ny, lager };
}

const hos = (tavle: TavleView, kort: string) =>
  paaPlass(
    tavle.besok.find((b) => b.bruker?.kort === kort)!,
    1,
  );
const plasser = (tavle: TavleView) =>
  Object.fromEntries(tavle.besok.map((b) => [b.id, [b.versjon, b.dagsdel, paaPlass(b, 1)]]).toSorted());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const roen = () => vi.advanceTimersByTimeAsync(60_000);

describe('én som flytter', () => {
  it('ser flyttingen med en gang, og sier den er lagret først når den er det', async () => {
    const server = new Liveserver(dagen());
    const { synk, flytt, meldinger } = nettleser(server);
    synk.flytt([flytt('Ruth B.', MAREN)]);
    expect(hos(synk.les().tavle, 'Ruth B.')).toBe(MAREN);
    expect(synk.les().ko).toHaveLength(1);
    expect(meldinger).toEqual([]);
    await roen();
    expect(synk.les().ko).toEqual([]);
    expect(meldinger[0]).toMatchObject({ slag: 'FLYTT', utfall: [{ svar: { slag: 'LAGRET' } }] });
    expect(hos(server.tavle, 'Ruth B.')).toBe(MAREN);
  });

  it('et gammelt bilde legger aldri kortet tilbake', async () => {
    const server = new Liveserver(dagen());
    const gammelt = structuredClone(server.tavle);
    const nett = server.nettFor(YUSUF);
    let foerst = true;
    const synk = new Tavlesynk(
      server.tavle,
      { ...nett, hent: async (...inn) => (foerst ? ((foerst = false), gammelt) : nett.hent(...inn)) },
      { les: () => TOMT, skriv: () => undefined },
      () => 'n',
    );
    const sett: (string | null)[] = [];
    synk.abonner(() => void sett.push(hos(synk.les().tavle, 'Ruth B.')));
    synk.flytt([
      {
        besokId: gammelt.besok[0]!.id,
        plass: 1,
        fra: { ansattId: null, dagsdel: 'MORGEN' },
        til: { ansattId: MAREN, dagsdel: 'MORGEN' },
        versjon: 1,
      },
    ]);
    await roen();
    expect(new Set(sett)).toEqual(new Set([MAREN]));
  });

  it('to flyttinger av samme kort bygger på hverandre, også når den andre gjøres før den første er lagret', async () => {
    const server = new Liveserver(dagen());
    const { synk, flytt } = nettleser(server);
    synk.flytt([flytt('Ruth B.', MAREN)]);
    synk.flytt([flytt('Ruth B.', YUSUF)]);
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBe(YUSUF);
    expect(server.antallLagret).toBe(2);
  });
});

describe('angre og gjøre om', () => {
  it('hele økta, i rekkefølge, og flere valgte kort er ett steg', async () => {
    const server = new Liveserver(dagen());
    const { synk, flytt } = nettleser(server);
    synk.flytt([flytt('Ruth B.', MAREN)]);
    await roen();
    synk.flytt([flytt('Ruth B.', YUSUF), flytt('Gerd H.', YUSUF)]);
    await roen();
    expect(synk.angre()).toBe(true);
    await roen();
    expect([hos(server.tavle, 'Ruth B.'), hos(server.tavle, 'Gerd H.')]).toEqual([MAREN, null]);
    expect(synk.angre()).toBe(true);
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBeNull();
    expect(synk.angre()).toBe(false);
    synk.gjorOm();
    synk.gjorOm();
    await roen();
    expect([hos(server.tavle, 'Ruth B.'), hos(server.tavle, 'Gerd H.')]).toEqual([YUSUF, YUSUF]);
    expect(synk.gjorOm()).toBe(false);
    expect(plasser(synk.les().tavle)).toEqual(plasser(server.tavle));
  });

  it('overlever at siden lastes på nytt', async () => {
    const server = new Liveserver(dagen());
    const { synk, flytt, lastPaaNytt } = nettleser(server);
    synk.flytt([flytt('Ruth B.', MAREN)]);
    await roen();
    synk.slutt();
    const igjen = lastPaaNytt();
    expect(igjen.les().logg.angre).toHaveLength(1);
    igjen.angre();
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBeNull();
  });

  it('sier nei når en annen har endret kortet siden, og legger ikke den andres flytting tilbake', async () => {
    const server = new Liveserver(dagen());
    const yusuf = nettleser(server);
    const maren = nettleser(server, MAREN);
    yusuf.synk.flytt([yusuf.flytt('Ruth B.', MAREN)]);
    await roen();
    maren.synk.flytt([maren.flytt('Ruth B.', YUSUF)]);
    await roen();
    yusuf.synk.angre();
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBe(YUSUF);
    expect(yusuf.meldinger.at(-1)).toMatchObject({
      slag: 'ANGRE',
      utfall: [{ svar: { slag: 'AVVIST', grunn: 'EndretAvAnnen' } }],
    });
    expect(yusuf.synk.les().logg).toEqual({ angre: [], gjorOm: [] });
  });

  it('at jeg selv har låst kortet etterpå, hindrer ikke angringen', async () => {
    const server = new Liveserver(dagen());
    const { synk, flytt } = nettleser(server);
    synk.flytt([flytt('Ruth B.', MAREN)]);
    await roen();
    const b = server.tavle.besok.find((x) => x.bruker?.kort === 'Ruth B.')!;
    Object.assign(b, { laastPerson: true, versjon: b.versjon + 1 });
    synk.egenEndring(b.id, b.versjon - 1, b.versjon);
    await roen();
    synk.angre();
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBeNull();
  });

  it('et godtatt forslag kan angres under ett', async () => {
    const server = new Liveserver(dagen());
    const { synk, flytt } = nettleser(server);
    const trekk = [flytt('Ruth B.', MAREN), flytt('Gerd H.', MAREN)];
    for (const t of trekk) {
      const b = server.tavle.besok.find((x) => x.id === t.besokId)!;
      b.tildelt = [{ ansattId: MAREN, plass: 1 }];
      b.versjon = 2;
    }
    synk.registrer(trekk.map((t) => ({ ...t, nyVersjon: 2 })));
    await roen();
    synk.angre();
    await roen();
    expect([hos(server.tavle, 'Ruth B.'), hos(server.tavle, 'Gerd H.')]).toEqual([null, null]);
  });
});

describe('uten nett', () => {
  it('flyttinger venter i rekkefølge, sies å være ulagret, og sendes når nettet er tilbake', async () => {
    const server = new Liveserver(dagen());
    let borte = true;
    const { synk, flytt, meldinger } = nettleser(server, YUSUF, () => (borte ? 'SPORSMAAL' : 'NEI'));
    synk.flytt([flytt('Ruth B.', MAREN)]);
    synk.flytt([flytt('Ruth B.', YUSUF)]);
    synk.flytt([flytt('Gerd H.', YUSUF)]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(synk.les()).toMatchObject({ utenSvar: true, ko: [{}, {}, {}] });
    expect(meldinger).toEqual([]);
    expect(server.antallLagret).toBe(0);
    borte = false;
    synk.proovIgjen();
    await roen();
    expect(synk.les()).toMatchObject({ utenSvar: false, ko: [] });
    expect([hos(server.tavle, 'Ruth B.'), hos(server.tavle, 'Gerd H.')]).toEqual([YUSUF, YUSUF]);
  });

  it('et svar som ble borte på veien, lagrer ikke to ganger', async () => {
    const server = new Liveserver(dagen());
    const uhell: Uhell[] = ['SVAR', 'SVAR'];
    const { synk, flytt } = nettleser(server, YUSUF, () => uhell.shift() ?? 'NEI');
    synk.flytt([flytt('Ruth B.', MAREN)]);
    await roen();
    expect(server.antallLagret).toBe(1);
    expect(plasser(synk.les().tavle)).toEqual(plasser(server.tavle));
  });

  it('en flytting tjenesten ikke klarer, holder ikke igjen de andre for alltid, og sies fra om', async () => {
    const server = new Liveserver(dagen());
    const nett = server.nettFor(YUSUF);
    let syk = '';
    const synk = new Tavlesynk(
      server.tavle,
      {
        ...nett,
        flytt: async (v) => (v.besokId === syk ? { slag: 'INGEN_SVAR', feil: true } : nett.flytt(v)),
      },
      { les: () => TOMT, skriv: () => undefined },
    );
    const utfall: Utfall[] = [];
    synk.lytt({ paaFerdig: (_slag, alle) => void utfall.push(...alle), paaSkjedd: () => undefined });
    const [en, to] = server.tavle.besok;
    syk = en!.id;
    const til = { ansattId: MAREN, dagsdel: 'MORGEN' as const };
    const trekk = (b: typeof en) => ({
      besokId: b!.id,
      plass: 1,
      fra: { ansattId: null, dagsdel: b!.dagsdel },
      til,
      versjon: 1,
    });
    synk.flytt([trekk(en)]);
    synk.flytt([trekk(to)]);
    await roen();
    expect(utfall.map((u) => u.svar.slag)).toEqual(['AVVIST', 'LAGRET']);
    expect(hos(synk.les().tavle, 'Ruth B.')).toBeNull();
    expect(synk.les()).toMatchObject({ ko: [], utenSvar: false });
  });

  it('køen overlever at siden lastes på nytt', async () => {
    const server = new Liveserver(dagen());
    let borte = true;
    const { synk, flytt, lastPaaNytt } = nettleser(server, YUSUF, () => (borte ? 'SPORSMAAL' : 'NEI'));
    synk.flytt([flytt('Ruth B.', MAREN)]);
    synk.slutt();
    borte = false;
    lastPaaNytt();
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBe(MAREN);
  });

  it('den som kom først, vinner, og angringen av det som ble avslått, følger med ut', async () => {
    const server = new Liveserver(dagen());
    let borte = true;
    const yusuf = nettleser(server, YUSUF, () => (borte ? 'SPORSMAAL' : 'NEI'));
    const maren = nettleser(server, MAREN);
    yusuf.synk.flytt([yusuf.flytt('Ruth B.', YUSUF)]);
    yusuf.synk.angre();
    maren.synk.flytt([maren.flytt('Ruth B.', MAREN)]);
    await roen();
    borte = false;
    yusuf.synk.proovIgjen();
    await roen();
    expect(hos(server.tavle, 'Ruth B.')).toBe(MAREN);
    expect(hos(yusuf.synk.les().tavle, 'Ruth B.')).toBe(MAREN);
    expect(yusuf.meldinger).toHaveLength(1);
    expect(yusuf.synk.les().ko).toEqual([]);
  });
});

describe('to som flytter', () => {
  it('den andre ser det, og hører hvem', async () => {
    const server = new Liveserver(dagen());
    const yusuf = nettleser(server);
    const maren = nettleser(server, MAREN);
    maren.synk.flytt([maren.flytt('Ruth B.', YUSUF)]);
    await roen();
    expect(hos(yusuf.synk.les().tavle, 'Ruth B.')).toBe(YUSUF);
    expect(yusuf.sagt).toEqual([{ slag: 'FLYTTET', av: 'Ingrid', hvem: 'Ruth B.', til: 'Yusuf' }]);
    expect(maren.sagt).toEqual([]);
  });

  it('tilfeldige flyttinger, angringer, brudd og tapte svar: alle ender likt, og likt med serveren', async () => {
    const steg = fc.array(
      fc.record({
        hvem: fc.constantFrom(0, 1),
        hva: fc.constantFrom('FLYTT', 'FLYTT', 'FLYTT', 'ANGRE', 'GJOR_OM', 'VENT'),
        kort: fc.constantFrom('Ruth B.', 'Gerd H.', 'Per O.', 'Solveig N.'),
        til: fc.constantFrom(null, ...FOLK.map(person)),
      }),
      { maxLength: 40 },
    );
    const brudd = fc.infiniteStream(fc.constantFrom<Uhell>('NEI', 'NEI', 'NEI', 'SPORSMAAL', 'SVAR'));
    const treghet = fc.infiniteStream(fc.integer({ min: 0, max: 400 }));
    await fc.assert(
      fc.asyncProperty(steg, brudd, treghet, async (alle, uhell, ms) => {
        const server = new Liveserver(dagen());
        const ids = server.tavle.besok.map((b) => b.id).toSorted();
        let friskt = false;
        const feil = () => (friskt ? 'NEI' : uhell.next().value!);
        const vent = () => new Promise<void>((ferdig) => setTimeout(ferdig, ms.next().value));
        const to = [nettleser(server, YUSUF, feil, vent), nettleser(server, MAREN, feil, vent)];
        for (const { hvem, hva, kort, til } of alle) {
          const { synk, flytt } = to[hvem]!;
          if (hva === 'FLYTT') synk.flytt([flytt(kort, til)]);
          if (hva === 'ANGRE') synk.angre();
          if (hva === 'GJOR_OM') synk.gjorOm();
          if (hva === 'VENT') await vi.advanceTimersByTimeAsync(300);
        }
        friskt = true;
        for (const { synk } of to) synk.proovIgjen();
        await roen();
        for (const { synk } of to) {
          expect(synk.les().ko).toEqual([]);
          expect(plasser(synk.les().tavle)).toEqual(plasser(server.tavle));
          expect(
            synk
              .les()
              .tavle.besok.map((b) => b.id)
              .toSorted(),
          ).toEqual(ids);
        }
      }),
      { numRuns: 150 },
    );
  });
});
