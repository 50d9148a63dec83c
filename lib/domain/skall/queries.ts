import 'server-only';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { harRett, roller, teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate } from '@/lib/platform/time/dato';
import type { Ventende } from './types';

/** Tallene i menyen: bare det som venter på meg, og bare for dem jeg har tilgang til. */
export async function ventende(scope: Scope): Promise<Ventende> {
  const { tx, ansatt, iDag } = scope;
  const mine = roller(ansatt);
  const bruker = (handling: Parameters<typeof brukerPolicy.kan>[0]) =>
    brukerPolicy.scopeFor(handling, ansatt, iDag);
  const godkjenning = harRett(ansatt, 'vedtak.fatt')
    ? await tx.vedtak.count({
        where: {
          virksomhetId: ansatt.virksomhetId,
          status: 'TIL_GODKJENNING',
          teamId: { in: teamMedRett(ansatt, 'vedtak.fatt') },
          bruker: bruker('vedtak.fatt'),
        },
      })
    : 0;
  const saker = mine.includes('SAKSBEHANDLER')
    ? await tx.sak.count({
        where: {
          virksomhetId: ansatt.virksomhetId,
          saksbehandlerId: ansatt.id,
          status: { not: 'AVSLUTTET' },
        },
      })
    : 0;
  const revurderinger = await tx.revurdering.count({
    where: {
      virksomhetId: ansatt.virksomhetId,
      status: { not: 'FULLFORT' },
      forfallDato: { lte: toDbDate(iDag) },
      bruker: bruker('revurdering.list'),
    },
  });
  return { godkjenning, saker, revurderinger };
}
