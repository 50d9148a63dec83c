import { describe, expect, it } from 'vitest';
import * as krav from '@/lib/domain/dagen/forslag/krav/rules';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { DAGEN, kandidat } from './kandidat';

const gyldig = (fom: Dato, tom: Dato | null) => ({ kompetanser: [{ kode: 'INSULIN' as const, fom, tom }] });
const KREVER_INSULIN = { krav: [{ kode: 'INSULIN' as const, hardt: true }] };
const mangler = (utlopt: boolean) => ({ krav: 'KOMPETANSE', ansattId: 'hun', kode: 'INSULIN', utlopt });
const FORST = '2020-01-01' as Dato;

describe('hvert krav for seg, på begge sider av grensa', () => {
  it.each([
    ['på vakt den dagen', kandidat(), null],
    ['på vakt dagen etter', kandidat({}, { dato: addDays(DAGEN, 1) }), 'VAKT'],
    ['ikke på vakt', kandidat({}, { tilstede: 'IKKE_PAA' }), 'VAKT'],
    ['syk er ikke det samme som ikke på vakt', kandidat({}, { tilstede: 'SYK' }), null],
  ])('paaVakt: %s', (_, k, svar) => expect(krav.paaVakt(k)?.krav ?? null).toBe(svar));

  it.each([
    ['på', kandidat(), null],
    ['syk', kandidat({}, { tilstede: 'SYK' }), 'SYK'],
  ])('syk: %s', (_, k, svar) => expect(krav.syk(k)?.krav ?? null).toBe(svar));

  it.each([
    ['den siste delen hun er på', kandidat({ dagsdel: 'FORMIDDAG' }), null],
    ['delen etter', kandidat({ dagsdel: 'MIDDAG' }), { krav: 'DAGSDEL', ansattId: 'hun', dagsdel: 'MIDDAG' }],
  ])('dekkerDagsdelen: %s', (_, k, svar) => expect(krav.dekkerDagsdelen(k)).toEqual(svar));

  it.each([
    ['gyldig til og med dagen', gyldig(FORST, DAGEN), null],
    ['utløpt dagen før', gyldig(FORST, addDays(DAGEN, -1)), mangler(true)],
    ['gyldig fra dagen', gyldig(DAGEN, null), null],
    ['gyldig fra dagen etter', gyldig(addDays(DAGEN, 1), null), mangler(false)],
    ['har den ikke', { kompetanser: [] }, mangler(false)],
  ])('kanDetSomKreves: %s', (_, vakt, svar) =>
    expect(krav.kanDetSomKreves(kandidat(KREVER_INSULIN, vakt))).toEqual(svar),
  );

  it('kanDetSomKreves: uten krav kan alle', () => expect(krav.kanDetSomKreves(kandidat())).toBeNull());

  it.each([
    ['en annen skal ikke hit', kandidat({ ikkepar: new Set(['han']) }), null],
    ['hun skal ikke hit', kandidat({ ikkepar: new Set(['han', 'hun']) }), 'IKKEPAR'],
  ])('ikkeSatt: %s', (_, k, svar) => expect(krav.ikkeSatt(k)?.krav ?? null).toBe(svar));

  it.each([
    ['hund, og hun slipper katt', kandidat({ dyr: ['HUND'] }, { unngaarDyr: ['KATT'] }), null],
    [
      'hund og katt, og hun slipper katt',
      kandidat({ dyr: ['HUND', 'KATT'] }, { unngaarDyr: ['KATT'] }),
      'DYR',
    ],
    ['ingen dyr', kandidat({}, { unngaarDyr: ['HUND', 'KATT', 'ANNET'] }), null],
  ])('slipperDyrene: %s', (_, k, svar) => expect(krav.slipperDyrene(k)?.krav ?? null).toBe(svar));

  it.each([
    ['ikke skjermet', kandidat(), null],
    ['åpnet for henne', kandidat({ skjermetFor: new Set(['hun']) }), null],
    ['åpnet for en annen', kandidat({ skjermetFor: new Set(['han']) }), 'SKJERMET'],
    ['åpnet for ingen', kandidat({ skjermetFor: new Set() }), 'SKJERMET'],
  ])('harTilgang: %s', (_, k, svar) => expect(krav.harTilgang(k)?.krav ?? null).toBe(svar));

  it.each([
    ['ikke låst', kandidat(), null],
    ['låst til henne', kandidat({ laastTil: 'hun' }), null],
    ['låst til en annen', kandidat({ laastTil: 'han' }), 'LAAST_PERSON'],
  ])('laastTilEnAnnen: %s', (_, k, svar) => expect(krav.laastTilEnAnnen(k)?.krav ?? null).toBe(svar));
});

describe('forsteBrudd', () => {
  it('sier det som gjelder alle besøk, før det som gjelder dette', () => {
    const k = kandidat({ ...KREVER_INSULIN, dyr: ['HUND'] }, { tilstede: 'SYK', unngaarDyr: ['HUND'] });
    expect(krav.forsteBrudd(k)?.krav).toBe('SYK');
  });

  it('folk som har låst, vet mer enn motoren, men en syk kan ikke gå', () => {
    const laast = { laastTil: 'hun', dyr: ['HUND' as const], ...KREVER_INSULIN };
    expect(krav.forsteBrudd(kandidat(laast, { unngaarDyr: ['HUND'] }))).toBeNull();
    expect(krav.forsteBrudd(kandidat(laast, { tilstede: 'SYK' }))?.krav).toBe('SYK');
  });
});
