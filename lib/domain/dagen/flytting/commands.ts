import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { plassering } from './queries';
import { nyPlass } from './plass/rules';
import type { Flytt } from './schema';

export interface Flyttet {
  besokId: string;
  versjon: number;
  tilAnsattId: string | null;
  dagsdel: Dagsdel;
  plass: number;
}

interface Dit extends Omit<Flytt, 'dagsdel'> {
  brukerId: string;
  dato: Dato;
  dagsdel: Dagsdel;
  fraAnsattId: string | null;
  rekkefolge: number;
  /** Flyttingen kom fra et forslag som den innloggede godtok. */
  fraForslag?: boolean;
}

/** Null når noen kom først. */
export async function flyttBesok(scope: Scope, dit: Dit): Promise<Flyttet | null> {
  const { denne, andre, tiltak } = await plassering(scope, dit.besokId, dit.brukerId, dit.dato);
  const plassert = nyPlass(denne, andre, tiltak, dit.dagsdel);
  const { count } = await scope.tx.besok.updateMany({
    where: { id: dit.besokId, versjon: dit.versjon, status: 'PLANLAGT' },
    data: { ...plassert, rekkefolge: dit.rekkefolge, versjon: { increment: 1 } },
  });
  if (count === 0) return null;
  await tildel(scope, dit);
  await skrivHendelse(scope, {
    type: 'besok.flyttet',
    objektType: 'besok',
    objektId: dit.besokId,
    brukerId: dit.brukerId,
    data: {
      fra: dit.fraAnsattId,
      til: dit.tilAnsattId,
      plass: dit.plass,
      fraDagsdel: denne.dagsdel,
      tilDagsdel: dit.dagsdel,
      ...(dit.fraForslag ? { fraForslag: true } : {}),
    },
  });
  const { besokId, tilAnsattId, dagsdel, plass } = dit;
  return { besokId, versjon: dit.versjon + 1, tilAnsattId, dagsdel, plass };
}

async function tildel(scope: Scope, { besokId, plass, tilAnsattId, brukerId, dato }: Dit): Promise<void> {
  await scope.tx.besokstildeling.deleteMany({ where: { besokId, plass } });
  if (tilAnsattId === null) return;
  const { virksomhetId } = scope.ansatt;
  await scope.tx.besokstildeling.createMany({
    data: [{ virksomhetId, besokId, plass, ansattId: tilAnsattId, brukerId, dato: toDbDate(dato) }],
  });
}
