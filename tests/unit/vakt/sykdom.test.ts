import { describe, expect, it } from 'vitest';
import { addDays, dato, type Dato } from '@/lib/platform/time/dato';
import { faarTilbake, hvorforIkkeMeldeFrisk, hvorforIkkeMeldeSyk } from '@/lib/domain/vakt/rules';

const I_DAG = dato('2026-11-25');
const d = (n: number): Dato => addDays(I_DAG, n);
const PAA = [{ status: 'PLANLAGT' as const }];
const SYK = [{ status: 'SYK' as const }];

describe('meld syk og frisk', () => {
  it.each([
    [d(0), d(0), PAA, null],
    [d(0), d(28), PAA, null],
    [d(0), d(29), PAA, 'ForLangt'],
    [d(-1), d(0), PAA, 'BakITid'],
    [d(2), d(1), PAA, 'SluttForStart'],
    [d(0), d(0), [], 'HarIkkeVakt'],
    [d(0), d(0), SYK, 'HarIkkeVakt'],
  ])('syk %s til %s: %s', (fom, tom, vakter, reason) => {
    expect(hvorforIkkeMeldeSyk({ fom, tom }, vakter, I_DAG)?.reason ?? null).toBe(reason);
  });

  it.each([
    [d(0), SYK, null],
    [d(0), PAA, 'ErIkkeSyk'],
    [d(-1), SYK, 'BakITid'],
  ])('frisk fra %s: %s', (fom, vakter, reason) => {
    expect(hvorforIkkeMeldeFrisk(fom, vakter, I_DAG)?.reason ?? null).toBe(reason);
  });
});

describe('det hun får tilbake', () => {
  const hadde = (besokId: string, plass = 1) => ({ besokId, plass, laast: false });
  const besok = (id: string, over: object = {}) => ({
    id,
    dato: I_DAG,
    planlagt: true,
    antallAnsatte: 1,
    tildelt: [] as { ansattId: string; plass: number }[],
    ...over,
  });

  it('bare det som er planlagt, ledig, og på en dag hun er frisk', () => {
    const svar = faarTilbake(
      [hadde('ledig'), hadde('tatt'), hadde('gjort'), hadde('annenDag'), hadde('to', 2), hadde('harAlt')],
      [
        besok('ledig'),
        besok('tatt', { tildelt: [{ ansattId: 'amina', plass: 1 }] }),
        besok('gjort', { planlagt: false }),
        besok('annenDag', { dato: d(1) }),
        besok('to', { antallAnsatte: 2, tildelt: [{ ansattId: 'amina', plass: 1 }] }),
        besok('harAlt', { antallAnsatte: 2, tildelt: [{ ansattId: 'yusuf', plass: 2 }] }),
      ],
      'yusuf',
      [I_DAG],
    );
    expect(svar.tilbake.map((h) => h.besokId)).toEqual(['ledig', 'to']);
    expect(svar.tattAvAndre).toBe(1);
  });
});
