import { FULLT_OVER } from '../../../last/rules';

// Leddene som først viser seg når hele dagen er lagt. Minutter av planen, aldri noens tid.

/** Så mange minutter etter at besøket burde ha begynt. */
export const vindu = (start: number, senest: number): number => Math.max(0, start - senest);

/** Så mye mer enn sin rettmessige del hun har fått. */
export const jevnLast = (arbeid: number, rettmessig: number): number => Math.max(0, arbeid - rettmessig);

/** Så mye av lista som går ut over det vakta tåler før den er full. */
export const luft = (arbeid: number, ramme: number): number => Math.max(0, arbeid - ramme * FULLT_OVER);
