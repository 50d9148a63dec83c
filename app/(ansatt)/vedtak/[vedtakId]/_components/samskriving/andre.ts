import { gaa, spor } from '@/components/vedtak/send';
import type { Naa } from '@/lib/domain/vedtak/samskriving/types';

const SPOR_MS = 4500;

interface Lytter {
  vedtakId: string;
  /** What I have seen, and where I am. Null while something of mine is on its way. */
  hvor: () => { versjon: number; felt: string } | null;
  nytt: (naa: Naa) => void;
}

/** Asks every few seconds, while the page is seen, what others have written and who is here. Gives back the way to stop. */
export function lyttEtterAndre({ vedtakId, hvor, nytt }: Lytter): () => void {
  let klokke: ReturnType<typeof setTimeout> | undefined;
  let sist = 0;
  let erSlutt = false;
  const igjen = () => {
    if (!erSlutt) klokke = setTimeout(sporNaa, SPOR_MS);
  };
  function sporNaa() {
    clearTimeout(klokke);
    if (erSlutt || document.visibilityState !== 'visible') return;
    const her = hvor();
    if (!her) return igjen();
    sist = her.versjon;
    void spor(vedtakId, her.versjon, her.felt).then((naa) => {
      if (naa && !erSlutt) nytt(naa);
      igjen();
    });
  }
  const gikk = () => gaa(vedtakId, sist);
  document.addEventListener('visibilitychange', sporNaa);
  window.addEventListener('pagehide', gikk);
  sporNaa();
  return () => {
    erSlutt = true;
    clearTimeout(klokke);
    document.removeEventListener('visibilitychange', sporNaa);
    window.removeEventListener('pagehide', gikk);
    gikk();
  };
}
