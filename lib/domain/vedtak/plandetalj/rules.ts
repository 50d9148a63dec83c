import { vokt } from '../formaalsvakt/rules';
import type { Detalj, Felt, Spraak } from '../formaalsvakt/types';
import { lapp, LINJE } from '../samskriving/rules';

/** Feltet slik formålsvakten kjenner det. */
export const vaktfelt = (felt: string): Felt =>
  felt.startsWith(LINJE) ? 'innvilgelse' : felt === 'maalepunkt' || felt === 'maal' || felt === 'begrunnelse' ? felt : 'formaal'; // prettier-ignore

interface Sted {
  tekst: string;
  felt: Felt;
  spraak: Spraak;
  start: number;
  slutt: number;
}

/** Det som kan flyttes fra akkurat dette stedet i teksten. Serveren spør vakten selv; nettleseren peker bare. */
export function flyttbart({ start, slutt, ...tekst }: Sted): { detalj: Detalj; rest: string } | null {
  const funn = vokt(tekst).find((f) => f.start === start && f.slutt === slutt);
  return funn?.forslag?.slag === 'flytt' ? funn.forslag : null;
}

/** Så mye av teksten på hver side må stå som før, for at vi skal vite hvor ordene hørte til. */
const KJENNETEGN = 24;

/** Ordene tilbake i en tekst som er skrevet videre på. Null når stedet ikke finnes, eller finnes flere ganger. */
export function settInnIgjen(naa: string, foer: string, etter: string): string | null {
  const { start, ut, inn } = lapp(etter, foer);
  const foran = etter.slice(Math.max(0, start - KJENNETEGN), start);
  const bak = etter.slice(start + ut.length).slice(0, KJENNETEGN);
  const sted = foran + ut + bak;
  const plass = sted === '' ? -1 : naa.indexOf(sted);
  if (plass < 0 || naa.includes(sted, plass + 1)) return null;
  return naa.slice(0, plass) + foran + inn + bak + naa.slice(plass + sted.length);
}
