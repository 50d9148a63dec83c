import type { Endringsrad } from '@/lib/domain/dagen/forslag/panel/types';

/** Kolonnen besøket foreslås til, og kortet det gjelder. En stiplet ramme på tavla, ikke et flyttet kort. */
export function vis({ besokId, tilAnsatte }: Endringsrad): void {
  vekk();
  for (const id of tilAnsatte) merk(`[data-spor="${CSS.escape(id)}"]`);
  merk(`[data-kort^="${CSS.escape(besokId)}"]`);
}

export function vekk(): void {
  for (const element of document.querySelectorAll('[data-foreslaatt]'))
    element.removeAttribute('data-foreslaatt');
}

const merk = (velger: string): void => {
  for (const element of document.querySelectorAll(velger)) element.setAttribute('data-foreslaatt', '');
};
