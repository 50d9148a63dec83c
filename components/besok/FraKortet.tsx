'use client';
import { useEffect } from 'react';

/** Tar med svarene som alt er gitt på kortet inn i arket, så ingenting må svares på to ganger. */
export function FraKortet({ felt }: { felt: { fra: string; til: string }[] }) {
  useEffect(() => {
    for (const { fra, til } of felt) {
      for (const del of ['utfall', 'grunn']) {
        const svart = document.querySelector<HTMLInputElement>(
          `#fullfor input[name="${fra}.${del}"]:checked`,
        );
        const valg = document.querySelectorAll<HTMLInputElement>(`#avvik input[name="${til}.${del}"]`);
        for (const valget of valg) {
          if (svart?.value !== valget.value) continue;
          valget.checked = true;
          if (svart.value === 'GJORT') valget.closest('details')?.removeAttribute('open');
        }
      }
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- bare når arket åpnes første gang
  }, []);
  return null;
}
