import { describe, expect, it } from 'vitest';
import * as dag from '@/lib/domain/dagen/forslag/kostnad/dag/rules';
import * as ledd from '@/lib/domain/dagen/forslag/kostnad/rules';
import { STANDARDVEKTER } from '@/lib/domain/dagen/forslag/vekter/rules';
import { tallvekter } from '@/lib/domain/dagen/forslag/vekting/rules';
import { kandidat } from '../krav/kandidat';

const ansikter = (antall14: number, antall28: number) => ({
  ansikter: new Map([['hun', { antall14, antall28 }]]),
  mestKjent: 20,
});

describe('leddene hver for seg', () => {
  it.each([
    ['aldri vært der', kandidat(), 1],
    ['vært der én gang på 28 dager', kandidat(ansikter(0, 1)), 0],
    ['var der før vinduet', kandidat(ansikter(0, 0)), 1],
    ['tjenesteansvarlig er aldri ny', kandidat({ ansvarligId: 'hun' }), 0],
  ])('nyttAnsikt: %s', (_, k, svar) => expect(ledd.nyttAnsikt(k)).toBe(svar));

  it.each([
    ['den som er mest der', kandidat(ansikter(8, 12)), 0],
    ['halvparten så ofte', kandidat(ansikter(4, 6)), 0.5],
    ['én gang, utenfor de 14 dagene', kandidat(ansikter(0, 1)), 0.95],
    ['én gang, i de 14 dagene', kandidat(ansikter(1, 1)), 0.9],
    ['en fremmed', kandidat({ mestKjent: 20 }), 1],
    ['ingen kjenner henne: da er alle like', kandidat(), 0],
    ['tjenesteansvarlig', kandidat({ ansvarligId: 'hun', mestKjent: 20 }), 0],
  ])('kjentAnsikt: %s', (_, k, svar) => expect(ledd.kjentAnsikt(k)).toBeCloseTo(svar));

  it.each([
    ['hun er den', kandidat({ ansvarligId: 'hun', ansvarligKan: true }), 0],
    ['en annen, og hun er på jobb', kandidat({ ansvarligId: 'han', ansvarligKan: true }), 1],
    ['en annen, men hun kan ikke', kandidat({ ansvarligId: 'han' }), 0],
    ['to går: en halv på hver', kandidat({ ansvarligId: 'han', ansvarligKan: true, antallAnsatte: 2 }), 0.5],
  ])('tjenesteansvarlig: %s', (_, k, svar) => expect(ledd.tjenesteansvarlig(k)).toBe(svar));

  it.each([
    ['ingen ønsker', kandidat(), 0],
    ['kjønn som ønsket', kandidat({ onsketKjonn: 'KVINNE' }), 0],
    ['et annet kjønn', kandidat({ onsketKjonn: 'MANN' }), 1],
    ['vi vet ikke', kandidat({ onsketKjonn: 'KVINNE' }, { kjonn: null }), 1],
    ['språket hun kan', kandidat({ onsketSpraak: 'pl' }, { spraak: ['so', 'pl'] }), 0],
    ['språket hun ikke kan', kandidat({ onsketSpraak: 'pl' }), 1],
    ['ingen av delene', kandidat({ onsketKjonn: 'MANN', onsketSpraak: 'pl' }), 2],
  ])('onske: %s', (_, k, svar) => expect(ledd.onske(k)).toBe(svar));

  it.each([
    ['hun har det i dag', kandidat({ harDet: new Set(['hun']) }), 0],
    ['en annen har det', kandidat({ harDet: new Set(['han']) }), 1],
    ['ingen har det', kandidat(), 0],
  ])('endring: %s', (_, k, svar) => expect(ledd.endring(k)).toBe(svar));
});

describe('leddene for hele dagen', () => {
  it.each([
    [600, 600, 0],
    [601, 600, 1],
    [590, 600, 0],
  ])('vindu: begynner %i, burde %i', (start, senest, svar) => expect(dag.vindu(start, senest)).toBe(svar));

  it.each([
    [200, 200, 0],
    [201, 200, 1],
    [100, 200, 0],
  ])('jevnLast: arbeid %i av %i', (arbeid, rett, svar) => expect(dag.jevnLast(arbeid, rett)).toBe(svar));

  it.each([
    [270, 300, 0],
    [271, 300, 1],
  ])('luft: full går ved ni tideler (%i av %i)', (arbeid, ramme, svar) =>
    expect(dag.luft(arbeid, ramme)).toBe(svar),
  );
});

it('et ledd som er av, koster ingenting', () => {
  const av = tallvekter(STANDARDVEKTER.map((rad) => ({ ...rad, nivaa: 'AV' as const })));
  expect(ledd.valgkostnad(kandidat({ onsketSpraak: 'pl', harDet: new Set(['han']) }), av)).toBe(0);
});
