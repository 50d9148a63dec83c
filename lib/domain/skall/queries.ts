import 'server-only';
import { Prisma } from '@/lib/platform/db/client';
import { synligeBrukere } from '@/lib/domain/bruker/queries';
import { harRett, roller, teamMedRett } from '@/lib/domain/tilgang/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Ventende } from './types';

const INGEN = Prisma.sql`0`;

/**
 * Tallene i menyen: bare det som venter på meg, og bare for dem jeg har tilgang til. Alle i én setning, for menyen står på
 * hver skjerm. Frister over tiden telles ikke her: setningen over alle kildene kostet mer enn skjermene selv.
 * En prøve holder tallene lik tellinger med policyens egne filtre.
 */
export async function ventende(scope: Scope): Promise<Ventende> {
  const rader = await scope.tx.$queryRaw<Ventende[]>`
    select ${godkjenning(scope)} as godkjenning, ${saker(scope)} as saker,
      ${revurderinger(scope)} as revurderinger`;
  return rader[0]!;
}

function godkjenning(scope: Scope): Prisma.Sql {
  const { ansatt } = scope;
  if (!harRett(ansatt, 'vedtak.fatt')) return INGEN;
  return Prisma.sql`(select count(*)::int from vedtak v
    where v.virksomhet_id = ${ansatt.virksomhetId}::uuid and v.status = 'TIL_GODKJENNING'
      and v.team_id = any(${teamMedRett(ansatt, 'vedtak.fatt')}::uuid[])
      and v.bruker_id in (${synligeBrukere(scope, 'vedtak.fatt')}))`;
}

function saker({ ansatt }: Scope): Prisma.Sql {
  if (!roller(ansatt).includes('SAKSBEHANDLER')) return INGEN;
  return Prisma.sql`(select count(*)::int from sak s
    where s.virksomhet_id = ${ansatt.virksomhetId}::uuid and s.saksbehandler_id = ${ansatt.id}::uuid
      and s.status <> 'AVSLUTTET')`;
}

const revurderinger = (scope: Scope): Prisma.Sql => Prisma.sql`(select count(*)::int from revurdering r
  where r.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and r.status <> 'FULLFORT'
    and r.forfall_dato <= ${scope.iDag}::date and r.bruker_id in (${synligeBrukere(scope, 'revurdering.list')}))`;
