import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { vedtaksHendelse } from '../commands';
import type { NyttSporsmaal } from './schema';

interface Om {
  id: string;
  brukerId: string;
  sakId: string;
}

export async function stillSporsmaal(scope: Scope, vedtak: Om, inn: NyttSporsmaal): Promise<string> {
  const { id } = await scope.tx.vedtakssporsmaal.create({
    data: {
      ...inn,
      virksomhetId: scope.ansatt.virksomhetId,
      stiltAvId: scope.ansatt.id,
      stiltTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  const { felt, slag } = inn;
  await vedtaksHendelse(scope, 'vedtak.spurt', vedtak, { sporsmaalId: id, felt, slag });
  return id;
}

/** Lukkes med et svar, én gang. Falsk når noen andre kom først. */
export async function svarPaa(scope: Scope, vedtak: Om, sporsmaalId: string, svar: string): Promise<boolean> {
  const { count } = await scope.tx.vedtakssporsmaal.updateMany({
    where: { id: sporsmaalId, virksomhetId: scope.ansatt.virksomhetId, lukketTidspunkt: null },
    data: { svar, lukketAvId: scope.ansatt.id, lukketTidspunkt: scope.clock.now() },
  });
  if (count === 1) await vedtaksHendelse(scope, 'vedtak.besvart', vedtak, { sporsmaalId });
  return count === 1;
}
