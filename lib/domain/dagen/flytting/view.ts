import { DAGSDELER, type Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { ansikterEtter, kjennskap } from '../ansikter/rules';
import type { Ansiktstall, Kjennskap } from '../ansikter/types';
import { last, medBesok, REISE_UKJENT_MINUTTER } from '../last/rules';
import type { Last } from '../last/types';
import type { Spor, Tavlebesok, TavleView } from '../tavle/types';
import { vurderFlytting } from './rules';
import type { Flyttefakta, Mottaker, Vurdering } from './types';

/** Én flytting, slik både tavla og porten ser den: samme fakta, samme regel. */
export interface Flytting {
  besok: Tavlebesok;
  tilAnsattId: string | null;
  tilDagsdel: Dagsdel;
  plass: number;
}

export const paaPlass = (besok: Tavlebesok, plass: number): string | null =>
  besok.tildelt.find((t) => t.plass === plass)?.ansattId ?? null;

export function flyttefakta(
  tavle: TavleView,
  { besok, tilAnsattId, tilDagsdel, plass }: Flytting,
): Flyttefakta {
  const spor = tavle.spor.find((s) => s.ansattId === tilAnsattId);
  return {
    dato: tavle.dato,
    iDag: tavle.iDag,
    status: besok.status,
    fraDagsdel: besok.dagsdel,
    tilDagsdel,
    anslagMinutter: besok.anslagMinutter,
    antallAnsatte: besok.antallAnsatte,
    plass,
    krav: besok.krav,
    medhjelpere: besok.tildelt
      .filter((t) => t.plass !== plass)
      .map(({ ansattId }) => ({
        ansattId,
        kompetanser: tavle.spor.find((s) => s.ansattId === ansattId)?.kompetanser ?? [],
      })),
    til: tilAnsattId === null ? null : mottaker(spor, tilAnsattId, besok, tilDagsdel),
  };
}

/** En som ikke står på tavla, er ikke på vakt i teamet den dagen. */
const mottaker = (
  spor: Spor | undefined,
  ansattId: string,
  besok: Tavlebesok,
  tilDagsdel: Dagsdel,
): Mottaker => ({
  ansattId,
  tilstede: spor?.tilstede ?? 'IKKE_PAA',
  paa: spor?.paa ?? [],
  luft: spor?.luft ?? {},
  kompetanser: spor?.kompetanser ?? [],
  harDetAlt: besok.dagsdel === tilDagsdel && besok.tildelt.some((t) => t.ansattId === ansattId),
});

export interface Konsekvens extends Vurdering {
  /** Null når personen er skjermet for den som ser. */
  kjennskap: Kjennskap | null;
  ansikter: Ansiktstall | null;
  lastEtter: Last;
}

/** Hva en flytting betyr for den som bor der, og for den som får besøket. */
export function konsekvens(tavle: TavleView, flytting: Flytting & { tilAnsattId: string }): Konsekvens {
  const { besok, tilAnsattId, tilDagsdel, plass } = flytting;
  const fakta = flyttefakta(tavle, flytting);
  const kjente = besok.bruker ? (tavle.ansikter[besok.bruker.id] ?? []) : [];
  const spor = tavle.spor.find((s) => s.ansattId === tilAnsattId);
  const luft = fakta.til?.luft ?? {};
  return {
    ...vurderFlytting(fakta),
    kjennskap: besok.bruker && kjennskap(kjente, tilAnsattId, besok.bruker.ansvarligId),
    ansikter: besok.bruker && ansikterEtter(kjente, paaPlass(besok, plass), tilAnsattId),
    lastEtter: last(
      spor?.ramme ?? {},
      fakta.til?.harDetAlt ? luft : medBesok(luft, tilDagsdel, besok.anslagMinutter + REISE_UKJENT_MINUTTER),
    ),
  };
}

/** Tavla slik den blir, vist med en gang. Serveren sier det endelige ordet, og da hentes den på nytt. */
export function etterFlytting(tavle: TavleView, flytting: Flytting): TavleView {
  const { besok, tilAnsattId, tilDagsdel, plass } = flytting;
  const fra = paaPlass(besok, plass);
  const minutter = besok.anslagMinutter + REISE_UKJENT_MINUTTER;
  return {
    ...tavle,
    besok: medSistIDelen(
      tavle.besok.filter((b) => b.id !== besok.id),
      flyttet(besok, flytting),
    ),
    spor: tavle.spor.map((spor) => {
      if (spor.ansattId !== fra && spor.ansattId !== tilAnsattId) return spor;
      let { luft } = spor;
      if (spor.ansattId === fra) luft = medBesok(luft, besok.dagsdel, -minutter);
      if (spor.ansattId === tilAnsattId) luft = medBesok(luft, tilDagsdel, minutter);
      return { ...spor, luft, last: last(spor.ramme, luft) };
    }),
  };
}

/** Sist i sin del av dagen, der serveren også legger det. Ellers hopper kortet når bildet kommer. */
function medSistIDelen(andre: Tavlebesok[], besok: Tavlebesok): Tavlebesok[] {
  const del = DAGSDELER.indexOf(besok.dagsdel);
  const etter = andre.findIndex((b) => DAGSDELER.indexOf(b.dagsdel) > del);
  const plass = etter < 0 ? andre.length : etter;
  const forrige = andre[plass - 1];
  const rekkefolge = forrige?.dagsdel === besok.dagsdel ? forrige.rekkefolge + 1 : besok.rekkefolge;
  return [...andre.slice(0, plass), { ...besok, rekkefolge }, ...andre.slice(plass)];
}

const flyttet = (besok: Tavlebesok, { tilAnsattId, tilDagsdel, plass }: Flytting): Tavlebesok => ({
  ...besok,
  dagsdel: tilDagsdel,
  tildelt: [
    ...besok.tildelt.filter((t) => t.plass !== plass),
    ...(tilAnsattId === null ? [] : [{ ansattId: tilAnsattId, plass }]),
  ],
});
