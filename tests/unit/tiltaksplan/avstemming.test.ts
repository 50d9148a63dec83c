import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAGSDELER, type Tiltaksdel } from '@/lib/domain/tiltaksplan/types';
import { avstem, fordelNytt, onskede, plassnokkel } from '@/lib/domain/tiltaksplan/utrulling/rules';
import type { Avstemming, FinnesBesok, OnsketBesok } from '@/lib/domain/tiltaksplan/utrulling/types';
import { addDays, dato } from '@/lib/platform/time/dato';

const onsdag = dato('2026-11-25');
const torsdag = dato('2026-11-26');

const tiltak = (id: string, over: Partial<Tiltaksdel> = {}): Tiltaksdel => ({
  id,
  erstatterId: null,
  ukedager: [1, 2, 3, 4, 5, 6, 7],
  dagsdel: 'MORGEN',
  hverNteUke: 1,
  fom: dato('2026-01-05'),
  tom: null,
  anslagMinutter: 15,
  kompetanse: null,
  antallAnsatte: 1,
  maaGjores: false,
  gruppe: 1,
  ...over,
});

const somFinnes = (b: OnsketBesok, over: Partial<FinnesBesok> = {}): FinnesBesok => ({
  ...b,
  id: plassnokkel(b),
  bareIDag: false,
  harSpor: false,
  ...over,
});
const enDag = (
  alle: Tiltaksdel[],
  finnes: FinnesBesok[],
  stopp = [] as { fom: typeof onsdag; tom: null }[],
) => avstem(alle, stopp, finnes, onsdag, onsdag);
const besok = (over: Partial<FinnesBesok> = {}): FinnesBesok =>
  somFinnes(onskede([tiltak('a')], [], onsdag, onsdag)[0]!, over);
const ingenting: Avstemming = { nye: [], endres: [], tommes: [], avlyses: [] };

describe('avstem', () => {
  it('lager det som mangler, og ingenting når alt stemmer', () => {
    expect(enDag([tiltak('a')], []).nye).toHaveLength(1);
    expect(enDag([tiltak('a')], [besok()])).toEqual(ingenting);
  });

  it('tømmer det planen ikke ønsker lenger, men avlyser det noen har skrevet på', () => {
    expect(enDag([], [besok()]).tommes).toHaveLength(1);
    expect(enDag([], [besok({ harSpor: true })])).toMatchObject({
      tommes: [],
      avlyses: [expect.any(String)],
    });
  });

  it.each(['FERDIG', 'AVVIK', 'AVLYST'] as const)(
    'rører ikke et besøk som er %s, og lager ikke et til',
    (status) => {
      expect(enDag([tiltak('a', { anslagMinutter: 30 })], [besok({ status })])).toEqual(ingenting);
      expect(enDag([], [besok({ status })])).toEqual(ingenting);
    },
  );

  it('rører ikke «bare i dag», selv om planen er en annen', () => {
    expect(enDag([tiltak('a', { anslagMinutter: 45 })], [besok({ bareIDag: true })])).toEqual(ingenting);
  });

  it('planlegger ikke på nytt det som er flyttet til en annen del av dagen for i dag', () => {
    const flyttet = besok({ dagsdel: 'KVELD', bareIDag: true, tiltakIder: ['a'] });
    expect(enDag([tiltak('a')], [flyttet])).toEqual(ingenting);
    expect(avstem([tiltak('a')], [], [flyttet], onsdag, torsdag).nye.map((b) => b.dato)).toEqual([torsdag]);
  });

  it('kjenner igjen et flyttet tiltak også etter at planen er endret fra nå av', () => {
    const flyttet = besok({ dagsdel: 'KVELD', bareIDag: true, tiltakIder: ['a'] });
    const plan = [tiltak('a', { tom: addDays(onsdag, -1) }), tiltak('b', { erstatterId: 'a', fom: onsdag })];
    expect(enDag(plan, [flyttet])).toEqual(ingenting);
  });

  it('setter stopp på dagene som er dekket, og tar det bort igjen', () => {
    const stopp = [{ fom: onsdag, tom: null }];
    expect(enDag([tiltak('a')], [besok()], stopp).endres[0]!.ny.status).toBe('STOPPET');
    expect(enDag([tiltak('a')], [besok({ status: 'STOPPET' })]).endres[0]!.ny.status).toBe('PLANLAGT');
  });

  it('beholder besøket, og dermed den som har det, når bare innholdet endres', () => {
    const { endres, nye, tommes } = enDag([tiltak('a', { antallAnsatte: 2 })], [besok()]);
    expect(endres).toHaveLength(1);
    expect([nye, tommes]).toEqual([[], []]);
  });

  it('tar en tømt plass i bruk igjen, men ikke et besøk noen har avlyst', () => {
    const skall = besok({ status: 'AVLYST', tiltakIder: [] });
    expect(enDag([tiltak('a')], [skall]).endres[0]!.ny.status).toBe('PLANLAGT');
    expect(enDag([], [skall])).toEqual(ingenting);
    expect(enDag([tiltak('a')], [{ ...skall, bareIDag: true }])).toEqual(ingenting);
  });

  it('er ferdig etter én runde: andre gang er det ingenting å gjøre', () => {
    const plan = fc.array(
      fc.record({
        ukedager: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        dagsdel: fc.constantFrom(...DAGSDELER),
        gruppe: fc.integer({ min: 1, max: 2 }),
        hverNteUke: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(plan, plan, (for_, etter) => {
        const til = addDays(onsdag, 14);
        const som = (liste: typeof for_) => liste.map((t, i) => tiltak(`t${i}`, t));
        const finnes = onskede(som(for_), [], onsdag, til).map((b) => somFinnes(b));
        const { nye, endres, tommes } = avstem(som(etter), [], finnes, onsdag, til);
        const etterpaa = [
          ...finnes.map((b) => ({
            ...b,
            ...(tommes.includes(b.id) ? { status: 'AVLYST' as const, tiltakIder: [] } : {}),
            ...endres.find((e) => e.id === b.id)?.ny,
          })),
          ...nye.map((b) => somFinnes(b)),
        ];
        expect(avstem(som(etter), [], etterpaa, onsdag, til)).toEqual(ingenting);
      }),
      { numRuns: 40 },
    );
  });
});

describe('avstem og det andre gir', () => {
  it('lager ikke det en annen leverandør gir, og tømmer det som alt er lagt ut', () => {
    const fra = addDays(onsdag, 1);
    const vaart = (_id: string, dag: typeof onsdag) => dag < fra;
    expect(avstem([tiltak('a')], [], [], onsdag, torsdag, vaart).nye.map((b) => b.dato)).toEqual([onsdag]);
    const lagtUt = onskede([tiltak('a')], [], onsdag, torsdag).map((b) => somFinnes(b));
    expect(avstem([tiltak('a')], [], lagtUt, onsdag, torsdag, vaart).tommes).toEqual([lagtUt[1]!.id]);
  });
});

describe('fordelNytt', () => {
  const forTo = { status: 'PLANLAGT', antallAnsatte: 2 } as const;
  const sist = [
    { ansattId: 'yusuf', plass: 1 },
    { ansattId: 'amina', plass: 2 },
  ];
  const alle = () => true;

  it('uten rute går de som gikk samme ukedag uka før', () => {
    expect(fordelNytt(forTo, { rute: [], sist }, alle)).toEqual(sist);
  });

  it('den som går ruta, går foran uka før', () => {
    expect(fordelNytt(forTo, { rute: ['maren', null], sist }, alle)).toEqual([
      { ansattId: 'maren', plass: 1 },
      { ansattId: 'amina', plass: 2 },
    ]);
  });

  it('kan hun som går ruta, ikke, er det den fra uka før; kan ingen, står plassen tom', () => {
    const rute = ['maren', null];
    expect(fordelNytt(forTo, { rute, sist }, (id) => id !== 'maren')).toEqual(sist);
    expect(fordelNytt(forTo, { rute, sist }, (id) => id === 'amina')).toEqual([
      { ansattId: 'amina', plass: 2 },
    ]);
  });

  it('gir ingen til et stoppet besøk, når ingen gikk uka før, eller når besøket nå er for én', () => {
    expect(fordelNytt({ ...forTo, status: 'STOPPET' }, { rute: ['maren'], sist }, alle)).toEqual([]);
    expect(fordelNytt(forTo, { rute: [], sist: [] }, alle)).toEqual([]);
    expect(fordelNytt({ ...forTo, antallAnsatte: 1 }, { rute: [], sist }, alle)).toEqual([sist[0]]);
  });

  it('samme person går aldri på begge plassene, og ingen som ikke kan, får noe', () => {
    const hvem = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
    fc.assert(
      fc.property(
        fc.array(hvem, { maxLength: 2 }),
        fc.array(hvem, { maxLength: 2 }),
        hvem,
        (rute, uka, nei) => {
          const forrige = uka.flatMap((id, i) => (id ? [{ ansattId: id, plass: i + 1 }] : []));
          const svar = fordelNytt(forTo, { rute, sist: forrige }, (id) => id !== nei);
          expect(new Set(svar.map((t) => t.ansattId)).size).toBe(svar.length);
          expect(svar.some((t) => t.ansattId === nei)).toBe(false);
          for (const t of svar)
            expect([rute[t.plass - 1], ...forrige.map((f) => f.ansattId)]).toContain(t.ansattId);
        },
      ),
    );
  });
});
