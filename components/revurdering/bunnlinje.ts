/** Fast nederst på store skjermer. På telefon og med stor tekst står den sist på siden, så ingenting dekkes. */
export const BUNNLINJE =
  'border-t border-neutral-border-subtle bg-neutral-surface-default px-4 py-4 md:px-8 lg:[@media(min-height:46rem)]:sticky lg:bottom-0 lg:z-10';
