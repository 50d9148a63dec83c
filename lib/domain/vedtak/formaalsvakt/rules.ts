import { delISetninger, har } from './deling/rules';
import type { Ledd, Setning } from './deling/types';
import { flytt, flyttSetningen } from './flytting/rules';
import { fritak } from './gjelder/rules';
import type { Sted } from './gjelder/types';
import { medAapenSlutt } from './maal/omskriv/rules';
import { vurderMaal } from './maal/rules';
import { maalform, type Maalform } from './ordbok/rules';
import { finnBemanning } from './treff/bemanning/rules';
import { finnFrekvens } from './treff/frekvens/rules';
import { finnTid } from './treff/tid/rules';
import { finnTidspunkt } from './treff/tidspunkt/rules';
import type { Treff } from './treff/types';
import type { Felt, Funn, Vokttekst } from './types';

/** Så langt som det lengste feltet i vedtaket. Det som er lengre, leses ikke. */
export const MAKS_TEGN = 8000;
/** Flere enn dette i én setning er ikke en setning noen har skrevet. */
const MAKS_TREFF = 40;

/** Det i teksten som hører hjemme i tiltaksplanen, eller som ikke er et mål. Sortert etter sted. */
export function vokt({ tekst, felt, spraak }: Vokttekst): Funn[] {
  const form = maalform(spraak);
  const lest = tekst.slice(0, MAKS_TEGN);
  const detaljer = finnDetaljer(lest, felt, form);
  const maal =
    felt === 'maal' ? vurderMaal(lest, form).map((f) => medAapenSlutt(lest, f, spraak === 'nn', form)) : [];
  const ulest = tekst.slice(MAKS_TEGN);
  return [...maal, ...detaljer]
    .toSorted((a, b) => a.start - b.start || a.slutt - b.slutt)
    .map((f) => (ulest === '' ? f : medResten(f, ulest)));
}

/** Forslaget gjelder hele teksten, også det som ikke er lest. */
function medResten(funn: Funn, ulest: string): Funn {
  const { forslag } = funn;
  if (!forslag) return funn;
  return forslag.slag === 'omskriv'
    ? { ...funn, forslag: { ...forslag, tekst: forslag.tekst + ulest } }
    : { ...funn, forslag: { ...forslag, rest: forslag.rest + ulest } };
}

interface Detaljert {
  setning: Setning;
  treff: Treff[];
}

/** Hver setning med det som fester tjenesten i den. */
function detaljerte(setninger: readonly Setning[], felt: Felt, form: Maalform): Detaljert[] {
  return setninger.map((setning, i) => ({
    setning,
    treff: treffI(setning, form).filter((t) => {
      const sted = stedet(t, setning, setninger[i + 1], felt, form);
      return sted !== null && fritak(sted) === null;
    }),
  }));
}

const antall = (alle: readonly Detaljert[]): number => alle.reduce((sum, d) => sum + d.treff.length, 0);

function finnDetaljer(tekst: string, felt: Felt, form: Maalform): Funn[] {
  const alle = detaljerte(delISetninger(tekst, form), felt, form);
  return alle.flatMap(({ setning, treff }, i) => {
    if (treff.length === 0) return [];
    const liten = flytt(tekst, setning, treff, form);
    const naboer = alle.slice(Math.max(0, i - 1), i + 2);
    const forslag =
      liten && blirRent(tekst, liten.rest, naboer, treff.length, felt, form)
        ? liten
        : flyttSetningen(tekst, setning, treff, form);
    return treff.map(({ type, start, slutt, grunn }): Funn => ({ type, start, slutt, grunn, forslag }));
  });
}

/** Det som er igjen, leses om igjen sammen med naboene: er akkurat disse funnene borte? */
function blirRent(
  tekst: string,
  rest: string,
  naboer: readonly Detaljert[],
  flyttet: number,
  felt: Felt,
  form: Maalform,
): boolean {
  const fra = naboer[0]!.setning.start;
  const til = tekst.length - naboer.at(-1)!.setning.slutt;
  const igjen = delISetninger(rest.slice(fra, rest.length - til), form);
  return antall(detaljerte(igjen, felt, form)) <= antall(naboer) - flyttet;
}

/** Alt som har formen, med plass i hele teksten. */
export function treffI(setning: Setning, form: Maalform): Treff[] {
  const { tekst, start } = setning;
  const mengder = finnTid(tekst, form);
  const frekvens = finnFrekvens(tekst, form).filter((f) => !iTid(f, mengder));
  const tid = mengder.filter((t) => !iRytme(t, frekvens));
  const tidspunkt = finnTidspunkt(tekst, form).filter((t) => !omDagen(t, tekst, frekvens));
  return [...tid, ...frekvens, ...tidspunkt, ...finnBemanning(tekst, form)].slice(0, MAKS_TREFF).map((t) => ({
    ...t,
    start: t.start + start,
    slutt: t.slutt + start,
  }));
}

/** «Fire ganger om dagen» sier ikke når på dagen. */
const omDagen = (t: Treff, tekst: string, frekvens: readonly Treff[]): boolean =>
  /(?<!\p{L})(?:dagen|day)/u.test(tekst.slice(t.start, t.slutt)) &&
  frekvens.some((f) => t.start >= f.start && t.slutt <= f.slutt && f.grunn === 'ANTALL');

/** «Every two hours» er en rytme, ikke to timer. */
const iRytme = (t: Treff, frekvens: readonly Treff[]): boolean =>
  frekvens.some((f) => f.grunn !== 'MENGDE' && t.start > f.start && t.slutt <= f.slutt);

/** «26 tim/mån» er mengde; «15 min dagl.» er begge deler. */
const iTid = (f: Treff, tid: readonly Treff[]): boolean =>
  f.grunn === 'ANTALL' && tid.some((t) => f.start >= t.start && f.start < t.slutt);

export function stedet(
  treff: Treff,
  setning: Setning,
  neste: Setning | undefined,
  felt: Felt,
  form: Maalform,
): Sted | null {
  const nr = setning.ledd.findLastIndex((l) => l.start <= treff.start);
  const ledd = setning.ledd[nr] && hovedledd(treff, setning, nr);
  if (!ledd) return null;
  const her = Math.min(treff.start - ledd.start, ledd.tekst.length);
  const fra = ledd.tekst.lastIndexOf(',', her) + 1;
  const komma = ledd.tekst.indexOf(',', Math.max(her, treff.slutt - ledd.start - 1));
  return {
    treff,
    ledd,
    forrige: setning.ledd[nr - 1],
    bit: ledd.tekst.slice(fra, komma < 0 ? undefined : komma),
    foran: ledd.tekst.slice(0, her),
    setning,
    neste,
    resten: '',
    felt,
    form,
  };
}

/** «… teller hvor mange glass du drikker, to ganger i uka»: det som henger etter komma, hører til hovedleddet. */
function hovedledd(treff: Treff, { ledd }: Setning, nr: number): Ledd {
  const her = ledd[nr]!;
  if (!her.underordnet || nr === 0 || har(her.klasser, 'ANDRE', 'HJELP')) return her;
  const foran = her.tekst.slice(0, treff.start - her.start);
  const etter = her.tekst.slice(treff.slutt - her.start).split(',')[0]!;
  const alene = /,\s*(?:\p{L}+\.?\s+){0,2}$/u.test(foran) && !/\p{L}{3}/u.test(etter);
  return alene ? (ledd.findLast((l, i) => i < nr && !l.underordnet) ?? her) : her;
}
