import { kjennskap } from '../../ansikter/rules';
import { paaPlass } from '../../flytting/view';
import type { Tavlebesok, TavleView } from '../../tavle/types';
import type { Forslagsvisning, Trekkvisning } from '../kjoring/types';
import { LEDD, type Besoksforklaring, type Dagstall, type Sammenligning } from '../types';
import type { Andrerad, Endringsrad, Endringsstatus, Hvorfor, Sammendragsbit, Ufordeltrad } from './types';

const fornavn = (tavle: TavleView, ansattId: string | null): string[] => {
  const spor = tavle.spor.find((s) => s.ansattId === ansattId);
  return spor ? [spor.fornavn] : [];
};

/** Forslaget sett fra tavla slik den er akkurat nå, også når noen har flyttet på noe siden det ble laget. */
export function endringsrader(tavle: TavleView, forslag: Forslagsvisning): Endringsrad[] {
  const grupper = new Map<string, Trekkvisning[]>();
  for (const t of forslag.trekk) grupper.set(t.besokId, [...(grupper.get(t.besokId) ?? []), t]);
  return [...grupper].flatMap(([besokId, trekk]) => {
    const besok = tavle.besok.find((b) => b.id === besokId);
    return besok ? [endringsrad(tavle, forslag, besok, trekk)] : [];
  });
}

function endringsrad(
  tavle: TavleView,
  forslag: Forslagsvisning,
  besok: Tavlebesok,
  trekk: readonly Trekkvisning[],
): Endringsrad {
  const forklaringer = forslag.besok.filter(
    (b) => b.besokId === besok.id && trekk.some((t) => t.tilAnsattId === b.ansattId),
  );
  const reise = forklaringer.map((f) => f.kostnad.REISE ?? 0);
  return {
    besokId: besok.id,
    hvem: besok.bruker?.kort ?? null,
    fra: trekk.flatMap((t) => fornavn(tavle, t.fraAnsattId)),
    til: trekk.flatMap((t) => fornavn(tavle, t.tilAnsattId)),
    tilAnsatte: trekk.flatMap((t) => t.tilAnsattId ?? []),
    fraDagsdel: trekk[0]!.fraDagsdel,
    dagsdel: trekk[0]!.tilDagsdel,
    nyeAnsikter: trekk.reduce(
      (sum, t) => sum + erNytt(tavle, besok, t.tilAnsattId) - erNytt(tavle, besok, t.fraAnsattId),
      0,
    ),
    reiseMinutter: reise.length === 0 ? null : Math.round(Math.max(...reise)),
    hvorfor: forklaringer.map((f) => hvorfor(tavle, f)),
    status: status(besok, trekk),
    // Alle på besøket slik det er nå: angres et ja, kan det sies på nytt.
    trekk: trekk.map((t) => ({
      besokId: t.besokId,
      plass: t.plass,
      tilAnsattId: t.tilAnsattId,
      rekkefolge: t.rekkefolge,
      dagsdel: t.tilDagsdel,
      versjon: besok.versjon,
    })),
  };
}

function status(besok: Tavlebesok, trekk: readonly Trekkvisning[]): Endringsstatus {
  const ligger = (hvem: 'fraAnsattId' | 'tilAnsattId', naar: Trekkvisning['fraDagsdel']) =>
    besok.dagsdel === naar && trekk.every((t) => paaPlass(besok, t.plass) === t[hvem]);
  if (ligger('tilAnsattId', trekk[0]!.tilDagsdel)) return 'GODTATT';
  return besok.status === 'PLANLAGT' && ligger('fraAnsattId', trekk[0]!.fraDagsdel) ? 'KLAR' : 'ENDRET';
}

function erNytt(tavle: TavleView, { bruker }: Tavlebesok, ansattId: string | null): 0 | 1 {
  if (!bruker || ansattId === null) return 0;
  return kjennskap(tavle.ansikter[bruker.id] ?? [], ansattId, bruker.ansvarligId).slag === 'NYTT' ? 1 : 0;
}

const hvorfor = (tavle: TavleView, f: Besoksforklaring): Hvorfor => ({
  navn: fornavn(tavle, f.ansattId)[0] ?? '',
  begrunnelser: f.begrunnelser,
  kostnad: LEDD.flatMap((ledd) => {
    const verdi = f.kostnad[ledd] ?? 0;
    return Math.round(verdi * 10) > 0 ? [{ ledd, verdi }] : [];
  }),
});

/** Alt forslaget lar ligge, i tavlas rekkefølge. */
export function andreRader(tavle: TavleView, forslag: Forslagsvisning): Andrerad[] {
  const rort = new Set(forslag.trekk.map((t) => t.besokId));
  return tavle.besok.flatMap((besok) =>
    forslag.besok
      .filter((f) => f.besokId === besok.id && !rort.has(besok.id))
      .map((f) => ({
        besokId: besok.id,
        hvem: besok.bruker?.kort ?? null,
        dagsdel: besok.dagsdel,
        hvorfor: hvorfor(tavle, f),
      })),
  );
}

export const ufordelteRader = (tavle: TavleView, forslag: Forslagsvisning): Ufordeltrad[] =>
  forslag.ufordelt.flatMap(({ besokId, grunner }) => {
    const besok = tavle.besok.find((b) => b.id === besokId);
    return besok ? [{ besokId, hvem: besok.bruker?.kort ?? null, dagsdel: besok.dagsdel, grunner }] : [];
  });

/** Det viktigste først, og bare det som blir annerledes. */
export function sammendrag({ for: naa, etter }: Sammenligning): Sammendragsbit[] {
  const biter = [
    bit(naa.ufordelt - etter.ufordelt, 'fordelt', 'ufordelt'),
    bit(naa.nyeAnsikter - etter.nyeAnsikter, 'ansikterFaerre', 'ansikterFlere'),
    bit(naa.utenAnsvarlig - etter.utenAnsvarlig, 'ansvarligFlere', 'ansvarligFaerre'),
    bit(Math.round(naa.reiseMinutter - etter.reiseMinutter), 'reiseKortere', 'reiseLengre'),
    bit(ujevnhet(naa) - ujevnhet(etter), 'jevnere', 'mindreJevnt'),
  ].flat();
  return biter.length > 0 ? biter : [{ ord: 'likt', antall: 0 }];
}

type Ord = Sammendragsbit['ord'];
const bit = (bedre: number, ordBedre: Ord, ordVerre: Ord): Sammendragsbit[] =>
  bedre === 0 ? [] : [{ ord: bedre > 0 ? ordBedre : ordVerre, antall: Math.abs(bedre) }];

/** Hvor mange som har det fullt mens andre har det romslig. Om dagen, ikke om noen av dem. */
const ujevnhet = ({ last }: Dagstall): number => Math.min(last.FULLT, last.ROMSLIG + last.PASSE);
