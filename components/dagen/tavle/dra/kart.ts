import { besokI } from './rutekart';

interface Boks {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}
interface Rute extends Boks {
  celle: string;
  element: HTMLElement;
}
interface Kolonne extends Boks {
  id: string;
  ruter: Rute[];
}

const inni = ({ x0, x1, y0, y1 }: Boks, x: number, y: number): boolean =>
  x >= x0 && x < x1 && y >= y0 && y < y1;

function boks(element: Element): Boks {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x0: left, x1: right, y0: top, y1: bottom };
}

/**
 * Hvor alt ligger, målt én gang når noe løftes, og på nytt bare når kortene i en rute er nye. Å spørre nettleseren hva som
 * er under pekeren for hvert bilde, koster mer enn alt annet til sammen.
 */
export function lagKart(rot: HTMLElement, hjemmedel: string, uten: ReadonlySet<string>) {
  const brett = rot.querySelector<HTMLElement>('.tavle-rutenett');
  const flate = rot.querySelector<HTMLElement>('.tavle-brett');
  const rull = () => ({ x: (brett?.scrollLeft ?? 0) + scrollX, y: (brett?.scrollTop ?? 0) + scrollY });
  // Ved første spørsmål: da har kolonnene fått ordene de viser mens noe er løftet.
  let sist: ReturnType<typeof maal> | null = null;
  const maalt = () => (sist ??= maal());

  function maal() {
    const kolonner = [...rot.querySelectorAll<HTMLElement>('[data-spor]')].map((spor): Kolonne => {
      const ruter = [...spor.querySelectorAll<HTMLElement>('[data-celle]')].filter(
        (r) => r.offsetParent !== null,
      );
      return {
        ...boks(spor),
        id: spor.dataset.spor!,
        ruter: ruter.map((element) => ({ ...boks(element), celle: element.dataset.celle!, element })),
      };
    });
    const rullerSelv =
      brett !== null && (brett.scrollHeight > brett.clientHeight || brett.scrollWidth > brett.clientWidth);
    const hode = brett?.querySelector('.spor-hode')?.getBoundingClientRect().height ?? 0;
    return {
      rull: rull(),
      kolonner,
      brett: brett && boks(brett),
      flate: flate && boks(flate),
      hode: rullerSelv ? hode : 0,
      rullerSelv,
      midtpunkt: new Map<string, { id: string; x: number; y0: number; y1: number; smal: boolean }[]>(),
    };
  }

  /** Besøkene i ruta, i koordinatene fra da alt ble målt. */
  function kortI({ celle, element }: Rute) {
    const kjent = maalt().midtpunkt.get(celle);
    if (kjent) return kjent;
    const naa = rull();
    const [dx, dy] = [naa.x - maalt().rull.x, naa.y - maalt().rull.y];
    const bredde = element.clientWidth * 0.8;
    const kort = besokI(element, uten).map((k) => {
      const { left, width, top, bottom } = k.getBoundingClientRect();
      const smal = width < bredde;
      return { id: k.dataset.besok!, x: left + dx + width / 2, y0: top + dy, y1: bottom + dy, smal };
    });
    maalt().midtpunkt.set(celle, kort);
    return kort;
  }

  const vakt = new MutationObserver((endringer) => {
    if (endringer.some(({ target }) => target instanceof Element && target.closest('[data-celle]')))
      sist = null;
  });
  vakt.observe(rot, { childList: true, subtree: true });

  return {
    brett,
    rullerSelv: () => maalt().rullerSelv,
    brettboks: () => maalt().brett,
    /** Ruta under pekeren, og besøket kortet legges foran. Er ruta ikke synlig, gjelder personens ramme. */
    finn: (x: number, y: number): { celle: string; foer: string | null } | null => {
      const { kolonner, flate: brettet, brett: rutene, rullerSelv, hode, rull: da } = maalt();
      const naa = rull();
      const [inX, inY] = [x + naa.x - da.x, y + naa.y - da.y];
      // Brettet øverst står når rutene ruller selv, og følger siden når siden gjør det.
      if (brettet && inni(brettet, x, rullerSelv ? y : inY)) return { celle: 'ufordelt', foer: null };
      if (rullerSelv && !(rutene && inni(rutene, x, y))) return null;
      const kolonne = kolonner.find((k) => (rullerSelv ? inX >= k.x0 && inX < k.x1 : inni(k, inX, inY)));
      if (!kolonne) return null;
      const iHodet = rullerSelv && rutene !== null && y < rutene.y0 + hode;
      const rute = iHodet ? undefined : kolonne.ruter.find((r) => inni(r, inX, inY));
      if (!rute) return { celle: `${kolonne.id}/${hjemmedel}`, foer: null };
      const etter = kortI(rute).find(({ x: midt, y0, y1, smal }) =>
        smal && inY >= y0 && inY <= y1 ? inX < midt : inY < (y0 + y1) / 2,
      );
      return { celle: rute.celle, foer: etter?.id ?? null };
    },
    slutt: () => vakt.disconnect(),
  };
}

export type Kart = ReturnType<typeof lagKart>;
