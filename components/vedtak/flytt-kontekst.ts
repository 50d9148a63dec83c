'use client';
import { createContext } from 'react';

export type Flyttesvar = { ok: true; detaljId: string; rest: string } | { ok: false; melding: string };
export type Angresvar = { ok: true; tekst: string } | { ok: false; melding: string };

/** How words get from a text to the tiltaksplan, and back. The draft and the goal form each have their own way. */
export interface Flytting {
  flytt: (felt: string, sted: { tekst: string; start: number; slutt: number }) => Promise<Flyttesvar>;
  angre: (felt: string, detaljId: string) => Promise<Angresvar>;
}

export const FlyttContext = createContext<Flytting | null>(null);
