import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import { erForbi, etterFrist, fristFor, slagFor } from '@/lib/domain/dagen/oppfolging/rules';
import { STOPPGRUNNER } from '@/lib/domain/bruker/types';

const ONSDAG = dato('2026-11-25');
const FREDAG = dato('2026-11-27');

describe('oppfølging', () => {
  it('hvert slags stopp gir én oppgave', () => {
    expect(STOPPGRUNNER.map(slagFor)).toEqual([
      'RING_SYKEHUS',
      'RING_KAD',
      'RING_STEDET',
      'AVTAL_HJEMKOMST',
      'AVTAL_VIDERE',
    ]);
  });

  it.each([
    ['SYKEHUS', { fom: ONSDAG, tom: null }, ONSDAG, '2026-11-26'],
    ['KAD', { fom: FREDAG, tom: null }, FREDAG, '2026-11-30'],
    ['SYKEHUS', { fom: dato('2026-11-20'), tom: null }, ONSDAG, '2026-11-26'],
    ['REISE', { fom: ONSDAG, tom: dato('2026-12-06') }, ONSDAG, '2026-12-04'],
    ['KORTTIDSOPPHOLD', { fom: ONSDAG, tom: null }, ONSDAG, '2026-12-02'],
    ['REISE', { fom: ONSDAG, tom: ONSDAG }, ONSDAG, '2026-11-25'],
    // Hjem på en søndag, og i dag er lørdag: siste hverdag før er gått, så i dag er fristen.
    ['REISE', { fom: dato('2026-11-28'), tom: dato('2026-11-29') }, dato('2026-11-28'), '2026-11-28'],
  ] as const)('%s %j, satt %s: %s', (grunn, stopp, iDag, frist) => {
    expect(fristFor(grunn, stopp, iDag)).toBe(frist);
  });

  it('er forbi først dagen etter, og de nærmeste står først', () => {
    expect([erForbi(ONSDAG, ONSDAG), erForbi(ONSDAG, FREDAG)]).toEqual([false, true]);
    const rad = (frist: string, erMin: boolean, kort: string) => ({
      frist: dato(frist),
      erMin,
      bruker: { kort },
    });
    const sortert = [
      rad('2026-11-27', true, 'C.'),
      rad('2026-11-25', false, 'A.'),
      rad('2026-11-25', true, 'B.'),
    ].toSorted(etterFrist);
    expect(sortert.map((r) => r.bruker.kort)).toEqual(['B.', 'A.', 'C.']);
  });
});
