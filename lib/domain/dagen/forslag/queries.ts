import 'server-only';
import type { Dyr, Kjonn, Reisemaate } from '@/lib/domain/ansatt/types';
import { synligeBrukere } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';
import { KORT_VINDU_DAGER, LANGT_VINDU_DAGER } from '../ansikter/rules';
import { tavlerader, type Tavlerader } from '../tavle/queries';

/** Det den ansatte selv har sagt, som et forslag tar hensyn til. */
export interface Ansattrad {
  id: string;
  reisemaate: Reisemaate;
  kjonn: Kjonn | null;
  spraak: string[];
  unngaarDyr: Dyr[];
}

/** Ønskene og vernet til dem som får besøk den dagen. */
export interface Brukerrad {
  id: string;
  dyr: Dyr[];
  onsketKjonn: Kjonn | null;
  onsketSpraak: string | null;
  ikkepar: string[];
  /** Slipper hun som spør inn her? Ellers ligger besøket fast. */
  kanFlyttes: boolean;
  /** Null = ikke skjermet. */
  skjermetFor: string[] | null;
  ansikter: { ansattId: string; antall14: number; antall28: number }[];
}

export interface Grunnlagsrader {
  tavle: Tavlerader;
  ansatte: Ansattrad[];
  brukere: Brukerrad[];
}

/** Alt motoren trenger om en dag: tavla slik den er, og to spørringer til, uansett hvor mange besøk. */
export async function grunnlagsrader(scope: Scope, teamId: string, dato: Dato): Promise<Grunnlagsrader> {
  const tavle = await tavlerader(scope, teamId, dato);
  return {
    tavle,
    ansatte: await ansatteFor(
      scope,
      tavle.spor.map((s) => s.id),
    ),
    brukere: await brukereFor(scope, teamId, dato),
  };
}

const ansatteFor = (scope: Scope, ider: string[]): Promise<Ansattrad[]> =>
  scope.tx.ansatt.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, id: { in: ider } },
    select: { id: true, reisemaate: true, kjonn: true, spraak: true, unngaarDyr: true },
  });

/** Ansiktene er de som har vært der FØR dagen. Det som bare er satt opp den dagen, er ikke et kjent ansikt. */
const brukereFor = (scope: Scope, teamId: string, dato: Dato): Promise<Brukerrad[]> =>
  scope.tx.$queryRaw<Brukerrad[]>`
    with her as (
      select distinct b.bruker_id from besok b
       where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.dato = ${dato}::date
         and b.team_id = ${teamId}::uuid and b.status <> 'AVLYST'),
    moter as (
      select t.bruker_id, t.ansatt_id,
             (count(*) filter (where t.dato > ${addDays(dato, -KORT_VINDU_DAGER)}::date))::int as antall14,
             count(*)::int as antall28
        from besokstildeling t join besok b on b.id = t.besok_id
       where t.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and t.bruker_id in (select bruker_id from her)
         and t.dato > ${addDays(dato, -LANGT_VINDU_DAGER)}::date and t.dato < ${dato}::date
         and b.status in ('PLANLAGT', 'FERDIG', 'AVVIK')
       group by t.bruker_id, t.ansatt_id)
    select p.id, p.id in (${synligeBrukere(scope, 'tavle.brukForslag')}) as "kanFlyttes", p.dyr::text[] as dyr, p.onsket_kjonn::text as "onsketKjonn", p.onsket_spraak as "onsketSpraak",
           coalesce((select json_agg(i.ansatt_id) from ikkepar i
                      where i.virksomhet_id = p.virksomhet_id and i.bruker_id = p.id
                        and i.fom <= ${dato}::date and (i.tom is null or i.tom >= ${dato}::date)), '[]') as ikkepar,
           case when p.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG')
                then coalesce((select json_agg(s.ansatt_id) from skjermet_tilgang s
                                where s.virksomhet_id = p.virksomhet_id and s.bruker_id = p.id
                                  and s.fom <= ${dato}::date and (s.tom is null or s.tom >= ${dato}::date)), '[]')
                end as "skjermetFor",
           coalesce((select json_agg(json_build_object('ansattId', m.ansatt_id, 'antall14', m.antall14, 'antall28', m.antall28))
                       from moter m where m.bruker_id = p.id), '[]') as ansikter
      from her join bruker p on p.id = her.bruker_id
     where p.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid`;

/** Hvem av dem som får besøk den dagen, jeg kan flytte besøk for. Policyens tvilling, for mange på en gang. */
export async function kanFlyttesAvMeg(
  scope: Scope,
  teamId: string,
  dato: Dato,
): Promise<ReadonlySet<string>> {
  const rader = await scope.tx.$queryRaw<{ id: string }[]>`
    select distinct b.bruker_id as id from besok b
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.dato = ${dato}::date and b.team_id = ${teamId}::uuid
       and b.bruker_id in (${synligeBrukere(scope, 'tavle.brukForslag')})`;
  return new Set(rader.map((r) => r.id));
}
