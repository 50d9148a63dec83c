import type { Konflikt, Naa } from '@/lib/domain/vedtak/samskriving/types';

export type Status = 'LAGRET' | 'IKKE_LAGRET' | 'LAGRER' | 'PROVER_IGJEN' | 'KONFLIKT' | 'UGYLDIG' | 'AVVIST';

export interface Tilstand {
  status: Status;
  /** The time the server said, or empty before the first save. */
  klokka: string;
  konflikter: ReadonlyMap<string, Konflikt>;
  /** Fields somebody else wrote in just now, and who. */
  nyss: ReadonlyMap<string, string>;
  ugyldig: ReadonlyMap<string, string>;
  tilstede: Naa['tilstede'];
  /** The words of a refusal that concerns the whole draft. */
  melding: string;
}

export const START: Tilstand = {
  status: 'LAGRET',
  klokka: '',
  konflikter: new Map(),
  nyss: new Map(),
  ugyldig: new Map(),
  tilstede: [],
  melding: '',
};

export const uten = <V>(kart: ReadonlyMap<string, V>, nokkel: string): ReadonlyMap<string, V> =>
  new Map([...kart].filter(([n]) => n !== nokkel));
