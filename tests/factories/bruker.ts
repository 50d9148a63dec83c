import type { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import type { Ansatt, Team } from './ansatt';
import { syntetiskNummer, type Kjonn } from './fodselsnummer';
import { dbDato, dbDatoEllerNull, om, tidspunkt, type Grunnlag } from './grunnlag';

type Rad = Prisma.BrukerCreateManyInput;

export interface Brukerinn {
  navn?: string;
  kjonn?: Kjonn;
  team: Team;
  relasjon?: 'TJENESTE' | 'OPPFOLGING';
  fodt?: Dato | null;
  /** Which synthetic number of that birthday; null = has no number. */
  nummer?: { type: 'FNR' | 'DNR'; lopenummer?: number } | null;
  siden?: Dato;
  felt?: Partial<Omit<Rad, 'id' | 'virksomhetId' | 'fornavn' | 'etternavn'>>;
}

export interface Bruker {
  id: string;
  fornavn: string;
  etternavn: string;
  navn: string;
  kjonn: Kjonn;
  fodt: Dato | null;
  team: Team;
}

export function nyBruker(g: Grunnlag, inn: Brukerinn): Bruker {
  const navn = inn.navn ?? 'Gerd Haugen';
  // «El Amrani» is one surname.
  const skille = / El \S+$/.exec(navn)?.index ?? navn.lastIndexOf(' ');
  const fodt = inn.fodt === undefined ? ('1943-05-14' as Dato) : inn.fodt;
  const bruker: Bruker = {
    id: g.nyId('bruker'),
    fornavn: navn.slice(0, skille),
    etternavn: navn.slice(skille + 1),
    navn,
    kjonn: inn.kjonn ?? 'K',
    fodt,
    team: inn.team,
  };
  const { id, fornavn, etternavn } = bruker;
  const felles = { virksomhetId: g.virksomhetId, brukerId: id, fom: dbDato(inn.siden ?? om(g, -400)) };
  g.rader.bruker.push({
    id,
    virksomhetId: g.virksomhetId,
    fornavn,
    etternavn,
    fodselsdato: dbDatoEllerNull(fodt),
    ...inn.felt,
  });
  g.rader.teamansvar.push({
    id: g.nyId('teamansvar'),
    ...felles,
    teamId: inn.team.id,
    relasjon: inn.relasjon ?? 'TJENESTE',
  });
  if (fodt && inn.nummer !== null) {
    const { type, lopenummer } = { type: 'FNR' as const, ...inn.nummer };
    const verdi = syntetiskNummer(fodt, bruker.kjonn, lopenummer ?? g.neste('fodselsnummer'), type);
    g.rader.brukerIdent.push({ id: g.nyId('ident'), ...felles, type, verdi });
  }
  return bruker;
}

export interface Paarorendeinn {
  navn?: string;
  relasjon?: string;
  telefon?: string | null;
  erNaermeste?: boolean;
}

export function nyPaarorende(g: Grunnlag, bruker: Bruker, inn: Paarorendeinn = {}): string {
  const id = g.nyId('paarorende');
  const {
    navn = `Anne ${bruker.etternavn}`,
    relasjon = 'datter',
    telefon = '00 00 70 01',
    erNaermeste = true,
  } = inn;
  g.rader.paarorende.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    navn,
    relasjon,
    telefon,
    erNaermeste,
    fom: dbDato(om(g, -300)),
  });
  return id;
}

export function nyTjenesteansvarlig(
  g: Grunnlag,
  bruker: Bruker,
  ansatt: Ansatt,
  fom: Dato,
  tom?: Dato,
): void {
  g.rader.tjenesteansvar.push({
    id: g.nyId('tjenesteansvar'),
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    ansattId: ansatt.id,
    fom: dbDato(fom),
    tom: dbDatoEllerNull(tom),
  });
}

/** Opens a shielded person to one named ansatt. */
export function nySkjermetTilgang(
  g: Grunnlag,
  bruker: Bruker,
  ansatt: Ansatt,
  godkjentAv: Ansatt,
  fom?: Dato,
): void {
  g.rader.skjermetTilgang.push({
    id: g.nyId('skjermet'),
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    ansattId: ansatt.id,
    godkjentAvId: godkjentAv.id,
    fom: dbDato(fom ?? om(g, -120)),
    tom: dbDato(om(g, 120)),
  });
}

export interface EgneOrd {
  id: string;
  tekst: string;
  dato: Dato;
}

export interface Ordinn {
  tekst: string;
  spurtAv: Ansatt;
  dato: Dato;
  tilStede?: string | null;
  kilde?: 'KARTLEGGING' | 'REVURDERING' | 'BESOK' | 'MESTRING';
}

/** What the person said, word for word. */
export function nyeOrd(g: Grunnlag, bruker: Bruker, inn: Ordinn): EgneOrd {
  const id = g.nyId('egneOrd');
  g.rader.egneOrd.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    tekst: inn.tekst,
    spurtAvId: inn.spurtAv.id,
    spurtDato: dbDato(inn.dato),
    tilStede: inn.tilStede ?? null,
    kilde: inn.kilde ?? 'KARTLEGGING',
    opprettetTidspunkt: tidspunkt(g, inn.dato, 13, 20),
  });
  return { id, tekst: inn.tekst, dato: inn.dato };
}

export interface Notatinn {
  slag: 'SAK' | 'JOURNAL' | 'TJENESTE';
  tekst: string;
  av: Ansatt;
  tidspunkt: Date;
  besokId?: string;
  maalId?: string;
}

export function nyttNotat(g: Grunnlag, bruker: Bruker, { av, ...inn }: Notatinn): string {
  const id = g.nyId('notat');
  g.rader.notat.push({ id, virksomhetId: g.virksomhetId, brukerId: bruker.id, skrevetAvId: av.id, ...inn });
  return id;
}

export interface Stoppinn {
  grunn: Prisma.StoppCreateManyInput['grunn'];
  sted?: string;
  fom: Dato;
  tom?: Dato | null;
  av: Ansatt;
}

export function nyStopp(g: Grunnlag, bruker: Bruker, { av, fom, tom, ...inn }: Stoppinn): string {
  const id = g.nyId('stopp');
  g.rader.stopp.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    ...inn,
    fom: dbDato(fom),
    tom: dbDatoEllerNull(tom),
    registrertAvId: av.id,
  });
  return id;
}

export interface Oppfolginginn {
  slag: Prisma.OppfolgingCreateManyInput['slag'];
  frist: Dato;
  stoppId?: string | null;
  av: Ansatt;
}

/** What the team must remember about her: «Ring sykehuset om utskrivning». */
export function nyOppfolging(g: Grunnlag, bruker: Bruker, { av, frist, ...inn }: Oppfolginginn): string {
  const id = g.nyId('oppfolging');
  g.rader.oppfolging.push({
    id,
    virksomhetId: g.virksomhetId,
    teamId: bruker.team.id,
    brukerId: bruker.id,
    ...inn,
    frist: dbDato(frist),
    opprettetAvId: av.id,
  });
  return id;
}
