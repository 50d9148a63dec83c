import type { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import { dbDato, dbDatoEllerNull, om, type Grunnlag } from './grunnlag';

export type Profesjon = Prisma.AnsattCreateManyInput['profesjon'];
export type Kompetansekode = Prisma.KompetanseCreateManyInput['kode'];
export type Rolle = Prisma.TeamtilknytningCreateManyInput['rolle'];

export interface Team {
  id: string;
  navn: string;
  breddegrad: number;
  lengdegrad: number;
}

export interface Ansatt {
  id: string;
  fornavn: string;
  etternavn: string;
  navn: string;
  profesjon: Profesjon;
  innloggingId: string;
  kompetanser: { kode: Kompetansekode; fom: Dato; tom: Dato | null }[];
}

export interface Teaminn {
  navn: string;
  type?: 'HJEMMETJENESTE' | 'INNSATSTEAM';
  /** Where they meet. */
  base?: { breddegrad: number; lengdegrad: number };
}

export function nyttTeam(
  g: Grunnlag,
  { navn, type, base = { breddegrad: 60.25, lengdegrad: 7.56 } }: Teaminn,
): Team {
  const team = { id: g.nyId('team'), navn, ...base };
  g.rader.team.push({ ...team, virksomhetId: g.virksomhetId, type: type ?? 'HJEMMETJENESTE' });
  return team;
}

export function blirTvillinger(g: Grunnlag, a: Team, b: Team): void {
  for (const rad of g.rader.team) {
    if (rad.id === a.id) rad.tvillingId = b.id;
    if (rad.id === b.id) rad.tvillingId = a.id;
  }
}

/** What a profession brings with it. The rest is personal, dated, and given one by one. */
export const GRUNNKOMPETANSE: Record<Profesjon, readonly Kompetansekode[]> = {
  SYKEPLEIER: ['SYKEPLEIE', 'LEGEMIDLER', 'INSULIN', 'SAARSTELL', 'STELL', 'FORFLYTNING'],
  HELSEFAGARBEIDER: ['LEGEMIDLER', 'STELL', 'FORFLYTNING'],
  HJEMMEHJELPER: ['STELL'],
  FYSIOTERAPEUT: ['TRENING', 'FORFLYTNING'],
  ERGOTERAPEUT: ['TILRETTELEGGING', 'FORFLYTNING'],
  SAKSBEHANDLER: [],
  TEAMLEDER: [],
};

const ROLLE: Partial<Record<Profesjon, Rolle>> = { SAKSBEHANDLER: 'SAKSBEHANDLER', TEAMLEDER: 'TEAMLEDER' };

export interface Ansattinn {
  navn: string;
  profesjon: Profesjon;
  team: readonly Team[];
  innloggingId?: string;
  telefon?: string;
  rolle?: Rolle;
  fom?: Dato;
  /** The last day at work. */
  tom?: Dato | null;
  /** Added to, or in place of, what the profession brings. */
  kompetanser?: { kode: Kompetansekode; fom?: Dato; tom?: Dato | null }[];
}

export function nyAnsatt(g: Grunnlag, inn: Ansattinn): Ansatt {
  const skille = inn.navn.lastIndexOf(' ');
  const ansatt: Ansatt = {
    id: g.nyId('ansatt'),
    fornavn: inn.navn.slice(0, skille),
    etternavn: inn.navn.slice(skille + 1),
    navn: inn.navn,
    profesjon: inn.profesjon,
    innloggingId: inn.innloggingId ?? `ansatt-${g.virksomhetId.slice(0, 8)}-${g.neste('innlogging')}`,
    kompetanser: kompetanser(inn, om(g, -900)),
  };
  const { id: ansattId, fornavn, etternavn, profesjon, innloggingId } = ansatt;
  const felles = { virksomhetId: g.virksomhetId, ansattId };
  const fom = dbDato(inn.fom ?? om(g, -900));
  const telefon = inn.telefon ?? '00 00 90 00';
  g.rader.ansatt.push({
    id: ansattId,
    virksomhetId: g.virksomhetId,
    fornavn,
    etternavn,
    profesjon,
    telefon,
    innloggingId,
    fom,
    tom: dbDatoEllerNull(inn.tom),
  });
  const rolle = inn.rolle ?? ROLLE[profesjon] ?? 'FAG';
  for (const { id: teamId } of inn.team)
    g.rader.teamtilknytning.push({ id: g.nyId('teamtilknytning'), ...felles, teamId, rolle, fom });
  for (const k of ansatt.kompetanser)
    g.rader.kompetanse.push({
      id: g.nyId('kompetanse'),
      ...felles,
      kode: k.kode,
      fom: dbDato(k.fom),
      tom: dbDatoEllerNull(k.tom),
    });
  return ansatt;
}

function kompetanser(inn: Ansattinn, standardFom: Dato): Ansatt['kompetanser'] {
  const egne = (inn.kompetanser ?? []).map((k) => ({
    kode: k.kode,
    fom: k.fom ?? standardFom,
    tom: k.tom ?? null,
  }));
  const overstyrt = new Set(egne.map((k) => k.kode));
  const grunn = GRUNNKOMPETANSE[inn.profesjon].filter((kode) => !overstyrt.has(kode));
  return [...grunn.map((kode) => ({ kode, fom: standardFom, tom: null })), ...egne];
}

/** Competence on a day: from its first day to its last, both included. */
export const harKompetanse = (ansatt: Ansatt, kode: Kompetansekode, dag: Dato): boolean =>
  ansatt.kompetanser.some((k) => k.kode === kode && k.fom <= dag && (k.tom === null || dag <= k.tom));

export interface Fullmaktinn {
  tjenester?: string[];
  /** Kinds of decision; empty is all. */
  vedtakstyper?: Prisma.FullmaktCreateManyInput['vedtakstyper'];
  begrensning?: string;
  /** Counts only while she is away. */
  stedfortrederFor?: Ansatt;
  dokument?: string;
  gittAv?: string;
  fom?: Dato;
  tom?: Dato | null;
}

/** Written, dated authority to decide. */
export function nyFullmakt(g: Grunnlag, ansatt: Ansatt, inn: Fullmaktinn = {}): string {
  const id = g.nyId('fullmakt');
  g.rader.fullmakt.push({
    id,
    virksomhetId: g.virksomhetId,
    ansattId: ansatt.id,
    tjenester: inn.tjenester ?? ['15', '1', '6'],
    vedtakstyper: inn.vedtakstyper ?? [],
    begrensning: inn.begrensning ?? '',
    stedfortrederForId: inn.stedfortrederFor?.id ?? null,
    rolle: null,
    teamId: null,
    dokument: inn.dokument ?? '2026/0012-3',
    gittAv: inn.gittAv ?? 'Bydelsdirektøren',
    fom: dbDato(inn.fom ?? om(g, -300)),
    tom: dbDatoEllerNull(inn.tom),
  });
  return id;
}

/** Written, dated authority for everybody with a role in a team. */
export function nyRollefullmakt(
  g: Grunnlag,
  rolle: Rolle,
  team: Team,
  inn: Omit<Fullmaktinn, 'stedfortrederFor'> = {},
): string {
  const id = g.nyId('fullmakt');
  g.rader.fullmakt.push({
    id,
    virksomhetId: g.virksomhetId,
    ansattId: null,
    rolle,
    teamId: team.id,
    tjenester: inn.tjenester ?? ['15', '1', '6'],
    vedtakstyper: inn.vedtakstyper ?? [],
    begrensning: inn.begrensning ?? '',
    stedfortrederForId: null,
    dokument: inn.dokument ?? '2026/0012-3',
    gittAv: inn.gittAv ?? 'Bydelsdirektøren',
    fom: dbDato(inn.fom ?? om(g, -300)),
    tom: dbDatoEllerNull(inn.tom),
  });
  return id;
}

export function nyttFravaer(g: Grunnlag, ansatt: Ansatt, fom: Dato, tom: Dato): void {
  g.rader.fravaer.push({
    id: g.nyId('fravaer'),
    virksomhetId: g.virksomhetId,
    ansattId: ansatt.id,
    registrertAvId: ansatt.id,
    fom: dbDato(fom),
    tom: dbDato(tom),
  });
}

export function nyVakt(
  g: Grunnlag,
  ansatt: Ansatt,
  team: Team,
  dag: Dato,
  type: Prisma.VaktCreateManyInput['type'] = 'DAG',
  status: Prisma.VaktCreateManyInput['status'] = 'PLANLAGT',
): void {
  g.rader.vakt.push({
    id: g.nyId('vakt'),
    virksomhetId: g.virksomhetId,
    ansattId: ansatt.id,
    teamId: team.id,
    dato: dbDato(dag),
    type,
    status,
  });
}
