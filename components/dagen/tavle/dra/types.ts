import type { Slippsted } from './lager';

/** Det brettet får vite om et løft, likt for mus, finger og tastatur. */
export interface Dralytter {
  /** Sant mens et ark er åpent, eller noe alt er løftet. */
  erOpptatt: () => boolean;
  /** `antall` er ordet på kopien når flere følger med; `uten` er besøkene som er løftet. */
  paaLoft: (kort: string, medTastatur: boolean) => { antall: string | null; uten: ReadonlySet<string> };
  paaOver: (sted: Slippsted | null) => void;
  paaSlipp: (kort: string, sted: Slippsted | null, avbrutt: boolean) => void;
  paaVelg: (kort: string) => void;
}
