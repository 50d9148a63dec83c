import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { erHardtKrav } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import type { HarKompetanse, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Krav } from '../../tavle/types';
import type { Ukeansatt, Ukebesok, Ukebilde, Ukevakt } from './types';

interface Tiltaksrad {
  tekst: string;
  kompetanse: Kompetansekode | null;
  maaGjores: boolean;
}
type Besokrad = Omit<Ukebesok, 'kort' | 'hva' | 'krav'> & {
  fornavn: string;
  etternavn: string;
  skjult: boolean;
  tiltak: Tiltaksrad[];
};

/** Teamets besøk, vakter og folk fra og til. Tre spørringer, uansett hvor mange dager. */
export async function ukebilde(scope: Scope, teamId: string, fra: Dato, til: Dato): Promise<Ukebilde> {
  const besok = await besokMellom(scope, teamId, fra, til);
  const vakter = await vakterMellom(scope, teamId, fra, til);
  const ansatte = await ansatteMed(scope, [
    ...vakter.map((v) => v.ansattId),
    ...besok.flatMap((b) => b.tildelt.map((t) => t.ansattId)),
  ]);
  return { teamId, fra, til, besok: besok.map(somBesok), vakter, ansatte };
}

const besokMellom = (scope: Scope, teamId: string, fra: Dato, til: Dato): Promise<Besokrad[]> =>
  scope.tx.$queryRaw<Besokrad[]>`
    select b.id, b.versjon, b.bruker_id as "brukerId", b.dato::text as dato, b.dagsdel::text as dagsdel, b.gruppe, b.rekkefolge,
           b.status::text as status, b.antall_ansatte as "antallAnsatte", b.anslag_minutter as "anslagMinutter",
           b.bare_i_dag as "bareIDag", b.laast_person as "laastPerson", b.laast_dagsdel as "laastDagsdel",
           p.fornavn, p.etternavn, p.breddegrad, p.lengdegrad,
           (p.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG') and not exists (
              select 1 from skjermet_tilgang s
               where s.virksomhet_id = p.virksomhet_id and s.bruker_id = p.id and s.ansatt_id = ${scope.ansatt.id}::uuid
                 and s.fom <= ${scope.iDag}::date and (s.tom is null or s.tom >= ${scope.iDag}::date))) as skjult,
           coalesce((select json_agg(json_build_object('ansattId', t.ansatt_id, 'plass', t.plass) order by t.plass)
                       from besokstildeling t where t.besok_id = b.id), '[]') as tildelt,
           coalesce((select json_agg(json_build_object('tekst', ti.tekst, 'kompetanse', ti.kompetanse,
                                     'maaGjores', ti.maa_gjores) order by ti.maa_gjores desc, ti.id)
                       from besok_tiltak bt join tiltak ti on ti.id = bt.tiltak_id where bt.besok_id = b.id), '[]') as tiltak,
           coalesce((select json_agg(i.ansatt_id) from ikkepar i
                      where i.virksomhet_id = b.virksomhet_id and i.bruker_id = b.bruker_id
                        and i.fom <= b.dato and (i.tom is null or i.tom >= b.dato)), '[]') as aldri
      from besok b join bruker p on p.id = b.bruker_id
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.team_id = ${teamId}::uuid
       and b.dato between ${fra}::date and ${til}::date and b.status <> 'AVLYST'
     order by b.dato, b.dagsdel, b.rekkefolge, b.id`;

/** Vaktene i teamet, og vaktene til dem som har besøk her uten å være på vakt her: hjelp fra tvillingteamet. */
const vakterMellom = (scope: Scope, teamId: string, fra: Dato, til: Dato): Promise<Ukevakt[]> =>
  scope.tx.$queryRaw<Ukevakt[]>`
    select v.ansatt_id as "ansattId", v.dato::text as dato, v.type::text as type, v.status::text as status
      from vakt v
     where v.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and v.dato between ${fra}::date and ${til}::date
       and (v.team_id = ${teamId}::uuid or exists (
              select 1 from besokstildeling t join besok b on b.id = t.besok_id
               where t.virksomhet_id = v.virksomhet_id and t.ansatt_id = v.ansatt_id and t.dato = v.dato
                 and b.team_id = ${teamId}::uuid and b.status <> 'AVLYST'))
     order by v.dato, v.type`;

const ansatteMed = (scope: Scope, ider: readonly string[]): Promise<Ukeansatt[]> =>
  scope.tx.$queryRaw<(Ukeansatt & { kompetanser: HarKompetanse[] })[]>`
    select a.id, a.fornavn, a.fornavn || ' ' || a.etternavn as navn, a.profesjon::text as profesjon,
           coalesce((select json_agg(json_build_object('kode', k.kode, 'fom', k.fom, 'tom', k.tom) order by k.kode)
                       from kompetanse k where k.virksomhet_id = a.virksomhet_id and k.ansatt_id = a.id), '[]') as kompetanser
      from ansatt a
     where a.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and a.id = any(${[...new Set(ider)]}::uuid[])
     order by a.profesjon, a.fornavn, a.etternavn`;

/** Skjermet: bare at plassen er opptatt. */
function somBesok({ fornavn, etternavn, skjult, tiltak, ...rad }: Besokrad): Ukebesok {
  if (skjult) return { ...rad, kort: null, hva: '', krav: [], aldri: [] };
  return {
    ...rad,
    kort: `${fornavn} ${etternavn.charAt(0)}.`,
    hva: tiltak.map((t) => t.tekst).join(', '),
    krav: krav(tiltak),
  };
}

const krav = (tiltak: readonly Tiltaksrad[]): Krav[] =>
  [...new Set(tiltak.flatMap((t) => t.kompetanse ?? []))].map((kode) => ({
    kode,
    hardt: tiltak.some((t) => t.kompetanse === kode && erHardtKrav(kode, t.maaGjores)),
  }));

/** Et grep som kan angres. Bare i eget team; porten har spurt om det. */
export const omfordelingen = (scope: Scope, teamId: string, id: string) =>
  scope.tx.omfordeling.findFirst({
    where: { virksomhetId: scope.ansatt.virksomhetId, teamId, id },
    select: { id: true, slag: true, flyttinger: true, angretTidspunkt: true },
  });

/** Det siste grepet i teamet i dag, som ikke er angret: tilbys som «Angre». */
export const sisteOmfordeling = (scope: Scope, teamId: string, siden: Date) =>
  scope.tx.omfordeling.findFirst({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId,
      gjortAvId: scope.ansatt.id,
      angretTidspunkt: null,
      tidspunkt: { gte: siden },
    },
    orderBy: [{ tidspunkt: 'desc' }, { id: 'desc' }],
    select: { id: true, slag: true, tidspunkt: true, flyttinger: true },
  });
