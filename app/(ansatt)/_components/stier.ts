import type { Menyvalg } from '@/lib/domain/skall/types';

/** Where each choice in the menu leads. */
export const stier: Record<Menyvalg, string> = {
  minDag: '/min-dag',
  saker: '/saker',
  frister: '/frister',
  godkjenning: '/godkjenning',
  tavle: '/tavle',
  brukere: '/brukere',
  revurderinger: '/revurderinger',
};
