import 'server-only';
import { addDays, startOfDay, type Dato } from '@/lib/platform/time/dato';
import { LANGT_VINDU_DAGER } from '@/lib/domain/dagen/ansikter/rules';
import type { Scope } from '@/lib/domain/tilgang/types';
import { notatfilter } from '../policy';
import type { Kortrad, Notatrad, Overleveringsrad } from './types';

/** Det neste besøk trenger, er ferskt. Eldre ting står på brukerens egen side. */
const OVERLEVERING_DAGER = 7;
const MAKS_OVERLEVERINGER = 3;

/** Alt om besøket i én setning, av samme grunn som dagen. */
export async function hentKort(scope: Scope, besokId: string, dato: Dato): Promise<Kortrad> {
  const meg = scope.ansatt.id;
  const kjentFra = addDays(dato, -LANGT_VINDU_DAGER);
  const rader = await scope.tx.$queryRaw<Kortrad[]>`
    select b.id as "besokId", b.versjon, b.dato::text, b.dagsdel::text, b.status::text, b.overlevering,
      u.id as "brukerId", u.fornavn, u.etternavn, u.fodselsdato::text, u.husstand::text, u.telefon,
      u.adresse, u.adressetillegg, u.breddegrad, u.lengdegrad, u.godt_aa_vite as "godtAaVite",
      u.adressesperre in ('FORTROLIG', 'STRENGT_FORTROLIG') as skjermet,
      (u.nokkelnummer is not null or u.nokkelkode is not null) as "harAdkomst",
      exists (select 1 from tjenesteansvar a
        where a.virksomhet_id = b.virksomhet_id and a.bruker_id = u.id and a.ansatt_id = ${meg}::uuid
          and a.fom <= b.dato and (a.tom is null or a.tom >= b.dato)) as ansvarlig,
      exists (select 1 from besokstildeling k join besok kb on kb.id = k.besok_id
        where k.virksomhet_id = b.virksomhet_id and k.bruker_id = u.id and k.ansatt_id = ${meg}::uuid
          and k.dato >= ${kjentFra}::date and k.dato < b.dato and kb.status not in ('STOPPET', 'AVLYST')) as kjent,
      (select json_build_object('tekst', e.tekst, 'dato', e.spurt_dato, 'spurtAv', a.fornavn)
        from egne_ord e left join ansatt a on a.id = e.spurt_av_id
        where e.virksomhet_id = b.virksomhet_id and e.bruker_id = u.id
        order by e.spurt_dato desc, e.opprettet_tidspunkt desc limit 1) as "egneOrd",
      (select json_build_object('navn', p.navn, 'relasjon', p.relasjon, 'telefon', p.telefon) from paarorende p
        where p.virksomhet_id = b.virksomhet_id and p.bruker_id = u.id and p.telefon is not null
          and p.fom <= b.dato and (p.tom is null or p.tom >= b.dato)
        order by p.er_naermeste desc, p.fom limit 1) as paarorende,
      (select json_build_object('grunn', s.grunn, 'sted', s.sted, 'tom', s.tom) from stopp s
        where b.status = 'STOPPET' and s.virksomhet_id = b.virksomhet_id and s.bruker_id = u.id
          and s.fom <= b.dato and (s.tom is null or s.tom >= b.dato)
        order by s.fom desc limit 1) as stopp,
      coalesce((select json_agg(a.fornavn order by d.plass)
        from besokstildeling d join ansatt a on a.id = d.ansatt_id
        where d.besok_id = b.id and d.ansatt_id <> ${meg}::uuid), '[]') as "sammenMed",
      coalesce((select json_agg(json_build_object('tiltakId', i.id, 'maalId', i.maal_id, 'tjeneste', i.tjeneste,
          'tekst', i.tekst, 'maaGjores', i.maa_gjores, 'kompetanse', i.kompetanse, 'utfall', o.utfall, 'grunn', o.grunn)
          order by m.rekkefolge, i.id)
        from besok_tiltak o join tiltak i on i.id = o.tiltak_id join maal m on m.id = i.maal_id
        where o.besok_id = b.id), '[]') as tiltak,
      coalesce((select json_agg(json_build_object('maalId', m.id, 'rekkefolge', m.rekkefolge, 'tittel', m.tittel,
          'maaltilstand', m.maaltilstand, 'innenDato', m.innen_dato, 'utgangsnivaa', m.utgangsnivaa,
          'trinn', json_build_array(m.nivaa_minus2, m.nivaa_minus1, m.nivaa0, m.nivaa_pluss1, m.nivaa_pluss2),
          'nivaa', (select v.nivaa from maalvurdering v
            where v.virksomhet_id = b.virksomhet_id and v.maal_id = m.id
            order by v.dato desc, v.tidspunkt desc, v.id desc limit 1),
          'vurdertIBesoket', exists (select 1 from maalvurdering v
            where v.virksomhet_id = b.virksomhet_id and v.maal_id = m.id and v.besok_id = b.id))
          order by m.rekkefolge, m.id)
        from maal m where m.id in (select i.maal_id from besok_tiltak o join tiltak i on i.id = o.tiltak_id
          where o.besok_id = b.id)), '[]') as maal
    from besok b join bruker u on u.id = b.bruker_id
    where b.id = ${besokId}::uuid`;
  return rader[0]!;
}

/** Det de forrige besøkene skrev til det neste. Hvem som var satt opp, aldri når noen ble ferdig. */
export const hentOverleveringer = (
  scope: Scope,
  brukerId: string,
  besokId: string,
  dato: Dato,
): Promise<Overleveringsrad[]> =>
  scope.tx.$queryRaw<Overleveringsrad[]>`
    select b.id, b.overlevering as tekst, b.dato::text, b.dagsdel::text,
      coalesce((select json_agg(a.fornavn || ' ' || a.etternavn order by d.plass)
        from besokstildeling d join ansatt a on a.id = d.ansatt_id where d.besok_id = b.id), '[]') as fra
    from besok b
    where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.bruker_id = ${brukerId}::uuid
      and b.id <> ${besokId}::uuid and b.overlevering is not null
      and b.dato between ${addDays(dato, -OVERLEVERING_DAGER)}::date and ${dato}::date
    -- Dagsdelene står i rekkefølge i typen.
    order by b.dato desc, b.dagsdel desc limit ${MAKS_OVERLEVERINGER}`;

/** Notatene den ansatte har lov til å se. Filteret er policyens. */
export async function hentNotater(scope: Scope, brukerId: string, dato: Dato): Promise<Notatrad[]> {
  const { virksomhetId } = scope.ansatt;
  const rader = await scope.tx.notat.findMany({
    where: {
      AND: [
        notatfilter(scope.ansatt),
        { virksomhetId, brukerId, tidspunkt: { gte: startOfDay(addDays(dato, -OVERLEVERING_DAGER)) } },
      ],
    },
    orderBy: { tidspunkt: 'desc' },
    take: MAKS_OVERLEVERINGER,
    select: {
      id: true,
      tekst: true,
      slag: true,
      skrevetAvId: true,
      tidspunkt: true,
      besok: { select: { dagsdel: true, dato: true } },
    },
  });
  const navn = await navnPaa(
    scope,
    rader.map((rad) => rad.skrevetAvId),
  );
  return rader.map(({ besok, ...rad }) => ({
    ...rad,
    skrevetAv: navn.get(rad.skrevetAvId) ?? null,
    dagsdel: besok?.dagsdel ?? null,
    dato: besok?.dato ?? null,
  }));
}

async function navnPaa(scope: Scope, ider: string[]): Promise<Map<string, string>> {
  if (ider.length === 0) return new Map();
  const rader = await scope.tx.ansatt.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, id: { in: [...new Set(ider)] } },
    select: { id: true, fornavn: true, etternavn: true },
  });
  return new Map(rader.map((rad) => [rad.id, `${rad.fornavn} ${rad.etternavn}`]));
}
