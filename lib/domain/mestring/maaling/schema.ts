import { z } from 'zod';
import { choice, text } from '@/lib/platform/gate/fields';
import { RETNINGER } from './types';

/** Et tall slik folk skriver det: «4,8». Høyst to desimaler. */
const tall = (minst: number, maks: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d{1,3}([.,]\d{1,2})?$/, 'feil.felt.tall')
        .transform((tekst) => Number(tekst.replace(',', '.'))),
    ])
    .pipe(z.number().min(minst).max(maks));

/** Tomt felt: ble ikke gjennomført. */
const sekunder = () =>
  z
    .union([z.literal(''), tall(0, 300)])
    .nullish()
    .transform((verdi) => (typeof verdi === 'number' ? verdi : null));

const sppb = z.strictObject({
  instrument: z.literal('SPPB'),
  samlet: sekunder(),
  halvtandem: sekunder(),
  tandem: sekunder(),
  gange: sekunder(),
  reising: sekunder(),
});

const egenvurdering = z.strictObject({
  instrument: z.literal('EGENVURDERING'),
  aktivitet: text(160),
  verdi: tall(0, 10).pipe(z.number().int('feil.felt.heltall')),
  retning: choice(RETNINGER),
});

const copm = z.strictObject({ instrument: z.literal('COPM'), tall1: tall(1, 10), tall2: tall(1, 10) });

export const maalingSchema = z.discriminatedUnion('instrument', [sppb, egenvurdering, copm]);
