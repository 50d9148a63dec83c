import type { Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Fullmakt, Linje, Vedtakstatus } from '../types';
import { hvorforIkke, kanGjores } from '../rules';

/** Gjelder i dag, og bygger på et dokument. En fullmakt som bare er sagt, er ingen fullmakt. */
export const gjelder = (fullmakt: Fullmakt, iDag: Dato): boolean =>
  isWithin(fullmakt, iDag) && fullmakt.dokument.trim() !== '';

export interface Fullmaktsvar {
  /** Tjenester på linjene som ingen fullmakt dekker i dag. */
  mangler: string[];
  /** Fullmaktene som til sammen dekker linjene, den som dekker mest først. */
  brukte: Fullmakt[];
}

/** Myndigheten er gitt per tjeneste, også for å avslå den. Hver tjeneste på linjene må være dekket. */
export function provFullmakt(
  fullmakter: readonly Fullmakt[],
  linjer: readonly Pick<Linje, 'tjeneste'>[],
  iDag: Dato,
): Fullmaktsvar {
  const tjenester = [...new Set(linjer.map((l) => l.tjeneste))];
  const dekker = (f: Fullmakt) => tjenester.filter((t) => f.tjenester.includes(t)).length;
  const aktuelle = fullmakter
    .filter((f) => gjelder(f, iDag) && dekker(f) > 0)
    .toSorted((a, b) => dekker(b) - dekker(a) || (a.id < b.id ? -1 : 1));
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

/** Den som har utredet, skrevet på eller sendt vedtaket, kan ikke fatte det. */
export const harForberedt = (ansattId: string, forberedere: readonly (string | null)[]): boolean =>
  forberedere.includes(ansattId);

export type Fattingssvar =
  | { kan: true; fullmakter: Fullmakt[] }
  | {
      kan: false;
      grunn: 'AlleredeFattet' | 'FeilStatus' | 'SammePersonUtredetOgFattet' | 'Ufullstendig' | 'BrevEndret';
    }
  | { kan: false; grunn: 'ManglerFullmakt'; tjenester: string[] };

export interface Fattingsfakta {
  status: Vedtakstatus;
  ansattId: string;
  forberedere: readonly (string | null)[];
  fullmakter: readonly Fullmakt[];
  linjer: readonly Pick<Linje, 'tjeneste'>[];
  fullstendig: boolean;
  /** Brevet er det samme som det den som fatter, har lest. */
  sammeBrev: boolean;
  iDag: Dato;
}

/** Spørsmålene i den rekkefølgen svarene er viktige. Stilles i samme transaksjon som vedtaket fattes. */
export function provFatting(f: Fattingsfakta): Fattingssvar {
  if (!kanGjores('fatt', f.status)) return { kan: false, grunn: hvorforIkke(f.status) };
  if (harForberedt(f.ansattId, f.forberedere)) return { kan: false, grunn: 'SammePersonUtredetOgFattet' };
  const { mangler, brukte } = provFullmakt(f.fullmakter, f.linjer, f.iDag);
  if (mangler.length > 0) return { kan: false, grunn: 'ManglerFullmakt', tjenester: mangler };
  if (!f.fullstendig || brukte.length === 0) return { kan: false, grunn: 'Ufullstendig' };
  if (!f.sammeBrev) return { kan: false, grunn: 'BrevEndret' };
  return { kan: true, fullmakter: brukte };
}
