import type { Clock } from '@/lib/platform/time/clock';
import type { Dato } from '@/lib/platform/time/dato';
import type { Tx } from '@/lib/platform/db/client';
import type { Refusal } from '@/lib/platform/errors/result';

export const ROLLER = ['FAG', 'SAKSBEHANDLER', 'TEAMLEDER'] as const;
export type Rolle = (typeof ROLLER)[number];

export const PROFESJONER = [
  'SYKEPLEIER',
  'HELSEFAGARBEIDER',
  'HJEMMEHJELPER',
  'FYSIOTERAPEUT',
  'ERGOTERAPEUT',
  'SAKSBEHANDLER',
  'TEAMLEDER',
] as const;
export type Profesjon = (typeof PROFESJONER)[number];

/** Den innloggede, slik databasen kjenner henne akkurat nå. Rolle og team står aldri i informasjonskapselen. */
export interface Ansatt {
  id: string;
  virksomhetId: string;
  fornavn: string;
  etternavn: string;
  profesjon: Profesjon;
  tilknytninger: { teamId: string; teamnavn: string; rolle: Rolle }[];
  valgtTeamId: string | null;
}

/** Hvorfor vi behandler opplysningene (Tillitsrammeverket). */
export type Formaal = 'TREAT' | 'COC' | 'ETREAT' | 'BTG';

declare const scopeBrand: unique symbol;

/**
 * Bevis for at en port har sluppet noen inn. Bare portene lager det, og spørringer tar ikke imot noe annet.
 * Bærer transaksjonen, så alt i en forespørsel leser og skriver i den samme.
 */
export interface Scope {
  readonly [scopeBrand]: true;
  readonly tx: Tx;
  readonly ansatt: Ansatt;
  readonly clock: Clock;
  readonly iDag: Dato;
}

/** Svaret fra en policy. Grunnen er for revisjonsloggen, ikke for den som spør. */
export type Avgjorelse = { tillatt: true } | { tillatt: false; grunn: string };

export const TILLATT: Avgjorelse = { tillatt: true };
export const nektet = (grunn: string): Avgjorelse => ({ tillatt: false, grunn });

export interface Feltfeil {
  /** Punktskilt sti inn i skjemaet: `linjer.0.omfang`. */
  path: string;
  /** Nøkkel i navnerommet `feil`. */
  key: string;
  values?: Record<string, string | number>;
}

/** Alt en port kan svare. */
export type Portsvar<V> =
  | { utfall: 'OK'; verdi: V }
  | { utfall: 'IKKE_INNLOGGET' }
  /** Samme svar for «finnes ikke» og «ikke din». */
  | { utfall: 'NEKTET' }
  | { utfall: 'UGYLDIG'; feil: Feltfeil[] }
  | { utfall: 'AVVIST'; avslag: Refusal };
