import type { Kjonn } from '@/tests/factories/fodselsnummer';
import type { Bakgrunnsnavn } from '../innhold/bakgrunner';
import type { Temanavn } from '../innhold/temaer';

/** En oppdiktet person: hvem, hva som skjedde, hva hun sa, og hvilke mål ordene ble til. */
export interface Person {
  navn: string;
  kjonn: Kjonn;
  alder: number;
  bakgrunn: Bakgrunnsnavn;
  ord: string;
  /** Livsområdet og utdraget av ordene som målet kom fra. */
  maal: readonly (readonly [Temanavn, string])[];
}

export const p = (
  navn: string,
  kjonn: Kjonn,
  alder: number,
  bakgrunn: Bakgrunnsnavn,
  ord: string,
  ...maal: Person['maal']
): Person => ({ navn, kjonn, alder, bakgrunn, ord, maal });
