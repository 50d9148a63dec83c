import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erMuligFrist,
  erOrdrett,
  kanEndres,
  kanFjernes,
  kanGaaTil,
  kanVurderes,
  maaloppnaaelse,
  OVERGANGER,
  tSkaar,
  tSkaarAv,
  utenAnforsel,
  utvikling,
  vekt,
} from '@/lib/domain/maal/rules';
import { MAALSTATUSER, type Maalstatus, type Nivaa, type Vekt } from '@/lib/domain/maal/types';
import { dato } from '@/lib/platform/time/dato';

const par = (vekter: number[], nivaaer: number[]) => vekter.map((v, i) => ({ vekt: v, nivaa: nivaaer[i]! }));
const forlop = (utgangsnivaa: Nivaa, ...nivaaer: Nivaa[]) => ({
  utgangsnivaa,
  vurderinger: nivaaer.map((nivaa) => ({ nivaa })),
});

describe('T-skåren (Kiresuk og Sherman)', () => {
  it.each([
    [[1], [1], 60],
    [[1], [-2], 30],
    [[1, 1, 1], [1, 1, 0], 59.13],
    [[1, 1, 1], [0, 0, 0], 50],
    [[4, 2, 1], [1, 0, -1], 55.53],
    [[1, 1, 1], [-1, -1, -1], 36.31],
    [[1, 1, 1], [2, 2, 2], 77.39],
  ])('vekter %j og nivåer %j gir %d', (vekter, nivaaer, ventet) => {
    expect(tSkaarAv(par(vekter, nivaaer))).toBeCloseTo(ventet, 2);
  });

  it('finnes ikke uten mål, og er da ikke 50', () => expect(tSkaarAv([])).toBeNull());
  it('finnes ikke når alle vektene er 0', () => expect(tSkaarAv(par([0, 0], [2, 2]))).toBeNull());
  it('holder mål med vekt 0 utenfor', () => expect(tSkaarAv(par([1, 0], [1, -2]))).toBe(60));
  it('bruker viktighet ganger vanskelighet som vekt', () => {
    expect(vekt({ viktighet: 3, vanskelighet: 2 })).toBe(6);
    expect(tSkaar([{ viktighet: 2, vanskelighet: 2, nivaa: 1 }])).toBe(60);
    expect(tSkaar([{ viktighet: 0, vanskelighet: 3, nivaa: 1 }])).toBeNull();
  });

  const positivVekt = fc.integer({ min: 1, max: 9 });
  const nivaa = fc.integer({ min: -2, max: 2 });
  const sett = fc.array(fc.record({ vekt: positivVekt, nivaa }), { minLength: 1, maxLength: 12 });

  it('er 50 når alt er som ventet, uansett vekter', () => {
    fc.assert(
      fc.property(fc.array(positivVekt, { minLength: 1 }), (vekter) => {
        expect(tSkaarAv(vekter.map((v) => ({ vekt: v, nivaa: 0 })))).toBe(50);
      }),
    );
  });

  it('stiger når ett mål stiger', () => {
    fc.assert(
      fc.property(sett, fc.nat(), (maal, hvilket) => {
        const i = hvilket % maal.length;
        fc.pre(maal[i]!.nivaa < 2);
        const bedre = maal.map((m, j) => (i === j ? { ...m, nivaa: m.nivaa + 1 } : m));
        expect(tSkaarAv(bedre)!).toBeGreaterThan(tSkaarAv(maal)!);
      }),
    );
  });

  it('er den samme når alle vektene ganges med det samme', () => {
    fc.assert(
      fc.property(sett, fc.integer({ min: 2, max: 50 }), (maal, faktor) => {
        expect(tSkaarAv(maal.map((m) => ({ ...m, vekt: m.vekt * faktor })))!).toBeCloseTo(tSkaarAv(maal)!, 9);
      }),
    );
  });

  it('speiles om 50 når alle nivåene snus', () => {
    fc.assert(
      fc.property(sett, (maal) => {
        const snudd = maal.map((m) => ({ ...m, nivaa: -m.nivaa }));
        expect(tSkaarAv(snudd)! + tSkaarAv(maal)!).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('samlet måloppnåelse', () => {
  const maal = (status: Maalstatus, v: Vekt, f: ReturnType<typeof forlop>) => ({
    status,
    viktighet: v,
    vanskelighet: 1 as Vekt,
    ...f,
  });

  it('sammenligner de samme målene nå og ved starten, og sier hvor mange som er utenfor', () => {
    expect(
      maaloppnaaelse([
        maal('AKTIVT', 1, forlop(-1, 0, 1)),
        maal('AKTIVT', 1, forlop(-2)),
        maal('NAADD', 0, forlop(-2, 2)),
        maal('UTKAST', 1, forlop(-1)),
        maal('AVSLUTTET', 1, forlop(-1, 2)),
      ]),
    ).toEqual({ fra: 40, naa: 60, med: 1, utenfor: 2 });
  });

  it('finnes ikke før noe er vurdert', () => {
    expect(maaloppnaaelse([])).toBeNull();
    expect(maaloppnaaelse([maal('AKTIVT', 1, forlop(-1))])).toBeNull();
  });
});

describe('utviklingen i ett ord, med grunnen', () => {
  it.each([
    [forlop(-1), 'IKKE_VURDERT', 'INGEN_VURDERING'],
    [forlop(-1, 0), 'NAADD', 'SOM_VENTET'],
    [forlop(-1, 0, 2), 'NAADD', 'BEDRE_ENN_VENTET'],
    [forlop(-1, -2), 'GAAR_TILBAKE', 'UNDER_UTGANGSPUNKTET'],
    [forlop(-1, -2, -2, -2), 'GAAR_TILBAKE', 'UNDER_UTGANGSPUNKTET'],
    [forlop(-2, 0, -1), 'GAAR_TILBAKE', 'SISTE_ENDRING_NED'],
    [forlop(-1, -1), 'STAAR_STILLE', 'SOM_UTGANGSPUNKTET'],
    [forlop(-2, -1, -1, -1), 'STAAR_STILLE', 'TRE_LIKE'],
    [forlop(-2, -2, -2, -1, -1), 'PAA_VEI', 'SISTE_ENDRING_OPP'],
    [forlop(-2, -1, -1), 'PAA_VEI', 'SISTE_ENDRING_OPP'],
  ])('%j er %s fordi %s', (maal, ord, grunn) => expect(utvikling(maal)).toEqual({ ord, grunn }));

  it('er nådd nøyaktig når siste vurdering er som ventet eller bedre', () => {
    const nivaa = fc.constantFrom<Nivaa>(-2, -1, 0, 1, 2);
    fc.assert(
      fc.property(
        fc.constantFrom<Nivaa>(-2, -1),
        fc.array(nivaa, { minLength: 1, maxLength: 8 }),
        (fra, nivaaer) => {
          expect(utvikling(forlop(fra, ...nivaaer)).ord === 'NAADD').toBe(nivaaer.at(-1)! >= 0);
        },
      ),
    );
  });
});

describe('utdraget fra de egne ordene', () => {
  const ord = 'Jeg vil gå til postkassen selv,\nog stelle rosene mine til våren.';

  it('er ordrett', () => {
    expect(erOrdrett('gå til postkassen selv', ord)).toBe(true);
    expect(erOrdrett('«gå til postkassen selv»', ord)).toBe(true);
    expect(erOrdrett('selv,\r\nog stelle', ord)).toBe(true);
  });

  it('er ikke rettet, forkortet, tomt eller bare tegn', () => {
    expect(erOrdrett('gå til postkassa selv', ord)).toBe(false);
    expect(erOrdrett('gå til … selv', ord)).toBe(false);
    expect(erOrdrett('  ', ord)).toBe(false);
    expect(erOrdrett('«»', ord)).toBe(false);
  });

  it('kan være et hvilket som helst stykke av det som ble sagt', () => {
    fc.assert(
      fc.property(fc.nat(ord.length - 1), fc.nat(ord.length), (fra, lengde) => {
        const stykke = ord.slice(fra, fra + lengde);
        fc.pre(utenAnforsel(stykke).length > 0);
        expect(erOrdrett(stykke, ord)).toBe(true);
      }),
    );
  });
});

describe('hva som kan gjøres med et mål', () => {
  it('bare utkast kan endres, og ikke mens teamlederen leser', () => {
    expect(kanEndres('UTKAST', [])).toEqual({ kan: true });
    expect(kanEndres('UTKAST', ['UTKAST', 'RETURNERT'])).toEqual({ kan: true });
    expect(kanEndres('UTKAST', ['TIL_GODKJENNING'])).toEqual({ kan: false, grunn: 'TilGodkjenning' });
    expect(kanEndres('AKTIVT', [])).toEqual({ kan: false, grunn: 'IBruk' });
  });

  it('et mål som står i et vedtak, må tas ut der før det fjernes', () => {
    expect(kanFjernes('UTKAST', [])).toEqual({ kan: true });
    expect(kanFjernes('UTKAST', ['UTKAST'])).toEqual({ kan: false, grunn: 'StaarIVedtak' });
    expect(kanFjernes('NAADD', [])).toEqual({ kan: false, grunn: 'IBruk' });
  });

  it('bare mål i bruk kan vurderes', () => {
    expect(kanVurderes('UTKAST')).toEqual({ kan: false, grunn: 'IkkeTattIBruk' });
    expect(kanVurderes('AVSLUTTET')).toEqual({ kan: false, grunn: 'Avsluttet' });
    expect(kanVurderes('AKTIVT')).toEqual({ kan: true });
    expect(kanVurderes('NAADD')).toEqual({ kan: true });
  });

  it('ingenting kommer tilbake fra avsluttet, og ingenting blir utkast igjen', () => {
    for (const til of MAALSTATUSER) expect(kanGaaTil('AVSLUTTET', til)).toBe(false);
    for (const fra of MAALSTATUSER) expect(OVERGANGER[fra]).not.toContain('UTKAST');
  });

  it('fristen er tidligst i morgen', () => {
    expect(erMuligFrist(dato('2026-11-25'), dato('2026-11-25'))).toBe(false);
    expect(erMuligFrist(dato('2026-11-26'), dato('2026-11-25'))).toBe(true);
  });
});
