import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamendring } from '@/lib/domain/bruker/ansvar/rules';
import type { Relasjonsskifte, Teamrad } from '@/lib/domain/bruker/ansvar/types';
import { addDays, dato, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import { isWithin } from '@/lib/platform/time/periode';

const I_DAG = dato('2026-11-25');
const om = (dager: number): Dato => addDays(I_DAG, dager);
const rad = (
  id: string,
  fom: Dato,
  tom: Dato | null = null,
  relasjon: Teamrad['relasjon'] = 'TJENESTE',
): Teamrad => ({
  id,
  teamId: 'lillebekk',
  relasjon,
  fom,
  tom,
});
const etter = (rader: Teamrad[], tidslinje: Relasjonsskifte[]): Omit<Teamrad, 'id'>[] => {
  const { endres, nye } = teamendring(rader, tidslinje, I_DAG);
  return [...rader.map((r) => endres.find((e) => e.id === r.id) ?? r), ...nye];
};
const paa = (rader: Omit<Teamrad, 'id'>[], dag: Dato) =>
  rader.filter((r) => isWithin(r, dag)).map((r) => `${r.teamId} ${r.relasjon}`);

describe('teamendring', () => {
  it('skriver ingenting når alt er som det er', () => {
    expect(teamendring([rad('a', om(-400))], [{ fom: om(0), relasjon: 'TJENESTE' }], I_DAG)).toEqual({
      endres: [],
      nye: [],
    });
  });

  it('deler raden på dagen: i går gav teamet tjeneste, fra dagen følger det opp', () => {
    expect(teamendring([rad('a', om(-400))], [{ fom: om(10), relasjon: 'OPPFOLGING' }], I_DAG)).toEqual({
      endres: [rad('a', om(-400), om(9))],
      nye: [{ teamId: 'lillebekk', relasjon: 'OPPFOLGING', fom: om(10), tom: null }],
    });
  });

  it('angres det før dagen, er det én rad igjen, og den andre ble det aldri noe av', () => {
    const rader = [rad('a', om(-400), om(9)), rad('b', om(10), null, 'OPPFOLGING')];
    expect(teamendring(rader, [{ fom: om(0), relasjon: 'TJENESTE' }], I_DAG).endres).toEqual([
      rad('a', om(-400), null),
      rad('b', om(10), om(9), 'OPPFOLGING'),
    ]);
  });

  it('uten noe å si, står det som var', () => {
    expect(teamendring([rad('a', om(-4), null, 'OPPFOLGING')], [], I_DAG)).toEqual({ endres: [], nye: [] });
  });

  it('et team som er ferdig, røres ikke', () => {
    expect(teamendring([rad('a', om(-40), om(-1))], [{ fom: om(0), relasjon: 'OPPFOLGING' }], I_DAG)).toEqual(
      {
        endres: [],
        nye: [],
      },
    );
  });

  it('i enhver verden: dagene som har vært er like, hvem som har henne er likt, og resten følger tidslinja', () => {
    const dag = fc.integer({ min: -12, max: 12 }).map(om);
    const relasjon = fc.constantFrom('TJENESTE' as const, 'OPPFOLGING' as const);
    const verden = fc.record({
      steg: fc.array(fc.array(fc.record({ fom: fc.nat(12).map(om), relasjon }), { maxLength: 4 }), { minLength: 1, maxLength: 4 }), // prettier-ignore
      team: fc.array(fc.record({ fom: dag, tom: fc.option(dag), relasjon }), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(verden, ({ steg, team }) => {
        let rader: Omit<Teamrad, 'id'>[] = team.map((t, i) => ({ teamId: `team${i}`, ...t }));
        for (const uordnet of steg) {
          const tidslinje = uordnet.toSorted((a, b) => a.fom.localeCompare(b.fom));
          const foer = rader;
          rader = etter(rader.map((r, i) => ({ id: String(i), ...r })), tidslinje); // prettier-ignore
          for (const d of eachDay(om(-14), om(14))) {
            const [naa, da] = [paa(rader, d).toSorted(), paa(foer, d).toSorted()];
            if (d < I_DAG) expect(naa).toEqual(da);
            const skal = tidslinje.findLast((s) => s.fom <= d)?.relasjon;
            if (d >= I_DAG)
              expect(naa).toEqual(da.map((x) => (skal ? `${x.split(' ')[0]} ${skal}` : x)).toSorted());
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
