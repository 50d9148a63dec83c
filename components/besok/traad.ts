/** Streken gjennom dagen: hel forbi besøk, prikket der man er på vei eller har luft. */
const STREK = "relative pl-9 before:absolute before:left-[0.6875rem] before:inset-y-0 before:content-['']";
export const TRAAD = `${STREK} before:w-0.5 before:bg-neutral-border-subtle`;
const PRIKKET = `${STREK} before:border-l-2 before:border-dotted before:border-neutral-border-default text-sm text-neutral-text-subtle`;
export const TRAAD_VEI = `${PRIKKET} py-1.5`;
export const TRAAD_LUFT = `${PRIKKET} py-1.5`;
