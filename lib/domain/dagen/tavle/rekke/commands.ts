import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { rekka } from './queries';
import { nyeNumre } from './rules';

interface Ordning {
  besokId: string;
  foer: string | null;
  brukerId: string;
}

/** Legger besøket foran et annet i samme del av dagen. Svaret er hvor mange som fikk nytt nummer. */
export async function ordne(scope: Scope, { besokId, foer, brukerId }: Ordning): Promise<number> {
  const nye = nyeNumre(await rekka(scope, besokId), besokId, foer);
  if (nye.length === 0) return 0;
  await scope.tx.$executeRaw`
    update besok b set rekkefolge = n.rekkefolge
      from unnest(${nye.map((b) => b.id)}::uuid[], ${nye.map((b) => b.rekkefolge)}::int[]) as n(id, rekkefolge)
     where b.id = n.id and b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid`;
  await skrivHendelse(scope, {
    type: 'besok.ordnet',
    objektType: 'besok',
    objektId: besokId,
    brukerId,
    data: { foer },
  });
  return nye.length;
}
