import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Adkomst } from './types';

export const hentAdkomst = (scope: Scope, brukerId: string): Promise<Adkomst> =>
  scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { nokkelnummer: true, nokkelkode: true, adressetillegg: true },
  });
