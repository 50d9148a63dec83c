import { createContext, use, useSyncExternalStore } from 'react';
import type { Valgt } from '../tavlebrett-ord';

/** Det som er løftet. `flere` er alle som følger med når kortet er ett av flere valgte. */
export interface Loft extends Valgt {
  flere: Valgt[];
  medTastatur: boolean;
}

/** Der kortet slippes: ruta, og besøket det legges foran. Null = sist i ruta. */
export interface Slippsted {
  celle: string;
  foer: string | null;
}

export interface Drastand {
  loft: Loft | null;
  over: Slippsted | null;
}

const RO: Drastand = { loft: null, over: null };

/**
 * Det som endrer seg mens noe dras, utenfor React-treet: bare de få som spør, tegnes igjen.
 * Kortene spør ikke, så hundre og tjue av dem står stille.
 */
export function lagDralager() {
  let stand = RO;
  const lyttere = new Set<() => void>();
  return {
    les: () => stand,
    sett: (del: Partial<Drastand>) => {
      stand = { ...stand, ...del };
      lyttere.forEach((lytter) => lytter());
    },
    abonner: (lytter: () => void) => {
      lyttere.add(lytter);
      return () => void lyttere.delete(lytter);
    },
  };
}

export type Dralager = ReturnType<typeof lagDralager>;
export const DralagerContext = createContext<Dralager>(lagDralager());

/** Svaret må være et ord, et tall eller noe som er det samme hver gang, ellers tegnes det igjen for alt. */
export function useDrastand<T>(velg: (stand: Drastand) => T): T {
  const lager = use(DralagerContext);
  return useSyncExternalStore(
    lager.abonner,
    () => velg(lager.les()),
    () => velg(RO),
  );
}
