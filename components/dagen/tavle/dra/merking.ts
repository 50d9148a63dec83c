import { besokI, finnCelle } from './rutekart';
import type { Slippsted } from './lager';

/** Det som lyser: personens kolonne, eller brettet. */
const KOLONNE = '[data-spor], .tavle-brett';

/** Viser hvor kortet havner: kolonnen lyser, og en strek står der det legges. Bare merker i dokumentet, ingen ny tegning. */
export function lagMerking() {
  let celle: HTMLElement | null = null;
  const strek = document.createElement('div');
  strek.className = 'tavle-strek';
  document.body.append(strek);

  const sett = (ny: HTMLElement | null) => {
    if (ny === celle) return;
    celle?.removeAttribute('data-over');
    const spor = ny?.closest(KOLONNE) ?? null;
    const forrige = celle?.closest(KOLONNE) ?? null;
    if (spor !== forrige) {
      forrige?.removeAttribute('data-over');
      spor?.setAttribute('data-over', '');
    }
    ny?.setAttribute('data-over', '');
    celle = ny;
  };

  const visStrek = (foer: string | null, uten: ReadonlySet<string>) => {
    const kort = celle && celle.dataset.celle !== 'ufordelt' ? besokI(celle, uten) : [];
    const ved = kort.find((k) => k.dataset.besok === foer) ?? kort.at(-1);
    strek.style.opacity = ved ? '1' : '0';
    if (!ved) return;
    const { left, top, bottom, width } = ved.getBoundingClientRect();
    const y = foer === null ? bottom + 1 : top - 3;
    strek.style.width = `${width}px`;
    strek.style.transform = `translate(${left}px, ${y}px)`;
  };

  return {
    vis: (sted: Slippsted | null, uten: ReadonlySet<string>) => {
      sett(sted && finnCelle(sted.celle));
      visStrek(sted?.foer ?? null, uten);
    },
    fjern: () => {
      sett(null);
      strek.remove();
    },
  };
}
