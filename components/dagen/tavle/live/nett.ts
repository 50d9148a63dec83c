import type { Ventende } from '@/lib/domain/dagen/live/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';

export type Svar =
  | { slag: 'LAGRET'; versjon: number }
  /** Serveren sa nei, med en setning om hvorfor. */
  | { slag: 'AVVIST'; grunn: string | null; melding: string | null }
  /** Vi vet ikke om den er lagret. Samme nøkkel sendes igjen. `feil` = tjenesten svarte, men det gikk galt. */
  | { slag: 'INGEN_SVAR'; feil?: true }
  /** Ingen er innlogget her lenger. Køen venter. */
  | { slag: 'UTLOGGET' };

export interface Nett {
  flytt: (ventende: Ventende) => Promise<Svar>;
  hent: (teamId: string, dato: string) => Promise<TavleView | null>;
}

const TAALMOD_MS = 10_000;

interface Kropp {
  verdi?: { versjon: number };
  melding?: string;
  avslag?: { grunn: string; melding: string };
}

async function flytt({ handling, nokkel, besokId, plass, til, sendt, versjon }: Ventende): Promise<Svar> {
  try {
    const svar = await fetch(`/api/v1/handlinger/${handling}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': nokkel },
      body: JSON.stringify({
        besokId,
        versjon: sendt ?? versjon,
        tilAnsattId: til.ansattId,
        plass,
        dagsdel: til.dagsdel,
      }),
      signal: AbortSignal.timeout(TAALMOD_MS),
    });
    return tolk(svar.status, (await svar.json()) as Kropp);
  } catch {
    return { slag: 'INGEN_SVAR' };
  }
}

function tolk(status: number, { verdi, avslag, melding }: Kropp): Svar {
  if (verdi) return { slag: 'LAGRET', versjon: verdi.versjon };
  if (status === 401) return { slag: 'UTLOGGET' };
  if (status >= 500) return { slag: 'INGEN_SVAR', feil: true };
  return { slag: 'AVVIST', grunn: avslag?.grunn ?? null, melding: avslag?.melding ?? melding ?? null };
}

async function hent(teamId: string, dato: string): Promise<TavleView | null> {
  try {
    const svar = await fetch(`/api/v1/tavle?team=${teamId}&dato=${dato}`, {
      signal: AbortSignal.timeout(TAALMOD_MS),
    });
    return svar.ok ? ((await svar.json()) as { verdi: TavleView }).verdi : null;
  } catch {
    return null;
  }
}

export const nettet: Nett = { flytt, hent };
