import 'server-only';
import { Prisma } from '@/lib/platform/db/client';
import { addWeeks } from '@/lib/platform/time/dato';
import { AAPNE_STATUSER, erFattet, KLAGEFRIST_UKER, TYPER_SOM_GIR } from '@/lib/domain/vedtak/rules';
import { VEDTAKSTATUSER } from '@/lib/domain/vedtak/types';
import { VARSEL_UKER } from '@/lib/domain/revurdering/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import { AKUTT_SKRIVES_DAGER, KORTTID_DAGER, UTKAST_LIGGER_DAGER, uteTilOgMed } from './rules';
import { FRISTSLAG, type Fristslag } from './types';

/** Klokka på veggen i Oslo: en dag i loven er en dag her. */
const osloDag = (kolonne: string) => Prisma.raw(`(${kolonne} at time zone 'Europe/Oslo')::date`);

const aapne = Prisma.sql`(${Prisma.join(AAPNE_STATUSER.map((s) => Prisma.sql`${s}::"Vedtakstatus"`))})`;
const fattede = Prisma.sql`(${Prisma.join(VEDTAKSTATUSER.filter(erFattet).map((s) => Prisma.sql`${s}::"Vedtakstatus"`))})`;
const typerSomGir = Prisma.sql`(${Prisma.join(TYPER_SOM_GIR.map((t) => Prisma.sql`${t}::"Vedtakstype"`))})`;

const erBesvart = Prisma.sql`exists (
  select 1 from vedtak f where f.virksomhet_id = s.virksomhet_id and f.sak_id = s.id and f.fattet_tidspunkt is not null)`;

/** `select` for et vedtak under arbeid, der den som utreder har ansvaret. */
const fraVedtak = (slag: Fristslag, grunnlag: Prisma.Sql, forfall: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select ${slag}::text as slag, v.bruker_id, v.sak_id, v.id as objekt_id, v.utredet_av_id as ansvarlig_id,
    ${grunnlag} as grunnlag, ${forfall} as forfall
  from vedtak v join synlig on synlig.id = v.bruker_id`;

/**
 * Hvor hver frist står skrevet. `grunnlag` er dagen regelen teller fra, `forfall` lovens siste dag, bare til rekkefølge og
 * grovt utvalg: `fristFor` avgjør. En prøve holder de to like. Hver del begynner i `synlig`, og følger indeksen på bruker.
 */
const KILDER: Record<Fristslag, (scope: Pick<Scope, 'iDag'>) => Prisma.Sql> = {
  FORELOPIG_SVAR: () => Prisma.sql`
    select 'FORELOPIG_SVAR'::text as slag, s.bruker_id, s.id as sak_id, s.id as objekt_id,
      s.saksbehandler_id as ansvarlig_id, s.mottatt_dato as grunnlag, (s.mottatt_dato + interval '1 month')::date as forfall
    from sak s join synlig on synlig.id = s.bruker_id
    where s.status <> 'AVSLUTTET' and s.forelopig_svar_dato is null and not ${erBesvart}`,

  NESTE_SVAR: () => Prisma.sql`
    select 'NESTE_SVAR'::text as slag, s.bruker_id, s.id as sak_id, s.id as objekt_id,
      s.saksbehandler_id as ansvarlig_id, s.svar_ventes_dato as grunnlag, s.svar_ventes_dato as forfall
    from sak s join synlig on synlig.id = s.bruker_id
    where s.status <> 'AVSLUTTET' and s.svar_ventes_dato is not null and not ${erBesvart}`,

  KORTTID: () => Prisma.sql`
    select 'KORTTID'::text as slag, k.bruker_id, k.sak_id, k.id as objekt_id, k.ansvarlig_id,
      k.fom_dato as grunnlag, k.fom_dato + ${KORTTID_DAGER - 1}::int as forfall
    from korttidstjeneste k join synlig on synlig.id = k.bruker_id
    where k.avsluttet_dato is null
      and not exists (select 1 from vedtak f where f.id = k.vedtak_id and f.fattet_tidspunkt is not null)`,

  AKUTT_SKRIVES: () => Prisma.sql`
    ${fraVedtak('AKUTT_SKRIVES', Prisma.sql`${osloDag('v.akutt_tidspunkt')}`, Prisma.sql`${osloDag('v.akutt_tidspunkt')} + ${AKUTT_SKRIVES_DAGER}::int`)}
    where v.type = 'AKUTT' and v.status in ${aapne} and v.akutt_tidspunkt is not null`,

  // Er fristen ute, er det den som utreder, sin tur. Ligger vedtaket til godkjenning, er den gjort.
  VARSEL_SVAR: ({ iDag }) => Prisma.sql`
    ${fraVedtak('VARSEL_SVAR', Prisma.sql`v.varsel_svarfrist_dato`, Prisma.sql`v.varsel_svarfrist_dato`)}
    where v.status in ${aapne} and v.varsel_svarfrist_dato is not null
      and (v.status <> 'TIL_GODKJENNING' or v.varsel_svarfrist_dato > ${uteTilOgMed('PERSONEN', iDag)}::date)`,

  UTKAST_LIGGER: () => Prisma.sql`
    ${fraVedtak('UTKAST_LIGGER', Prisma.sql`${osloDag('roert.sist')}`, Prisma.sql`${osloDag('roert.sist')} + ${UTKAST_LIGGER_DAGER}::int`)}
    cross join lateral (
      select max(h.tidspunkt) as sist from hendelse h
      where h.virksomhet_id = v.virksomhet_id and h.objekt_type = 'vedtak' and h.objekt_id = v.id::text) roert
    where v.status = 'RETURNERT' and roert.sist is not null`,

  // Veiledende, og personens egen. Når den er ute, er det ingen som skal gjøre noe.
  KLAGEFRIST: ({ iDag }) => Prisma.sql`
    ${fraVedtak('KLAGEFRIST', Prisma.sql`${osloDag('v.underrettet_tidspunkt')}`, Prisma.sql`${osloDag('v.underrettet_tidspunkt')} + ${KLAGEFRIST_UKER * 7}::int`)}
    where v.status in ${fattede} and ${osloDag('v.underrettet_tidspunkt')} + ${KLAGEFRIST_UKER * 7}::int > ${uteTilOgMed('PERSONEN', iDag)}::date`,

  // Den samme regelen som revurdering/rules `skalRevurderes`: den åpne, så den avtalte, så vedtakets egen dato.
  REVURDERING: ({ iDag }) => Prisma.sql`
    select 'REVURDERING'::text as slag, v.bruker_id, v.sak_id, aapen.i_gang_id as objekt_id,
      coalesce(ansvar.ansatt_id, v.utredet_av_id) as ansvarlig_id, dag.dato as grunnlag, dag.dato as forfall
    from vedtak v join synlig on synlig.id = v.bruker_id
    left join lateral (
      select r.forfall_dato, case when r.status = 'PAAGAAR' then r.id end as i_gang_id from revurdering r
      where r.virksomhet_id = v.virksomhet_id and r.bruker_id = v.bruker_id and r.vedtak_id = v.id and r.status <> 'FULLFORT'
      order by r.forfall_dato limit 1) aapen on true
    left join lateral (
      select r.neste_forfall_dato, r.nytt_vedtak_id from revurdering r
      where r.virksomhet_id = v.virksomhet_id and r.bruker_id = v.bruker_id and r.vedtak_id = v.id and r.status = 'FULLFORT'
      order by r.fullfort_tidspunkt desc limit 1) forrige on aapen.forfall_dato is null
    left join vedtak nytt on nytt.id = forrige.nytt_vedtak_id and nytt.status in ${aapne}
    left join lateral (
      select t.ansatt_id from tjenesteansvar t
      where t.virksomhet_id = v.virksomhet_id and t.bruker_id = v.bruker_id
        and t.fom <= ${iDag}::date and (t.tom is null or t.tom >= ${iDag}::date)
      order by t.fom desc limit 1) ansvar on true
    cross join lateral (
      select coalesce(aapen.forfall_dato, forrige.neste_forfall_dato, v.revurderes_innen_dato) as dato) dag
    where v.status = 'FATTET' and v.type in ${typerSomGir} and nytt.id is null
      and dag.dato <= ${addWeeks(iDag, VARSEL_UKER)}::date`,

  MESTRING_EVALUERING: () => Prisma.sql`
    select 'MESTRING_EVALUERING'::text as slag, m.bruker_id, m.sak_id, m.id as objekt_id, m.ansvarlig_id,
      m.fom_dato + m.uker * 7 - 1 as grunnlag, m.fom_dato + m.uker * 7 - 1 as forfall
    from mestringsperiode m join synlig on synlig.id = m.bruker_id
    where m.status in ('PAAGAAR', 'EVALUERES')`,

  // Svar eller oversendelse: dagen klageren fikk vite, ellers én måned (fvl § 11 a). En tilsynsanmodning er ikke vår å svare på.
  KLAGE: () => Prisma.sql`
    select 'KLAGE'::text as slag, k.bruker_id, v.sak_id, k.id as objekt_id, k.registrert_av_id as ansvarlig_id,
      svar.innen as grunnlag, svar.innen as forfall
    from klage k join synlig on synlig.id = k.bruker_id left join vedtak v on v.id = k.vedtak_id
    cross join lateral (
      select coalesce(k.forventet_svar_dato, (k.mottatt_dato + interval '1 month')::date) as innen) svar
    where k.slag <> 'TILSYN' and (k.status in ('MOTTATT', 'FORMALIA_VURDERT', 'NY_VURDERING')
      or (k.slag = 'VEDTAK' and k.status = 'OPPRETTHOLDT'))`,
};

/** Alle fristene til dem som står i tabelluttrykket `synlig`, en rad per frist. */
export const fristene = (scope: Pick<Scope, 'iDag'>, slag: readonly Fristslag[] = FRISTSLAG): Prisma.Sql =>
  Prisma.join(
    slag.map((ett) => KILDER[ett](scope)),
    ' union all ',
  );
