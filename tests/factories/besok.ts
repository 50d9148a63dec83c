import type { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import type { Ansatt, Kompetansekode, Team } from './ansatt';
import type { Bruker } from './bruker';
import { dbDato, type Grunnlag } from './grunnlag';
import type { Dagsdel, Tiltak } from './plan';

type Utfall = NonNullable<Prisma.BesokTiltakCreateManyInput['utfall']>;

export interface Besokinn {
  dato: Dato;
  dagsdel?: Dagsdel;
  gruppe?: number;
  tiltak?: readonly Tiltak[];
  hvem?: readonly Ansatt[];
  status?: Prisma.BesokCreateManyInput['status'];
  rekkefolge?: number;
  overlevering?: string | null;
  bareIDag?: boolean;
  antallAnsatte?: number;
  team?: Team;
  /** What became of each tiltak; without an answer: done when the visit is done. */
  utfall?: (tiltak: Tiltak) => { utfall: Utfall; grunn?: string } | null;
}

export interface Besok {
  id: string;
  rad: Prisma.BesokCreateManyInput;
}

/** One visit: bruker × day × part of day × group, with everything the plan puts there. */
export function nyttBesok(g: Grunnlag, bruker: Bruker, inn: Besokinn): Besok {
  const tiltak = inn.tiltak ?? [];
  const status = inn.status ?? 'PLANLAGT';
  const rad: Prisma.BesokCreateManyInput = {
    id: g.nyId('besok'),
    virksomhetId: g.virksomhetId,
    teamId: (inn.team ?? bruker.team).id,
    brukerId: bruker.id,
    dato: dbDato(inn.dato),
    dagsdel: inn.dagsdel ?? tiltak[0]?.dagsdel ?? 'FORMIDDAG',
    gruppe: inn.gruppe ?? tiltak[0]?.gruppe ?? 1,
    status,
    antallAnsatte: inn.antallAnsatte ?? Math.max(1, ...tiltak.map((t) => t.antallAnsatte)),
    anslagMinutter: tiltak.reduce((sum, t) => sum + t.anslag, 0) || 20,
    kompetanser: kompetanserFor(tiltak),
    bareIDag: inn.bareIDag ?? false,
    rekkefolge: inn.rekkefolge ?? 0,
    overlevering: inn.overlevering ?? null,
  };
  g.rader.besok.push(rad);
  const besok = { id: rad.id!, rad };
  (inn.hvem ?? []).forEach((ansatt, i) => tildel(g, bruker, besok, ansatt, i + 1));
  for (const t of tiltak) {
    const svar = inn.utfall?.(t) ?? (status === 'FERDIG' ? { utfall: 'GJORT' as const } : null);
    g.rader.besokTiltak.push({
      id: g.nyId('besokTiltak'),
      virksomhetId: g.virksomhetId,
      besokId: besok.id,
      tiltakId: t.id,
      utfall: svar?.utfall ?? null,
      grunn: svar?.grunn ?? null,
    });
  }
  return besok;
}

export function tildel(g: Grunnlag, bruker: Bruker, besok: Besok, ansatt: Ansatt, plass = 1): void {
  g.rader.besokstildeling.push({
    id: g.nyId('besokstildeling'),
    virksomhetId: g.virksomhetId,
    besokId: besok.id,
    ansattId: ansatt.id,
    plass,
    dato: besok.rad.dato,
    brukerId: bruker.id,
  });
}

export const kompetanserFor = (tiltak: readonly Tiltak[]): Kompetansekode[] =>
  [...new Set(tiltak.map((t) => t.kompetanse).filter((k) => k !== null))].sort();
