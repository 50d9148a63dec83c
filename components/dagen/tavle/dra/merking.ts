import { besokI, finnCelle } from './rutekart';
import type { Slippsted } from './lager';

/** Det som lyser: personens kolonne, eller brettet. */
const KOLONNE = '[data-spor], .tavle-brett';

/** Et lag over siden som bare flyttes. Som en stillestående animasjon: da tegnes ikke resten av siden igjen. */
function lagLag(klasse: string, opacity: number) {
  const element = document.createElement('div');
  element.className = klasse;
  document.body.append(element);
  let sist: Animation | null = null;
  let maal = '';
  return {
    vis: (x: number, y: number, bredde: number, hoyde: number) => {
      const nyttMaal = `${Math.round(bredde)}/${Math.round(hoyde)}`;
      if (nyttMaal !== maal) {
        element.style.width = `${bredde}px`;
        element.style.height = `${hoyde}px`;
        maal = nyttMaal;
      }
      const her = { transform: `translate(${x}px, ${y}px)`, opacity };
      const ny = element.animate([her, her], { duration: 1e6, fill: 'forwards' });
      sist?.cancel();
      sist = ny;
    },
    skjul: () => {
      sist?.cancel();
      sist = null;
    },
    fjern: () => element.remove(),
  };
}

/** Viser hvor kortet havner: kolonnen lyser, og en strek står der det legges. Egne lag, så verken kort eller kolonner tegnes igjen. */
export function lagMerking() {
  const lys = lagLag('tavle-lys', 0.1);
  const strek = lagLag('tavle-strek', 1);
  const brett = document.querySelector('.tavle-rutenett');

  const visLys = (celle: HTMLElement | null) => {
    const kolonne = celle?.closest(KOLONNE);
    if (!kolonne) return lys.skjul();
    const { left, top, bottom, width } = kolonne.getBoundingClientRect();
    const rutene = kolonne.matches('.spor') ? brett?.getBoundingClientRect() : undefined;
    const y0 = Math.max(top, rutene?.top ?? 0, 0);
    const y1 = Math.min(bottom, rutene?.bottom ?? bottom, window.innerHeight);
    lys.vis(left, y0, width, y1 - y0);
  };

  const visStrek = (celle: HTMLElement | null, foer: string | null, uten: ReadonlySet<string>) => {
    if (!celle || celle.dataset.celle === 'ufordelt') return strek.skjul();
    const kort = besokI(celle, uten);
    const ved = kort.find((k) => k.dataset.besok === foer) ?? kort.at(-1);
    const { left, top, bottom, width } = (ved ?? celle).getBoundingClientRect();
    if (width === 0) return strek.skjul();
    strek.vis(
      ved ? left : left + 6,
      ved && foer === null ? bottom + 1 : ved ? top - 3 : top + 5,
      ved ? width : width - 12,
      2,
    );
  };

  return {
    vis: (sted: Slippsted | null, uten: ReadonlySet<string>) => {
      const celle = sted && finnCelle(sted.celle);
      visLys(celle);
      visStrek(celle, sted?.foer ?? null, uten);
    },
    fjern: () => {
      lys.fjern();
      strek.fjern();
    },
  };
}
