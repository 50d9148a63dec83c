import { useEffect, useRef, type RefObject } from 'react';
import { visPar } from './dra/par';
import { lyttPaaPeker } from './dra/peker';
import { lyttPaaTastatur } from './dra/tastatur';
import type { Dralytter } from './dra/types';

/** Kobler mus, finger og tastatur på brettet én gang. Kortene finnes når de tas i, så hundre av dem koster ingenting. */
export function useDra(rot: RefObject<HTMLElement | null>, erPaa: boolean, lytter: Dralytter) {
  const siste = useRef(lytter);
  useEffect(() => {
    siste.current = lytter;
  });
  useEffect(() => {
    const element = rot.current;
    if (!element) return;
    const slutt = [visPar(element)];
    if (erPaa) {
      const videre: Dralytter = {
        erOpptatt: () => siste.current.erOpptatt(),
        paaLoft: (...inn) => siste.current.paaLoft(...inn),
        paaOver: (...inn) => siste.current.paaOver(...inn),
        paaSlipp: (...inn) => siste.current.paaSlipp(...inn),
        paaVelg: (...inn) => siste.current.paaVelg(...inn),
      };
      slutt.push(lyttPaaPeker(element, videre), lyttPaaTastatur(element, videre));
      element.setAttribute('data-dra', 'klar');
    }
    return () => slutt.forEach((gjor) => gjor());
  }, [rot, erPaa]);
}
