import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';

/** Det jeg har sagt om meg selv. */
export const omMeg = (scope: Scope) =>
  scope.tx.ansatt.findUniqueOrThrow({
    where: { id: scope.ansatt.id },
    select: { reisemaate: true, kjonn: true, spraak: true, unngaarDyr: true },
  });
