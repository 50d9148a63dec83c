import type { Dato } from '@/lib/platform/time/dato';

export const SAKSTATUSER = ['MOTTATT', 'KARTLEGGES', 'UTREDES', 'AVSLUTTET'] as const;
export type Sakstatus = (typeof SAKSTATUSER)[number];

export const HENVENDELSE_FRA = ['BRUKER', 'PAARORENDE', 'FASTLEGE', 'SYKEHUS', 'ANDRE'] as const;
export type Henvendelsefra = (typeof HENVENDELSE_FRA)[number];

export const KANALER = ['TELEFON', 'SKJEMA', 'BREV', 'MOTE', 'MELDING'] as const;
export type Henvendelsekanal = (typeof KANALER)[number];

/** Det fristen regnes av. */
export interface Saksfrister {
  status: Sakstatus;
  mottatt: Dato;
  forelopigSvar: Dato | null;
  /** Dagen personen fikk vite at svaret kan ventes. */
  svarVentes: Dato | null;
  /** Dagen det første vedtaket i saken ble fattet. */
  vedtatt: Dato | null;
  avsluttet: Dato | null;
}

/** Foreløpig svar (fvl § 11 a), med grunnen. */
export type Frist =
  | { slag: 'AVSLUTTET'; dato: Dato | null }
  | { slag: 'VEDTATT'; dato: Dato }
  | { slag: 'SVART'; dato: Dato }
  | { slag: 'OVER'; frist: Dato }
  | { slag: 'INNEN'; frist: Dato };

export const STEG = ['KARTLEGGING', 'MAAL', 'VEDTAK'] as const;
export type Steg = (typeof STEG)[number];
export type Stegtilstand = 'IKKE_STARTET' | 'UNDERVEIS' | 'FERDIG';

export interface Stegfakta {
  kartlegginger: readonly ('UTKAST' | 'FERDIG')[];
  antallMaal: number;
  vedtak: readonly ('UTKAST' | 'TIL_GODKJENNING' | 'RETURNERT' | 'FATTET' | 'OPPHORT')[];
}

export interface NySak {
  brukerId: string;
  teamId: string;
  saksbehandlerId: string;
  mottatt: Dato;
}
