import type { Dato } from '@/lib/platform/time/dato';

/** Kommunens eget anslag, til rapporteringen. Aldri en del av vedtaket, og aldri i brevet. */
export interface Anslag {
  id: string;
  tjeneste: string;
  personligStell: boolean;
  /** Med komma, slik det ble skrevet: «3,5». */
  timerPerUke: string;
  fom: Dato;
  av: string;
  dag: Dato;
}

/** Anslagene bak ett vedtak, med alle tidligere. */
export interface Anslagshistorie {
  vedtakId: string;
  saksnummer: string;
  fattet: Dato | null;
  anslag: Anslag[];
}
