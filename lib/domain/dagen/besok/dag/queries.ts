import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { LANGT_VINDU_DAGER } from '@/lib/domain/dagen/ansikter/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import { mineBesok } from '../queries';
import type { Dagsrad } from './types';

/** Så lenge er en overlevering fersk nok til å nevnes på forsiden. */
const FERSK_DAGER = 2;

/**
 * Hele dagen i to spørringer: policyen velger besøkene, én setning henter alt om dem.
 * Skrevet i SQL fordi hver relasjon ellers blir sin egen tur til databasen, og dette er skjermen som åpnes oftest.
 */
export async function hentDag(scope: Scope, dato: Dato, utvalg: Prisma.BesokWhereInput): Promise<Dagsrad[]> {
  const ider = await mineBesok(scope, dato, utvalg);
  if (ider.length === 0) return [];
  const meg = scope.ansatt.id;
  const kjentFra = addDays(dato, -LANGT_VINDU_DAGER);
  const ferskFra = addDays(dato, -FERSK_DAGER);
  return scope.tx.$queryRaw<Dagsrad[]>`
    select b.id as "besokId", b.dagsdel::text, b.rekkefolge, b.status::text, b.anslag_minutter as "anslagMinutter",
      u.id as "brukerId", u.fornavn, u.etternavn, u.telefon, u.adresse, u.adressetillegg, u.breddegrad, u.lengdegrad,
      u.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG') as skjermet,
      t.breddegrad as "baseBreddegrad", t.lengdegrad as "baseLengdegrad",
      (select e.tekst from egne_ord e
        where e.virksomhet_id = b.virksomhet_id and e.bruker_id = u.id
        order by e.spurt_dato desc, e.opprettet_tidspunkt desc limit 1) as "egneOrd",
      exists (select 1 from tjenesteansvar a
        where a.virksomhet_id = b.virksomhet_id and a.bruker_id = u.id and a.ansatt_id = ${meg}::uuid
          and a.fom <= b.dato and (a.tom is null or a.tom >= b.dato)) as ansvarlig,
      exists (select 1 from besokstildeling k join besok kb on kb.id = k.besok_id
        where k.virksomhet_id = b.virksomhet_id and k.bruker_id = u.id and k.ansatt_id = ${meg}::uuid
          and k.dato >= ${kjentFra}::date and k.dato < b.dato and kb.status not in ('STOPPET', 'AVLYST')) as kjent,
      exists (select 1 from besok f
        where f.virksomhet_id = b.virksomhet_id and f.bruker_id = u.id and f.id <> b.id
          and f.dato between ${ferskFra}::date and b.dato and f.overlevering is not null) as overlevering,
      (select json_build_object('grunn', s.grunn, 'sted', s.sted, 'tom', s.tom) from stopp s
        where b.status = 'STOPPET' and s.virksomhet_id = b.virksomhet_id and s.bruker_id = u.id
          and s.fom <= b.dato and (s.tom is null or s.tom >= b.dato)
        order by s.fom desc limit 1) as stopp,
      coalesce((select json_agg(json_build_object('tekst', i.tekst, 'utfall', o.utfall, 'maaGjores', i.maa_gjores,
          'kompetanse', i.kompetanse) order by o.id)
        from besok_tiltak o join tiltak i on i.id = o.tiltak_id where o.besok_id = b.id), '[]') as tiltak,
      coalesce((select json_agg(a.fornavn order by d.plass)
        from besokstildeling d join ansatt a on a.id = d.ansatt_id
        where d.besok_id = b.id and d.ansatt_id <> ${meg}::uuid), '[]') as "sammenMed"
    from besok b join bruker u on u.id = b.bruker_id join team t on t.id = b.team_id
    where b.id = any(${ider}::uuid[])`;
}
