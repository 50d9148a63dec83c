import type { Kompetansekode } from '@/tests/factories/ansatt';
import type { Nivaaer } from '@/tests/factories/maal';
import type { Dagsdel } from '@/tests/factories/plan';

/** Hvor ofte noe gjøres i planen. Aldri i vedtaket. */
export type Rytme = 'daglig' | 'hverdager' | 'tre' | 'to' | 'en' | 'annenhver';

export interface Tiltaksmal {
  tekst: string;
  tjeneste: '15' | '1';
  dagsdel: Dagsdel;
  rytme: Rytme;
  anslag: number;
  kompetanse?: Kompetansekode;
  to?: true;
  maa?: true;
}

/** Ett livsområde: målet, hvorfor, hva vedtaket sier, hva planen gjør. `{hun}` byttes med riktig pronomen. */
export interface Tema {
  maal: { tittel: string; fra: string; til: string; maalepunkt: string; nivaaer: Nivaaer; innenUker: number };
  /** «Du skal …» */
  formaal: string;
  /** Setning i begrunnelsen, til «du». */
  behov: string;
  /** Helsetjenester i hjemmet (15), praktisk bistand (1), og den delen av den som er personlig stell og gratis. */
  omfang: { '15'?: readonly string[]; stell?: readonly string[]; '1'?: readonly string[] };
  tiltak: readonly Tiltaksmal[];
  skaarer: Record<string, number>;
  /** Det noen skrev da målet ble vurdert, fra svakest til best. */
  sett: readonly [string, string, string];
}

/** Hva som skjedde, og hva det gjorde med hverdagen. */
export interface Bakgrunn {
  du: string;
  skaarer: Record<string, number>;
  risiko: string;
}

export const tema = (t: Tema): Tema => t;
