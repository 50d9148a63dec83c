import type { Dato } from '@/lib/platform/time/dato';
import { addWeeks, dayOf } from '@/lib/platform/time/dato';
import { workingDayOnOrAfter } from '@/lib/platform/time/helligdager';
import type { Linje, Vedtaksslag, Vedtakstatus, Vedtakstype } from './types';

/** pbrl § 7-5: fire uker fra personen fikk, eller burde fått, nok kunnskap. Ender fristen på en fridag, går den til neste virkedag. Veiledende, aldri en sperre. */
export const KLAGEFRIST_UKER = 4;

export const veiledendeKlagefrist = (underrettet: Date): Dato =>
  workingDayOnOrAfter(addWeeks(dayOf(underrettet), KLAGEFRIST_UKER));

export const AKTER = [
  'lagre',
  'varsle',
  'send',
  'trekk',
  'returner',
  'meldInhabil',
  'fatt',
  'opphor',
] as const;
export type Akt = (typeof AKTER)[number];

/** Alle lovlige overganger. Koden spør denne tabellen; ingen skjerm sammenligner statuser selv. */
export const OVERGANGER: readonly {
  akt: Akt;
  fra: Vedtakstatus;
  til: Vedtakstatus;
}[] = [
  { akt: 'lagre', fra: 'UTKAST', til: 'UTKAST' },
  { akt: 'lagre', fra: 'RETURNERT', til: 'RETURNERT' },
  { akt: 'varsle', fra: 'UTKAST', til: 'UTKAST' },
  { akt: 'varsle', fra: 'RETURNERT', til: 'RETURNERT' },
  { akt: 'send', fra: 'UTKAST', til: 'TIL_GODKJENNING' },
  { akt: 'send', fra: 'RETURNERT', til: 'TIL_GODKJENNING' },
  { akt: 'trekk', fra: 'TIL_GODKJENNING', til: 'UTKAST' },
  { akt: 'returner', fra: 'TIL_GODKJENNING', til: 'RETURNERT' },
  { akt: 'meldInhabil', fra: 'TIL_GODKJENNING', til: 'TIL_GODKJENNING' },
  { akt: 'fatt', fra: 'TIL_GODKJENNING', til: 'FATTET' },
  { akt: 'opphor', fra: 'FATTET', til: 'OPPHORT' },
];

export const nesteStatus = (akt: Akt, status: Vedtakstatus): Vedtakstatus | null =>
  OVERGANGER.find((o) => o.akt === akt && o.fra === status)?.til ?? null;

export const kanGjores = (akt: Akt, status: Vedtakstatus): boolean => nesteStatus(akt, status) !== null;

/** Grunnen til at akten ikke kan gjøres nå. */
export const hvorforIkke = (status: Vedtakstatus): 'AlleredeFattet' | 'FeilStatus' =>
  erFattet(status) ? 'AlleredeFattet' : 'FeilStatus';

export const erFattet = (status: Vedtakstatus): boolean => status === 'FATTET' || status === 'OPPHORT';

export const TYPER_SOM_GIR = [
  'INNVILGELSE',
  'ENDRING',
  'OMGJORING',
  'AKUTT',
] as const satisfies readonly Vedtakstype[];

/** Vedtak som gir tjenester etter vanlig saksbehandling. Et akuttvedtak går ved siden av til det ordinære kommer. */
export const ORDINAERE_TYPER = [
  'INNVILGELSE',
  'ENDRING',
  'OMGJORING',
] as const satisfies readonly Vedtakstype[];

/** Gir vedtaket tjenester, eller tar det dem bort? */
export const girTjenester = (type: Vedtakstype): boolean =>
  (TYPER_SOM_GIR as readonly Vedtakstype[]).includes(type);

/** Kommer vedtaket i stedet for et tidligere? */
export const erstatterForrige = (type: Vedtakstype): boolean =>
  type === 'ENDRING' || type === 'OPPHOR' || type === 'OMGJORING';

/** Det saksbehandleren kaller det. Rekkefølgen på spørsmålene er prioriteringen. */
export function slagAv(vedtak: {
  type: Vedtakstype;
  linjer: readonly Pick<Linje, 'utfall'>[];
  mestringsperiodeId: string | null;
}): Vedtaksslag {
  const { type, linjer, mestringsperiodeId } = vedtak;
  if (type !== 'INNVILGELSE') return type;
  if (linjer.some((l) => l.utfall === 'AVSLAATT')) return 'DELVIS_AVSLAG';
  return mestringsperiodeId ? 'ETTER_MESTRING' : 'INNVILGELSE';
}

/** Et vedtak som ikke er avgjort ennå. */
export const AAPNE_STATUSER = [
  'UTKAST',
  'TIL_GODKJENNING',
  'RETURNERT',
] as const satisfies readonly Vedtakstatus[];
