import { describe, expect, it } from 'vitest';
import { endretSiden, MAKS_LINJER } from '@/lib/domain/revurdering/endringer/rules';
import type { Endringsfakta } from '@/lib/domain/revurdering/endringer/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';

const SIDEN = '2026-11-04' as Dato;
const om = (dager: number) => addDays(SIDEN, dager);
const fakta = (felt: Partial<Endringsfakta> = {}): Endringsfakta => ({
  siden: SIDEN,
  avvik: [],
  stopp: [],
  planversjoner: [],
  maal: [],
  ansvarlige: [],
  ...felt,
});
const avslo = (dager: number, tiltak = 'Følge til postkassen', grunn: string | null = null) => ({
  dato: om(dager),
  tiltak,
  utfall: 'AVSLAATT' as const,
  grunn,
});

describe('endretSiden', () => {
  it('uten hendelser er det ingenting å si', () => {
    expect(endretSiden(fakta())).toEqual({ linjer: [], utelatt: 0 });
  });

  it('dagen ordene ble sagt, er med i «før»; dagen etter er med i «siden»', () => {
    const { linjer } = endretSiden(fakta({ planversjoner: [{ dato: om(0), grunn: 'før' }, { dato: om(1), grunn: 'etter' }] })); // prettier-ignore
    expect(linjer).toEqual([{ slag: 'PLAN', dato: om(1), grunn: 'etter' }]);
  });

  it('samme slag avvik på samme tiltak er én linje, med den siste grunnen og dagen', () => {
    const { linjer } = endretSiden(
      fakta({ avvik: [avslo(9, undefined, 'ville gå selv'), avslo(2), avslo(5)] }),
    );
    expect(linjer).toEqual([
      { slag: 'AVSLO', dato: om(9), tiltak: 'Følge til postkassen', ganger: 3, grunn: 'ville gå selv' },
    ]);
  });

  it('avslått og ikke gjort er to forskjellige ting', () => {
    const ikkeGjort = { ...avslo(3), utfall: 'IKKE_GJORT' as const };
    expect(endretSiden(fakta({ avvik: [avslo(2), ikkeGjort] })).linjer.map((l) => l.slag)).toEqual([
      'AVSLO',
      'IKKE_GJORT',
    ]);
  });

  it('et mål som ble nådd, sies én gang, den dagen det skjedde', () => {
    const maal = [
      {
        tittel: 'Ta medisinene selv',
        utgangsnivaa: -1,
        vurderinger: [
          { dato: om(-20), nivaa: -1 },
          { dato: om(11), nivaa: 0 },
          { dato: om(20), nivaa: 1 },
        ],
      },
    ];
    expect(endretSiden(fakta({ maal })).linjer).toEqual([
      { slag: 'MAAL_NAADD', dato: om(11), tittel: 'Ta medisinene selv' },
    ]);
  });

  it('et mål som glapp igjen, sies som tilbakegang; nådd før perioden sies ikke', () => {
    const maal = (vurderinger: { dato: Dato; nivaa: number }[]) => [
      { tittel: 'Dusje selv', utgangsnivaa: -1, vurderinger },
    ];
    const glapp = endretSiden(fakta({ maal: maal([{ dato: om(2), nivaa: 0 }, { dato: om(6), nivaa: -1 }]) })); // prettier-ignore
    expect(glapp.linjer).toEqual([{ slag: 'MAAL_TILBAKE', dato: om(6), tittel: 'Dusje selv' }]);
    const foer = endretSiden(fakta({ maal: maal([{ dato: om(-2), nivaa: 0 }, { dato: om(6), nivaa: 1 }]) })); // prettier-ignore
    expect(foer.linjer).toEqual([]);
  });

  it('eldst først, og når det er for mye, viker de eldste og det sies hvor mange', () => {
    const planversjoner = Array.from({ length: MAKS_LINJER + 2 }, (_, i) => ({
      dato: om(i + 1),
      grunn: `${i}`,
    })).toReversed();
    const { linjer, utelatt } = endretSiden(fakta({ planversjoner }));
    expect(utelatt).toBe(2);
    expect(linjer).toHaveLength(MAKS_LINJER);
    expect(linjer[0]!.dato).toBe(om(3));
    expect(linjer.map((l) => l.dato)).toEqual(linjer.map((l) => l.dato).toSorted());
  });

  it('stopp har sted og slutt når de er kjent', () => {
    const stopp = [{ grunn: 'SYKEHUS' as const, sted: 'Solvik sykehus', fom: om(4), tom: om(9) }];
    expect(endretSiden(fakta({ stopp })).linjer).toEqual([
      { slag: 'STOPP', dato: om(4), grunn: 'SYKEHUS', sted: 'Solvik sykehus', tom: om(9) },
    ]);
  });
});
