import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { gjelder } from '../queries';

export const hentHode = (scope: Scope, brukerId: string) =>
  scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: {
      id: true,
      fornavn: true,
      etternavn: true,
      fodselsdato: true,
      husstand: true,
      telefon: true,
      adresse: true,
      adressesperre: true,
      stopp: {
        where: gjelder(scope.iDag),
        take: 1,
        select: { grunn: true, sted: true, fom: true, tom: true },
      },
    },
  });

export type Hoderad = Awaited<ReturnType<typeof hentHode>>;
