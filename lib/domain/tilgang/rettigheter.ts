import type { Rolle } from './types';

const ALLE: readonly Rolle[] = ['FAG', 'SAKSBEHANDLER', 'TEAMLEDER'];
const FAG: readonly Rolle[] = ['FAG'];
const FAG_LEDER: readonly Rolle[] = ['FAG', 'TEAMLEDER'];
const SAK: readonly Rolle[] = ['SAKSBEHANDLER'];
const SAK_FAG: readonly Rolle[] = ['SAKSBEHANDLER', 'FAG'];
const LEDER: readonly Rolle[] = ['TEAMLEDER'];
const SAK_LEDER: readonly Rolle[] = ['SAKSBEHANDLER', 'TEAMLEDER'];

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
  'sak.meldForsinkelse': SAK,
  'sak.settTjenesteansvarlig': SAK,

  'kartlegging.les': ALLE,
  'kartlegging.start': SAK_FAG,
  'kartlegging.lagre': SAK_FAG,
  'kartlegging.ferdigstill': SAK_FAG,

  'maal.les': ALLE,
  'maal.lagre': SAK_FAG,
  'maal.fjern': SAK_FAG,
  'maal.vurder': FAG,

  'mestring.les': ALLE,
  'mestring.planlegg': SAK_FAG,
  'mestring.start': SAK_FAG,
  'mestring.settFolk': SAK_FAG,
  'mestring.skrivUke': SAK_FAG,
  'mestring.registrerMaaling': SAK_FAG,
  'mestring.evaluer': SAK_FAG,
  'mestring.vurderMaal': SAK_FAG,
  'mestring.skrivSyn': SAK_FAG,
  'mestring.forleng': SAK_FAG,
  'mestring.avbryt': SAK_FAG,
  'mestring.fullfor': SAK_FAG,
  'mestring.aapneVedtak': SAK,

  'vedtak.les': ALLE,
  'vedtak.opprett': SAK,
  'vedtak.nytt': SAK,
  'vedtak.varsle': SAK,
  'vedtak.lagre': SAK_FAG,
  'vedtak.send': SAK,
  'vedtak.trekk': SAK,
  'vedtak.fatt': LEDER,
  'vedtak.returner': LEDER,
  'vedtak.meldInhabil': LEDER,
  'vedtak.lesBrev': ALLE,
  'vedtak.naa': SAK_FAG,
  'vedtak.historikk': ALLE,
  'vedtak.stillSporsmaal': ALLE,
  'vedtak.svarSporsmaal': ALLE,
  'vedtak.flyttTilPlan': SAK_FAG,
  'vedtak.flyttFraMaal': SAK_FAG,
  'vedtak.angreFlytting': SAK_FAG,
  'timeanslag.les': SAK,
  'timeanslag.sett': SAK,
  'timeanslag.innsyn': SAK,
  'formaalsvakt.vokt': ALLE,
  'godkjenning.list': LEDER,
  'godkjenning.les': LEDER,
  'fullmakt.list': LEDER,
  'fullmakt.gi': LEDER,
  'fullmakt.trekk': LEDER,
  'fravaer.registrer': LEDER,
  'fravaer.avslutt': LEDER,

  'brukervalg.les': ALLE,
  'brukervalg.velg': SAK_LEDER,
  'brukervalg.angre': SAK_LEDER,
  'leverandor.list': SAK_LEDER,
  'leverandor.les': SAK_LEDER,
  'leverandor.lagre': LEDER,
  'leverandor.avslutt': LEDER,

  'klage.list': SAK_LEDER,
  'klage.les': ALLE,
  'klage.lesBrev': ALLE,
  'klage.registrer': ALLE,
  'klage.leggTilOrd': ALLE,
  'klage.bekreftOpplest': ALLE,
  'klage.endreSlag': SAK_LEDER,
  'klage.sendKvittering': SAK_LEDER,
  'klage.vurderFormalia': SAK,
  'klage.vurder': SAK,
  'klage.svarPaaUtsatt': LEDER,
  'klage.avgjor': LEDER,
  'klage.lagreOversendelse': SAK,
  'klage.oversend': SAK,
  'klage.registrerSvar': SAK_LEDER,
  'klage.videresend': SAK_LEDER,
  'klage.gjorOm': SAK,
  'klage.trekk': SAK_LEDER,
  'klage.avslutt': SAK_LEDER,

  'brevmal.list': ALLE,
  'brevmal.les': ALLE,
  'brevmal.ny': LEDER,
  'brevmal.lagre': LEDER,
  'brevmal.publiser': LEDER,

  'tiltaksplan.les': ALLE,
  'tiltaksplan.leggTil': FAG,
  'tiltaksplan.endre': FAG,
  'tiltaksplan.avslutt': FAG,
  'tiltaksplan.taBortDetalj': FAG,
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

  'frist.list': ALLE,
  'frist.les': ALLE,
  'korttid.les': ALLE,
  'korttid.list': ALLE,
  'korttid.registrer': SAK_FAG,
  'korttid.avslutt': SAK_FAG,
  'korttid.gjorTilVedtak': SAK,

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
