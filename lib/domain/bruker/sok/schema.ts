import { z } from 'zod';
import { text } from '@/lib/platform/gate/fields';
import { MINSTE_SOKEORD, sokeord } from '../rules';

export const sokSchema = z.strictObject({
  /** Sendes som skjema, aldri i adressen: at noen er bruker, er hemmelig også i nettleserens historikk. */
  q: text(100).refine((q) => {
    const ord = sokeord(q);
    return ord.some((o) => o.length >= MINSTE_SOKEORD) && ord.length <= 6;
  }, 'feil.felt.sokeord'),
});
