import { roller } from '@/lib/domain/tilgang/rules';
import type { Ansatt } from '@/lib/domain/tilgang/types';
import type { Fristslag } from '../types';
import type { Sted, Utvalg } from './types';

/** Flere enn dette er ikke en liste, men en opprydding. De som haster mest, kommer alltid med. */
export const MAKS_RADER = 200;

/** Saksbehandleren begynner med sine egne, de andre med teamets. */
export const standardvisning = (ansatt: Ansatt): Utvalg =>
  roller(ansatt).includes('SAKSBEHANDLER') ? 'mine' : 'team';

/** Der det gjøres. En revurdering som ikke er begynt, begynner på revurderingslista. */
export function stedFor(slag: Fristslag, objektId: string | null, brukerId: string): Sted {
  if (slag === 'REVURDERING' || objektId === null) return { slag: 'REVURDERING', id: objektId };
  if (slag === 'FORELOPIG_SVAR' || slag === 'NESTE_SVAR') return { slag: 'SAK', id: objektId };
  if (slag === 'KORTTID') return { slag: 'KORTTID', id: objektId };
  if (slag === 'KLAGE') return { slag: 'KLAGE', id: objektId };
  if (slag === 'MESTRING_EVALUERING') return { slag: 'MESTRING', id: objektId, brukerId };
  return { slag: 'VEDTAK', id: objektId };
}
