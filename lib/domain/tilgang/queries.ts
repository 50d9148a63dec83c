import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Ansatt } from './types';

/**
 * Åpner en gyldig sesjon for resten av transaksjonen: setter leietaker og ansatt som radsikkerheten bruker,
 * og henter rolle og team slik de er nå. Én tur til databasen. Null når sesjonen er ukjent, utløpt eller avsluttet.
 */
export async function aapneSesjon(tx: Tx, nokkel: string): Promise<Ansatt | null> {
  const rader = await tx.$queryRaw<{ ansatt: Ansatt | null }[]>`select aapne_sesjon(${nokkel}) as ansatt`;
  return rader[0]?.ansatt ?? null;
}
