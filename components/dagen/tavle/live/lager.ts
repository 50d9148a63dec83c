import type { Egne, Logg, Ventende } from '@/lib/domain/dagen/live/types';

/** Det som skal overleve at siden lastes på nytt. Bare id-er, bare i denne fanen, og bare for den som er innlogget. */
export interface Lagret {
  ko: Ventende[];
  logg: Logg;
  egne: Record<string, Egne>;
}

export interface Lager {
  les: () => Lagret;
  skriv: (lagret: Lagret) => void;
}

export const TOMT: Lagret = { ko: [], logg: { angre: [], gjorOm: [] }, egne: {} };

export function fanelager(nokkel: string): Lager {
  return {
    les: () => {
      try {
        return { ...TOMT, ...(JSON.parse(sessionStorage.getItem(nokkel) ?? '{}') as Partial<Lagret>) };
      } catch {
        return TOMT;
      }
    },
    skriv: (lagret) => {
      try {
        sessionStorage.setItem(nokkel, JSON.stringify(lagret));
      } catch {
        // Uten lager virker alt, til siden lastes på nytt.
      }
    },
  };
}
