import type { Detalj } from '../formaalsvakt/types';

/** Det formålsvakten leste ut av teksten, uten teksten selv. */
export type Planhint = Omit<Detalj, 'tekst'>;

/** En detalj som ble flyttet ut av vedtaket eller et mål, og venter på noen som planlegger. */
export interface Plandetalj {
  id: string;
  tekst: string;
  hint: Planhint;
  maalId: string | null;
  fra: 'VEDTAK' | 'MAAL';
  /** Vedtaket er ikke fattet ennå. */
  erUtkast: boolean;
}
