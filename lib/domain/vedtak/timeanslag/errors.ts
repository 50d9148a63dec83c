export const KunneIkkeAnslaa = ['IkkeIVedtaket'] as const;
