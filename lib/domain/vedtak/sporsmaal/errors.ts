export const KunneIkkeSporre = ['VedtaketErFattet'] as const;
export const KunneIkkeSvare = ['AlleredeLukket', 'VedtaketErFattet'] as const;
