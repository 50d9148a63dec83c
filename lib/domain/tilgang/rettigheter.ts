import type { Rolle } from './types';

const ALLE: readonly Rolle[] = ['FAG', 'SAKSBEHANDLER', 'TEAMLEDER'];
const FAG: readonly Rolle[] = ['FAG'];
const FAG_LEDER: readonly Rolle[] = ['FAG', 'TEAMLEDER'];
const SAK: readonly Rolle[] = ['SAKSBEHANDLER'];
const SAK_FAG: readonly Rolle[] = ['SAKSBEHANDLER', 'FAG'];
const LEDER: readonly Rolle[] = ['TEAMLEDER'];

/**
 * Hvilke roller som kan spørre om hva. Rollen er bare den første døra: policyen spør også om forholdet til
 * akkurat denne brukeren, saken eller teamet. Det som ikke står her, er nei.
 */
export const RETTIGHETER = {
  'skall.les': ALLE,
  'skall.velgTeam': ALLE,

  'bruker.les': ALLE,
  'bruker.list': ALLE,
  'bruker.sok': ALLE,
  'bruker.visAdkomst': FAG_LEDER,

  'sak.list': ALLE,
  'sak.les': ALLE,
  'sak.registrerHenvendelse': SAK,
  'sak.finnPerson': SAK,
  'sak.sendForelopigSvar': SAK,
  'sak.settTjenesteansvarlig': SAK,

  'kartlegging.les': ALLE,
  'kartlegging.start': SAK_FAG,
  'kartlegging.lagre': SAK_FAG,
  'kartlegging.ferdigstill': SAK_FAG,

  'maal.les': ALLE,
  'maal.lagre': SAK_FAG,
  'maal.fjern': SAK_FAG,
  'maal.vurder': FAG,

  'vedtak.les': ALLE,
  'vedtak.opprett': SAK,
  'vedtak.lagre': SAK_FAG,
  'vedtak.send': SAK,
  'vedtak.trekk': SAK,
  'vedtak.fatt': LEDER,
  'vedtak.returner': LEDER,
  'vedtak.lesBrev': ALLE,
  'godkjenning.list': LEDER,
  'godkjenning.les': LEDER,

  'tiltaksplan.les': ALLE,
  'tiltaksplan.leggTil': FAG,
  'tiltaksplan.endre': FAG,
  'tiltaksplan.avslutt': FAG,
  'tiltaksplan.utelatIDag': FAG,
  'tiltaksplan.flyttIDag': FAG,
  'tiltaksplan.ekstraIDag': FAG,

  'tavle.les': ALLE,
  'tavle.flytt': FAG_LEDER,

  'minDag.les': FAG,
  'besok.les': FAG_LEDER,
  'besok.ferdig': FAG,
  'besok.angreFerdig': FAG,
  'besok.avvik': FAG,
  'besok.observer': FAG,

  'revurdering.list': ALLE,
  'revurdering.les': ALLE,
  'revurdering.start': SAK_FAG,
  'revurdering.lagreOrd': SAK_FAG,
  'revurdering.vurderMaal': SAK_FAG,
  'revurdering.leggTilDeltaker': SAK_FAG,
  'revurdering.fjernDeltaker': SAK_FAG,
  'revurdering.skrivSyn': SAK_FAG,
  'revurdering.fullfor': SAK_FAG,
} as const satisfies Record<string, readonly Rolle[]>;

export type Handling = keyof typeof RETTIGHETER;

export const erHandling = (navn: string): navn is Handling => Object.hasOwn(RETTIGHETER, navn);
