import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEDD, NIVAAER, type Vekter } from '@/lib/domain/dagen/forslag/types';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import {
  helTabell,
  luftPerBesok,
  tallvekter,
  VANLIG_UTSLAG,
  verdtIReise,
} from '@/lib/domain/dagen/forslag/vekting/rules';

const verdi = (vekter: Vekter) => {
  const tall = tallvekter(vekter);
  return helTabell(vekter).map(({ ledd }) => tall[ledd] * VANLIG_UTSLAG[ledd]);
};
const rekker = fc.shuffledSubarray([...LEDD], { minLength: LEDD.length });
const tabeller = rekker.chain((rekke) =>
  fc.tuple(...rekke.map((ledd) => fc.constantFrom(...NIVAAER).map((nivaa) => ({ ledd, nivaa })))),
);

describe('rekkefølgen blir tall', () => {
  it('på samme nivå går en rad alltid foran raden under', () => {
    fc.assert(
      fc.property(rekker, fc.constantFrom(...NIVAAER.slice(1)), (rekke, nivaa) => {
        const tall = verdi(rekke.map((ledd) => ({ ledd, nivaa })));
        for (let i = 1; i < tall.length; i++) expect(tall[i - 1]!).toBeGreaterThan(tall[i]!);
      }),
    );
  });

  it('ingen rad er så tung at dagen legges om for ett utslag: høyst tretti ganger den letteste', () => {
    fc.assert(
      fc.property(tabeller, (vekter) => {
        const tall = verdi(vekter).filter((v) => v > 0);
        if (tall.length > 0) expect(Math.max(...tall) / Math.min(...tall)).toBeLessThan(30);
      }),
    );
  });

  it('av er null, og hvert nivå opp dobler', () => {
    const reise = (nivaa: (typeof NIVAAER)[number]) =>
      tallvekter(STANDARDVEKTER.map((rad) => ({ ...rad, nivaa }))).REISE;
    expect(reise('AV')).toBe(0);
    expect(reise('VANLIG')).toBeCloseTo(2 * reise('LITT'));
    expect(reise('MYE')).toBeCloseTo(2 * reise('VANLIG'));
  });

  it('standarden: ansikt og ansvarlig foran reise', () => {
    const verdt = verdtIReise(STANDARDVEKTER)!;
    expect(verdt.NYTT_ANSIKT).toBeGreaterThan(verdt.REISE);
    expect(verdt.TJENESTEANSVARLIG).toBeGreaterThan(verdt.REISE);
    expect(verdt.REISE).toBe(VANLIG_UTSLAG.REISE);
  });

  it('uten reise finnes det ingen slik pris', () =>
    expect(verdtIReise(STANDARDVEKTER.map((r) => ({ ...r, nivaa: 'AV' as const })))).toBeNull());
});

it('tabellen fylles ut når noe mangler, og tar hvert ledd én gang', () => {
  const delvis: Vekter = [
    { ledd: 'REISE', nivaa: 'MYE' },
    { ledd: 'REISE', nivaa: 'AV' },
    { ledd: 'FINNES_IKKE' as 'REISE', nivaa: 'MYE' },
  ];
  const hel = helTabell(delvis);
  expect(hel[0]).toEqual({ ledd: 'REISE', nivaa: 'MYE' });
  expect(hel.map((r) => r.ledd).toSorted()).toEqual([...LEDD].toSorted());
});

describe('luft i lista', () => {
  it.each([
    ['AV', 1000, 0],
    ['LITT', 1000, 2],
    ['VANLIG', 1000, 4],
    ['MYE', 1000, 7],
    ['MYE', 69, 6],
    ['MYE', 70, 7],
    ['MYE', 0, 0],
    ['MYE', -50, 0],
  ] as const)('%s med %i minutter ledig på ti besøk: %i hver', (nivaa, ledig, svar) =>
    expect(luftPerBesok([{ ledd: 'LUFT', nivaa }], 10, ledig)).toBe(svar),
  );
  it('uten besøk er det ingenting å dele', () => expect(luftPerBesok(STANDARDVEKTER, 0, 100)).toBe(0));
});
