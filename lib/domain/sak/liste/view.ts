import type { Dato } from '@/lib/platform/time/dato';
import { frist } from '../rules';
import type { Sakstatus } from '../types';
import { visFrist, type Fristvisning } from '../view';
import type { Saklisterader } from './queries';
import { skrivMerke } from './rules';
import type { Utvalg } from './types';

export interface Sakslinje {
  id: string;
  saksnummer: string;
  navn: string;
  status: Sakstatus;
  frist: Fristvisning;
  gjelder: string;
  haster: boolean;
  team: string;
  saksbehandler: string;
}

export interface Sakliste {
  vis: Utvalg;
  status: Sakstatus | null;
  saker: Sakslinje[];
  neste: string | null;
  kanRegistrere: boolean;
  kanSeKlager: boolean;
}

const GJELDER_TEGN = 140;

export const visSaker = ({ rader, neste, navn }: Saklisterader, iDag: Dato) => ({
  saker: rader.map(({ rad, frister }): Sakslinje => ({
    id: rad.id,
    saksnummer: rad.saksnummer,
    navn: `${rad.bruker.fornavn} ${rad.bruker.etternavn}`,
    status: rad.status,
    frist: visFrist(frist(frister, iDag), iDag),
    gjelder: forkort(rad.henvendelser[0]?.innhold ?? ''),
    haster: !!rad.henvendelser[0]?.hast,
    team: rad.team.navn,
    saksbehandler: navn.get(rad.saksbehandlerId)?.navn ?? '',
  })),
  neste: neste && skrivMerke(neste),
});

/** Kutter ved et mellomrom, så ord ikke deles. Hele teksten står på saken. */
export function forkort(tekst: string, maks: number = GJELDER_TEGN): string {
  const enLinje = tekst.replace(/\s+/g, ' ').trim();
  if (enLinje.length <= maks) return enLinje;
  const kuttet = enLinje.slice(0, maks);
  return `${kuttet.slice(0, Math.max(kuttet.lastIndexOf(' '), 1)).replace(/[.,;:]$/, '')} …`;
}
