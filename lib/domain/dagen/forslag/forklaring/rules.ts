import { mellom } from '../../besok/reise/tabell/rules';
import type { Bildebesok, Dagsbilde } from '../bilde/types';
import type { Plan } from '../kjerne/types';
import { jevnLast, luft, vindu } from '../kostnad/dag/rules';
import { harOnsketKjonn, harOnsketSpraak, VALGLEDD, VALGLEDDENE } from '../kostnad/rules';
import type { Kandidat } from '../krav/types';
import { rammesum } from '../problem/rules';
import type { Dagsproblem } from '../problem/types';
import { LEDD, type Begrunnelse, type Besoksforklaring, type Dagsgrunnlag, type Ledd } from '../types';

/** Så kort vei at det er en grunn, og så lang at den bør sies. */
const NAER_MINUTTER = 4;
const LANGT_MINUTTER = 12;

/** Alt en forklaring ser på: hvem, hvor hun kom fra, og hvordan dagen hennes er. */
interface Grunnlag {
  dag: Dagsproblem;
  oppdrag: number;
  del: number;
  person: number;
  reise: number;
  start: number;
  arbeid: number;
  naa: Bildebesok;
  ny: Bildebesok;
}

/** Hvorfor akkurat hun på hvert besøk, og hva det koster i hvert ledd. */
export function forklar(
  grunnlag: Dagsgrunnlag,
  dag: Dagsproblem,
  plan: Pick<Plan, 'ruter'>,
  bilder: { for: Dagsbilde; etter: Dagsbilde },
): Besoksforklaring[] {
  return plan.ruter.flatMap((rute) => {
    const ben = bena(grunnlag, dag, rute);
    const arbeid = ben.reduce((sum, reise) => sum + reise, 0) + ruteminutter(dag, rute);
    return rute.stopp.map((s, i) => {
      const besok = dag.oppdrag[s.oppdrag]!;
      const [naa, ny] = [bilder.for.besok.get(besok.id)!, bilder.etter.besok.get(besok.id)!];
      return forklarEn({
        dag,
        oppdrag: s.oppdrag,
        del: s.del,
        person: rute.person,
        reise: ben[i]!,
        start: s.start,
        arbeid,
        naa,
        ny,
      });
    });
  });
}

function forklarEn(g: Grunnlag): Besoksforklaring {
  const besok = g.dag.oppdrag[g.oppdrag]!;
  const { ansattId } = g.dag.vakter[g.person]!;
  const plass = g.ny.ansatte.indexOf(ansattId);
  return {
    besokId: besok.id,
    plass: plass + 1,
    ansattId,
    endret: g.naa.ansatte[plass] !== ansattId || g.naa.dagsdel !== g.ny.dagsdel,
    begrunnelser: begrunnelsene(g),
    kostnad: kostnaden(g),
  };
}

/** Leddene hver for seg, før vekt. Det som gjelder hele dagen hennes, er fordelt etter hvor mye av dagen besøket er. */
function kostnaden(g: Grunnlag): Partial<Record<Ledd, number>> {
  const kandidat = g.dag.kandidat(g.oppdrag, g.del, g.person);
  const oppdrag = g.dag.problem.oppdrag[g.oppdrag]!;
  const andel = g.arbeid === 0 ? 0 : oppdrag.deler[g.del]!.varighet / g.arbeid;
  const alle: Record<Ledd, number> = {
    ...(Object.fromEntries(VALGLEDDENE.map((ledd) => [ledd, VALGLEDD[ledd](kandidat)])) as Record<
      Ledd,
      number
    >),
    REISE: g.reise,
    VINDU: vindu(g.start, oppdrag.senest),
    JEVN_LAST: andel * jevnLast(g.arbeid, g.dag.rettmessig[g.person]!),
    LUFT: andel * luft(g.arbeid, rammesum(g.dag.vakter[g.person]!)),
  };
  return Object.fromEntries(
    LEDD.map((ledd) => [ledd, avrundet(alle[ledd])] as const).filter(([, n]) => n > 0),
  );
}

const avrundet = (n: number): number => Math.round(n * 100) / 100;

function begrunnelsene(g: Grunnlag): Begrunnelse[] {
  const k = g.dag.kandidat(g.oppdrag, g.del, g.person);
  const endret = !g.naa.ansatte.includes(k.vakt.ansattId);
  return [
    ...(k.laastTil === k.vakt.ansattId ? [{ kode: 'LAAST' as const }] : []),
    ...ansiktet(g, k),
    ...(k.ansvarligKan && k.ansvarligId && !g.ny.ansatte.includes(k.ansvarligId)
      ? [{ kode: 'ANSVARLIG_ER_PAA' as const, ansvarligId: k.ansvarligId }]
      : []),
    ...(kanGaa(g).length === 1 ? [{ kode: 'ENESTE_SOM_KAN' as const }] : []),
    ...onskene(k),
    ...(g.naa.dagsdel === g.ny.dagsdel ? [] : [{ kode: 'ANNEN_DAGSDEL' as const, dagsdel: g.ny.dagsdel }]),
    ...veien(g),
    ...(endret ? fordelingen(g) : [{ kode: 'SOM_I_DAG' as const }]),
  ];
}

function ansiktet(g: Grunnlag, k: Kandidat): Begrunnelse[] {
  const { ansattId } = k.vakt;
  if (ansattId === k.ansvarligId) return [{ kode: 'TJENESTEANSVARLIG' }];
  const antall28 = k.ansikter.get(ansattId)?.antall28 ?? 0;
  if (antall28 > 0) return [{ kode: 'KJENT', antall28 }];
  const noenKjente = kanGaa(g).some((p) => {
    const id = g.dag.vakter[p]!.ansattId;
    return id === k.ansvarligId || (k.ansikter.get(id)?.antall28 ?? 0) > 0;
  });
  return [{ kode: 'NYTT_ANSIKT' }, { kode: noenKjente ? 'KJENTE_ER_FULLE' : 'INGEN_KJENTE_KAN' }];
}

/** De som kunne gått på denne plassen, etter kravene. */
const kanGaa = ({ dag, oppdrag, del }: Grunnlag): number[] =>
  [...dag.problem.oppdrag[oppdrag]!.deler[del]!.kostnad.keys()].filter((p) =>
    Number.isFinite(dag.problem.oppdrag[oppdrag]!.deler[del]!.kostnad[p]!),
  );

function onskene(k: Kandidat): Begrunnelse[] {
  const spurt = [
    ...(k.onsketKjonn ? [{ onske: 'KJONN' as const, oppfylt: harOnsketKjonn(k) }] : []),
    ...(k.onsketSpraak ? [{ onske: 'SPRAAK' as const, oppfylt: harOnsketSpraak(k) }] : []),
  ];
  return spurt.map(({ onske, oppfylt }) => ({
    kode: oppfylt ? ('ONSKE_OPPFYLT' as const) : ('ONSKE_IKKE_OPPFYLT' as const),
    onske,
  }));
}

function veien({ reise }: Grunnlag): Begrunnelse[] {
  const minutter = Math.max(1, Math.round(reise));
  if (reise <= NAER_MINUTTER) return [{ kode: 'NAER_DE_ANDRE', minutter }];
  return reise >= LANGT_MINUTTER ? [{ kode: 'LANG_VEI', minutter }] : [];
}

/** Har hun mindre enn sin del av dagen, er det en grunn til at hun får besøket. */
const fordelingen = (g: Grunnlag): Begrunnelse[] =>
  g.naa.ansatte.some((id) => id !== null) && g.arbeid < g.dag.rettmessig[g.person]!
    ? [{ kode: 'BEDRE_FORDELT' }]
    : [];

type Rute = Plan['ruter'][number];

const ruteminutter = (dag: Dagsproblem, rute: Rute): number =>
  rute.stopp.reduce((sum, s) => sum + dag.problem.oppdrag[s.oppdrag]!.deler[s.del]!.varighet, 0);

/** Veien til hvert besøk; veien hjem hører til det siste. */
function bena({ reise }: Dagsgrunnlag, dag: Dagsproblem, rute: Rute): number[] {
  const vakt = dag.vakter[rute.person]!;
  const minutter = reise.minutter[vakt.reisemaate]!;
  const steder = rute.stopp.map((s) => dag.oppdrag[s.oppdrag]!.sted);
  const gaa = (fra: number | null, til: number | null) => mellom(minutter, reise.steder.length, fra, til);
  return steder.map(
    (sted, i) =>
      gaa(i === 0 ? vakt.startsted : steder[i - 1]!, sted) +
      (i === steder.length - 1 ? gaa(sted, vakt.sluttsted) : 0),
  );
}
