import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker } from './bruker';
import { dbDato, dbDatoEllerNull, nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';
import type { Sak } from './sak';
import type { Vedtak } from './vedtak';

export interface Korttidinn {
  fom: Dato;
  /** Without: day 14. */
  slutt?: Dato;
  av: Ansatt;
  sak?: Sak | null;
  tjeneste?: string;
  omfang?: string;
  grunn?: string;
  avsluttet?: Dato | null;
  vedtak?: Vedtak | null;
}

/** Help for up to two weeks, without a vedtak. */
export function nyKorttid(g: Grunnlag, bruker: Bruker, inn: Korttidinn): string {
  const id = g.nyId('korttid');
  g.rader.korttidstjeneste.push({
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    sakId: inn.sak?.id ?? null,
    teamId: bruker.team.id,
    tjeneste: inn.tjeneste ?? '15',
    omfang: inn.omfang ?? 'Stell av såret etter operasjonen',
    grunn: inn.grunn ?? 'Skrevet ut fra sykehuset. Såret må stelles til det er grodd.',
    fomDato: dbDato(inn.fom),
    planlagtSluttDato: dbDato(inn.slutt ?? addDays(inn.fom, 13)),
    klagerettFortalt: 'Sagt på telefon samme dag.',
    ansvarligId: inn.av.id,
    registrertAvId: inn.av.id,
    avsluttetDato: dbDatoEllerNull(inn.avsluttet),
    avsluttetGrunn: inn.avsluttet ? 'Såret er grodd, og hjelpen trengs ikke lenger.' : null,
    vedtakId: inn.vedtak?.id ?? null,
  });
  const felles = {
    objektType: 'korttid',
    objektId: id,
    brukerId: bruker.id,
    sakId: inn.sak?.id ?? null,
    ansattId: inn.av.id,
  };
  nyHendelse(g, { type: 'korttid.registrert', tidspunkt: tidspunkt(g, inn.fom, 10, 5), ...felles });
  if (inn.avsluttet)
    nyHendelse(g, { type: 'korttid.avsluttet', tidspunkt: tidspunkt(g, inn.avsluttet, 14, 20), ...felles });
  return id;
}
