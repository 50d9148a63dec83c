import type {
  Avgjorelse,
  Formalia,
  Formaliautfall,
  Klagebrevslag,
  Klager,
  Klagerett,
  Klageslag,
  Klagestatus,
  Klagesvar,
  Klagetilstand,
} from './types';
import type { Fristvurdering } from './frist/types';

export const AKTER = [
  'vurderFormalia',
  'vurder',
  'avvis',
  'giMedhold',
  'giDelvisMedhold',
  'oppretthold',
  'oversend',
  'stadfest',
  'endre',
  'opphev',
  'trekk',
  'videresend',
  'avslutt',
] as const;
export type Akt = (typeof AKTER)[number];

export interface Overgang {
  akt: Akt;
  fra: Klagestatus;
  til: Klagestatus;
  slag: readonly Klageslag[];
  /** Brevene som skrives, dateres og lagres i samme åndedrag. */
  brev: readonly Klagebrevslag[];
}

const ALLE: readonly Klageslag[] = ['VEDTAK', 'UTFORELSE', 'TILSYN'];
const KLAGER: readonly Klageslag[] = ['VEDTAK', 'UTFORELSE'];
const o = (
  akt: Akt,
  fra: readonly Klagestatus[],
  til: Klagestatus,
  slag: readonly Klageslag[] = KLAGER,
  brev: readonly Klagebrevslag[] = [],
): Overgang[] => fra.map((f) => ({ akt, fra: f, til, slag, brev }));

/** Alle lovlige overganger (domain.md 1.5). Koden spør denne tabellen; ingen skjerm sammenligner statuser selv. */
export const OVERGANGER: readonly Overgang[] = [
  ...o('vurderFormalia', ['MOTTATT', 'FORMALIA_VURDERT'], 'FORMALIA_VURDERT'),
  ...o('vurder', ['FORMALIA_VURDERT', 'NY_VURDERING'], 'NY_VURDERING'),
  ...o('avvis', ['FORMALIA_VURDERT'], 'AVVIST', KLAGER, ['AVGJORELSE']),
  ...o('giMedhold', ['NY_VURDERING'], 'MEDHOLD', KLAGER, ['AVGJORELSE']),
  ...o('giDelvisMedhold', ['NY_VURDERING'], 'DELVIS_MEDHOLD', KLAGER, ['AVGJORELSE']),
  // Svaret på en opprettholdt klage over vedtak er oversendelsen, med kopi. Ellers må hun få et eget svar.
  ...o('oppretthold', ['NY_VURDERING'], 'OPPRETTHOLDT', ['VEDTAK']),
  ...o('oppretthold', ['NY_VURDERING'], 'OPPRETTHOLDT', ['UTFORELSE'], ['AVGJORELSE']),
  ...o('oversend', ['OPPRETTHOLDT', 'DELVIS_MEDHOLD'], 'OVERSENDT', KLAGER, ['OVERSENDELSE', 'KOPI']),
  ...o('stadfest', ['OVERSENDT'], 'STADFESTET'),
  ...o('endre', ['OVERSENDT'], 'ENDRET'),
  ...o('opphev', ['OVERSENDT'], 'OPPHEVET'),
  ...o('trekk', ['MOTTATT'], 'TRUKKET', ALLE),
  ...o(
    'trekk',
    ['FORMALIA_VURDERT', 'NY_VURDERING', 'OPPRETTHOLDT', 'DELVIS_MEDHOLD', 'OVERSENDT'],
    'TRUKKET',
  ),
  ...o('videresend', ['MOTTATT'], 'VIDERESENDT', ['TILSYN'], ['OVERSENDELSE', 'KOPI']),
  ...o('avslutt', ['MEDHOLD', 'AVVIST', 'TRUKKET', 'STADFESTET', 'ENDRET', 'OPPHEVET'], 'AVSLUTTET'),
  ...o('avslutt', ['TRUKKET', 'VIDERESENDT'], 'AVSLUTTET', ['TILSYN']),
  // Det vi ikke ga medhold i, hører til hos statsforvalteren. En klage på utførelsen kan være besvart her.
  ...o('avslutt', ['DELVIS_MEDHOLD', 'OPPRETTHOLDT'], 'AVSLUTTET', ['UTFORELSE']),
];

export const overgang = (akt: Akt, klage: Pick<Klagetilstand, 'slag' | 'status'>): Overgang | null =>
  OVERGANGER.find((r) => r.akt === akt && r.fra === klage.status && r.slag.includes(klage.slag)) ?? null;

export const kanGjores = (akt: Akt, klage: Pick<Klagetilstand, 'slag' | 'status'>): boolean =>
  overgang(akt, klage) !== null;

export const AKT_FOR: Record<Avgjorelse, Akt> = {
  MEDHOLD: 'giMedhold',
  DELVIS_MEDHOLD: 'giDelvisMedhold',
  OPPRETTHOLDT: 'oppretthold',
  AVVIST: 'avvis',
};
export const AKT_FOR_SVAR: Record<Klagesvar, 'stadfest' | 'endre' | 'opphev'> = {
  STADFESTET: 'stadfest',
  ENDRET: 'endre',
  OPPHEVET: 'opphev',
};

/** Har den som klager, vist at hun kan klage (domain.md 1.5)? Å registrere klagen spør aldri om dette. */
export function klagerett(klager: Klager): Klagerett {
  const mangler = (hva: 'FULLMAKT' | 'MANDAT' | 'VURDERING'): Klagerett => ({ slag: 'MANGLER', hva });
  switch (klager.rolle) {
    // En advokat trenger ikke legge fram skriftlig fullmakt (fvl § 12).
    case 'BRUKER':
    case 'ADVOKAT':
      return { slag: 'HAR_RETT' };
    case 'FULLMEKTIG':
      return klager.fullmakt ? { slag: 'HAR_RETT' } : mangler('FULLMAKT');
    case 'VERGE':
      return klager.vergemandat ? { slag: 'HAR_RETT' } : mangler('MANDAT');
    case 'NAERMESTE':
      return klager.samtykkeVurdertAv && klager.samtykkeVurdert ? { slag: 'HAR_RETT' } : mangler('VURDERING');
    case 'ANDRE':
      return { slag: 'IKKE_RETT' };
  }
}

type Ja = { kan: true; overgang: Overgang };
type Nei<G extends string> = { kan: false; grunn: G };
const nei = <G extends string>(grunn: G): Nei<G> => ({ kan: false, grunn });

export type Formaliasvar = (Ja & { utfall: Formaliautfall }) | Nei<'FeilStatus' | 'OppreisningIkkeVurdert'>;

/** Kom klagen etter fristen, må noen ha tatt stilling til oppreisning. Klokka avgjør aldri alene (fvl § 31). */
export function provFormalia(
  klage: Klagetilstand,
  formalia: Omit<Formalia, 'begrunnelse'>,
  frist: Pick<Fristvurdering, 'slag'>,
): Formaliasvar {
  const steg = overgang('vurderFormalia', klage);
  if (!steg) return nei('FeilStatus');
  const forSent = frist.slag === 'ETTER';
  if (forSent && formalia.oppreisning === null) return nei('OppreisningIkkeVurdert');
  const tasInn = !forSent || formalia.oppreisning !== 'NEI';
  const behandles = formalia.klagerettOk && formalia.formOk && tasInn;
  return { kan: true, overgang: steg, utfall: behandles ? 'BEHANDLES' : 'BOR_AVVISES' };
}

export type Vurderingssvar = Ja | Nei<'FeilStatus' | 'FormaliaMangler' | 'Ufullstendig'>;

export function provVurdering(
  klage: Klagetilstand,
  inn: { tekst: string; innstilling: unknown; ferdig: boolean },
): Vurderingssvar {
  const steg = overgang('vurder', klage);
  if (!steg) return nei('FeilStatus');
  if (klage.formalia !== 'BEHANDLES') return nei('FormaliaMangler');
  if (inn.ferdig && (inn.tekst.trim() === '' || !inn.innstilling)) return nei('Ufullstendig');
  return { kan: true, overgang: steg };
}

export type Avgjorelsessvar =
  | Ja
  | Nei<
      | 'FeilStatus'
      | 'FormaliaSierAvvis'
      | 'FormaliaSierBehandles'
      | 'VurderingMangler'
      | 'SammePersonVurderteOgAvgjor'
      | 'UtsattIkkeBesvart'
      | 'ManglerFullmakt'
      | 'GrunnMangler'
    >;

export interface Avgjorelsesfakta {
  avgjorelse: Avgjorelse;
  grunn: string;
  ansattId: string;
  harFullmakt: boolean;
}

/** Spørsmålene i den rekkefølgen svarene er viktige. Stilles i samme transaksjon som klagen avgjøres. */
export function provAvgjorelse(klage: Klagetilstand, f: Avgjorelsesfakta): Avgjorelsessvar {
  const steg = overgang(AKT_FOR[f.avgjorelse], klage);
  if (!steg) return nei('FeilStatus');
  const avvises = f.avgjorelse === 'AVVIST';
  if (avvises && klage.formalia !== 'BOR_AVVISES') return nei('FormaliaSierBehandles');
  if (!avvises && klage.formalia !== 'BEHANDLES') return nei('FormaliaSierAvvis');
  if (!avvises && !klage.vurdering.ferdig) return nei('VurderingMangler');
  if (klage.vurdertAv.includes(f.ansattId)) return nei('SammePersonVurderteOgAvgjor');
  if (!f.harFullmakt) return nei('ManglerFullmakt');
  if (skalSvarePaaUtsatt(klage)) return nei('UtsattIkkeBesvart');
  if (f.grunn.trim() === '') return nei('GrunnMangler');
  return { kan: true, overgang: steg };
}

export const skalSvarePaaUtsatt = (klage: Pick<Klagetilstand, 'vilUtsatt' | 'utsattSvar'>): boolean =>
  klage.vilUtsatt && klage.utsattSvar === 'IKKE_VURDERT';

/** Utsatt iverksetting kan besvares til klagen er avgjort her. Deretter er det statsforvalterens (fvl § 42). */
export const kanSvarePaaUtsatt = (klage: Klagetilstand): boolean =>
  klage.slag === 'VEDTAK' && klage.vilUtsatt && FOR_AVGJORELSEN.includes(klage.status);
const FOR_AVGJORELSEN: readonly Klagestatus[] = ['MOTTATT', 'FORMALIA_VURDERT', 'NY_VURDERING'];

export type Oversendelsessvar = Ja | Nei<'FeilStatus' | 'UttalelseMangler' | 'DokumenterMangler'>;

export function provOversendelse(
  klage: Klagetilstand,
  inn: { uttalelse: string; dokumenter: readonly string[] },
): Oversendelsessvar {
  const steg = overgang('oversend', klage);
  if (!steg) return nei('FeilStatus');
  if (inn.uttalelse.trim() === '') return nei('UttalelseMangler');
  if (!inn.dokumenter.some((d) => d.trim() !== '')) return nei('DokumenterMangler');
  return { kan: true, overgang: steg };
}

export type Grunnsvar = Ja | Nei<'FeilStatus' | 'GrunnMangler'>;

/** Alt som bare trenger en grunn: trekke, sende videre, avslutte, og det statsforvalteren svarte. */
export function provMedGrunn(
  klage: Klagetilstand,
  akt: 'trekk' | 'videresend' | 'avslutt' | 'stadfest' | 'endre' | 'opphev',
  grunn: string,
): Grunnsvar {
  const steg = overgang(akt, klage);
  if (!steg) return nei('FeilStatus');
  return grunn.trim() === '' ? nei('GrunnMangler') : { kan: true, overgang: steg };
}

/** Slaget kan rettes til noen har begynt å behandle den. Et vedtak må være pekt ut når det gjelder et. */
export function provSlag(
  klage: Pick<Klagetilstand, 'slag' | 'status'>,
  nytt: { slag: Klageslag; harVedtak: boolean },
): { kan: true } | Nei<'FeilStatus' | 'SammeSlag' | 'VedtakMangler'> {
  if (klage.status !== 'MOTTATT' && klage.status !== 'FORMALIA_VURDERT') return nei('FeilStatus');
  if (klage.slag === nytt.slag) return nei('SammeSlag');
  return nytt.slag === 'VEDTAK' && !nytt.harVedtak ? nei('VedtakMangler') : { kan: true };
}

/** Gir klagen grunn til å gjøre om vedtaket, og hvem sa det? */
export function omgjoringsgrunn(
  klage: Pick<Klagetilstand, 'slag' | 'status' | 'utfall'>,
): 'KLAGE' | 'STATSFORVALTEREN' | null {
  if (klage.slag !== 'VEDTAK') return null;
  if (klage.status === 'ENDRET' || klage.status === 'OPPHEVET') return 'STATSFORVALTEREN';
  const gittMedhold = klage.utfall === 'MEDHOLD' || klage.utfall === 'DELVIS_MEDHOLD';
  return gittMedhold && klage.status !== 'AVSLUTTET' && klage.status !== 'TRUKKET' ? 'KLAGE' : null;
}

const LUKKES_AV_OMGJORING: readonly Klagestatus[] = ['MEDHOLD', 'ENDRET', 'OPPHEVET'];

/** Ferdig: avsluttet, eller gjort om ved et vedtak som er fattet. Da er det ikke mer for noen å gjøre. */
export const erFerdig = (klage: Pick<Klagetilstand, 'status'>, omgjortVedFattet: boolean): boolean =>
  klage.status === 'AVSLUTTET' || (omgjortVedFattet && LUKKES_AV_OMGJORING.includes(klage.status));

/** Har vi et ord om hva klagen endte med, og hvorfor? Alltid ja der den er avgjort. */
export const harUtfall = (klage: Pick<Klagetilstand, 'utfall' | 'utfallGrunn'>): boolean =>
  klage.utfall !== null && klage.utfallGrunn.trim() !== '';

export type Hvem = 'SAKSBEHANDLER' | 'TEAMLEDER' | 'STATSFORVALTEREN' | 'INGEN';
export type Neste =
  | 'FORMALIA'
  | 'VURDERING'
  | 'AVGJORELSE'
  | 'AVVISNING'
  | 'UTSATT'
  | 'OVERSENDELSE'
  | 'SVAR'
  | 'OMGJORING'
  | 'VIDERESENDING'
  | 'AVSLUTNING'
  | 'INGENTING';

/** Det ene som er neste, og hvem det venter på. Rekkefølgen på spørsmålene er prioriteringen. */
export function neste(
  klage: Klagetilstand,
  omgjoring: 'INGEN' | 'UNDER_ARBEID' | 'FATTET',
): { hva: Neste; hvem: Hvem } {
  if (erFerdig(klage, omgjoring === 'FATTET')) return { hva: 'INGENTING', hvem: 'INGEN' };
  if (kanGjores('videresend', klage)) return { hva: 'VIDERESENDING', hvem: 'SAKSBEHANDLER' };
  if (kanSvarePaaUtsatt(klage) && skalSvarePaaUtsatt(klage)) return { hva: 'UTSATT', hvem: 'TEAMLEDER' };
  if (klage.status === 'MOTTATT') return { hva: 'FORMALIA', hvem: 'SAKSBEHANDLER' };
  if (klage.status === 'FORMALIA_VURDERT')
    return klage.formalia === 'BEHANDLES'
      ? { hva: 'VURDERING', hvem: 'SAKSBEHANDLER' }
      : { hva: 'AVVISNING', hvem: 'TEAMLEDER' };
  if (klage.status === 'NY_VURDERING')
    return klage.vurdering.ferdig
      ? { hva: 'AVGJORELSE', hvem: 'TEAMLEDER' }
      : { hva: 'VURDERING', hvem: 'SAKSBEHANDLER' };
  if (klage.slag === 'VEDTAK' && kanGjores('oversend', klage))
    return { hva: 'OVERSENDELSE', hvem: 'SAKSBEHANDLER' };
  if (klage.status === 'OVERSENDT') return { hva: 'SVAR', hvem: 'STATSFORVALTEREN' };
  if (omgjoringsgrunn(klage)) return { hva: 'OMGJORING', hvem: 'SAKSBEHANDLER' };
  return { hva: 'AVSLUTNING', hvem: 'SAKSBEHANDLER' };
}
