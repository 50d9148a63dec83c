import type { Copm, Egenvurdering, Endringsretning, Maaleendring, Maaling, Sppb, Sppbpoeng } from './types';

/**
 * SPPB, offentlige grenser (NIA). Sekundene til og med grensen gir poengene; dårligere enn den siste gir 1,
 * og ikke gjennomført gir 0.
 */
const GANGE: readonly (readonly [number, number])[] = [
  [4.81, 4],
  [6.2, 3],
  [8.7, 2],
];
const REISING: readonly (readonly [number, number])[] = [
  [11.19, 4],
  [13.69, 3],
  [16.69, 2],
];
/** Fem reisinger som tar lenger enn dette, teller som ikke gjennomført. */
export const REISING_LENGST = 60;
const HOLDT = 10;
const HOLDT_LITT = 3;

const trapp = (sekunder: number | null, trinn: readonly (readonly [number, number])[]): number => {
  if (sekunder === null) return 0;
  return trinn.find(([grense]) => hundredeler(sekunder) <= grense)?.[1] ?? 1;
};
/** Grensene er satt i hundredeler. 4,815 leses som 4,82. */
const hundredeler = (sekunder: number): number => Math.round(sekunder * 100) / 100;

/** Stillingene bygger på hverandre: holder hun ikke den letteste, prøves ikke den neste. */
function balansepoeng({ samlet, halvtandem, tandem }: Sppb): number {
  if ((samlet ?? 0) < HOLDT) return 0;
  if ((halvtandem ?? 0) < HOLDT) return 1;
  if ((tandem ?? 0) >= HOLDT) return 4;
  return (tandem ?? 0) >= HOLDT_LITT ? 3 : 2;
}

export function sppbPoeng(maalt: Sppb): Sppbpoeng {
  const balanse = balansepoeng(maalt);
  const gange = trapp(maalt.gange, GANGE);
  const reising =
    maalt.reising !== null && maalt.reising > REISING_LENGST ? 0 : trapp(maalt.reising, REISING);
  return { balanse, gange, reising, samlet: balanse + gange + reising };
}

const retningAv = (forskjell: number, hoyErBest: boolean): Endringsretning => {
  if (forskjell === 0) return 'UENDRET';
  return forskjell > 0 === hoyErBest ? 'BEDRE' : 'DAARLIGERE';
};

function retning(start: Maaling | null, slutt: Maaling | null): Endringsretning {
  const a = start?.verdi;
  const b = slutt?.verdi;
  if (!a || !b || a.instrument !== b.instrument) return 'KAN_IKKE_SAMMENLIGNES';
  if (a.instrument === 'SPPB') return retningAv(sppbPoeng(b as Sppb).samlet - sppbPoeng(a).samlet, true);
  if (a.instrument === 'EGENVURDERING') {
    const naa = b as Egenvurdering;
    if (a.retning !== naa.retning) return 'KAN_IKKE_SAMMENLIGNES';
    return retningAv(naa.verdi - a.verdi, a.retning === 'HOY_ER_BEST');
  }
  return copmRetning(a, b as Copm);
}

/** To tall som går hver sin vei, er verken bedre eller dårligere. */
function copmRetning(a: Copm, b: Copm): Endringsretning {
  const deler = [b.tall1 - a.tall1, b.tall2 - a.tall2].filter((d) => d !== 0);
  if (deler.length === 0) return 'UENDRET';
  if (deler.every((d) => d > 0)) return 'BEDRE';
  return deler.every((d) => d < 0) ? 'DAARLIGERE' : 'KAN_IKKE_SAMMENLIGNES';
}

const nokkel = ({ verdi }: Maaling): string =>
  verdi.instrument === 'EGENVURDERING'
    ? `EGENVURDERING/${verdi.aktivitet.trim().toLocaleLowerCase('nb')}`
    : verdi.instrument;

/** Den siste målingen av hvert slag ved start og ved slutt. Målingene ligger eldst først. */
export function maaleendringer(maalinger: readonly Maaling[]): Maaleendring[] {
  const nokler = [...new Set(maalinger.map(nokkel))];
  return nokler.map((n) => {
    const egne = maalinger.filter((m) => nokkel(m) === n);
    const siste = (naar: Maaling['tidspunkt']) => egne.findLast((m) => m.tidspunkt === naar) ?? null;
    const [start, slutt] = [siste('START'), siste('SLUTT')];
    const { verdi } = egne[0]!;
    return {
      instrument: verdi.instrument,
      aktivitet: verdi.instrument === 'EGENVURDERING' ? verdi.aktivitet : null,
      start,
      slutt,
      retning: retning(start, slutt),
    };
  });
}
