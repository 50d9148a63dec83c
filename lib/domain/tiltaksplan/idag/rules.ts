import { addDays, type Dato } from '@/lib/platform/time/dato';
import type { Dagsavslag } from '../errors';
import type { Dagsdel } from '../types';
import { DAGER_FRAM } from '../utrulling/rules';
import type { Besokstatus } from '../utrulling/types';

/** «Bare i dag» gjelder én dag som ikke er gått, og som besøkene finnes for. */
export function hvorforIkkeDenneDagen(dato: Dato, iDag: Dato): Dagsavslag | null {
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
