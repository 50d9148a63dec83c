import 'server-only';
import type { Dato } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Besokstatus } from '../tavle/types';

export interface Kartrad {
  besokId: string;
  dagsdel: Dagsdel;
  status: Besokstatus;
  antallAnsatte: number;
  tildelt: { ansattId: string; fornavn: string }[];
  fornavn: string;
  etternavn: string;
  adresse: string | null;
  breddegrad: number | null;
  lengdegrad: number | null;
  tiltak: { tekst: string; kompetanse: Kompetansekode | null; maaGjores: boolean }[];
}

/**
 * Besøkene som kan stå på et kart. Fortrolig og strengt fortrolig er aldri her, heller ikke for den hun er åpnet for, og
 * heller ikke som et tall: raden leses ikke. Klientadresse har ikke noe punkt, for stedet sier hvorfor hun bor der.
 * Lista er over dem som kan være med; en ny grad av sperring er utenfor til noen har tenkt på den.
 */
export const kartrader = (scope: Scope, teamId: string, dato: Dato): Promise<Kartrad[]> =>
  scope.tx.$queryRaw<Kartrad[]>`
    select b.id as "besokId", b.dagsdel::text as dagsdel, b.status::text as status, b.antall_ansatte as "antallAnsatte",
           p.fornavn, p.etternavn, p.adresse,
           case when p.adressesperre = 'UGRADERT' then p.breddegrad end as breddegrad,
           case when p.adressesperre = 'UGRADERT' then p.lengdegrad end as lengdegrad,
           coalesce((select json_agg(json_build_object('ansattId', a.id, 'fornavn', a.fornavn) order by t.plass)
                       from besokstildeling t join ansatt a on a.id = t.ansatt_id where t.besok_id = b.id), '[]') as tildelt,
           coalesce((select json_agg(json_build_object('tekst', i.tekst, 'kompetanse', i.kompetanse, 'maaGjores', i.maa_gjores)
                       order by i.maa_gjores desc, i.id)
                       from besok_tiltak o join tiltak i on i.id = o.tiltak_id where o.besok_id = b.id), '[]') as tiltak
      from besok b
      join bruker p on p.id = b.bruker_id and p.adressesperre in ('UGRADERT', 'KLIENTADRESSE')
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.team_id = ${teamId}::uuid and b.dato = ${dato}::date
       and b.status <> 'AVLYST'
     order by b.dagsdel, b.rekkefolge, b.id`;

export interface Kartperson {
  id: string;
  fornavn: string;
  etternavn: string;
}

/** De som er på vakt, og de som har et besøk som kan vises. Et besøk som ikke kan det, gjør ingen synlig. */
export const kartfolk = (scope: Scope, teamId: string, dato: Dato): Promise<Kartperson[]> =>
  scope.tx.$queryRaw<Kartperson[]>`
    select a.id, a.fornavn, a.etternavn from ansatt a
     where a.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and a.id in (
       select v.ansatt_id from vakt v
        where v.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and v.team_id = ${teamId}::uuid
          and v.dato = ${dato}::date and v.status = 'PLANLAGT'
       union
       select t.ansatt_id from besok b
         join bruker p on p.id = b.bruker_id and p.adressesperre in ('UGRADERT', 'KLIENTADRESSE')
         join besokstildeling t on t.besok_id = b.id
        where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.team_id = ${teamId}::uuid
          and b.dato = ${dato}::date and b.status <> 'AVLYST')
     order by a.fornavn collate "nb-x-icu", a.etternavn collate "nb-x-icu", a.id`;

export const kartteam = (scope: Scope, teamId: string) =>
  scope.tx.team.findFirst({
    where: { id: teamId, virksomhetId: scope.ansatt.virksomhetId },
    select: { id: true, navn: true, breddegrad: true, lengdegrad: true },
  });
export type Kartteam = NonNullable<Awaited<ReturnType<typeof kartteam>>>;
