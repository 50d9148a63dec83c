import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Hinder } from '../uke/omfordeling/types';

/** Svaret på «fra nå av»: det som ble flyttet, og det som ble som det var, med grunnen. */
export interface FlyttetFraNaaAv {
  besokId: string;
  versjon: number;
  tilAnsattId: string | null;
  dagsdel: Dagsdel;
  plass: number;
  /** Så mange besøk ble flyttet, det du flyttet medregnet. */
  antall: number;
  latt: { dato: Dato; hinder: Hinder }[];
  /** Planen ble endret, fordi delen av dagen ble en annen. */
  planEndret: boolean;
  /** For «Angre»: ett grep. Null når planen ble endret; da flyttes besøket tilbake på samme måte. */
  omfordelingId: string | null;
}

/** Plassen besøket har i planen. Kan være en annen enn der det ligger i dag. */
export interface Hjem {
  dagsdel: Dagsdel;
  gruppe: number;
}
