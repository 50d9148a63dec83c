'use client';
import { useEffect } from 'react';

const LANGT_PX = 70;
const SKRAATT = 0.5;
const RASKT_MS = 600;

/** På telefonen: sveip til siden for å bytte dag. Det samme som pilene. */
export function Sveip({ forrige, neste }: { forrige: string | null; neste: string | null }) {
  useEffect(() => {
    let fra: { x: number; y: number; tid: number } | null = null;
    const paaStart = (event: TouchEvent) => {
      const finger = event.touches.length === 1 ? event.touches[0]! : null;
      const utenfor = (event.target as Element).closest('dialog, .tavle-rutenett[data-ruller], input');
      fra = finger && !utenfor ? { x: finger.clientX, y: finger.clientY, tid: event.timeStamp } : null;
    };
    const paaSlutt = (event: TouchEvent) => {
      const finger = event.changedTouches[0];
      if (!fra || !finger || !matchMedia('(width < 48rem)').matches) return;
      const dx = finger.clientX - fra.x;
      const dy = Math.abs(finger.clientY - fra.y);
      const erSveip =
        Math.abs(dx) > LANGT_PX && dy < Math.abs(dx) * SKRAATT && event.timeStamp - fra.tid < RASKT_MS;
      const drar = document.querySelector('[data-drar]');
      const til = dx > 0 ? forrige : neste;
      if (erSveip && !drar && til) window.location.assign(til);
    };
    document.addEventListener('touchstart', paaStart, { passive: true });
    document.addEventListener('touchend', paaSlutt, { passive: true });
    return () => {
      document.removeEventListener('touchstart', paaStart);
      document.removeEventListener('touchend', paaSlutt);
    };
  }, [forrige, neste]);
  return null;
}
