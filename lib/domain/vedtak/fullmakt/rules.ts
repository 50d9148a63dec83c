import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Fravaer, Fullmakt, Linje, Vedtakstype } from '../types';

export const erBorte = (ansattId: string, fravaer: readonly Fravaer[], dag: Dato): boolean =>
  fravaer.some((f) => f.ansattId === ansattId && isWithin(f, dag));

/**
 * Gjelder den dagen, og bygger på et dokument. En fullmakt som bare er sagt, er ingen fullmakt, og en stedfortreder
 * har ingen myndighet mens den hun står for, er til stede.
 */
export const gjelder = (fullmakt: Fullmakt, dag: Dato, fravaer: readonly Fravaer[] = []): boolean =>
  isWithin(fullmakt, dag) &&
  fullmakt.dokument.trim() !== '' &&
  (fullmakt.stedfortrederForId === null || erBorte(fullmakt.stedfortrederForId, fravaer, dag));

export interface Fullmaktsvar {
  /** Tjenester på linjene som ingen fullmakt dekker i dag. */
  mangler: string[];
  /** Fullmaktene som til sammen dekker linjene, den som dekker mest først. */
  brukte: Fullmakt[];
}

export interface Fullmaktgrunnlag {
  /** Uten type dekker en fullmakt som bare gjelder noen slag, ingenting. */
  type?: Vedtakstype;
  /** Uten fravær har ingen stedfortreder myndighet. */
  fravaer?: readonly Fravaer[];
}

/** Myndigheten er gitt per tjeneste og slag, også for å avslå. Hver tjeneste på linjene må være dekket. */
export function provFullmakt(
  fullmakter: readonly Fullmakt[],
  linjer: readonly Pick<Linje, 'tjeneste'>[],
  dag: Dato,
  { type, fravaer = [] }: Fullmaktgrunnlag = {},
): Fullmaktsvar {
  const tjenester = [...new Set(linjer.map((l) => l.tjeneste))];
  const dekker = (f: Fullmakt) => tjenester.filter((t) => f.tjenester.includes(t)).length;
  const forSlaget = (f: Fullmakt) =>
    f.vedtakstyper.length === 0 || (type !== undefined && f.vedtakstyper.includes(type));
  const aktuelle = fullmakter
    .filter((f) => gjelder(f, dag, fravaer) && forSlaget(f) && dekker(f) > 0)
    .toSorted(
      (a, b) => Number(vikar(a)) - Number(vikar(b)) || dekker(b) - dekker(a) || (a.id < b.id ? -1 : 1),
    );
  const brukte = aktuelle.filter((f, i) =>
    f.tjenester.some(
      (t) =>
        tjenester.includes(t) && !aktuelle.slice(0, i).some((tidligere) => tidligere.tjenester.includes(t)),
    ),
  );
  return {
    mangler: tjenester.filter((t) => !aktuelle.some((f) => f.tjenester.includes(t))),
    brukte,
  };
}

/** Egen myndighet brukes før den man har i andres fravær. */
const vikar = (f: Fullmakt): boolean => f.stedfortrederForId !== null;

/** Den hun bestemmer i fraværet til, når noen av fullmaktene er en stedfortreders. */
export const stedfortrederFor = (brukte: readonly Fullmakt[]): string | null =>
  brukte.find(vikar)?.stedfortrederForId ?? null;

/** Grensene i ord, som den som fatter må bekrefte at hun holder seg innenfor. */
export const begrensninger = (brukte: readonly Fullmakt[]): string[] => [
  ...new Set(brukte.map((f) => f.begrensning.trim()).filter((b) => b !== '')),
];

interface Videre {
  giverId: string;
  mottakerId: string;
  tjenester: readonly string[];
  vedtakstyper: readonly Vedtakstype[];
  fom: Dato;
  tom: Dato | null;
}

export type Videresvar =
  | { kan: true; fra: Fullmakt; begrensning: string }
  | {
      kan: false;
      grunn: 'TilSegSelv' | 'FeilPeriode' | 'HarIkkeSelv' | 'IkkeIPerioden';
      tjenester: string[];
    };

/**
 * Hvem kan gi myndighet her? Den som selv har den, og ikke mer enn hun har. Myndigheten ligger hos kommunestyret og er
 * delegert nedover i skriftlige dokumenter (kommuneloven kap. 5); systemet registrerer ett ledd til, det lager ikke ny
 * myndighet. Derfor: aldri til seg selv, aldri noe hun ikke har i hele perioden, aldri det hun bare har i en annens
 * fravær, og aldri det hun selv har fått av en leder her. Grensene følger med.
 */
export function provVidere(mine: readonly Fullmakt[], v: Videre): Videresvar {
  const nei = (
    grunn: Extract<Videresvar, { kan: false }>['grunn'],
    tjenester: string[] = [],
  ): Videresvar => ({
    kan: false,
    grunn,
    tjenester,
  });
  if (v.giverId === v.mottakerId) return nei('TilSegSelv');
  if (v.tom !== null && v.tom < v.fom) return nei('FeilPeriode');
  const egne = mine.filter(
    (f) => f.stedfortrederForId === null && f.gittAvId === null && f.dokument.trim() !== '',
  );
  const harTypen = (f: Fullmakt) =>
    f.vedtakstyper.length === 0 ||
    (v.vedtakstyper.length > 0 && v.vedtakstyper.every((t) => f.vedtakstyper.includes(t)));
  const passer = egne.filter((f) => harTypen(f) && v.tjenester.every((t) => f.tjenester.includes(t)));
  if (passer.length === 0)
    return nei(
      'HarIkkeSelv',
      v.tjenester.filter((t) => !egne.some((f) => f.tjenester.includes(t))),
    );
  const fra = passer.find((f) => f.fom <= v.fom && (f.tom === null || (v.tom !== null && v.tom <= f.tom)));
  return fra ? { kan: true, fra, begrensning: fra.begrensning.trim() } : nei('IkkeIPerioden');
}

/** Det lederen har gitt, kan hun ta tilbake. Det som er gitt i et dokument utenfra, endres der. */
export const kanTrekke = (fullmakt: Pick<Fullmakt, 'gittAvId'>, ansattId: string): boolean =>
  fullmakt.gittAvId === ansattId;
