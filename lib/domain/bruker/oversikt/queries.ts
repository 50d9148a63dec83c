import 'server-only';
import { addDays } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { KJENT_DAGER, notatslagFor } from '../rules';
import type { Oversiktsrader } from './types';

/**
 * Alt personsiden viser, i én tur til databasen: siden spør om femten slags rader, og femten turer koster mer enn
 * radene. Kostnaden følger ikke hvor mange år med historie som finnes; hver del har sitt tak.
 */
export async function hentOversikt(scope: Scope, brukerId: string): Promise<Oversiktsrader> {
  const { tx, iDag } = scope;
  const slag = notatslagFor(scope.ansatt);
  const rader = await tx.$queryRaw<{ side: Oversiktsrader }[]>`
    select jsonb_build_object(
      'id', b.id, 'fornavn', b.fornavn, 'godtAaVite', b.godt_aa_vite,
      'ord', (
        select jsonb_build_object('id', o.id, 'tekst', o.tekst, 'tilStede', o.til_stede, 'spurtDato', o.spurt_dato,
          'spurtAv', a.fornavn || ' ' || a.etternavn)
        from egne_ord o join ansatt a on a.id = o.spurt_av_id
        where o.bruker_id = b.id order by o.spurt_dato desc, o.opprettet_tidspunkt desc limit 1),
      'ansvarligId', (
        select t.ansatt_id from tjenesteansvar t
        where t.bruker_id = b.id and t.fom <= ${iDag}::date and (t.tom is null or t.tom >= ${iDag}::date)
        order by t.fom desc limit 1),
      'paarorende', (
        select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'navn', p.navn, 'relasjon', p.relasjon,
          'erNaermeste', p.er_naermeste, 'telefon', p.telefon) order by p.er_naermeste desc, p.navn), '[]')
        from paarorende p
        where p.bruker_id = b.id and p.fom <= ${iDag}::date and (p.tom is null or p.tom >= ${iDag}::date)),
      'maal', (
        select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'tittel', m.tittel, 'utdrag', m.egne_ord_utdrag,
          'utgangspunkt', m.utgangspunkt, 'utgangsnivaa', m.utgangsnivaa, 'vurderinger', (
            select coalesce(jsonb_agg(jsonb_build_object('dato', v.dato, 'nivaa', v.nivaa, 'tekst', v.tekst)
              order by v.dato, v.tidspunkt), '[]')
            from (select * from maalvurdering v where v.maal_id = m.id order by v.dato desc, v.tidspunkt desc limit 8) v
          )) order by m.rekkefolge, m.id), '[]')
        from maal m where m.bruker_id = b.id and m.status in ('AKTIVT', 'NAADD')),
      'plan', (
        select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'tekst', t.tekst, 'maalId', t.maal_id, 'fom', t.fom,
          'tom', t.tom, 'dagsdel', t.dagsdel, 'ukedager', t.ukedager, 'hverNteUke', t.hver_nte_uke,
          'maaGjores', t.maa_gjores, 'antallAnsatte', t.antall_ansatte) order by t.dagsdel, t.fom, t.id), '[]')
        from tiltak t
        where t.bruker_id = b.id and t.fom <= ${addDays(iDag, 6)}::date and (t.tom is null or t.tom >= ${iDag}::date)),
      'besok', (
        select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'dato', n.dato, 'dagsdel', n.dagsdel,
          'hva', (select coalesce(jsonb_agg(t.tekst order by bt.id), '[]')
            from besok_tiltak bt join tiltak t on t.id = bt.tiltak_id where bt.besok_id = n.id),
          'hvem', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'navn', a.fornavn || ' ' || a.etternavn)
              order by bt.plass), '[]')
            from besokstildeling bt join ansatt a on a.id = bt.ansatt_id where bt.besok_id = n.id)
          ) order by n.dato, n.dagsdel, n.gruppe), '[]')
        from (select * from besok n where n.bruker_id = b.id and n.status = 'PLANLAGT'
            and n.dato between ${iDag}::date and ${addDays(iDag, 14)}::date
          order by n.dato, n.dagsdel, n.gruppe limit 4) n),
      'hjelpere', (
        -- Nattpatruljen teller ikke med i ansiktene; vinduet er 07–22 (product.md).
        select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'navn', a.fornavn || ' ' || a.etternavn,
          'profesjon', a.profesjon, 'telefon', a.telefon, 'datoer', coalesce(m.datoer, '[]'))), '[]')
        from ansatt a left join (
          select s.ansatt_id, jsonb_agg(s.dato) as datoer
          from besokstildeling s join besok k on k.id = s.besok_id
          where s.bruker_id = b.id and s.dato between ${addDays(iDag, -KJENT_DAGER)}::date and ${iDag}::date
            and k.status in ('PLANLAGT', 'FERDIG', 'AVVIK') and k.dagsdel <> 'NATT'
          group by s.ansatt_id) m on m.ansatt_id = a.id
        where m.ansatt_id is not null or a.id in (
          select t.ansatt_id from tjenesteansvar t
          where t.bruker_id = b.id and t.fom <= ${iDag}::date and (t.tom is null or t.tom >= ${iDag}::date))),
      'revurdering', (
        select jsonb_build_object('revurderingId', r.id, 'dato', r.forfall_dato) from revurdering r
        where r.bruker_id = b.id and r.status <> 'FULLFORT' order by r.forfall_dato limit 1),
      'vedtak', (
        select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'sakId', v.sak_id, 'type', v.type, 'status', v.status,
          'fattetTidspunkt', v.fattet_tidspunkt, 'revurderesInnen', v.revurderes_innen_dato,
          'hvem', a.fornavn || ' ' || a.etternavn) order by v.opprettet_tidspunkt desc), '[]')
        from (select * from vedtak v where v.bruker_id = b.id and v.status <> 'OPPHORT'
          order by v.opprettet_tidspunkt desc limit 2) v
        left join ansatt a on a.id = coalesce(v.fattet_av_id, v.utredet_av_id)),
      'kartlegging', (
        select jsonb_build_object('sakId', k.sak_id, 'status', k.status, 'dato', k.kartlagt_dato,
          'hvem', a.fornavn || ' ' || a.etternavn)
        from kartlegging k left join ansatt a on a.id = k.kartlagt_av_id
        where k.bruker_id = b.id order by k.kartlagt_dato desc limit 1),
      'notater', (
        select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'slag', n.slag, 'tekst', n.tekst,
          'skrevetAv', a.fornavn || ' ' || a.etternavn, 'tidspunkt', n.tidspunkt, 'retter', n.retter_id is not null)
          order by n.tidspunkt desc), '[]')
        from (select * from notat n where n.bruker_id = b.id and n.slag::text = any(${slag})
          order by n.tidspunkt desc limit 6) n
        left join ansatt a on a.id = n.skrevet_av_id),
      'journalSkjult', not ('JOURNAL' = any(${slag}))
        and exists (select 1 from notat n where n.bruker_id = b.id and n.slag = 'JOURNAL')
    ) as side
    from bruker b where b.id = ${brukerId}::uuid`;
  return rader[0]!.side;
}
