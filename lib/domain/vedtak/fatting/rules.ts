import type { Dato } from '@/lib/platform/time/dato';
import { begrensninger, provFullmakt } from '../fullmakt/rules';
import { hvorforIkke, kanGjores } from '../rules';
import type { Fravaer, Fullmakt, Linje, Vedtakstatus, Vedtakstype } from '../types';

/** Den som har utredet, skrevet på eller sendt vedtaket, kan ikke fatte det. */
export const harForberedt = (ansattId: string, forberedere: readonly (string | null)[]): boolean =>
  forberedere.includes(ansattId);

/** Inhabilitet slik den er meldt i akkurat denne saken (fvl §§ 6 til 10). */
export interface Habilitet {
  /** De som har meldt seg inhabile. */
  inhabile: readonly string[];
  /** Lederne til den som skal bestemme. */
  ledere: readonly string[];
}

/** fvl § 6 tredje ledd: er lederen inhabil, kan ikke den som er direkte under henne bestemme i stedet. */
export const erUnderInhabil = ({ inhabile, ledere }: Habilitet): boolean =>
  ledere.some((leder) => inhabile.includes(leder));

/** Myndighet som kommer fra den inhabile, eller utøves i stedet for henne, er ikke mer habil enn henne. */
export const utenInhabile = (fullmakter: readonly Fullmakt[], inhabile: readonly string[]): Fullmakt[] =>
  fullmakter.filter(
    (f) => !inhabile.includes(f.stedfortrederForId ?? '') && !inhabile.includes(f.gittAvId ?? ''),
  );

export type Fattingssvar =
  | { kan: true; fullmakter: Fullmakt[]; begrensninger: string[] }
  | {
      kan: false;
      grunn:
        | 'AlleredeFattet'
        | 'FeilStatus'
        | 'SammePersonUtredetOgFattet'
        | 'Inhabil'
        | 'UnderInhabilLeder'
        | 'Ufullstendig'
        | 'ForrigeGjelderIkke'
        | 'SvarfristenLoper'
        | 'BegrensningIkkeBekreftet'
        | 'BrevEndret';
    }
  | { kan: false; grunn: 'ManglerFullmakt'; tjenester: string[] };

export interface Fattingsfakta {
  status: Vedtakstatus;
  type: Vedtakstype;
  ansattId: string;
  forberedere: readonly (string | null)[];
  habilitet: Habilitet;
  /** Svaret på «er du inhabil?», gitt nå. Uten svar: nei. */
  erHabil: boolean;
  fullmakter: readonly Fullmakt[];
  fravaer: readonly Fravaer[];
  begrensningBekreftet: boolean;
  linjer: readonly Pick<Linje, 'tjeneste'>[];
  fullstendig: boolean;
  /** Statusen til vedtaket som erstattes. Null når dette ikke erstatter noe. */
  forrige: Vedtakstatus | null;
  /** Personen har svart på varselet, eller fristen er ute, eller det trengs ikke noe varsel. */
  harHattOrdet: boolean;
  /** Brevet er det samme som det den som fatter, har lest. */
  sammeBrev: boolean;
  iDag: Dato;
}

/** Spørsmålene i den rekkefølgen svarene er viktige. Stilles i samme transaksjon som vedtaket fattes. */
export function provFatting(f: Fattingsfakta): Fattingssvar {
  const nei = <G extends string>(grunn: G) => ({ kan: false, grunn }) as const;
  if (!kanGjores('fatt', f.status)) return nei(hvorforIkke(f.status));
  if (harForberedt(f.ansattId, f.forberedere)) return nei('SammePersonUtredetOgFattet');
  if (!f.erHabil || f.habilitet.inhabile.includes(f.ansattId)) return nei('Inhabil');
  if (erUnderInhabil(f.habilitet)) return nei('UnderInhabilLeder');
  const { mangler, brukte } = myndighet(f);
  if (mangler.length > 0) return { kan: false, grunn: 'ManglerFullmakt', tjenester: mangler };
  if (!f.fullstendig || brukte.length === 0) return nei('Ufullstendig');
  if (f.forrige !== null && f.forrige !== 'FATTET') return nei('ForrigeGjelderIkke');
  if (!f.harHattOrdet) return nei('SvarfristenLoper');
  if (!f.sammeBrev) return nei('BrevEndret');
  const grenser = begrensninger(brukte);
  if (grenser.length > 0 && !f.begrensningBekreftet) return nei('BegrensningIkkeBekreftet');
  return { kan: true, fullmakter: brukte, begrensninger: grenser };
}

const myndighet = ({ fullmakter, habilitet, linjer, iDag, type, fravaer }: Fattingsfakta) =>
  provFullmakt(utenInhabile(fullmakter, habilitet.inhabile), linjer, iDag, { type, fravaer });

/** En som kan ta over: uten å ha forberedt det, uten å være inhabil, og med myndighet i dag. */
export const kanTaOver = (
  f: Pick<
    Fattingsfakta,
    'ansattId' | 'forberedere' | 'habilitet' | 'fullmakter' | 'fravaer' | 'linjer' | 'type' | 'iDag'
  >,
): boolean =>
  !harForberedt(f.ansattId, f.forberedere) &&
  !f.habilitet.inhabile.includes(f.ansattId) &&
  !erUnderInhabil(f.habilitet) &&
  f.linjer.length > 0 &&
  provFullmakt(utenInhabile(f.fullmakter, f.habilitet.inhabile), f.linjer, f.iDag, {
    type: f.type,
    fravaer: f.fravaer,
  }).mangler.length === 0;
