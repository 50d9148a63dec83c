import 'server-only';
import { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import type { Stoppgrunn } from '@/lib/domain/bruker/types';
import type { Profesjon, Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Besokstatus } from '../tavle/types';
import { SLADD } from './rules';

export interface Arkrad {
  besokId: string;
  dato: Dato;
  dagsdel: Dagsdel;
  status: Besokstatus;
  antallAnsatte: number;
  tildelt: { ansattId: string; fornavn: string; plass: number }[];
  /** Alt under er null når personen er skjermet. */
  brukerId: string | null;
  fornavn: string | null;
  etternavn: string | null;
  adresse: string | null;
  tillegg: string | null;
  telefon: string | null;
  nokkel: string | null;
  godtAaVite: string | null;
  stopp: Stoppgrunn | null;
  tiltak: { tekst: string; maal: string; kompetanse: Kompetansekode | null; maaGjores: boolean }[];
}

/**
 * Koden til nøkkelboksen forlater aldri databasen: den er ikke med, og har noen skrevet den i en fritekst, blir den sladdet
 * her, også med mellomrom mellom sifrene.
 */
const utenKode = (felt: Prisma.Sql) => Prisma.sql`
  case when length(p.nokkelkode) < 3 or p.nokkelkode is null then ${felt}
       when length(regexp_replace(p.nokkelkode, '\\D', '', 'g')) < 3 then replace(${felt}, p.nokkelkode, ${SLADD})
       else regexp_replace(replace(${felt}, p.nokkelkode, ${SLADD}),
              '(?<!\\d)' || regexp_replace(regexp_replace(p.nokkelkode, '\\D', '', 'g'), '(\\d)(?=\\d)', '\\1[ .-]?', 'g') || '(?!\\d)',
              ${SLADD}, 'g') end`;

/**
 * Besøkene til et team på de dagene, slik papir trenger dem. Skjermede personer er bare en opptatt plass, for alle,
 * også for dem hun er åpnet for: papir blir liggende.
 */
export const arkrader = (
  scope: Scope,
  teamId: string,
  dager: readonly Dato[],
  ansattId: string | null = null,
): Promise<Arkrad[]> =>
  scope.tx.$queryRaw<Arkrad[]>`
    select b.id as "besokId", b.dato::text as dato, b.dagsdel::text as dagsdel, b.status::text as status,
           b.antall_ansatte as "antallAnsatte",
           coalesce((select json_agg(json_build_object('ansattId', a.id, 'fornavn', a.fornavn, 'plass', t.plass) order by t.plass)
                       from besokstildeling t join ansatt a on a.id = t.ansatt_id where t.besok_id = b.id), '[]') as tildelt,
           p.id as "brukerId", p.fornavn, p.etternavn, p.adresse, p.telefon, p.nokkelnummer as nokkel,
           ${utenKode(Prisma.sql`p.adressetillegg`)} as tillegg,
           ${utenKode(Prisma.sql`p.godt_aa_vite`)} as "godtAaVite",
           (select s.grunn::text from stopp s
             where b.status = 'STOPPET' and s.virksomhet_id = b.virksomhet_id and s.bruker_id = p.id
               and s.fom <= b.dato and (s.tom is null or s.tom >= b.dato) order by s.fom desc limit 1) as stopp,
           coalesce((select json_agg(json_build_object('tekst', ${utenKode(Prisma.sql`i.tekst`)},
                       'maal', ${utenKode(Prisma.sql`m.tittel`)}, 'kompetanse', i.kompetanse, 'maaGjores', i.maa_gjores)
                       order by i.maa_gjores desc, i.id)
                       from besok_tiltak o join tiltak i on i.id = o.tiltak_id join maal m on m.id = i.maal_id
                      where o.besok_id = b.id and p.id is not null), '[]') as tiltak
      from besok b
      left join bruker p on p.id = b.bruker_id and p.adressesperre in ('UGRADERT', 'KLIENTADRESSE')
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.team_id = ${teamId}::uuid
       and b.dato = any(${dager}::date[]) and b.status <> 'AVLYST'
       and (${ansattId}::uuid is null or exists (
             select 1 from besokstildeling t where t.besok_id = b.id and t.ansatt_id = ${ansattId}::uuid))
     order by b.dato, b.dagsdel, b.rekkefolge, b.id`;

export interface Listeeier {
  id: string;
  fornavn: string;
  etternavn: string;
  profesjon: Profesjon;
}

/** De som har minst ett besøk i teamet de dagene. */
export const harListe = (scope: Scope, teamId: string, dager: readonly Dato[]): Promise<Listeeier[]> =>
  scope.tx.$queryRaw<Listeeier[]>`
    select a.id, a.fornavn, a.etternavn, a.profesjon::text as profesjon
      from ansatt a
     where a.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and a.id in (
             select t.ansatt_id from besok b join besokstildeling t on t.besok_id = b.id
              where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.team_id = ${teamId}::uuid
                and b.dato = any(${dager}::date[]) and b.status <> 'AVLYST')
     order by a.fornavn collate "nb-x-icu", a.etternavn collate "nb-x-icu"`;

/** Teamets navn og telefonen å ringe. Null når teamet ikke finnes hos denne leietakeren. */
export async function teamOgTelefon(
  scope: Scope,
  teamId: string,
): Promise<{ id: string; navn: string; vakttelefon: string; virksomhet: string } | null> {
  const rader = await scope.tx.$queryRaw<
    { id: string; navn: string; vakttelefon: string; virksomhet: string }[]
  >`
    select t.id, t.navn, v.telefon as vakttelefon, v.navn as virksomhet
      from team t join virksomhet v on v.id = t.virksomhet_id
     where t.id = ${teamId}::uuid and t.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid`;
  return rader[0] ?? null;
}
