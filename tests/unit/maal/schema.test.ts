import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fjernMaalSchema, lagreMaalSchema, vurderMaalSchema } from '@/lib/domain/maal/schema';
import { forelopigSvarSchema, sakSchema, tjenesteansvarligSchema } from '@/lib/domain/sak/schema';
import { startKartleggingSchema } from '@/lib/domain/kartlegging/schema';

describe('skjemaene tåler alt', () => {
  it.each([
    ['maal.lagre', lagreMaalSchema],
    ['maal.fjern', fjernMaalSchema],
    ['maal.vurder', vurderMaalSchema],
    ['sak.les', sakSchema],
    ['sak.sendForelopigSvar', forelopigSvarSchema],
    ['sak.settTjenesteansvarlig', tjenesteansvarligSchema],
    ['kartlegging.start', startKartleggingSchema],
  ])('%s svarer ja eller nei på hva som helst, uten å kaste', (_navn, schema) => {
    fc.assert(fc.property(fc.anything(), (hva) => typeof schema.safeParse(hva).success === 'boolean'));
    expect(schema.safeParse({}).success).toBe(false);
  });

  it('et nivå er et helt tall fra −2 til 2', () => {
    const maalId = '0191b2c3-0000-7000-8000-000000000001';
    for (const nivaa of ['-2', -1, '0', 1, '2'])
      expect(vurderMaalSchema.safeParse({ maalId, nivaa }).success).toBe(true);
    for (const nivaa of ['-3', 3, '0.5', '', null, 'mye'])
      expect(vurderMaalSchema.safeParse({ maalId, nivaa }).success).toBe(false);
  });

  it('en vurdering har ingen dato eller varighet å skrive inn', () => {
    const maalId = '0191b2c3-0000-7000-8000-000000000001';
    for (const felt of ['dato', 'minutter', 'tidspunkt'])
      expect(vurderMaalSchema.safeParse({ maalId, nivaa: 0, [felt]: '1' }).success).toBe(false);
  });
});
