import { dato, daysBetween, yearOf, type Dato } from '@/lib/platform/time/dato';
import type { Bydel } from './bydel';

/** Så mange saker åpner bydelen i året. Vi viser bare noen av dem, så nummeret følger datoen og har hull. */
const SAKER_I_AARET = 495;

export function saksnummerFor(b: Bydel, mottatt: Dato): string {
  const aar = yearOf(mottatt);
  const opptatt = new Set(b.g.rader.sak.map((sak) => sak.saksnummer));
  let nummer = 1 + Math.floor((daysBetween(dato(`${aar}-01-01`), mottatt) / 365) * SAKER_I_AARET);
  const tekst = (): string => `${aar}/${String(nummer).padStart(4, '0')}`;
  while (opptatt.has(tekst())) nummer += 1;
  return tekst();
}
