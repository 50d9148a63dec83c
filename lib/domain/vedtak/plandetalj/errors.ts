export const KunneIkkeFlytteTilPlan = ['FinnesIkke', 'EndretImens', 'VedtaketErSendt'] as const;
export const KunneIkkeAngreFlytting = ['TattIBruk', 'TekstenErEndret', 'VedtaketErSendt'] as const;
