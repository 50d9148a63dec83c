import { addDays, type Dato } from '@/lib/platform/time/dato';

/** Nattevakta hører til dagen før når klokka er over midnatt. */
const DAGER_TILBAKE = 1;
const DAGER_FRAM = 14;

/** Papir er til arbeid som skal gjøres. Det som er gjort, står i systemet. */
export const kanSkrivesUt = (dato: Dato, iDag: Dato): boolean =>
  dato >= addDays(iDag, -DAGER_TILBAKE) && dato <= addDays(iDag, DAGER_FRAM);

/** Elleve siffer på rad, også delt som folk skriver dem. Telefonnumre har åtte. */
const NUMMER = /(?<!\d)\d{6}[ .]?\d{5}(?!\d)/gu;
export const SLADD = '····';

/** Fritekst kan ha fått et fødselsnummer i seg. Det skal ikke i en lomme. */
export const utenNummer = (tekst: string): string => tekst.replace(NUMMER, SLADD);
