import type { Dato } from '@/lib/platform/time/dato';

export const UTVALG = ['mine', 'team', 'alle'] as const;
/** `mine`: saker jeg er saksbehandler for. `team`: det teamet jeg har valgt. `alle`: alt jeg slipper inn i. */
export type Utvalg = (typeof UTVALG)[number];

/** Bolkene i rekkefølge: det som haster mest, øverst. */
export const BOLKER = ['OVER', 'INNEN', 'BESVART', 'AVSLUTTET'] as const;
export type Bolk = (typeof BOLKER)[number];

/** Den siste raden på siden: neste side begynner etter den. */
export interface Merke {
  bolk: Bolk;
  mottatt: Dato;
  id: string;
}
