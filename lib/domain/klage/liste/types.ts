/** `aapne`: noe gjenstår for noen. `ferdige`: avsluttet, eller gjort om ved et vedtak som er fattet. */
export const VISNINGER = ['aapne', 'ferdige'] as const;
export type Visning = (typeof VISNINGER)[number];
