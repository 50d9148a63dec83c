import { z } from 'zod';
import { day, id, integer, optionalText, text, version } from '@/lib/platform/gate/fields';
import type { Nivaa, Utgangsnivaa, Vekt } from './types';

const nivaa = integer(-2, 2) as unknown as z.ZodType<Nivaa>;
const utgangsnivaa = integer(-2, -1) as unknown as z.ZodType<Utgangsnivaa>;
const vekt = integer(0, 3) as unknown as z.ZodType<Vekt>;
const kort = () => text(300);

export const maallisteSchema = z.strictObject({ brukerId: id() });
export const maalSchema = z.strictObject({
  brukerId: id(),
  maalId: id().optional(),
});

/** Ny når `maalId` mangler; ellers må versjonen den ansatte så, være den som gjelder. */
export const lagreMaalSchema = z.strictObject({
  brukerId: id(),
  maalId: id().optional(),
  versjon: version().optional(),
  tittel: text(160),
  utgangspunkt: kort(),
  maaltilstand: kort(),
  maalepunkt: kort(),
  innenDato: day(),
  egneOrdId: id().optional(),
  egneOrdUtdrag: optionalText(1000),
  viktighet: vekt,
  vanskelighet: vekt,
  utgangsnivaa,
  nivaaer: z.strictObject({
    minus2: kort(),
    minus1: kort(),
    null: kort(),
    pluss1: kort(),
    pluss2: kort(),
  }),
});
export type LagreMaal = z.infer<typeof lagreMaalSchema>;

export const fjernMaalSchema = z.strictObject({
  maalId: id(),
  versjon: version(),
});

export const vurderMaalSchema = z.strictObject({
  maalId: id(),
  nivaa,
  tekst: optionalText(1000),
});
export type VurderMaal = z.infer<typeof vurderMaalSchema>;
