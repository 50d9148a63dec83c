import { z } from 'zod';
import { choice, day, id, tick } from '@/lib/platform/gate/fields';
import { TJENESTER } from '../tjeneste/rules';
import { lesTimer } from './rules';

const timer = z
  .string()
  .max(10)
  .transform((verdi, context) => {
    const tall = lesTimer(verdi);
    if (tall !== null) return tall;
    context.addIssue({ code: 'custom', message: 'feil.felt.timer' });
    return z.NEVER;
  });

export const settAnslagSchema = z.strictObject({
  vedtakId: id(),
  tjeneste: choice(TJENESTER.map((t) => t.kode) as [string, ...string[]]),
  personligStell: tick(),
  timerPerUke: timer,
  fom: day(),
});
export type NyttAnslag = z.infer<typeof settAnslagSchema>;
