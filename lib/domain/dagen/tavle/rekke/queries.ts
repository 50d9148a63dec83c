import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Rekkeplass } from './types';

/** Rekka besøket ligger i: samme team, dag og del av dagen. Låst, så to som ordner samtidig ikke blander seg. */
export const rekka = (scope: Scope, besokId: string): Promise<Rekkeplass[]> =>
  scope.tx.$queryRaw<Rekkeplass[]>`
    select b.id, b.rekkefolge
      from besok b join besok her on her.virksomhet_id = b.virksomhet_id and her.team_id = b.team_id
       and her.dato = b.dato and her.dagsdel = b.dagsdel
     where her.id = ${besokId}::uuid and her.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid
     order by b.rekkefolge, b.id
       for update of b`;
