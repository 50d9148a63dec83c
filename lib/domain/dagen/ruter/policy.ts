import { teamPolicy, type Policy } from '@/lib/domain/tilgang/policy';
import type { Rute } from './types';

/** Ruta hører til teamet: rollen må gjelde i akkurat det. */
export const rutePolicy: Policy<Rute, { teamId: { in: string[] } }> = teamPolicy;
