import type { Prisma } from '@/lib/platform/db/client';
import type { Dato } from '@/lib/platform/time/dato';
import type { Ansatt, Kompetansekode } from './ansatt';
import type { Bruker } from './bruker';
import { dbDato, dbDatoEllerNull, nyHendelse, om, tidspunkt, type Grunnlag } from './grunnlag';
import type { Maal } from './maal';
import { ukedagFor } from './uke';

export type Dagsdel = Prisma.TiltakCreateManyInput['dagsdel'];

export const DAGLIG = [1, 2, 3, 4, 5, 6, 7] as const;
export const HVERDAGER = [1, 2, 3, 4, 5] as const;

export interface Tiltakinn {
  maal: Maal;
  tekst?: string;
  tjeneste?: string;
  ukedager?: readonly number[];
  dagsdel?: Dagsdel;
  hverNteUke?: number;
  fom?: Dato;
  tom?: Dato | null;
  anslag?: number;
  kompetanse?: Kompetansekode | null;
  antallAnsatte?: 1 | 2;
  maaGjores?: boolean;
  gruppe?: number;
}

export interface Tiltak extends Required<Omit<Tiltakinn, 'maal'>> {
  id: string;
}

export function nyttTiltak(g: Grunnlag, bruker: Bruker, { maal, ...inn }: Tiltakinn): Tiltak {
  const tiltak: Tiltak = {
    id: g.nyId('tiltak'),
    tekst: 'Følge ut, så langt hun vil',
    tjeneste: '15',
    ukedager: DAGLIG,
    dagsdel: 'FORMIDDAG',
    hverNteUke: 1,
    fom: om(g, -70),
    tom: null,
    anslag: 20,
    kompetanse: null,
    antallAnsatte: 1,
    maaGjores: false,
    gruppe: 1,
    ...inn,
  };
  const { anslag, fom, tom, ukedager, ...resten } = tiltak;
  g.rader.tiltak.push({
    ...resten,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    maalId: maal.id,
    ukedager: [...ukedager],
    fom: dbDato(fom),
    tom: dbDatoEllerNull(tom),
    anslagMinutter: anslag,
  });
  return tiltak;
}

export interface Planversjoninn {
  nummer?: number;
  gjelderFom: Dato;
  grunn?: string;
  av: Ansatt;
}

export function nyPlanversjon(g: Grunnlag, bruker: Bruker, inn: Planversjoninn): void {
  const { nummer = 1, grunn = 'Planen ble laget etter kartleggingen' } = inn;
  const id = g.nyId('planversjon');
  const naar = tidspunkt(g, inn.gjelderFom, 10, 45);
  g.rader.planversjon.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    nummer,
    gjelderFom: dbDato(inn.gjelderFom),
    grunn,
    lagetAvId: inn.av.id,
    tidspunkt: naar,
  });
  nyHendelse(g, {
    type: 'tiltaksplan.endret',
    objektType: 'planversjon',
    objektId: id,
    brukerId: bruker.id,
    ansattId: inn.av.id,
    tidspunkt: naar,
    data: { nummer, grunn },
  });
}

/** Does the pattern fall on this day? Weeks are counted from the week of `fom`. */
export function faller(tiltak: Tiltak, dag: Dato): boolean {
  if (dag < tiltak.fom || (tiltak.tom !== null && dag > tiltak.tom)) return false;
  const { ukedag, uke } = ukedagFor(dag);
  return tiltak.ukedager.includes(ukedag) && (uke - ukedagFor(tiltak.fom).uke) % tiltak.hverNteUke === 0;
}
