import type { Dato } from '@/lib/platform/time/dato';
import type { Stopp } from '@/lib/domain/bruker/types';

export type Tiltaksutfall = 'IKKE_GJORT' | 'AVSLAATT';

/** Det som er hentet fra perioden, før det er satt sammen til noe å lese. */
export interface Endringsfakta {
  /** Dagen de forrige ordene ble sagt. Den dagen er med i «før», ikke i «siden». */
  siden: Dato;
  avvik: { dato: Dato; tiltak: string; utfall: Tiltaksutfall; grunn: string | null }[];
  stopp: Stopp[];
  planversjoner: { dato: Dato; grunn: string }[];
  /** Eldst først. */
  maal: { tittel: string; utgangsnivaa: number; vurderinger: { dato: Dato; nivaa: number }[] }[];
  ansvarlige: { dato: Dato; navn: string }[];
}

/** Én linje under «endret siden». Ordene lages på skjermen av slaget og verdiene. */
export type Endring = { dato: Dato } & (
  | { slag: 'AVSLO' | 'IKKE_GJORT'; tiltak: string; ganger: number; grunn: string | null }
  | { slag: 'STOPP'; grunn: Stopp['grunn']; sted: string | null; tom: Dato | null }
  | { slag: 'PLAN'; grunn: string }
  | { slag: 'MAAL_NAADD' | 'MAAL_TILBAKE'; tittel: string }
  | { slag: 'NY_ANSVARLIG'; navn: string }
);

export interface Sammendrag {
  linjer: Endring[];
  /** Eldre linjer som ikke fikk plass. */
  utelatt: number;
}
