export const KunneIkkeLagreKartlegging = ['AlleredeFerdig', 'UkjentVariabel', 'UkjentAnsatt'] as const;

export const KunneIkkeFerdigstilleKartlegging = [
  'EgneOrdMangler',
  'SamtalenErIFremtiden',
  'FunksjonMangler',
] as const;
