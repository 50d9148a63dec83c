import { roller } from '@/lib/domain/tilgang/rules';
import type { Ansatt } from '@/lib/domain/tilgang/types';
import { menyFor, valgtTeam } from './rules';
import type { Menyvalg, Skall, Ventende } from './types';

export function skallView(ansatt: Ansatt, ventende: Ventende): Skall {
  const valgt = valgtTeam(ansatt);
  const unike = new Map(ansatt.tilknytninger.map((t) => [t.teamId, t.teamnavn]));
  return {
    navn: `${ansatt.fornavn} ${ansatt.etternavn}`,
    fornavn: ansatt.fornavn,
    profesjon: ansatt.profesjon,
    roller: roller(ansatt),
    team: [...unike].map(([id, navn]) => ({ id, navn, valgt: id === valgt })),
    meny: menyFor(ansatt).map((valg) => ({ valg, antall: antallFor(valg, ventende) })),
  };
}

function antallFor(valg: Menyvalg, ventende: Ventende): number {
  if (valg === 'godkjenning') return ventende.godkjenning;
  if (valg === 'saker') return ventende.saker;
  if (valg === 'revurderinger') return ventende.revurderinger;
  return 0;
}
