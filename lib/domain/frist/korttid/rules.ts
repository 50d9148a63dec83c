import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { addDays, daysBetween, type Dato } from '@/lib/platform/time/dato';
import { erFattet } from '@/lib/domain/vedtak/rules';
import { KORTTID_DAGER } from '../rules';
import { nei } from './errors';
import type { Korttid, Korttidstilstand } from './types';

/** Så langt fram kan starten ligge. Lenger fram er det tid til å skrive vedtaket. */
export const FRAMOVER_DAGER = 14;

type Tidligere = Pick<Korttid, 'tjeneste' | 'fom' | 'planlagtSlutt' | 'avsluttet' | 'vedtak'>;

/** Den siste dagen hjelpen varte, eller ventes å vare. */
export const sisteDag = (korttid: Pick<Korttid, 'planlagtSlutt' | 'avsluttet'>): Dato =>
  korttid.avsluttet ?? korttid.planlagtSlutt;

export function tilstand(korttid: Pick<Korttid, 'avsluttet' | 'vedtak'>): Korttidstilstand {
  if (korttid.vedtak && erFattet(korttid.vedtak.status)) return 'VEDTATT';
  return korttid.avsluttet ? 'AVSLUTTET' : 'LOPER';
}

/**
 * Første dag i den sammenhengende hjelpen: to korte tjenester etter hverandre er én, så to uker kan ikke bli fire ved å
 * registrere på nytt.
 */
export function sammenhengendeFra(fom: Dato, tidligere: readonly Tidligere[]): Dato {
  const forrige = tidligere.find((t) => t.fom < fom && sisteDag(t) >= addDays(fom, -1));
  return forrige ? sammenhengendeFra(forrige.fom, tidligere) : fom;
}

const dagerMed = (fom: Dato, tom: Dato): number => daysBetween(fom, tom) + 1;

/** Kan hjelpen gis uten vedtak? Er det ikke en kort tjeneste, skal det skrives vedtak (pbrl § 2-7). */
export function kanRegistreres(
  ny: { tjeneste: string; fom: Dato; planlagtSlutt: Dato },
  alle: readonly Tidligere[],
  iDag: Dato,
): Result<null, Refusal> {
  const kode = 'KunneIkkeRegistrereKorttid';
  const like = alle.filter((t) => t.tjeneste === ny.tjeneste && tilstand(t) !== 'VEDTATT');
  if (ny.planlagtSlutt < ny.fom) return nei(kode, 'SluttForStart', 'planlagtSlutt');
  if (ny.fom > addDays(iDag, FRAMOVER_DAGER)) return nei(kode, 'StartForLangtFram', 'fom');
  if (dagerMed(ny.fom, ny.planlagtSlutt) > KORTTID_DAGER)
    return nei(kode, 'VarerOverToUker', 'planlagtSlutt');
  if (like.some((t) => tilstand(t) === 'LOPER')) return nei(kode, 'AlleredeLopende', 'tjeneste');
  if (dagerMed(sammenhengendeFra(ny.fom, like), ny.planlagtSlutt) > KORTTID_DAGER)
    return nei(kode, 'SammenOverToUker', 'planlagtSlutt');
  return ok(null);
}

export function kanAvsluttes(korttid: Korttid, dag: Dato, iDag: Dato): Result<null, Refusal> {
  const kode = 'KunneIkkeAvslutteKorttid';
  if (tilstand(korttid) !== 'LOPER') return nei(kode, 'AlleredeAvsluttet');
  if (dag < korttid.fom) return nei(kode, 'ForStart', 'dato');
  if (dag > iDag) return nei(kode, 'IFremtiden', 'dato');
  return ok(null);
}

/** Et akuttvedtak kan skrives før noen har kartlagt. Et vanlig kan ikke. */
export function kanBliVedtak(
  korttid: Korttid,
  vei: 'VANLIG' | 'AKUTT',
  erKartlagt: boolean,
): Result<null, Refusal> {
  const kode = 'KunneIkkeGjoreTilVedtak';
  if (korttid.vedtak) return nei(kode, 'AlleredeVedtak');
  if (korttid.avsluttet) return nei(kode, 'AlleredeAvsluttet');
  if (vei === 'VANLIG' && !erKartlagt) return nei(kode, 'IngenKartlegging');
  return ok(null);
}
