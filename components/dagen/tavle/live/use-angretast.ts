import { useEffect, useRef } from 'react';

const SKRIVER = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/**
 * Ctrl+Z, Ctrl+Y og Ctrl+Shift+Z så lenge tavla vises, ikke bare mens meldingen gjør det. Lytter før alle andre
 * (capture), så meldingen ikke angrer det samme en gang til. Å angre det man skriver, er noe annet.
 */
export function useAngretast(angre: () => boolean, gjorOm: () => boolean) {
  const siste = useRef({ angre, gjorOm });
  useEffect(() => {
    siste.current = { angre, gjorOm };
  });
  useEffect(() => {
    const paaTast = (tast: KeyboardEvent) => {
      if (!(tast.ctrlKey || tast.metaKey) || tast.altKey) return;
      if (tast.target instanceof Element && tast.target.matches(SKRIVER)) return;
      const bokstav = tast.key.toLowerCase();
      const om = bokstav === 'y' || (bokstav === 'z' && tast.shiftKey);
      if (!om && bokstav !== 'z') return;
      if (!(om ? siste.current.gjorOm() : siste.current.angre())) return;
      tast.preventDefault();
      tast.stopImmediatePropagation();
    };
    window.addEventListener('keydown', paaTast, { capture: true });
    return () => window.removeEventListener('keydown', paaTast, { capture: true });
  }, []);
}
