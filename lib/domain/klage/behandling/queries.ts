import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { alleFravaer, mineFullmakter } from '@/lib/domain/vedtak/fullmakt/queries';
import { provFullmakt } from '@/lib/domain/vedtak/fullmakt/rules';
import type { Klagefakta } from '../queries';

/**
 * Kan den som er innlogget, bestemme over det klagen gjelder? En klage på utførelsen gjelder ingen tjeneste i et vedtak,
 * og besvares av lederen.
 */
export async function harFullmaktFor(scope: Scope, { klage, vedtak }: Klagefakta): Promise<boolean> {
  if (klage.slag !== 'VEDTAK' || !vedtak) return true;
  const { mangler } = provFullmakt(
    await mineFullmakter(scope, klage.teamId),
    vedtak.innhold.linjer,
    scope.iDag,
    { type: vedtak.innhold.type, fravaer: await alleFravaer(scope) },
  );
  return mangler.length === 0;
}
