import type { Trekk } from '../../live/types';

/** Det som ble lagret: nok til å angre det som ett steg. */
export type Brukt = Trekk & { nyVersjon: number };

/** Et besøk som fikk ligge, og hvorfor: samme setning som når en flytting blir avvist. */
export interface Utelatt {
  besokId: string;
  grunn: string;
  values: Record<string, string | number>;
}

export interface Forslagsbruk {
  brukt: Brukt[];
  utelatt: Utelatt[];
}
