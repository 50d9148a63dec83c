import type { Dato } from '@/lib/platform/time/dato';
import type { Soknad } from '../types';

export type Maalform = 'BOKMAAL' | 'NYNORSK';

/** Alt svarbrevet trenger. */
export interface Svarfakta {
  maalform: Maalform;
  fornavn: string;
  fom: Dato;
  slutt: Dato;
  maal: { tittel: string; naadd: boolean; ord: string }[];
  endret: string;
  syn: { tekst: string; dato: Dato; spurtAv: string };
  soknad: Exclude<Soknad, 'JA'>;
  kontakt: { navn: string; telefon: string } | null;
  virksomhet: { navn: string; kommune: string; telefon: string };
  saksnummer: string | null;
}
