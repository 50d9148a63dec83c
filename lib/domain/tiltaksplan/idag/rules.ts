import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Dagsavslag } from '../errors';
import type { Dagsdel } from '../types';
import { DAGER_FRAM } from '../utrulling/rules';
import type { Besokstatus } from '../utrulling/types';

/** «Bare i dag» gjelder én dag som ikke er gått, og som besøkene finnes for. */
export function hvorforIkkeDenneDagen(dato: Dato, iDag: Dato): 'BakITid' | 'ForLangtFram' | null {
  if (dato < iDag) return 'BakITid';
  return dato > addDays(iDag, DAGER_FRAM) ? 'ForLangtFram' : null;
}

/** Bare et besøk som er igjen, kan endres for dagen. */
export function hvorforIkkeEndreBesoket(besok: { status: Besokstatus } | undefined): Dagsavslag | null {
  if (!besok || besok.status === 'AVLYST') return 'IkkeDenneDagen';
  if (besok.status === 'STOPPET') return 'ErStoppet';
  return besok.status === 'PLANLAGT' ? null : 'AlleredeGjort';
}

/** Neste ledige gruppe i en dagsdel: to besøk samme del av dagen holdes fra hverandre av gruppen. */
export function ledigGruppe(
  besok: readonly { dagsdel: Dagsdel; gruppe: number }[],
  dagsdel: Dagsdel,
): number {
  const brukte = besok.filter((b) => b.dagsdel === dagsdel).map((b) => b.gruppe);
  let gruppe = 1;
  while (brukte.includes(gruppe)) gruppe += 1;
  return gruppe;
}

/** De grunnene noe ekstra kan bli avvist for. */
export type Ekstraavslag = Extract<
  Dagsavslag,
  'BakITid' | 'ForLangtFram' | 'MaaletErIkkeAktivt' | 'TjenestenErIkkeIVedtaket' | 'HarIkkeTeam' | 'ErStoppet'
>;

export interface Ekstrafakta {
  maal: readonly { id: string; status: string }[];
  tjenester: readonly string[];
  teamId: string | null;
  /** Tjenesten hviler den dagen. */
  stoppet: boolean;
}

/** Hvorfor noe ekstra ikke kan legges til den dagen, og feltet det gjelder. */
export function hvorforIkkeEkstra(
  inn: { dato: Dato; maalId: string; tjeneste: string },
  fakta: Ekstrafakta,
  iDag: Dato,
): { reason: Ekstraavslag; field: string } | null {
  const feil = hvorforIkkeDenneDagen(inn.dato, iDag);
  if (feil) return { reason: feil, field: 'dato' };
  if (fakta.maal.find((m) => m.id === inn.maalId)?.status !== 'AKTIVT')
    return { reason: 'MaaletErIkkeAktivt', field: 'maalId' };
  if (!fakta.tjenester.includes(inn.tjeneste))
    return { reason: 'TjenestenErIkkeIVedtaket', field: 'tjeneste' };
  if (!fakta.teamId) return { reason: 'HarIkkeTeam', field: 'dato' };
  return fakta.stoppet ? { reason: 'ErStoppet', field: 'dato' } : null;
}
