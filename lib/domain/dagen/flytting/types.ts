import type { Dagsdel, HarKompetanse, Kompetansekode } from '@/lib/domain/tiltaksplan/types';
import type { Tilstede } from '@/lib/domain/vakt/types';
import type { Dato } from '@/lib/platform/time/dato';
import type { Luft } from '../last/types';
import type { Besokstatus, Krav } from '../tavle/types';

/** Alt regelen trenger for å si om et besøk kan gå til noen, og hva det koster. */
export interface Flyttefakta {
  dato: Dato;
  iDag: Dato;
  status: Besokstatus;
  fraDagsdel: Dagsdel;
  tilDagsdel: Dagsdel;
  anslagMinutter: number;
  antallAnsatte: number;
  plass: number;
  krav: Krav[];
  /** De andre som skal gå i samme besøk, og det de kan. */
  medhjelpere: { ansattId: string; kompetanser: HarKompetanse[] }[];
  /** Null = legges tilbake i «Ikke fordelt». */
  til: Mottaker | null;
}

export interface Mottaker {
  ansattId: string;
  tilstede: Tilstede;
  paa: Dagsdel[];
  luft: Luft;
  kompetanser: HarKompetanse[];
  /** Besøket ligger alt hos henne i denne delen av dagen, så det teller ikke en gang til. */
  harDetAlt: boolean;
}

/** Stopper flyttingen. Rekkefølgen er den de vises i. */
export type Stopper =
  | { slag: 'DAGEN_ER_OVER' }
  | { slag: 'ER_GJORT' }
  | { slag: 'ER_STOPPET' }
  | { slag: 'UGYLDIG_PLASS' }
  | { slag: 'SYK' }
  | { slag: 'IKKE_PAA_VAKT' }
  | { slag: 'HAR_DET_ALT' }
  | { slag: 'KOMPETANSE'; kode: Kompetansekode; utlopt: boolean };

/** Sies fra om, men teamet avgjør. */
export type Advarsel =
  | { slag: 'IKKE_PAA_NAA'; dagsdel: Dagsdel }
  | { slag: 'KOMPETANSE'; kode: Kompetansekode; utlopt: boolean }
  | { slag: 'FULLT'; dagsdel: Dagsdel };

export interface Vurdering {
  stopper: Stopper[];
  advarsler: Advarsel[];
}
