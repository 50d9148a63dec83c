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

export type Lov = 'hol' | 'pbrl' | 'fvl';

/** Det brevet viser til en regel for. */
export const EMNER = [
  'begrunnelse',
  'form',
  'underretning',
  'veiledning',
  'fullmektig',
  'forhaandsvarsel',
  'innsyn',
  'utsattIverksetting',
  'sakskostnader',
  'omgjoring',
  'ugyldighet',
  'klagebehandling',
  'klagerett',
  'klageform',
  'medvirkning',
] as const;
export type Emne = (typeof EMNER)[number];

export interface Henvisning {
  lov: Lov;
  paragraf: string;
}

/** Saksbehandlingsreglene brevet viser til. Skiftes av data den dagen ny forvaltningslov trer i kraft. */
export interface Lovversjon {
  kode: string;
  /** Null = vedtatt, men ikke i kraft. */
  fom: Dato | null;
  tom: Dato | null;
  henvisninger: Record<Emne, Henvisning>;
}
