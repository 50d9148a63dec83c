import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWeeks, type Dato } from '@/lib/platform/time/dato';
import {
  AAPNE,
  BAKOVER_DAGER,
  erMaalbart,
  erMuligLengde,
  folgeAv,
  FRAMOVER_DAGER,
  kanForlenges,
  kanFullfores,
  kanGjores,
  kanPlanlegges,
  kanStartes,
  LENGST_UKER,
  maalstatusEtter,
  muligeForlengelser,
  neste,
  nesteEvaluering,
  OVERGANGER,
  sisteDag,
  skalEvalueres,
  ukenummer,
  vanligvisVedtak,
  type Plan,
} from '@/lib/domain/mestring/rules';
import { AKTER, SOKNADER, STATUSER, UTFALL, type Forlop } from '@/lib/domain/mestring/types';

const I_DAG = '2026-11-25' as Dato;
const NIVAAER = { minus2: 'a', minus1: 'b', null: 'c', pluss1: 'd', pluss2: 'e' };
const maal = { maalepunkt: 'Kryss på kalenderen', nivaaer: NIVAAER, status: 'UTKAST' as const };
const plan = (mer: Partial<Plan> = {}): Plan => ({
  fom: I_DAG,
  uker: 6,
  maal: [maal],
  harKartlegging: true,
  harAapen: false,
  ...mer,
});

describe('kanPlanlegges', () => {
  it('går når alt er på plass', () => expect(kanPlanlegges(plan(), I_DAG)).toEqual({ kan: true }));
  it.each([
    [{ harAapen: true, harKartlegging: false }, 'AlleredePeriode'],
    [{ harKartlegging: false }, 'IngenKartlegging'],
    [{ maal: [] }, 'IngenMaal'],
    [{ maal: [maal, { ...maal, status: 'AVSLUTTET' as const }] }, 'MaaletErLagtBort'],
    [{ maal: [{ ...maal, maalepunkt: ' ' }] }, 'IkkeMaalbart'],
    [{ uker: 0 }, 'ForMangeUker'],
    [{ uker: 13 }, 'ForMangeUker'],
    [{ uker: 2.5 }, 'ForMangeUker'],
    [{ fom: addDays(I_DAG, -BAKOVER_DAGER - 1) }, 'ForLengeSiden'],
    [{ fom: addDays(I_DAG, FRAMOVER_DAGER + 1) }, 'ForLangtFram'],
  ])('%j: %s', (mer, grunn) => expect(kanPlanlegges(plan(mer), I_DAG)).toEqual({ kan: false, grunn }));
  it.each([
    { fom: addDays(I_DAG, -BAKOVER_DAGER) },
    { fom: addDays(I_DAG, FRAMOVER_DAGER) },
    { uker: 12 },
    { uker: 1 },
  ])('%j er på grensa, og går', (mer) => expect(kanPlanlegges(plan(mer), I_DAG).kan).toBe(true));
  it('ett målbart mål er nok', () =>
    expect(kanPlanlegges(plan({ maal: [{ ...maal, maalepunkt: '' }, maal] }), I_DAG).kan).toBe(true));
});

describe('erMaalbart', () => {
  it('krever målepunkt og fem ulike nivåer', () => {
    expect(erMaalbart(maal)).toBe(true);
    expect(erMaalbart({ ...maal, nivaaer: { ...NIVAAER, null: 'B ' } })).toBe(false);
    expect(erMaalbart({ ...maal, nivaaer: { ...NIVAAER, pluss2: '' } })).toBe(false);
  });
});

describe('ukene', () => {
  const forlop = { fom: '2026-11-09' as Dato, uker: 6 };
  it.each([
    ['2026-11-08', 0],
    ['2026-11-09', 1],
    ['2026-11-15', 1],
    ['2026-11-16', 2],
    ['2026-11-25', 3],
    ['2026-12-20', 6],
    ['2027-01-10', 6],
  ])('%s er uke %i', (dag, uke) => expect(ukenummer(forlop, dag as Dato)).toBe(uke));
  it('seks uker slutter på en søndag når de begynner på en mandag', () =>
    expect(sisteDag(forlop.fom, forlop.uker)).toBe('2026-12-20'));
  it('neste evaluering er ut denne uka, og ut neste når denne er skrevet', () => {
    expect(nesteEvaluering(forlop, [{ uke: 2 }], I_DAG)).toBe('2026-11-29');
    expect(nesteEvaluering(forlop, [{ uke: 3 }], I_DAG)).toBe('2026-12-06');
    expect(nesteEvaluering(forlop, [{ uke: 6 }], '2026-12-20' as Dato)).toBe('2026-12-20');
  });
  it('på tide å evaluere fra og med siste dag, og bare mens den pågår', () => {
    const p = { ...forlop, status: 'PAAGAAR' as const };
    expect(skalEvalueres(p, '2026-12-19' as Dato)).toBe(false);
    expect(skalEvalueres(p, '2026-12-20' as Dato)).toBe(true);
    expect(skalEvalueres({ ...p, status: 'EVALUERES' }, '2026-12-20' as Dato)).toBe(false);
  });
  it('to uker trenger vanligvis ikke vedtak, tre gjør det', () =>
    expect([2, 3].map(vanligvisVedtak)).toEqual([false, true]));
});

describe('start og forlengelse', () => {
  it('starter fra og med den første dagen', () => {
    expect(kanStartes({ status: 'PLANLAGT', fom: I_DAG }, I_DAG).kan).toBe(true);
    expect(kanStartes({ status: 'PLANLAGT', fom: addDays(I_DAG, 1) }, I_DAG)).toEqual({
      kan: false,
      grunn: 'ForTidlig',
    });
    expect(kanStartes({ status: 'PAAGAAR', fom: I_DAG }, I_DAG)).toEqual({ kan: false, grunn: 'FeilStatus' });
  });
  const p = { status: 'PAAGAAR' as const, fom: '2026-10-14' as Dato, uker: 6 };
  it.each([
    [13, 'ForMangeUker'],
    [6, 'IkkeLenger'],
    [5, 'IkkeLenger'],
  ])('til %i uker: %s', (uker, grunn) => expect(kanForlenges(p, uker, I_DAG)).toEqual({ kan: false, grunn }));
  it('ikke til en dag som er passert', () =>
    expect(kanForlenges({ ...p, fom: '2026-09-01' as Dato }, 12, I_DAG)).toEqual({
      kan: false,
      grunn: 'AlleredePassert',
    }));
  it('forslagene er akkurat de lovlige', () =>
    expect(muligeForlengelser(p, I_DAG)).toEqual([7, 8, 9, 10, 11, 12]));
});

describe('folgeAv', () => {
  it('ingen behov uten søknad avsluttes uten vedtak', () => {
    expect(folgeAv('INGEN_BEHOV', 'NEI', false)).toEqual({ status: 'AVSLUTTET_UTEN_BEHOV', vedtak: null });
    expect(folgeAv('INGEN_BEHOV', 'TRUKKET', false)).toEqual({
      status: 'AVSLUTTET_UTEN_BEHOV',
      vedtak: null,
    });
  });
  it('en søknad som ikke blir innvilget, blir alltid et avslag', () => {
    for (const gjelder of [true, false]) expect(folgeAv('INGEN_BEHOV', 'JA', gjelder).vedtak).toBe('AVSLAG');
  });
  it('et vedtak om perioden slutter ikke av seg selv', () =>
    expect(folgeAv('INGEN_BEHOV', 'NEI', true).vedtak).toBe('OPPHOR'));
  it('behov gir vedtak', () => expect(folgeAv('VEDTAK', null, true).vedtak).toBe('SVAR'));
});

describe('maalstatusEtter', () => {
  it('lukker bare målene når hun ikke trenger mer hjelp', () => {
    expect(maalstatusEtter('AVSLUTTET_UTEN_BEHOV', 0)).toBe('NAADD');
    expect(maalstatusEtter('AVSLUTTET_UTEN_BEHOV', -1)).toBe('AVSLUTTET');
    for (const s of ['AVSLUTTET_MED_VEDTAK', 'AVBRUTT'] as const) expect(maalstatusEtter(s, 2)).toBeNull();
  });
});

describe('overgangstabellen', () => {
  const slutt = STATUSER.filter((s) => !(AAPNE as readonly string[]).includes(s));
  it('ingen vei ut av en sluttstatus', () => {
    for (const status of slutt) for (const akt of AKTER) expect(neste(status, akt)).toBeNull();
  });
  it('til en slutt fører bare evaluering eller avbrudd', () => {
    for (const fra of STATUSER)
      for (const [akt, til] of Object.entries(OVERGANGER[fra]))
        if ((slutt as string[]).includes(til))
          expect(akt === 'avbryt' ? til === 'AVBRUTT' : fra === 'EVALUERES').toBe(true);
  });
});

/** En etterligning av det kommandoene gjør, drevet av de samme reglene. */
type Verden = { aapne: number; p: Forlop; avbruddstekst: string; iDag: Dato };
type Trekk =
  | { slag: 'planlegg'; uker: number; maal: number }
  | { slag: 'start' | 'evaluer' | 'syn' | 'dag' | 'skriv' }
  | { slag: 'vurder'; hvilket: number }
  | { slag: 'forleng'; uker: number }
  | { slag: 'avbryt'; grunn: string }
  | { slag: 'fullfor'; utfall: (typeof UTFALL)[number]; soknad: (typeof SOKNADER)[number] | null };

function trekk(v: Verden, t: Trekk): Verden {
  const { p } = v;
  switch (t.slag) {
    case 'dag':
      return { ...v, iDag: addWeeks(v.iDag, 1) };
    case 'planlegg': {
      const liste = Array.from({ length: t.maal }, () => maal);
      if (!kanPlanlegges(plan({ fom: v.iDag, uker: t.uker, maal: liste, harAapen: v.aapne > 0 }), v.iDag).kan)
        return v;
      const ny: Forlop = {
        status: 'PLANLAGT',
        fom: v.iDag,
        uker: t.uker,
        maal: liste.map(() => ({ vurdert: false })),
        harSyn: false,
      };
      return { ...v, aapne: v.aapne + 1, p: ny, avbruddstekst: '' };
    }
    case 'start':
      return kanStartes(p, v.iDag).kan ? { ...v, p: { ...p, status: 'PAAGAAR' } } : v;
    case 'evaluer':
      return kanGjores(p.status, 'evaluer') ? { ...v, p: { ...p, status: 'EVALUERES' } } : v;
    case 'syn':
      return kanGjores(p.status, 'skrivSyn') ? { ...v, p: { ...p, harSyn: true } } : v;
    case 'skriv':
      return v;
    case 'vurder':
      return kanGjores(p.status, 'vurderMaal')
        ? {
            ...v,
            p: {
              ...p,
              maal: p.maal.map((m, i) => (i === t.hvilket % p.maal.length ? { vurdert: true } : m)),
            },
          }
        : v;
    case 'forleng':
      return kanForlenges(p, t.uker, v.iDag).kan
        ? {
            ...v,
            p: {
              ...p,
              status: 'PAAGAAR',
              uker: t.uker,
              harSyn: false,
              maal: p.maal.map(() => ({ vurdert: false })),
            },
          }
        : v;
    case 'avbryt':
      return kanGjores(p.status, 'avbryt') && t.grunn.trim()
        ? { ...v, aapne: v.aapne - 1, avbruddstekst: t.grunn, p: { ...p, status: 'AVBRUTT' } }
        : v;
    case 'fullfor':
      return kanFullfores(p, t.utfall, t.soknad).kan
        ? { ...v, aapne: v.aapne - 1, p: { ...p, status: folgeAv(t.utfall, t.soknad, false).status } }
        : v;
  }
}

const etTrekk: fc.Arbitrary<Trekk> = fc.oneof(
  fc.record({
    slag: fc.constant('planlegg' as const),
    uker: fc.integer({ min: -1, max: 15 }),
    maal: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    slag: fc.constantFrom(
      'start' as const,
      'evaluer' as const,
      'syn' as const,
      'dag' as const,
      'skriv' as const,
    ),
  }),
  fc.record({ slag: fc.constant('vurder' as const), hvilket: fc.nat(3) }),
  fc.record({ slag: fc.constant('forleng' as const), uker: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ slag: fc.constant('avbryt' as const), grunn: fc.constantFrom('', ' ', 'Innlagt på sykehus') }),
  fc.record({
    slag: fc.constant('fullfor' as const),
    utfall: fc.constantFrom(...UTFALL),
    soknad: fc.option(fc.constantFrom(...SOKNADER)),
  }),
);

describe('ingen rekkefølge av lovlige trekk', () => {
  const begynn: Verden = {
    aapne: 0,
    p: { status: 'AVBRUTT', fom: I_DAG, uker: 1, maal: [], harSyn: false },
    avbruddstekst: 'finnes ikke ennå',
    iDag: I_DAG,
  };
  it('gir to perioder samtidig, mer enn tolv uker, eller en slutt uten vurderte mål og personens syn', () => {
    let slutter = 0;
    fc.assert(
      fc.property(fc.array(etTrekk, { minLength: 20, maxLength: 80, size: 'max' }), (alle) => {
        let v = begynn;
        for (const t of alle) {
          const foer = v;
          v = trekk(v, t);
          expect(v.aapne).toBeLessThanOrEqual(1);
          expect(erMuligLengde(v.p.uker)).toBe(true);
          expect(v.p.uker).toBeLessThanOrEqual(LENGST_UKER);
          if (v.p.status === foer.p.status) continue;
          if (v.p.status === 'AVBRUTT') expect(v.avbruddstekst.trim()).not.toBe('');
          if (!v.p.status.startsWith('AVSLUTTET')) continue;
          slutter += 1;
          expect(v.p.harSyn).toBe(true);
          expect(v.p.maal.length).toBeGreaterThan(0);
          expect(v.p.maal.every((m) => m.vurdert)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(slutter).toBeGreaterThan(0);
  });
});
