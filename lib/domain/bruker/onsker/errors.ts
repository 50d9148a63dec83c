export const KunneIkkeSetteOnsker = ['EndretAvAnnen'] as const;
export const KunneIkkeSetteIkkepar = ['HarDetAlt', 'IkkeITeamet', 'ErAvsluttet'] as const;

export const kunneIkkeSetteOnsker = (reason: (typeof KunneIkkeSetteOnsker)[number]) => ({
  domain: 'onsker',
  code: 'KunneIkkeSetteOnsker' as const,
  reason,
});
export const kunneIkkeSetteIkkepar = (reason: (typeof KunneIkkeSetteIkkepar)[number], field?: string) => ({
  domain: 'onsker',
  code: 'KunneIkkeSetteIkkepar' as const,
  reason,
  ...(field ? { field } : {}),
});
