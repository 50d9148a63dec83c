import type { Dato } from '@/lib/platform/time/dato';

/** Fristen i ord. Den er veiledende: den sperrer aldri for å registrere en klage. */
export type Fristvurdering =
  | { slag: 'INNEN'; frist: Dato }
  | { slag: 'ETTER'; frist: Dato; overEttAar: boolean }
  /** Personen er ikke underrettet, så fristen har ikke begynt å gå. */
  | { slag: 'IKKE_BEGYNT' }
  /** Vi vet ikke når hun fikk vite det klagen gjelder. */
  | { slag: 'UKJENT' }
  /** En tilsynsanmodning har ingen frist (pbrl § 7-4). */
  | { slag: 'INGEN' };

export interface Fristfakta {
  slag: 'VEDTAK' | 'UTFORELSE' | 'TILSYN';
  sendt: Dato;
  vedtak: { fattet: Dato | null; underrettet: Date | null; overfort: boolean } | null;
}
