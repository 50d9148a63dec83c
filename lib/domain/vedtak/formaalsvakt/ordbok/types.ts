/**
 * Hva et ord kan bety for spørsmålet «fester dette tjenesten?». Ett ord kan ha flere klasser.
 * Klassene er bit, så et helt ledd kan spørres med én og-operasjon.
 */
export const KLASSER = [
  /** Ser ut som en av endelsene, men er det ikke: «legebesøk», «hennes». */
  'INGEN',
  /** Den vedtaket gjelder, som den som gjør noe: jeg, du, hun, bruker. */
  'PERSON',
  /** Den som gir tjenesten: vi, teamet, hjemmetjenesten. */
  'TJENESTE',
  /** Alle andre: familie, nabo, fastlege, sykehus, frivillige, arbeidsgiver. */
  'ANDRE',
  /** Yrker som kan bli satt til å utføre hjelpen. */
  'YRKE',
  /** Navn på tjenester og hjelp: hjelp, tilsyn, besøk, avlastning. */
  'HJELP',
  /** Gjøremål som like gjerne er personens eget som tjenestens: dusj, handling, middag. */
  'GJOREMAAL',
  /** Få, motta, trenge, ha behov for. */
  'FAA',
  /** Innvilge, tildele, gi, tilby. */
  'INNVILGE',
  /** Passiv som sier at noen andre gjør det: gis, utføres, skiftes. */
  'UTFORE',
  /** Noe som har vært. */
  'FORTID',
  /** Videreføres, økes til, trappes ned. */
  'FORTSETT',
  /** Søkt om, bedt om, ønsket. */
  'SOKT',
  'AVSLAG',
  /** Klage, frister, revurdering, varighet av vedtaket, oppstart. */
  'PROSESS',
  'BETALING',
  'TELEFON',
  'IKKE',
  'UTEN',
  /** Åpner en leddsetning. */
  'UNDER',
  /** Binder sammen. Nytt ledd bare når det følger en som gjør noe. */
  'OG',
  /** Bøyd verb. */
  'VERB',
  'PREP',
  /** Vurderer, anbefaler, mener: yrket har sagt noe, ikke fått noe å gjøre. */
  'VURDERER',
  /** Det, dette, den: kan stå som subjekt og åpner et nytt ledd. */
  'DET',
  /** I dag, nå: hjelpen slik den er. */
  'NAA',
  /** Avtales, tiltaksplanen: det som sies å ikke være bestemt. */
  'AVTALE',
  /** Når, hvor ofte, om. */
  'SPOR',
] as const;
export type Klasse = (typeof KLASSER)[number];

/** Ord skilt med mellomrom. `ord*` er alle som begynner slik, `*ord` alle som slutter slik. */
export type Ordliste = Partial<Record<Klasse, string>>;
