import type { Brukt, Forslagsbruk } from '@/lib/domain/dagen/forslag/bruk/types';
import type { Brukstrekk } from '@/lib/domain/dagen/forslag/panel/types';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';

export type Bruksvar = Forslagsbruk | { melding: string | null };
export type { Brukt };

/** Sier ja til flyttingene. Alt annet enn ja er en setning om hvorfor, eller null når vi ikke fikk svar. */
export async function brukTrekk({ team, dato }: TavleView, trekk: Brukstrekk[]): Promise<Bruksvar> {
  try {
    const svar = await fetch('/api/v1/handlinger/tavle.brukForslag', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ team: team.id, dato, trekk }),
    });
    const innhold = (await svar.json()) as {
      verdi?: Forslagsbruk;
      melding?: string;
      avslag?: { melding: string };
    };
    return innhold.verdi ?? { melding: innhold.avslag?.melding ?? innhold.melding ?? null };
  } catch {
    return { melding: null };
  }
}
