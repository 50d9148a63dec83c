import { kompetanserFor } from '@/tests/factories/besok';
import { om } from '@/tests/factories/grunnlag';
import { faller, type Dagsdel } from '@/tests/factories/plan';
import { daysBetween, type Dato } from '@/lib/platform/time/dato';
import { eachDay } from '@/lib/platform/time/format';
import type { Lagnavn } from '../folk/ansatte';
import { jobber, kanTa } from './ansikter';
import { leggBesok, type Avtale } from './besok-i-planen';
import type { Beboer, Bydel, Kollega } from './bydel';
import { iDagPaaTavla } from './i-dag';
import { paaJobb, UKER_TILBAKE } from './vakter';

const DAGER_FRAM = 14;
/** Lenger fram enn dette er ikke alt fordelt ennå. */
const FORDELT_FRAM = 5;
/** Så mange i samme del av dagen er «fullt». */
const FULLT = 5;
const DAGSDELER: readonly Dagsdel[] = ['MORGEN', 'FORMIDDAG', 'MIDDAG', 'ETTERMIDDAG', 'KVELD', 'NATT'];

/** Åtte uker bak og to fram, dag for dag, team for team. */
export function leggDager(b: Bydel): void {
  const lagene = ['lillebekk', 'fagerlia', 'innsats'] as const;
  for (const dato of eachDay(om(b.g, -7 * UKER_TILBAKE), om(b.g, DAGER_FRAM)))
    for (const lag of lagene) {
      const avtaler = avtalerFor(b, lag, dato);
      if (dato === b.g.iDag && lag === 'lillebekk') iDagPaaTavla(b, avtaler);
      else fordel(b, lag, dato, avtaler);
    }
}

export function avtalerFor(b: Bydel, lag: Lagnavn, dato: Dato): Avtale[] {
  const avtaler = b.beboere
    .filter((beboer) => beboer.lag === lag)
    .flatMap((beboer) => avtalerHos(beboer, dato));
  return avtaler.sort(
    (x, y) => DAGSDELER.indexOf(x.dagsdel) - DAGSDELER.indexOf(y.dagsdel) || x.gruppe - y.gruppe,
  );
}

function avtalerHos(beboer: Beboer, dato: Dato): Avtale[] {
  const avtaler = new Map<string, Avtale>();
  for (const tiltak of beboer.tiltak) {
    if (!faller(tiltak, dato)) continue;
    const nokkel = `${tiltak.dagsdel}/${tiltak.gruppe}`;
    const avtale = avtaler.get(nokkel) ?? {
      beboer,
      dato,
      dagsdel: tiltak.dagsdel,
      gruppe: tiltak.gruppe,
      tiltak: [],
    };
    avtale.tiltak.push(tiltak);
    avtaler.set(nokkel, avtale);
  }
  return [...avtaler.values()];
}

/** Hvor mange besøk hver har i hver del av dagen. */
type Last = Map<string, number>;

function fordel(b: Bydel, lag: Lagnavn, dato: Dato, avtaler: readonly Avtale[]): void {
  const last: Last = new Map();
  avtaler.forEach((avtale, rekkefolge) => {
    const hvem = erUfordelt(b, dato) ? [] : velgAnsikter(b, lag, avtale, last);
    if (avtale.beboer.bareKjente && hvem.length === 0) return;
    leggBesok(b, avtale, hvem, rekkefolge);
  });
}

const erUfordelt = (b: Bydel, dato: Dato): boolean =>
  daysBetween(b.g.iDag, dato) > FORDELT_FRAM && b.terning.sjanse(0.25);

/** Kjente ansikter først, så den med minst å gjøre. Aldri en som mangler kompetansen. */
function velgAnsikter(b: Bydel, lag: Lagnavn, avtale: Avtale, last: Last): Kollega[] {
  const { beboer, dagsdel, tiltak } = avtale;
  const krav = kompetanserFor(tiltak);
  const antall = Math.max(...tiltak.map((t) => t.antallAnsatte));
  const valgt: Kollega[] = [];
  const aktuelle = [...paaJobb(b, lag, avtale.dato, 'DAG'), ...paaJobb(b, lag, avtale.dato, 'KVELD')]
    .filter((k) => jobber(k, dagsdel))
    .filter((k) => kanTa(k, krav, avtale.dato))
    .filter((k) => !beboer.bareKjente || beboer.ansikter.includes(k));
  while (valgt.length < antall) {
    const beste = aktuelle.filter((k) => !valgt.includes(k)).sort((x, y) => kostnad(x) - kostnad(y))[0];
    if (!beste) break;
    valgt.push(beste);
    const nokkel = `${beste.id}/${dagsdel}`;
    last.set(nokkel, (last.get(nokkel) ?? 0) + 1);
  }
  return valgt;

  function kostnad(k: Kollega): number {
    const plass = beboer.ansikter.indexOf(k);
    const antallIDag = last.get(`${k.id}/${dagsdel}`) ?? 0;
    return (
      (plass < 0 ? 12 : plass) +
      antallIDag * 0.8 +
      (antallIDag >= FULLT ? 40 : 0) +
      feilBruk(k, krav.length > 0)
    );
  }
}

/** Den som kan mest, skal ikke ta det alle kan. */
const feilBruk = (k: Kollega, krever: boolean): number => (!krever && k.profesjon === 'SYKEPLEIER' ? 6 : 0);
