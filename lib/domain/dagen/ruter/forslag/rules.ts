import { VAKTENS_DAGSDELER, type Dagsdel, type Vakttype } from '@/lib/domain/tiltaksplan/types';
import { fastPlass } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { weekday, type Dato } from '@/lib/platform/time/dato';
import { isHoliday } from '@/lib/platform/time/helligdager';
import { vakterTil } from '../../uke/omfordeling/rules';
import type { Ukebesok, Ukebilde } from '../../uke/omfordeling/types';
import { RUTESLAG, type Forslagsplass, type Ruteforslag, type Ruteslag } from './types';

/** Det én person hadde én dag: en kolonne på tavla. */
interface Kolonne {
  ansattId: string;
  ukedag: number;
  slag: Ruteslag;
  plasser: Forslagsplass[];
}

interface Utkast {
  slag: Ruteslag;
  kolonner: Kolonne[];
}

/**
 * Én rute for hver kolonne i uka. Kolonner fra ulike dager blir samme rute når de ligner mest: de samme folkene å gå
 * til, så den samme som går. Hver plass kommer på akkurat én rute, og ingen rute får to kolonner samme dag.
 * Det som gjelder bare en dag, røde dager, og det som alt står på en rute, er ikke med.
 */
export function foreslaaRuter(
  bilde: Ukebilde,
  bok: Rutebok,
  nummerFra: (slag: Ruteslag) => number,
): Ruteforslag[] {
  return RUTESLAG.flatMap((slag) => {
    const utkast = koble(kolonnene(bilde, bok).filter((k) => k.slag === slag));
    return utkast.map((rute, i) => somForslag(rute, nummerFra(slag) + i));
  });
}

function kolonnene(bilde: Ukebilde, bok: Rutebok): Kolonne[] {
  const kart = new Map<string, Kolonne>();
  for (const besok of bilde.besok.filter((b) => erFast(b) && !isHoliday(b.dato)))
    for (const { ansattId, plass } of besok.tildelt) {
      const { brukerId, dato, dagsdel, gruppe, rekkefolge } = besok;
      if (fastPlass(bok, { brukerId, dagsdel, gruppe, plass }, dato)) continue;
      const slag = slagFor(bilde, ansattId, dato, dagsdel);
      const nokkel = `${dato}/${slag}/${ansattId}`;
      const kolonne = kart.get(nokkel) ?? { ansattId, ukedag: weekday(dato), slag, plasser: [] };
      kolonne.plasser.push({ brukerId, dagsdel, gruppe, plass, ukedag: weekday(dato), rekkefolge });
      kart.set(nokkel, kolonne);
    }
  const navn = new Map(bilde.ansatte.map((a) => [a.id, a.navn]));
  return [...kart.values()].sort((a, b) =>
    (navn.get(a.ansattId) ?? '').localeCompare(navn.get(b.ansattId) ?? '', 'nb'),
  );
}

const erFast = (b: Ukebesok): boolean => !b.bareIDag && b.kort !== null;

function slagFor(bilde: Ukebilde, ansattId: string, dato: Dato, dagsdel: Dagsdel): Ruteslag {
  const profesjon = bilde.ansatte.find((a) => a.id === ansattId)?.profesjon;
  if (profesjon === 'FYSIOTERAPEUT') return 'FYSIO';
  if (profesjon === 'ERGOTERAPEUT') return 'ERGO';
  const vakt = vakterTil(bilde, ansattId, dato).find((v) => VAKTENS_DAGSDELER[v.type].includes(dagsdel));
  return vakt?.type ?? (dagsdel === 'KVELD' || dagsdel === 'NATT' ? dagsdel : 'DAG');
}

export const vakttypeFor = (slag: Ruteslag): Vakttype => (slag === 'FYSIO' || slag === 'ERGO' ? 'DAG' : slag);

/** Etter «Rute 8» kommer 9, også når teamet har gitt noen av dem andre navn. */
export const nesteNummer = (
  ruter: readonly { navn: string; vakttype: Vakttype }[],
  vakttype: Vakttype,
): number =>
  1 +
  Math.max(
    0,
    ...ruter.filter((r) => r.vakttype === vakttype).map((r) => Number(/(\d+)$/.exec(r.navn)?.[1] ?? 0)),
  );

/** Dagen med flest kolonner først: den bestemmer hvor mange ruter det blir. */
function koble(kolonner: readonly Kolonne[]): Utkast[] {
  const dager = [...new Set(kolonner.map((k) => k.ukedag))]
    .map((ukedag) => kolonner.filter((k) => k.ukedag === ukedag))
    .sort((a, b) => b.length - a.length || a[0]!.ukedag - b[0]!.ukedag);
  const ruter: Utkast[] = [];
  for (const dag of dager) {
    const par = ruter
      .flatMap((rute, r) => dag.map((kolonne, k) => ({ rute, kolonne, likhet: likhet(rute, kolonne), r, k })))
      .sort((a, b) => b.likhet - a.likhet || a.r - b.r || a.k - b.k);
    const brukt = new Set<Utkast | Kolonne>();
    for (const { rute, kolonne } of par) {
      if (brukt.has(rute) || brukt.has(kolonne)) continue;
      rute.kolonner.push(kolonne);
      brukt.add(rute).add(kolonne);
    }
    for (const kolonne of dag)
      if (!brukt.has(kolonne)) ruter.push({ slag: kolonne.slag, kolonner: [kolonne] });
  }
  return ruter;
}

const SAMME_BESOK = 3;
const SAMME_PERSON = 2;

function likhet(rute: Utkast, kolonne: Kolonne): number {
  const kjente = new Set(rute.kolonner.flatMap((k) => k.plasser).map(sted));
  const felles = kolonne.plasser.filter((p) => kjente.has(sted(p))).length;
  const samme = rute.kolonner.filter((k) => k.ansattId === kolonne.ansattId).length;
  return felles * SAMME_BESOK + samme * SAMME_PERSON;
}

const sted = (p: Forslagsplass): string => `${p.brukerId}/${p.dagsdel}/${p.gruppe}/${p.plass}`;

function somForslag({ slag, kolonner }: Utkast, nummer: number): Ruteforslag {
  const plasser = kolonner.flatMap((k) => k.plasser);
  return {
    nokkel: `${slag}-${nummer}-${plasser.length}`,
    slag,
    nummer,
    vakttype: vakttypeFor(slag),
    plasser,
    bemanning: kolonner
      .map(({ ukedag, ansattId }) => ({ ukedag, ansattId }))
      .sort((a, b) => a.ukedag - b.ukedag),
  };
}
