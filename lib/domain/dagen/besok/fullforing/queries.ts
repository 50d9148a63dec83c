import 'server-only';
import type { Scope } from '@/lib/domain/tilgang/types';
import { erMedisin } from '../rules';
import type { Besoksfakta, Kvitteringsview } from '../types';

/** Hva som nettopp ble meldt. Null når besøket ikke er meldt ferdig lenger. */
export async function hentKvittering(scope: Scope, fakta: Besoksfakta): Promise<Kvitteringsview | null> {
  if (fakta.status !== 'FERDIG' && fakta.status !== 'AVVIK') return null;
  const rad = await scope.tx.besok.findUniqueOrThrow({
    where: { id: fakta.besokId },
    select: {
      versjon: true,
      bruker: { select: { fornavn: true } },
      tiltak: { select: { utfall: true, tiltak: { select: { kompetanse: true } } } },
    },
  });
  const medisin = rad.tiltak.filter((t) => erMedisin(t.tiltak));
  const gitt = medisin.every((t) => t.utfall === 'GJORT');
  return {
    besokId: fakta.besokId,
    versjon: rad.versjon,
    fornavn: rad.bruker.fornavn,
    status: fakta.status,
    medisin: medisin.length === 0 ? null : gitt ? 'GITT' : 'IKKE_GITT',
  };
}
