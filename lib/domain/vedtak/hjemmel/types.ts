import type { Dato } from '@/lib/platform/time/dato';

/** En paragraf vedtaket kan bygge på. Datert, så et brev beholder henvisningen som gjaldt den dagen det ble fattet. */
export interface Hjemmel {
  kode: string;
  /** Slik den vises i et skjema: «hol. § 3-2 første ledd nr. 6 bokstav a». */
  kort: string;
  lov: Lov;
  /** Paragrafen slik den står i brevet, uten navnet på loven. */
  paragraf: string;
  /** Hva regelen betyr, til den som får brevet. */
  betyr: string;
  fom: Dato;
  tom: Dato | null;
}

export type Lov = 'hol' | 'pbrl';

/** Saksbehandlingsreglene brevet viser til. Skiftes av data den dagen ny forvaltningslov trer i kraft. */
export interface Lovversjon {
  kode: string;
  navn: string;
  /** Null = vedtatt, men ikke i kraft. */
  fom: Dato | null;
  tom: Dato | null;
  begrunnelse: string;
  innsyn: string;
  utsattIverksetting: string;
  sakskostnader: string;
  forhaandsvarsel: string;
}
