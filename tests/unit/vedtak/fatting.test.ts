import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/platform/time/dato';
import {
  erUnderInhabil,
  kanTaOver,
  provFatting,
  utenInhabile,
  type Fattingsfakta,
} from '@/lib/domain/vedtak/fatting/rules';
import {
  begrensninger,
  gjelder,
  kanTrekke,
  provFullmakt,
  provVidere,
  stedfortrederFor,
} from '@/lib/domain/vedtak/fullmakt/rules';
import type { Fravaer } from '@/lib/domain/vedtak/types';
import { I_DAG, linje } from './eksempel';
import { fullmakt } from './verden';

const linjer = (...koder: string[]) => koder.map((tjeneste) => linje({ tjeneste }));
const klar = (felt: Partial<Fattingsfakta> = {}): Fattingsfakta => ({
  status: 'TIL_GODKJENNING',
  type: 'INNVILGELSE',
  ansattId: 'kari',
  forberedere: ['henrik', 'yusuf', null],
  habilitet: { inhabile: [], ledere: [] },
  erHabil: true,
  fullmakter: [fullmakt()],
  fravaer: [],
  begrensningBekreftet: true,
  forrige: null,
  harHattOrdet: true,
  linjer: linjer('15', '1'),
  fullstendig: true,
  sammeBrev: true,
  iDag: I_DAG,
  ...felt,
});

describe('fullmakten', () => {
  it('gjelder første og siste dag, ikke dagen før eller etter', () => {
    const f = fullmakt({ fom: I_DAG, tom: addDays(I_DAG, 1) });
    expect([-1, 0, 1, 2].map((d) => gjelder(f, addDays(I_DAG, d)))).toEqual([false, true, true, false]);
  });
  it('må bygge på et dokument', () => {
    expect(gjelder(fullmakt({ dokument: ' ' }), I_DAG)).toBe(false);
  });
  it('må dekke hver tjeneste, og navngir den som mangler', () => {
    expect(provFullmakt([fullmakt()], linjer('15', '9', '9', '6'), I_DAG).mangler).toEqual(['9', '6']);
  });
  it('kan være flere til sammen, den som dekker mest først', () => {
    const svar = provFullmakt(
      [
        fullmakt({ id: 'a', tjenester: ['6'] }),
        fullmakt({ id: 'b' }),
        fullmakt({ id: 'c', tjenester: ['1'] }),
      ],
      linjer('6', '15', '1'),
      I_DAG,
    );
    expect(svar.mangler).toEqual([]);
    expect(svar.brukte.map((f) => f.id)).toEqual(['b', 'a']);
  });
  it('en utløpt fullmakt dekker ingenting', () => {
    expect(provFullmakt([fullmakt({ tom: addDays(I_DAG, -1) })], linjer('15'), I_DAG)).toEqual({
      mangler: ['15'],
      brukte: [],
    });
  });
  it('dekker aldri en tjeneste den ikke nevner', () => {
    const koder = fc.uniqueArray(fc.constantFrom('1', '15', '6', '9', '5'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(koder), koder, (gitt, sokt) => {
        const fullmakter = gitt.map((tjenester, i) => fullmakt({ id: `f${i}`, tjenester }));
        const { mangler, brukte } = provFullmakt(fullmakter, linjer(...sokt), I_DAG);
        const dekket = new Set(brukte.flatMap((f) => f.tjenester));
        expect(sokt.filter((k) => !dekket.has(k))).toEqual(mangler);
      }),
    );
  });
});

describe('spørsmålene når vedtaket skal fattes', () => {
  it('alle svar er ja', () => {
    expect(provFatting(klar())).toMatchObject({ kan: true, fullmakter: [{ id: 'f1' }] });
  });
  it.each([
    ['AlleredeFattet', klar({ status: 'FATTET' })],
    ['AlleredeFattet', klar({ status: 'OPPHORT' })],
    ['FeilStatus', klar({ status: 'UTKAST' })],
    ['FeilStatus', klar({ status: 'RETURNERT' })],
    ['SammePersonUtredetOgFattet', klar({ ansattId: 'henrik' })],
    ['SammePersonUtredetOgFattet', klar({ ansattId: 'yusuf' })],
    ['Inhabil', klar({ erHabil: false })],
    ['Inhabil', klar({ habilitet: { inhabile: ['kari'], ledere: [] } })],
    ['UnderInhabilLeder', klar({ habilitet: { inhabile: ['astri'], ledere: ['astri'] } })],
    ['ManglerFullmakt', klar({ fullmakter: [] })],
    ['ManglerFullmakt', klar({ fullmakter: [fullmakt({ vedtakstyper: ['AVSLAG'] })] })],
    ['ForrigeGjelderIkke', klar({ forrige: 'OPPHORT' })],
    ['SvarfristenLoper', klar({ harHattOrdet: false })],
    [
      'BegrensningIkkeBekreftet',
      klar({ fullmakter: [fullmakt({ begrensning: 'Ikke over ett år.' })], begrensningBekreftet: false }),
    ],
    ['Ufullstendig', klar({ fullstendig: false })],
    ['Ufullstendig', klar({ linjer: [] })],
    ['BrevEndret', klar({ sammeBrev: false })],
  ] as const)('%s', (grunn, fakta) => {
    expect(provFatting(fakta)).toMatchObject({ kan: false, grunn });
  });
  it('navngir tjenesten det mangler fullmakt for', () => {
    expect(provFatting(klar({ linjer: linjer('15', '9') }))).toEqual({
      kan: false,
      grunn: 'ManglerFullmakt',
      tjenester: ['9'],
    });
  });
});

describe('inhabilitet', () => {
  it('følger med nedover: den som arbeider rett under den inhabile, kan ikke bestemme i stedet', () => {
    expect(erUnderInhabil({ inhabile: ['kari'], ledere: ['kari'] })).toBe(true);
    expect(erUnderInhabil({ inhabile: ['kari'], ledere: ['olga'] })).toBe(false);
  });
  it('følger med fullmakten: det den inhabile har gitt, og det som utøves i stedet for henne', () => {
    const fra = (felt: Parameters<typeof fullmakt>[0]) => utenInhabile([fullmakt(felt)], ['kari']);
    expect(fra({ gittAvId: 'kari' })).toEqual([]);
    expect(fra({ stedfortrederForId: 'kari' })).toEqual([]);
    expect(fra({})).toHaveLength(1);
  });
  it('den som tar over, har ikke forberedt det, er ikke inhabil, og har myndighet', () => {
    expect(kanTaOver(klar({ ansattId: 'unni' }))).toBe(true);
    expect(kanTaOver(klar({ ansattId: 'henrik' }))).toBe(false);
    expect(kanTaOver(klar({ ansattId: 'unni', habilitet: { inhabile: ['unni'], ledere: [] } }))).toBe(false);
    expect(kanTaOver(klar({ ansattId: 'unni', fullmakter: [] }))).toBe(false);
    expect(kanTaOver(klar({ ansattId: 'unni', linjer: [] }))).toBe(false);
  });
});

describe('stedfortrederen', () => {
  const vikar = fullmakt({ id: 'v', stedfortrederForId: 'kari' });
  const borte: Fravaer[] = [{ ansattId: 'kari', fom: I_DAG, tom: addDays(I_DAG, 1) }];
  it('har bare myndighet mens den hun står for, er borte', () => {
    expect([-1, 0, 1, 2].map((d) => gjelder(vikar, addDays(I_DAG, d), borte))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(gjelder(vikar, I_DAG)).toBe(false);
    expect(gjelder(vikar, I_DAG, [{ ...borte[0]!, ansattId: 'olga' }])).toBe(false);
  });
  it('bruker sin egen myndighet først, og sier i fravær av hvem når hun ikke gjør det', () => {
    const { brukte } = provFullmakt([vikar, fullmakt({ id: 'egen' })], linjer('15'), I_DAG, {
      fravaer: borte,
    });
    expect(brukte.map((f) => f.id)).toEqual(['egen']);
    expect(stedfortrederFor(brukte)).toBeNull();
    expect(stedfortrederFor(provFullmakt([vikar], linjer('15'), I_DAG, { fravaer: borte }).brukte)).toBe(
      'kari',
    );
  });
});

describe('slag og grenser i fullmakten', () => {
  it('dekker bare slagene den nevner, og ingenting når slaget ikke er sagt', () => {
    const akutt = fullmakt({ vedtakstyper: ['AKUTT'] });
    expect(provFullmakt([akutt], linjer('15'), I_DAG, { type: 'AKUTT' }).mangler).toEqual([]);
    expect(provFullmakt([akutt], linjer('15'), I_DAG, { type: 'ENDRING' }).mangler).toEqual(['15']);
    expect(provFullmakt([akutt], linjer('15'), I_DAG).mangler).toEqual(['15']);
  });
  it('viser hver grense én gang', () => {
    const to = [fullmakt({ begrensning: 'A.' }), fullmakt({ begrensning: ' A. ' }), fullmakt()];
    expect(begrensninger(to)).toEqual(['A.']);
  });
});

describe('å gi fullmakt videre', () => {
  const videre = (felt: Partial<Parameters<typeof provVidere>[1]> = {}) => ({
    giverId: 'kari',
    mottakerId: 'maren',
    tjenester: ['15'],
    vedtakstyper: [],
    fom: I_DAG,
    tom: addDays(I_DAG, 30),
    ...felt,
  });
  const svar = (mine: Parameters<typeof provVidere>[0], v = videre()) => {
    const s = provVidere(mine, v);
    return s.kan ? 'JA' : s.grunn;
  };
  it('går til en annen, for noe hun selv har, innenfor tiden hun har det', () => {
    expect(svar([fullmakt()])).toBe('JA');
    expect(svar([fullmakt()], videre({ tom: null }))).toBe('JA');
  });
  it.each([
    ['TilSegSelv', [fullmakt()], videre({ mottakerId: 'kari' })],
    ['FeilPeriode', [fullmakt()], videre({ tom: addDays(I_DAG, -1) })],
    ['HarIkkeSelv', [], videre()],
    ['HarIkkeSelv', [fullmakt()], videre({ tjenester: ['15', '9'] })],
    ['HarIkkeSelv', [fullmakt({ vedtakstyper: ['AVSLAG'] })], videre()],
    ['HarIkkeSelv', [fullmakt({ vedtakstyper: ['AVSLAG'] })], videre({ vedtakstyper: ['ENDRING'] })],
    ['HarIkkeSelv', [fullmakt({ stedfortrederForId: 'olga' })], videre()],
    ['HarIkkeSelv', [fullmakt({ gittAvId: 'olga' })], videre()],
    ['HarIkkeSelv', [fullmakt({ dokument: ' ' })], videre()],
    ['IkkeIPerioden', [fullmakt({ tom: addDays(I_DAG, 29) })], videre()],
    ['IkkeIPerioden', [fullmakt({ tom: addDays(I_DAG, 29) })], videre({ tom: null })],
    ['IkkeIPerioden', [fullmakt({ fom: addDays(I_DAG, 1) })], videre()],
  ] as const)('%s', (grunn, mine, v) => {
    expect(svar(mine, v)).toBe(grunn);
  });
  it('tar grensen med seg', () => {
    expect(provVidere([fullmakt({ begrensning: ' Ikke over ett år. ' })], videre())).toMatchObject({
      kan: true,
      begrensning: 'Ikke over ett år.',
    });
  });
  it('kan bare tas tilbake av den som ga den', () => {
    expect(kanTrekke(fullmakt({ gittAvId: 'kari' }), 'kari')).toBe(true);
    expect(kanTrekke(fullmakt({ gittAvId: null }), 'kari')).toBe(false);
    expect(kanTrekke(fullmakt({ gittAvId: 'olga' }), 'kari')).toBe(false);
  });
  it('gir aldri noen mer enn giveren har, samme hva som velges', () => {
    const koder = fc.uniqueArray(fc.constantFrom('1', '15', '6', '9'), { minLength: 1 });
    const dag = fc.integer({ min: -20, max: 60 }).map((d) => addDays(I_DAG, d));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(koder, dag, dag)),
        koder,
        dag,
        dag,
        dag,
        (gitt, tjenester, fom, tom, prove) => {
          const mine = gitt.map(([t, a, z], i) => fullmakt({ id: `f${i}`, tjenester: t, fom: a, tom: z }));
          const v = videre({ tjenester, fom, tom });
          if (!provVidere(mine, v).kan) return;
          const ny = fullmakt({ tjenester, fom, tom });
          if (!gjelder(ny, prove)) return;
          expect(provFullmakt(mine, linjer(...tjenester), prove).mangler).toEqual([]);
        },
      ),
    );
  });
});
