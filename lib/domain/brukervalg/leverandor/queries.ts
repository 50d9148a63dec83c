import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ordningen, somLeverandor, valgfaktaFor, type Ordning } from '../queries';
import type { Valgfakta } from '../types';
import type { Leverandor } from './types';

/** Leverandøren, når den finnes og kommunen har brukervalg. */
export async function leverandorfakta(
  scope: Scope,
  leverandorId: string,
): Promise<{ ordning: Ordning; leverandor: Leverandor } | null> {
  const ordning = await ordningen(scope);
  const rad =
    ordning &&
    (await scope.tx.leverandor.findUnique({
      where: { id: leverandorId },
      include: { tilbud: { orderBy: [{ fom: 'asc' }, { id: 'asc' }] } },
    }));
  return rad ? { ordning, leverandor: somLeverandor(rad) } : null;
}

/** Har et annet firma med samme nummer avtale samtidig? */
export async function orgnummerFinnes(
  scope: Scope,
  orgnummer: string,
  utenom: string | null,
): Promise<{ avtaleFom: Date; avtaleTom: Date | null }[]> {
  return scope.tx.leverandor.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, orgnummer, ...(utenom ? { id: { not: utenom } } : {}) },
    select: { avtaleFom: true, avtaleTom: true },
  });
}

/** Flere enn dette viser vi ikke på én side. */
const TAK = 300;

/** Personene som har meldt denne leverandøren, av dem jeg har tilgang til. */
export async function personerHos(
  scope: Scope,
  tilgang: Prisma.BrukerWhereInput,
  leverandorId: string,
): Promise<{ id: string; navn: string; fakta: Valgfakta }[]> {
  const rader = await scope.tx.bruker.findMany({
    where: { AND: [tilgang, { brukervalg: { some: { leverandorId, angretTidspunkt: null } } }] },
    orderBy: [{ etternavn: 'asc' }, { fornavn: 'asc' }, { id: 'asc' }],
    take: TAK,
    select: { id: true, fornavn: true, etternavn: true },
  });
  const fakta = await valgfaktaFor(scope, rader.map((r) => r.id)); // prettier-ignore
  return rader.map((r) => ({ id: r.id, navn: `${r.fornavn} ${r.etternavn}`, fakta: fakta.get(r.id)! }));
}
