export const KunneIkkeLagreMaal = [
  'IBruk',
  'TilGodkjenning',
  'FristenErPassert',
  'IkkeOrdrett',
  'UkjenteEgneOrd',
  'AnnenBruker',
] as const;

export const KunneIkkeFjerneMaal = ['IBruk', 'StaarIVedtak'] as const;

export const KunneIkkeVurdereMaal = ['IkkeTattIBruk', 'Avsluttet'] as const;
