import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel, HarKompetanse, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Profesjon } from '@/lib/domain/tilgang/types';
import type { Vakt } from '@/lib/domain/vakt/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { LANGT_VINDU_DAGER, KORT_VINDU_DAGER } from '../ansikter/rules';
import type { Besokstatus } from './types';

// Lesemodellen er formet for skjermen: tre spørringer, uansett hvor mange besøk og hvor mange år med historie.

export interface Sporrad {
  id: string;
  fornavn: string;
  etternavn: string;
  profesjon: Profesjon;
  vakter: Vakt[];
  kompetanser: HarKompetanse[];
}

/** De som er på vakt i teamet, og de som har besøk uten å være det: ingenting skal bli borte. */
export const sporFor = (scope: Scope, teamId: string, dato: Dato): Promise<Sporrad[]> =>
  scope.tx.$queryRaw<Sporrad[]>`
    with her as (
      select ansatt_id from vakt
       where virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and team_id = ${teamId}::uuid and dato = ${dato}::date
      union
      select t.ansatt_id from besok b join besokstildeling t on t.besok_id = b.id
       where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.dato = ${dato}::date and b.team_id = ${teamId}::uuid
         and b.status <> 'AVLYST')
    select a.id, a.fornavn, a.etternavn, a.profesjon::text as profesjon,
           coalesce((select json_agg(json_build_object('type', v.type, 'status', v.status) order by v.type)
                       from vakt v
                      where v.virksomhet_id = a.virksomhet_id and v.ansatt_id = a.id and v.dato = ${dato}::date), '[]') as vakter,
           coalesce((select json_agg(json_build_object('kode', k.kode, 'fom', k.fom, 'tom', k.tom) order by k.kode)
                       from kompetanse k where k.virksomhet_id = a.virksomhet_id and k.ansatt_id = a.id), '[]') as kompetanser
      from her join ansatt a on a.id = her.ansatt_id`;

export interface Besokrad {
  id: string;
  versjon: number;
  dagsdel: Dagsdel;
  rekkefolge: number;
  status: Besokstatus;
  antallAnsatte: number;
  anslagMinutter: number;
  laastPerson: boolean;
  laastDagsdel: boolean;
  akutt: boolean;
  brukerId: string;
  fornavn: string;
  etternavn: string;
  breddegrad: number | null;
  lengdegrad: number | null;
  skjult: boolean;
  ansvarligId: string | null;
  stoppGrunn: string | null;
  stoppSted: string | null;
  tildelt: { ansattId: string; plass: number }[];
  tiltak: { tekst: string; kompetanse: Kompetansekode | null; maaGjores: boolean; utfall: string | null }[];
}

export const besokFor = (scope: Scope, teamId: string, dato: Dato): Promise<Besokrad[]> =>
  scope.tx.$queryRaw<Besokrad[]>`
    select b.id, b.versjon, b.dagsdel::text as dagsdel, b.rekkefolge, b.status::text as status,
           b.antall_ansatte as "antallAnsatte", b.anslag_minutter as "anslagMinutter",
           b.laast_person as "laastPerson", b.laast_dagsdel as "laastDagsdel", b.akutt,
           p.id as "brukerId", p.fornavn, p.etternavn, p.breddegrad, p.lengdegrad,
           (p.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG') and not exists (
              select 1 from skjermet_tilgang s
               where s.virksomhet_id = p.virksomhet_id and s.bruker_id = p.id and s.ansatt_id = ${scope.ansatt.id}::uuid
                 and s.fom <= ${scope.iDag}::date and (s.tom is null or s.tom >= ${scope.iDag}::date))) as skjult,
           (select ta.ansatt_id from tjenesteansvar ta
             where ta.virksomhet_id = p.virksomhet_id and ta.bruker_id = p.id
               and ta.fom <= b.dato and (ta.tom is null or ta.tom >= b.dato)
             order by ta.fom desc limit 1) as "ansvarligId",
           st.grunn as "stoppGrunn", st.sted as "stoppSted",
           coalesce((select json_agg(json_build_object('ansattId', t.ansatt_id, 'plass', t.plass) order by t.plass)
                       from besokstildeling t where t.besok_id = b.id), '[]') as tildelt,
           coalesce((select json_agg(json_build_object('tekst', ti.tekst, 'kompetanse', ti.kompetanse,
                                     'maaGjores', ti.maa_gjores, 'utfall', bt.utfall) order by ti.maa_gjores desc, ti.id)
                       from besok_tiltak bt join tiltak ti on ti.id = bt.tiltak_id where bt.besok_id = b.id), '[]') as tiltak
      from besok b
      join bruker p on p.id = b.bruker_id
      left join lateral (
        select s.grunn::text as grunn, s.sted from stopp s
         where b.status = 'STOPPET' and s.virksomhet_id = b.virksomhet_id and s.bruker_id = b.bruker_id
           and s.fom <= b.dato and (s.tom is null or s.tom >= b.dato)
         limit 1) st on true
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.dato = ${dato}::date and b.team_id = ${teamId}::uuid
       and b.status <> 'AVLYST'
     order by b.dagsdel, b.rekkefolge, b.id`;

export interface Ansiktsrad {
  brukerId: string;
  ansattId: string;
  antall14: number;
  antall28: number;
  sist: Dato | null;
}

/** Ansiktene til alle på tavla, talt fra tildelinger i vinduet. Stoppede og avlyste besøk er ikke ansikter. */
export const ansikterFor = (scope: Scope, teamId: string, dato: Dato): Promise<Ansiktsrad[]> =>
  scope.tx.$queryRaw<Ansiktsrad[]>`
    select t.bruker_id as "brukerId", t.ansatt_id as "ansattId",
           (count(*) filter (where t.dato > ${addDays(dato, -KORT_VINDU_DAGER)}::date))::int as antall14,
           count(*)::int as antall28,
           (max(t.dato) filter (where t.dato < ${dato}::date))::text as sist
      from besokstildeling t join besok b on b.id = t.besok_id
     where t.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid
       and t.bruker_id in (select i.bruker_id from besok i where i.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid
                              and i.dato = ${dato}::date and i.team_id = ${teamId}::uuid)
       and t.dato > ${addDays(dato, -LANGT_VINDU_DAGER)}::date and t.dato <= ${dato}::date
       and b.status in ('PLANLAGT', 'FERDIG', 'AVVIK')
     group by t.bruker_id, t.ansatt_id`;

export const teamet = (scope: Scope, teamId: string) =>
  scope.tx.team.findUniqueOrThrow({
    where: { id: teamId },
    select: { id: true, navn: true, breddegrad: true, lengdegrad: true },
  });

export type Teamrad = Awaited<ReturnType<typeof teamet>>;
export interface Tavlerader {
  team: Teamrad;
  spor: Sporrad[];
  besok: Besokrad[];
  ansikter: Ansiktsrad[];
}

export async function tavlerader(scope: Scope, teamId: string, dato: Dato): Promise<Tavlerader> {
  return {
    team: await teamet(scope, teamId),
    spor: await sporFor(scope, teamId, dato),
    besok: await besokFor(scope, teamId, dato),
    ansikter: await ansikterFor(scope, teamId, dato),
  };
}
