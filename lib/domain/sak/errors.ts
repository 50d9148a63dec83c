export const KunneIkkeRegistrereHenvendelse = [
  'Ugyldig',
  'IkkeSyntetisk',
  'Syntetisk',
  'Hjelpenummer',
  'MottattIFremtiden',
  'FodtIFremtiden',
  'TeamUtenMottaker',
] as const;

export const KunneIkkeSendeForelopigSvar = [
  'AlleredeSendt',
  'AlleredeBesvart',
  'ForventetDatoPassert',
] as const;

export const KunneIkkeMeldeForsinkelse = [
  'IkkeSvartForst',
  'AlleredeBesvart',
  'ForventetDatoPassert',
] as const;

export const KunneIkkeSetteTjenesteansvarlig = ['IkkeITeamet'] as const;
