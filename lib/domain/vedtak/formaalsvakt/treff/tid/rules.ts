import type { Maalform } from '../../ordbok/rules';
import { alleTreff, ORDSLUTT, ORDSTART, TALL, uttrykk } from '../rules';
import type { Treff } from '../types';

const ENHET: Record<Maalform, string> = {
  no: `min(?:utt(?:ars?|ers?|s)?)?(?:\\.(?=\\s*(?:[a-zæøå/,;.)]|$)))?|minuttar|minutta|minuttane|minuttene|timane|timene|timer?s?|timar|tim\\.?|t\\.(?=\\s*(?:pr|per|i|/|hver|kvar))|t|h|kvarter(?:s)?|klokketimer|klokketimar|halvtimer|halvtimar`,
  sv: `min(?:ut(?:er)?s?)?(?:\\.(?=\\s*(?:[a-zåäö/,;.)]|$)))?|tim(?:me|mar|mars)?\\.?|h|t|kvart(?:ar|s)?|halvtimmar`,
  en: `min(?:ute)?s?(?:\\.(?=\\s*(?:[a-z/,;.)]|$)))?|hours?|hrs?\\.?|h|half-hours?`,
};
/** «per uke», «/mnd», «i måneden»: mengden gjelder en periode. */
export const PERIODE: Record<Maalform, string> = {
  no: `\\s*(?:/|(?:pr\\.?|per|i|om|for)\\s)\\s*(?:uke[rn]?s?|uka|veke[ran]?|veka|u|mnd\\.?|måned(?:en|s)?|månad(?:en)?|dag(?:en)?|døgn(?:et)?|d|år(?:et)?|kvartal|natt(?:a|en)?|mnd)${ORDSLUTT}`,
  sv: `\\s*(?:/|(?:per|i|om|pr)\\s)\\s*(?:vecka[n]?|veckor|v|månad(?:en)?|mån|dag(?:en)?|dygn(?:et)?|d|år(?:et)?|natt)${ORDSLUTT}`,
  en: `\\s*(?:/|(?:per|a|each_|in_the)\\s)\\s*(?:week|wk|month|mth|day|night|fortnight|year)${ORDSLUTT}`,
};
const FAST: Record<Maalform, string> = {
  no: `(?:en |ein |én )?halv(?:e|annen|anna)? ?time[rn]?(?:s)?|(?:en |ein )?halvtime[ns]?|(?:tre ?kvarter|et kvarter|eit kvarter|eit kvarters|kvarteret)|(?:en |ein )?time(?: og (?:et |eit )?(?:kvarter|halv|\\d+ min\\.?))|(?:en |én |ein )?halvannen time|timelang(?:e|t)?|fulltid`,
  sv: `(?:en )?halv ?timm?e?s?|(?:en )?halvtimme[ns]?|(?:tre kvart|en kvart|en och en halv timme|trekvart)`,
  en: `half an hour|half-hour|(?:a )?quarter of an hour|three quarters of an hour|an hour and a half|(?:one and a half|two and a half) hours`,
};
/** «20-minutters», «timers» festet til tallet. */
const SAMMENSATT: Record<Maalform, string> = {
  no: `\\d+-(?:minutt(?:er|ar)?s?|timer?s?|timars?|min)(?:\\p{L}*)`,
  sv: `\\d+-(?:minuters|timmars|min)\\p{L}*`,
  en: `(?:\\d+|one|two|three|four|thirty|forty|twenty|fifteen)-(?:minute|hour|min)`,
};
/** «fire døgn i måneden»: et døgn er en mengde bare når det er per noe. */
const DOGN: Record<Maalform, string> = {
  no: `(?:${TALL.no})\\s*døgn(?:${PERIODE.no}| hver(?:t)? (?:måned|kvartal)| kvar månad)`,
  sv: `(?:${TALL.sv})\\s*dygn${PERIODE.sv}`,
  en: `(?:${TALL.en})\\s*(?:24-hour days)${PERIODE.en}`,
};

const lag = (form: Maalform): RegExp =>
  uttrykk(
    `${ORDSTART}(?:(?:${TALL[form]})(?:\\s?[-–—]\\s?|\\s+(?:til|till|to|og|och)\\s+)?(?:${TALL[form]})?\\s*(?:hele |heile |hela )?(?:${ENHET[form]})${ORDSLUTT}` +
      `|(?:${FAST[form]})${ORDSLUTT}|(?:${SAMMENSATT[form]})${ORDSLUTT}|${DOGN[form]})(?:${PERIODE[form]})?`,
  );
const REGLER = { no: lag('no'), sv: lag('sv'), en: lag('en') };
const PERIODISK = {
  no: uttrykk(`${PERIODE.no}$`),
  sv: uttrykk(`${PERIODE.sv}$`),
  en: uttrykk(`${PERIODE.en}$`),
};

/** Målt tid: «20 min.», «tre kvarter», «1 t/uke». */
export const finnTid = (tekst: string, form: Maalform): Treff[] =>
  alleTreff(tekst, [[REGLER[form], 'MENGDE']], 'TID').map((t) =>
    tekst.slice(t.start, t.slutt).search(PERIODISK[form]) >= 0 ? { ...t, grunn: 'MENGDE_PER_PERIODE' } : t,
  );
