import type { Dato } from '@/lib/platform/time/dato';

/** Tre ulike ting, som aldri blandes: pbrl § 7-2 (vedtak), pbrl kap. 7 (hvordan hjelpen ble gitt) og § 7-4 (tilsyn). */
export const KLAGESLAG = ['VEDTAK', 'UTFORELSE', 'TILSYN'] as const;
export type Klageslag = (typeof KLAGESLAG)[number];

export const KLAGESTATUSER = [
  'MOTTATT',
  'FORMALIA_VURDERT',
  'NY_VURDERING',
  'MEDHOLD',
  'DELVIS_MEDHOLD',
  'OPPRETTHOLDT',
  'AVVIST',
  'TRUKKET',
  'VIDERESENDT',
  'OVERSENDT',
  'STADFESTET',
  'ENDRET',
  'OPPHEVET',
  'AVSLUTTET',
] as const;
export type Klagestatus = (typeof KLAGESTATUSER)[number];

/** Det saksbehandleren kan foreslå, og teamlederen bestemme, etter den nye vurderingen. */
export const INNSTILLINGER = ['MEDHOLD', 'DELVIS_MEDHOLD', 'OPPRETTHOLDT'] as const;
export type Innstilling = (typeof INNSTILLINGER)[number];

export const AVGJORELSER = [...INNSTILLINGER, 'AVVIST'] as const;
export type Avgjorelse = (typeof AVGJORELSER)[number];

/** Hvordan klagen endte hos kommunen. */
export type Klageutfall = Avgjorelse | 'TRUKKET' | 'VIDERESENDT' | 'VEILEDET';

export const KLAGESVAR = ['STADFESTET', 'ENDRET', 'OPPHEVET'] as const;
export type Klagesvar = (typeof KLAGESVAR)[number];

/** Hvem som klager. Fire ulike ting, hver med sitt grunnlag (domain.md 1.5 og 12.8). */
export const KLAGERROLLER = ['BRUKER', 'FULLMEKTIG', 'ADVOKAT', 'VERGE', 'NAERMESTE', 'ANDRE'] as const;
export type Klagerrolle = (typeof KLAGERROLLER)[number];

export interface Klager {
  rolle: Klagerrolle;
  /** Navnet når det ikke er personen selv. */
  navn: string | null;
  adresse: string | null;
  /** Den skriftlige fullmakten: hva den gjelder, og hvor den ligger. */
  fullmakt: string | null;
  /** Mandatet til vergen, i ord. */
  vergemandat: string | null;
  /** Hvem som har vurdert at personen ikke selv kan samtykke i dette, og når. */
  samtykkeVurdertAv: string | null;
  samtykkeVurdert: Dato | null;
}

export type Klagerett =
  | { slag: 'HAR_RETT' }
  | { slag: 'MANGLER'; hva: 'FULLMAKT' | 'MANDAT' | 'VURDERING' }
  | { slag: 'IKKE_RETT' };

/** Er fristen for sen likevel noe vi tar klagen til behandling for (fvl § 31)? */
export const OPPREISNINGER = ['IKKE_LASTES', 'SAERLIGE_GRUNNER', 'NEI'] as const;
export type Oppreisning = (typeof OPPREISNINGER)[number];

export type Formaliautfall = 'BEHANDLES' | 'BOR_AVVISES';

export interface Formalia {
  klagerettOk: boolean;
  formOk: boolean;
  oppreisning: Oppreisning | null;
  begrunnelse: string;
}

export type Utsattsvar = 'IKKE_VURDERT' | 'NEI' | 'JA';

/** Det reglene må vite om en klage. */
export interface Klagetilstand {
  slag: Klageslag;
  status: Klagestatus;
  harVedtak: boolean;
  formalia: Formaliautfall | null;
  vurdering: { tekst: string; innstilling: Innstilling | null; ferdig: boolean };
  /** Alle som har skrevet på vurderingen. */
  vurdertAv: readonly string[];
  vilUtsatt: boolean;
  utsattSvar: Utsattsvar;
  uttalelse: string;
  dokumenter: readonly string[];
  utfall: Klageutfall | null;
  utfallGrunn: string;
}

export const KLAGEBREVSLAG = ['KVITTERING', 'UTSATT', 'AVGJORELSE', 'OVERSENDELSE', 'KOPI'] as const;
export type Klagebrevslag = (typeof KLAGEBREVSLAG)[number];

/** En klage slik den står i databasen, i domenets ord. */
export interface Klage extends Klagetilstand {
  id: string;
  versjon: number;
  brukerId: string;
  vedtakId: string | null;
  teamId: string;
  klager: Klager;
  muntlig: boolean;
  endringOnsket: string | null;
  sendt: Dato;
  mottatt: Dato;
  registrertAvId: string;
  forventetSvar: Dato | null;
  kvittert: Dato | null;
  formaliaFelt: Formalia | null;
  utsattGrunn: string;
  avgjortAvId: string | null;
  avgjort: Dato | null;
  oversendt: Dato | null;
  svar: { utfall: Klagesvar; dato: Dato; grunn: string } | null;
  avsluttet: Dato | null;
  avsluttGrunn: string;
}

/** Det som ble sagt eller skrevet, ordrett. Flere ord er en ny rad. */
export interface Klageord {
  id: string;
  tekst: string;
  muntlig: boolean;
  dato: Dato;
  skrevetNedAvId: string;
  opplest: Dato | null;
}
