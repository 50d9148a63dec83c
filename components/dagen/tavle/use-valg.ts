import { useState } from 'react';
import { lesKort, type Valgt } from './tavlebrett-ord';

const INGEN: ReadonlySet<string> = new Set();

/** Kortene som er valgt sammen. Ctrl-trykk velger ett til, Shift-trykk alle imellom i samme kolonne. */
export function useValg() {
  const [valgte, settValgte] = useState(INGEN);
  const [velgerFlere, settVelgerFlere] = useState(false);
  const [sist, settSist] = useState<string | null>(null);

  const bytt = (kort: string) => {
    settSist(kort);
    settValgte((naa) => {
      const nye = new Set(naa);
      if (!nye.delete(kort)) nye.add(kort);
      return nye;
    });
  };
  const strekk = (kort: string) => {
    const imellom = sist ? mellom(sist, kort) : null;
    if (!imellom) return bytt(kort);
    settValgte((naa) => new Set([...naa, ...imellom]));
  };
  const avslutt = () => {
    settValgte(INGEN);
    settVelgerFlere(false);
    settSist(null);
  };
  return { valgte, velgerFlere, startFlere: () => settVelgerFlere(true), bytt, strekk, avslutt };
}

/** Alle kortene mellom to i samme kolonne, eller i brettet. Null når de ligger hver for seg. */
function mellom(a: string, b: string): string[] | null {
  const fra = document.querySelector(`[data-kort="${CSS.escape(a)}"]`);
  const kolonne = fra?.closest('[data-spor], .tavle-lapper');
  const kort = [...(kolonne?.querySelectorAll<HTMLElement>('[data-kort]') ?? [])].map((k) => k.dataset.kort!);
  const [fom, tom] = [kort.indexOf(a), kort.indexOf(b)].toSorted((x, y) => x - y) as [number, number];
  return fom < 0 ? null : kort.slice(fom, tom + 1);
}

/** Det som løftes når ett kort tas i: bare det, eller alle de valgte når det er ett av dem. */
export const medFlere = (kort: string, valgte: ReadonlySet<string>): Valgt[] =>
  valgte.has(kort) ? [kort, ...[...valgte].filter((k) => k !== kort)].map(lesKort) : [lesKort(kort)];
