import 'server-only';
import type { Dato } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';

export interface Veggrad {
  besokId: string;
  dagsdel: Dagsdel;
  status: 'PLANLAGT' | 'FERDIG' | 'AVVIK' | 'STOPPET';
  antallAnsatte: number;
  tildelt: string[];
  maa: boolean;
  /** Alt under er null når personen er skjermet. */
  fornavn: string | null;
  etternavn: string | null;
  ansvarligId: string | null;
  ansvarlig: string | null;
}

/** Det veggen trenger: ikke hva, ikke adresse. Skjermede er navnløse for alle, også for den hun er åpnet for. */
export const veggrader = (scope: Scope, teamId: string, dato: Dato): Promise<Veggrad[]> =>
  scope.tx.$queryRaw<Veggrad[]>`
    select b.id as "besokId", b.dagsdel::text as dagsdel, b.status::text as status, b.antall_ansatte as "antallAnsatte",
           coalesce((select json_agg(t.ansatt_id order by t.plass) from besokstildeling t where t.besok_id = b.id), '[]') as tildelt,
           (p.id is not null and exists (select 1 from besok_tiltak o join tiltak i on i.id = o.tiltak_id
              where o.besok_id = b.id and i.maa_gjores)) as maa,
           p.fornavn, p.etternavn, ta.ansatt_id as "ansvarligId", a.fornavn as ansvarlig
      from besok b
      left join bruker p on p.id = b.bruker_id and p.adressesperre in ('UGRADERT', 'KLIENTADRESSE')
      left join lateral (
        select x.ansatt_id from tjenesteansvar x
         where x.virksomhet_id = b.virksomhet_id and x.bruker_id = p.id
           and x.fom <= b.dato and (x.tom is null or x.tom >= b.dato)
         order by x.fom desc limit 1) ta on true
      left join ansatt a on a.id = ta.ansatt_id
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.team_id = ${teamId}::uuid and b.dato = ${dato}::date
       and b.status <> 'AVLYST'
     order by b.dagsdel, b.rekkefolge, b.id`;

/** Oppgaver teamet skal følge opp, som et tall. */
export const aapneOppfolginger = (scope: Scope, teamId: string): Promise<number> =>
  scope.tx.oppfolging.count({
    where: { virksomhetId: scope.ansatt.virksomhetId, teamId, utfortTidspunkt: null },
  });
