import { useEffect, useRef, type RefObject } from 'react';
import type { Dralytter } from './dra';

const TEGN_PAA_LIV = ['pointermove', 'pointerdown', 'focusin'];
const VENT_MS = 600;

/** Laster dnd-kit når noen nærmer seg tavla, så siden ikke venter på det. Uten det virker menyen «Flytt til» like godt. */
export function useDra(rot: RefObject<HTMLElement | null>, erPaa: boolean, lytter: Dralytter) {
  const siste = useRef(lytter);
  const motor = useRef<{ slutt: () => void } | null>(null);
  useEffect(() => {
    siste.current = lytter;
  });
  useEffect(() => {
    const element = rot.current;
    if (!element || !erPaa) return;
    let erBorte = false;
    const hent = async () => {
      slutt();
      const { startDra } = await import('./dra');
      if (erBorte || motor.current) return;
      motor.current = startDra(element, {
        paaLoft: (...inn) => siste.current.paaLoft(...inn),
        paaOver: (...inn) => siste.current.paaOver(...inn),
        paaSlipp: (...inn) => siste.current.paaSlipp(...inn),
      });
      element.dataset.dra = 'klar';
    };
    const start = () => void hent();
    const slutt = () => TEGN_PAA_LIV.forEach((hendelse) => element.removeEventListener(hendelse, start));
    TEGN_PAA_LIV.forEach((hendelse) => element.addEventListener(hendelse, start, { passive: true }));
    // Musa kan alt ligge over tavla når siden våkner: da kommer ingen hendelse, men den er klar om et øyeblikk likevel.
    if (matchMedia('(pointer: fine)').matches) setTimeout(start, VENT_MS);
    return () => {
      erBorte = true;
      slutt();
      motor.current?.slutt();
      motor.current = null;
    };
  }, [rot, erPaa]);
}
