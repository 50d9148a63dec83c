import { z } from 'zod';
import { choice, day, id, optionalDay, optionalText, text } from '@/lib/platform/gate/fields';
import { TJENESTER } from '../tjeneste/rules';
import { VEDTAKSTYPER } from '../types';

const tjeneste = choice(TJENESTER.map((t) => t.kode) as [string, ...string[]]);

export const listSchema = z.strictObject({});
/** En leder gir sin egen myndighet videre til én navngitt person. */
export const giSchema = z.strictObject({
  ansattId: id(),
  tjenester: z.array(tjeneste).min(1, 'feil.felt.velg').max(TJENESTER.length),
  vedtakstyper: z.array(choice(VEDTAKSTYPER)).max(VEDTAKSTYPER.length).default([]),
  begrensning: optionalText(1000),
  dokument: text(60),
  fom: day(),
  tom: optionalDay(),
  /** Bare når lederen selv er borte. */
  naar: choice(['ALLTID', 'VED_FRAVAER']),
});
export type GiInn = z.infer<typeof giSchema>;
export const trekkFullmaktSchema = z.strictObject({ fullmaktId: id() });
export const fravaerSchema = z.strictObject({ fom: day(), tom: day() });
export const avsluttFravaerSchema = z.strictObject({ fravaerId: id() });
