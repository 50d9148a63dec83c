import type { Maalform } from '../../ordbok/rules';
import type { Funn } from '../../types';

const FOLGE: Record<Maalform, (hvem: string) => string> = {
  no: (hvem) => `, slik at ${hvem} kan …`,
  sv: (hvem) => `, så att ${hvem} kan …`,
  en: (hvem) => `, so that ${hvem} can …`,
};
const HVEM: Record<Maalform, RegExp> = {
  no: /(?<![\p{L}])(?:jeg|eg|hun|ho|han|du|vi|me)(?![\p{L}])/iu,
  sv: /(?<![\p{L}])(?:jag|hon|han|hen|du|vi)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:I|she|he|you|they|we)(?![\p{L}])/u,
};
const JEG: Record<Maalform, string> = { no: 'jeg', sv: 'jag', en: 'I' };

/** Et mål med retning mangler det som kan ses. Setningen får en åpen slutt som personen selv fyller. */
export function medAapenSlutt(tekst: string, funn: Funn, nynorsk: boolean, form: Maalform): Funn {
  if (funn.type !== 'UTEN_MAALEPUNKT') return funn;
  const maal = tekst.slice(funn.start, funn.slutt);
  const hvem = HVEM[form].exec(maal)?.[0] ?? (nynorsk ? 'eg' : JEG[form]);
  const aapen = `${maal.replace(/[\s.!?…]+$/u, '')}${FOLGE[form](form === 'en' ? hvem : hvem.toLowerCase())}`;
  return {
    ...funn,
    forslag: { slag: 'omskriv', tekst: tekst.slice(0, funn.start) + aapen + tekst.slice(funn.slutt) },
  };
}
