/** De to halvdelene av et besøk for to lyser sammen når den ene holdes over, har fokus eller er løftet. */
export function visPar(rot: HTMLElement): () => void {
  let par: HTMLElement[] = [];
  const paa = (event: Event) => {
    const besok = (event.target as Element).closest<HTMLElement>('[data-par]')?.dataset.besok;
    if (par[0]?.dataset.besok === besok && (besok || par.length === 0)) return;
    par.forEach((kort) => kort.removeAttribute('data-parvist'));
    par = besok ? [...rot.querySelectorAll<HTMLElement>(`[data-besok="${CSS.escape(besok)}"]`)] : [];
    par.forEach((kort) => kort.setAttribute('data-parvist', ''));
  };
  rot.addEventListener('pointerover', paa, { passive: true });
  rot.addEventListener('focusin', paa);
  return () => {
    rot.removeEventListener('pointerover', paa);
    rot.removeEventListener('focusin', paa);
  };
}
