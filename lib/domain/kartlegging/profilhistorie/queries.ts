import 'server-only';
import { fromDbDate } from '@/lib/platform/time/dato';
import type { Scope } from '@/lib/domain/tilgang/types';
import { settet } from '../funksjonsprofil/queries';
import { lagProfil } from '../funksjonsprofil/rules';
import type { Variabelsett } from '../funksjonsprofil/types';
import type { Profilpunkt } from './types';

/** Så mange vi tegner. Eldre finnes i lista over kartlegginger. */
const HOYST = 12;

/** De ferdige kartleggingene, eldst først. */
export async function profiler(scope: Scope, brukerId: string): Promise<Profilpunkt[]> {
  const rader = await scope.tx.kartlegging.findMany({
    where: { brukerId, status: 'FERDIG' },
    orderBy: [{ kartlagtDato: 'desc' }, { id: 'desc' }],
    take: HOYST,
    select: {
      id: true,
      kartlagtDato: true,
      variabelsett: true,
      skaarer: { select: { variabel: true, skaar: true } },
    },
  });
  const sett = new Map<string, Variabelsett>();
  for (const navn of new Set(rader.map((rad) => rad.variabelsett))) sett.set(navn, await settet(scope, navn));
  return rader.toReversed().map((rad) => ({
    kartleggingId: rad.id,
    dato: fromDbDate(rad.kartlagtDato),
    profil: lagProfil(sett.get(rad.variabelsett)!, new Map(rad.skaarer.map((s) => [s.variabel, s.skaar]))),
  }));
}

/** Kartleggingen det siste fattede vedtaket bygger på. */
export async function bakForrigeVedtak(scope: Scope, brukerId: string): Promise<string | null> {
  const rad = await scope.tx.vedtak.findFirst({
    where: { brukerId, fattetTidspunkt: { not: null }, kartleggingId: { not: null } },
    orderBy: [{ fattetTidspunkt: 'desc' }, { id: 'desc' }],
    select: { kartleggingId: true },
  });
  return rad?.kartleggingId ?? null;
}
