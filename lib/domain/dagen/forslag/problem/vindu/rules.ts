import { DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { dagsdelensTid, nesteDagsdel } from '../../klokke/rules';
import type { Grunnlagsbesok } from '../../types';

/** Når besøket kan begynne, og når det burde ha begynt. */
export interface Vindu {
  tidligst: number;
  senest: number;
  hardSenest: number;
}

/** Er det blitt for sent, har vi denne tida på oss til å gå likevel. */
const FRIST_NAAR_DET_ER_OVER = 240;
/** Herfra og utover er neste del en annen vakt. */
const GLIR: readonly Dagsdel[] = ['MORGEN', 'FORMIDDAG', 'MIDDAG'];

/**
 * Et besøk kan gli et stykke ut i neste del av dagen når ingen har bestemt noe annet: ikke medisin eller insulin, ikke når
 * teamet har låst det, og ikke oppå et annet besøk hos den samme.
 */
export const kanGli = (besok: Grunnlagsbesok, hosSamme: readonly Grunnlagsbesok[]): boolean =>
  GLIR.includes(besok.dagsdel) &&
  !besok.laastDagsdel &&
  besok.vindu === null &&
  !besok.krav.some((k) => k.hardt) &&
  !hosSamme.some((b) => b.dato === besok.dato && b.dagsdel === nesteDagsdel(besok.dagsdel));

export function vinduFor(besok: Grunnlagsbesok, glir: boolean, dagNr: number, naa: number | null): Vindu {
  const del = dagsdelensTid(besok.dagsdel, dagNr);
  const tidligst = Math.max(del.fra, besok.vindu?.tidligst ?? del.fra);
  const senest = Math.max(tidligst, Math.min(besok.vindu?.senest ?? del.til, del.til - besok.anslagMinutter));
  const vindu = { tidligst, senest, hardSenest: glir ? midtINeste(besok.dagsdel, dagNr) : del.til - 1 };
  return naa === null ? vindu : framover(vindu, naa);
}

function midtINeste(del: Dagsdel, dagNr: number): number {
  const neste = dagsdelensTid(nesteDagsdel(del)!, dagNr);
  return (neste.fra + neste.til) / 2;
}

/** Ingen kan gå i fortida. Er det blitt for sent til å begynne i tide, går noen så snart det lar seg gjøre. */
function framover(vindu: Vindu, naa: number): Vindu {
  if (naa <= vindu.tidligst) return vindu;
  if (naa > vindu.senest) return { tidligst: naa, senest: naa, hardSenest: naa + FRIST_NAAR_DET_ER_OVER };
  return { ...vindu, tidligst: naa };
}

export const erOver = (del: Dagsdel, dagNr: number, naa: number | null): boolean =>
  naa !== null && dagsdelensTid(del, dagNr).til <= naa;

/** Rekkefølgen på tavla: dag, del av dagen, plass i lista. */
export const iTavlerekkefolge = (a: Grunnlagsbesok, b: Grunnlagsbesok): number =>
  a.dato.localeCompare(b.dato) ||
  DAGSDELER.indexOf(a.dagsdel) - DAGSDELER.indexOf(b.dagsdel) ||
  a.rekkefolge - b.rekkefolge ||
  a.id.localeCompare(b.id);
