import { konsekvens, paaPlass, type Flytting, type Konsekvens } from '@/lib/domain/dagen/flytting/view';
import type { Spor, TavleView } from '@/lib/domain/dagen/tavle/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Loft, Slippsted } from './dra/lager';
import { advarselord, konsekvenslinje, type T } from './konsekvensord';
import { lesCelle } from './tavlebrett-ord';
import type { Loftet } from './use-loft';

const ord = (t: T, nokkel: string, verdier?: Record<string, string | number>) => t(nokkel as never, verdier);

export interface Sporfolge {
  tegn: 'kjent' | 'nytt' | 'kanIkke' | null;
  tekst: string;
  /** «5 → 6 på 14 dager». Null når det ikke er noe å si. */
  ansikter: string | null;
  flere: boolean;
  /** Det hele, for skjermleseren. */
  lang: string | null;
}

/** Flyttingene et løft blir til når det slippes hos noen. Brettet har ingen del av dagen: der beholder hvert sin. */
export function flyttinger(
  tavle: TavleView,
  loft: Loft,
  tilAnsattId: string | null,
  del: Dagsdel | null,
): Flytting[] {
  return loft.flere.flatMap(({ besokId, plass }) => {
    const besok = tavle.besok.find((b) => b.id === besokId);
    return besok ? [{ besok, plass, tilAnsattId, tilDagsdel: del ?? besok.dagsdel }] : [];
  });
}

/** Den ene linja under navnet mens noe er løftet, og ansiktene før og etter. */
export function sporfolge(t: T, tavle: TavleView, { loft, over }: Loftet, spor: Spor): Sporfolge | null {
  const [denne] = flyttinger(tavle, loft, spor.ansattId, null);
  if (!denne) return null;
  const del = over ? lesCelle(over.celle, denne.besok).tilDagsdel : null;
  const alle = flyttinger(tavle, loft, spor.ansattId, del).map((f) => ({
    f,
    k: konsekvens(tavle, { ...f, tilAnsattId: spor.ansattId }),
  }));
  if (alle.length > 1)
    return flereFolge(
      t,
      alle.map(({ k }) => k),
    );
  const [{ f, k }] = alle as [(typeof alle)[number]];
  const harDet = paaPlass(f.besok, f.plass) === spor.ansattId && f.tilDagsdel === f.besok.dagsdel;
  if (harDet)
    return { tegn: null, tekst: ord(t, 'kjennskap.harDet'), ansikter: null, flere: false, lang: null };
  const { tegn, tekst } = konsekvenslinje(t, k);
  if (k.stopper.length > 0 || !k.ansikter) return { tegn, tekst, ansikter: null, flere: false, lang: null };
  const { for: foer, etter } = k.ansikter;
  return {
    tegn,
    tekst,
    ansikter: ord(t, 'folge.ansikterKort', { for: foer.paa14, etter: etter.paa14 }),
    flere: etter.paa14 > foer.paa14,
    lang: ansikterlang(t, k),
  };
}

/** Flere kort på en gang: hvor mange som ikke kan, ellers hvor mange som er kjent. */
export function flereFolge(t: T, alle: Konsekvens[]): Sporfolge {
  const kanIkke = alle.filter((k) => k.stopper.length > 0).length;
  const kjente = alle.filter((k) => k.kjennskap && k.kjennskap.slag !== 'NYTT').length;
  const nye = alle.reduce((sum, { ansikter: a }) => sum + (a ? a.etter.paa14 - a.for.paa14 : 0), 0);
  const felles = { ansikter: null, flere: false, lang: null };
  if (kanIkke > 0)
    return {
      ...felles,
      tegn: 'kanIkke',
      tekst: ord(t, 'folge.kanIkke', { antall: kanIkke, alle: alle.length }),
    };
  return {
    ...felles,
    tegn: kjente > 0 ? 'kjent' : 'nytt',
    tekst: ord(t, 'folge.kjente', { antall: kjente, alle: alle.length }),
    ansikter: nye > 0 ? ord(t, 'folge.nye', { antall: nye }) : null,
    flere: nye > 0,
  };
}

/** Pila er for øyet; opplest heter det «til». */
export const opplest = (tekst: string): string => tekst.replaceAll(' → ', ' til ');

export const ansikterlang = (t: T, { ansikter: a }: Konsekvens): string | null =>
  a &&
  ord(t, 'folge.ansikterLang', {
    for14: a.for.paa14,
    etter14: a.etter.paa14,
    for28: a.for.paa28,
    etter28: a.etter.paa28,
  });

/** Hele setningen for ruta kortet er over: «Til Ingrid, morgen. Kjent, var der i går. 5 → 5 ansikter …». */
export function slippsetning(t: T, tavle: TavleView, loft: Loft, over: Slippsted): string {
  const forste = tavle.besok.find((b) => b.id === loft.besokId);
  if (!forste) return '';
  const { tilAnsattId, tilDagsdel } = lesCelle(over.celle, forste);
  const spor = tavle.spor.find((s) => s.ansattId === tilAnsattId);
  if (!spor || tilAnsattId === null) return ord(t, 'leser.overUfordelt');
  const foran = tavle.besok.find((b) => b.id === over.foer)?.bruker?.kort;
  const hvor = ord(t, 'leser.hvor', { navn: spor.navn, naar: ord(t, `iDagsdel.${tilDagsdel}`) });
  const sted = foran ? ord(t, 'leser.foran', { hvor, foran }) : hvor;
  if (loft.flere.length > 1) {
    const folge = sporfolge(t, tavle, { loft, over }, spor);
    return setninger([sted, folge?.tekst, folge?.ansikter]);
  }
  const k = konsekvens(tavle, { besok: forste, plass: loft.plass, tilAnsattId, tilDagsdel });
  const begge = forste.antallAnsatte > 1 && tilDagsdel !== forste.dagsdel && k.stopper.length === 0;
  const linje = konsekvenslinje(t, k).tekst;
  const varsler = k.stopper.length > 0 ? [] : k.advarsler.map((a) => advarselord(t, a));
  return setninger([
    sted,
    linje,
    ...varsler.filter((v) => v !== linje),
    k.stopper.length === 0 && ansikterlang(t, k),
    k.stopper.length === 0 && ord(t, 'folge.blir', { last: ord(t, `last.${k.lastEtter}`) }),
    begge && ord(t, 'folge.begge'),
  ]);
}

const setninger = (deler: (string | false | null | undefined)[]): string =>
  deler
    .filter(Boolean)
    .map((del) => String(del).replace(/\.?$/, '.'))
    .join(' ');
