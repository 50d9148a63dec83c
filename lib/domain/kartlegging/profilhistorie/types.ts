import type { Dato } from '@/lib/platform/time/dato';
import type { Funksjonsprofil, Skaar, Variabel } from '../funksjonsprofil/types';

export const GRUPPER = ['TRENGER_MER', 'TRENGER_MINDRE', 'UENDRET', 'IKKE_SAMMENLIGNBART'] as const;
export type Gruppe = (typeof GRUPPER)[number];

/** Hvorfor to skårer ikke kan sammenlignes. */
export type Ulikhet = 'ULIKT_SETT' | 'IKKE_I_BEGGE' | 'IKKE_RELEVANT' | 'IKKE_SVART';

/** Én variabel, før og nå. Null: variabelen fantes ikke i settet. */
export interface Profilendring extends Variabel {
  foer: Skaar | null;
  naa: Skaar | null;
  gruppe: Gruppe;
  /** Bare når gruppa er IKKE_SAMMENLIGNBART. */
  ulikhet: Ulikhet | null;
}

/** En ferdig kartlegging, slik sammenligningen trenger den. */
export interface Profilpunkt {
  kartleggingId: string;
  dato: Dato;
  profil: Funksjonsprofil;
}

/** Én variabel over alle kartleggingene, eldst først. Null der variabelen ikke fantes. */
export interface Variabellinje extends Variabel {
  punkter: { kartleggingId: string; dato: Dato; sett: string; skaar: Skaar | null }[];
}
