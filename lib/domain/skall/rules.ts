import { roller } from '@/lib/domain/tilgang/rules';
import type { Ansatt, Rolle } from '@/lib/domain/tilgang/types';
import type { Menyvalg } from './types';

/** Menyen etter rolle, i den rekkefølgen dagen går. Den første er der man starter. */
const MENY: Record<Rolle, Menyvalg[]> = {
  FAG: ['minDag', 'tavle', 'brukere', 'revurderinger'],
  SAKSBEHANDLER: ['saker', 'frister', 'brukere', 'revurderinger', 'tavle'],
  TEAMLEDER: ['godkjenning', 'revurderinger', 'tavle', 'brukere', 'saker', 'frister'],
};

const REKKEFOLGE: Rolle[] = ['TEAMLEDER', 'SAKSBEHANDLER', 'FAG'];

/** Har noen flere roller, kommer alt med, én gang. Ingen rolle gir tom meny. */
export function menyFor(ansatt: Ansatt): Menyvalg[] {
  const mine = roller(ansatt);
  return [...new Set(REKKEFOLGE.filter((rolle) => mine.includes(rolle)).flatMap((rolle) => MENY[rolle]))];
}

/** Teamet skjermene viser: det valgte når det fortsatt er mitt, ellers det første. */
export function valgtTeam(ansatt: Ansatt): string | null {
  const mine = ansatt.tilknytninger.map((t) => t.teamId);
  if (ansatt.valgtTeamId && mine.includes(ansatt.valgtTeamId)) return ansatt.valgtTeamId;
  return mine[0] ?? null;
}
