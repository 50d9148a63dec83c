import type { Spraak } from '../types';
import { en } from './en/rules';
import { nb } from './nb/rules';
import { nn } from './nn/rules';
import { sv } from './sv/rules';
import { KLASSER, type Klasse, type Ordliste } from './types';

/** Klassen som bit. */
export const K = Object.fromEntries(KLASSER.map((navn, i) => [navn, 1 << i])) as Record<Klasse, number>;

/** Bokmål og nynorsk leses sammen: saksbehandlere blander, og ordene kolliderer ikke. */
export type Maalform = 'no' | 'sv' | 'en';
export const maalform = (spraak: Spraak): Maalform => (spraak === 'nb' || spraak === 'nn' ? 'no' : spraak);

interface Oppslag {
  hele: Map<string, number>;
  starter: [string, number][];
  slutter: [string, number][];
  husket: Map<string, number>;
}

/** Ord husker vi, men ikke hvor mange som helst: teksten kan være hva som helst. */
const MAKS_HUSKET = 4000;

function lagOppslag(...lister: Ordliste[]): Oppslag {
  const oppslag: Oppslag = { hele: new Map(), starter: [], slutter: [], husket: new Map() };
  for (const liste of lister)
    for (const [klasse, ord] of Object.entries(liste))
      for (const ett of ord.split(/\s+/)) if (ett) leggTil(oppslag, ett, K[klasse as Klasse]);
  return oppslag;
}

function leggTil({ hele, starter, slutter }: Oppslag, ord: string, bit: number): void {
  if (ord.endsWith('*')) starter.push([ord.slice(0, -1), bit]);
  else if (ord.startsWith('*')) slutter.push([ord.slice(1), bit]);
  else hele.set(ord, (hele.get(ord) ?? 0) | bit);
}

const OPPSLAG: Record<Maalform, Oppslag> = { no: lagOppslag(nb, nn), sv: lagOppslag(sv), en: lagOppslag(en) };

/** Klassene til ett ord med små bokstaver. */
export function klasserFor(ord: string, form: Maalform): number {
  const { hele, starter, slutter, husket } = OPPSLAG[form];
  const kjent = husket.get(ord);
  if (kjent !== undefined) return kjent;
  let bit = hele.get(ord) ?? 0;
  for (const [start, klasse] of starter) if (ord.startsWith(start)) bit |= klasse;
  if ((bit & K.INGEN) === 0)
    for (const [slutt, klasse] of slutter)
      if (ord.length > slutt.length && ord.endsWith(slutt)) bit |= klasse;
  if (husket.size >= MAKS_HUSKET) husket.clear();
  husket.set(ord, bit);
  return bit;
}
