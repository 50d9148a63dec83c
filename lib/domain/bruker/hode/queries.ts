import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Hoderad } from './types';

/** Én tur til databasen: hodet hentes på hver eneste side om personen. */
export async function hentHode(scope: Scope, brukerId: string): Promise<Hoderad> {
  const rader = await scope.tx.$queryRaw<{ hode: Hoderad }[]>`
    select jsonb_build_object(
      'id', b.id, 'fornavn', b.fornavn, 'etternavn', b.etternavn, 'fodselsdato', b.fodselsdato, 'husstand', b.husstand,
      'telefon', b.telefon, 'adresse', b.adresse,
      'skjermet', b.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG'),
      'stopp', (
        select jsonb_build_object('grunn', s.grunn, 'sted', s.sted, 'fom', s.fom, 'tom', s.tom) from stopp s
        where s.bruker_id = b.id and s.fom <= ${scope.iDag}::date and (s.tom is null or s.tom >= ${scope.iDag}::date)
        order by s.fom limit 1)
    ) as hode
    from bruker b where b.id = ${brukerId}::uuid`;
  return rader[0]!.hode;
}
