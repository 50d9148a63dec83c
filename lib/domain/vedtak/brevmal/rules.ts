import type { Dato } from '@/lib/platform/time/dato';
import { somTekster } from '../brev/ordlyd/flett/rules';
import { MALGRUPPER, type Maltekster, type Ordlyd } from '../brev/ordlyd/types';
import type { Brevmal, Malsetning } from './types';

/**
 * Setninger kommunen kan ta helt bort. Alle de andre er det loven krever, eller noe en annen setning hviler på: de kan
 * skrives om, men aldri bli tomme.
 */
export const KAN_TOMMES: readonly string[] = [
  'maal.oppnaadd',
  'tjenester.hvem',
  'veienVidere.AVSLAG',
  'veienVidere.OPPHOR',
  'kontakt.ombud',
  'hjemmel.ordforklaring',
  'egenandel.hvilken',
];

export type Malfeil =
  | { grunn: 'UkjentNokkel'; nokkel: string; felt: string }
  | { grunn: 'Tom'; nokkel: string; felt: string }
  | { grunn: 'ManglerFelt'; nokkel: string; felt: string }
  | { grunn: 'UkjentFelt'; nokkel: string; felt: string };

/** «{dato}» og de andre feltene i en setning, hvert én gang. */
export const felter = (tekst: string): string[] =>
  [...new Set([...tekst.matchAll(/\{(\w+)\}/gu)].map((treff) => treff[0]))].toSorted();

/** Det første som er galt med kommunens ord, eller null. Feltene må stå, for der settes datoer, navn og paragrafer inn. */
export function provTekster(tekster: Maltekster, standard: Ordlyd): Malfeil | null {
  const kjente = somTekster(standard);
  for (const [nokkel, tekst] of Object.entries(tekster)) {
    const mal = kjente[nokkel];
    if (mal === undefined) return { grunn: 'UkjentNokkel', nokkel, felt: '' };
    if (tekst.trim() === '') {
      if (KAN_TOMMES.includes(nokkel)) continue;
      return { grunn: 'Tom', nokkel, felt: '' };
    }
    const mangler = felter(mal).find((felt) => !felter(tekst).includes(felt));
    if (mangler) return { grunn: 'ManglerFelt', nokkel, felt: mangler };
    const ukjent = felter(tekst).find((felt) => !felter(mal).includes(felt));
    if (ukjent) return { grunn: 'UkjentFelt', nokkel, felt: ukjent };
  }
  return null;
}

/** Bare det som er annerledes enn standardordene lagres, så en ny standardsetning når fram til dem som ikke har rørt den. */
export function egneTekster(alle: Maltekster, standard: Ordlyd): Maltekster {
  const kjente = somTekster(standard);
  return Object.fromEntries(
    Object.entries(alle)
      .map(([nokkel, tekst]) => [nokkel, tekst.replace(/\r\n?/gu, '\n').trim()] as const)
      .filter(([nokkel, tekst]) => kjente[nokkel] !== tekst),
  );
}

/** Setningene i grupper, slik de står i brevet. */
export function setninger(
  standard: Ordlyd,
  forrige: Maltekster,
  tekster: Maltekster,
): { gruppe: string; setninger: Malsetning[] }[] {
  const kjente = Object.entries(somTekster(standard));
  return MALGRUPPER.map((gruppe) => ({
    gruppe,
    setninger: kjente
      .filter(([nokkel, mal]) => nokkel.startsWith(`${gruppe}.`) && mal !== '')
      .map(([nokkel, mal]) => ({
        nokkel,
        standard: mal,
        forrige: forrige[nokkel] ?? mal,
        tekst: tekster[nokkel] ?? mal,
        kanTommes: KAN_TOMMES.includes(nokkel),
      })),
  })).filter((g) => g.setninger.length > 0);
}

/** En mal gjelder aldri bakover: brev som er sendt, er sendt. */
export const kanGjeldeFra = (fom: Dato, iDag: Dato): boolean => fom >= iDag;

/** Utgaven som gjelder den dagen: den siste som er publisert fra da. Samme svar som databasen gir. */
export const gjeldendePaa = <M extends Pick<Brevmal, 'erPublisert' | 'fom' | 'utgave'>>(
  maler: readonly M[],
  dag: Dato,
): M | null =>
  maler
    .filter((m) => m.erPublisert && m.fom !== null && m.fom <= dag)
    .toSorted((a, b) => (a.fom === b.fom ? b.utgave - a.utgave : a.fom! < b.fom! ? 1 : -1))[0] ?? null;
