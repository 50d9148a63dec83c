import type { Dato } from '@/lib/platform/time/dato';

/** Ordene ligger i oppfolging.json. `tekst` går foran når teamet har skrevet noe selv. */
export type Oppfolgingslag = 'RING_SYKEHUS' | 'RING_KAD' | 'RING_STEDET' | 'AVTAL_HJEMKOMST' | 'AVTAL_VIDERE';

export interface Oppfolging {
  id: string;
  versjon: number;
  slag: Oppfolgingslag;
  tekst: string | null;
  sted: string | null;
  frist: Dato;
  /** Fristen er gått. Et ord på skjermen, aldri en farge. */
  erForbi: boolean;
  bruker: { id: string; kort: string };
  /** Den som har henne til daglig, så hun finner sine. */
  erMin: boolean;
}

export interface Oppfolginger {
  teamId: string | null;
  iDag: Dato;
  kanLukke: boolean;
  liste: Oppfolging[];
}
