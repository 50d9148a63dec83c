import { vokt } from '../../../lib/domain/vedtak/formaalsvakt/rules';
import {
  FELT,
  FUNNTYPER,
  SPRAAK,
  type Felt,
  type Funntype,
  type Spraak,
} from '../../../lib/domain/vedtak/formaalsvakt/types';
import { csvRecords } from './csv';

export interface Rad {
  id: string;
  felt: Felt;
  spraak: Spraak;
  tekst: string;
  fasit: Funntype[];
}
export interface Resultat extends Rad {
  svar: Funntype[];
}

const er = <T extends string>(alle: readonly T[], verdi: string): verdi is T =>
  (alle as readonly string[]).includes(verdi);

/** Any file with the columns felt, spraak, tekst and funn. */
export function lesRader(csv: string): Rad[] {
  return csvRecords(csv).map((rad, i) => {
    const { felt = '', spraak = '', tekst, funn } = rad;
    const id = rad.id || `linje ${i + 2}`;
    if (!er(FELT, felt) || !er(SPRAAK, spraak) || tekst === undefined || funn === undefined)
      throw new Error(`${id}: trenger kolonnene felt, spraak, tekst og funn med kjente verdier.`);
    const fasit = funn
      .split(';')
      .map((f) => f.trim())
      .filter((f) => f !== '')
      .map((f) => {
        if (!er(FUNNTYPER, f)) throw new Error(`${id}: ukjent funn «${f}».`);
        return f;
      });
    return { id, felt, spraak, tekst, fasit: sett(fasit) };
  });
}

const sett = (typer: readonly Funntype[]): Funntype[] => FUNNTYPER.filter((type) => typer.includes(type));

export const svarPaa = (rad: Rad): Resultat => ({ ...rad, svar: sett(vokt(rad).map((f) => f.type)) });
export const erRiktig = ({ fasit, svar }: Resultat): boolean => fasit.join() === svar.join();

/** The report, line by line. The last one is the figure. */
export function maal(csv: string): string[] {
  const rader = lesRader(csv);
  if (rader.length === 0) throw new Error('Fila har ingen rader.');
  const resultater = rader.map(svarPaa);
  const gale = resultater.filter((r) => !erRiktig(r));
  return [
    'type             presisjon  dekning  riktige  for mye  mangler',
    ...FUNNTYPER.map((type) => typelinje(type, resultater)),
    '',
    `gale rader: ${gale.length} av ${rader.length}`,
    ...gale.map((r) => `${r.id} ${r.felt} ${r.spraak} ventet [${r.fasit}] fikk [${r.svar}] ${r.tekst}`),
    '',
    `ms per avsnitt: ${msPerAvsnitt(rader).toFixed(3)}`,
    `rader riktige: ${desimaler((rader.length - gale.length) / rader.length)}`,
  ];
}

function typelinje(type: Funntype, alle: readonly Resultat[]): string {
  const riktige = alle.filter((r) => r.svar.includes(type) && r.fasit.includes(type)).length;
  const formye = alle.filter((r) => r.svar.includes(type) && !r.fasit.includes(type)).length;
  const mangler = alle.filter((r) => !r.svar.includes(type) && r.fasit.includes(type)).length;
  const del = (av: number): string => (av === 0 ? '–' : (riktige / av).toFixed(3));
  const tall = [riktige, formye, mangler].map((n) => String(n).padStart(8)).join(' ');
  return `${type.padEnd(16)} ${del(riktige + formye).padStart(9)} ${del(riktige + mangler).padStart(8)} ${tall}`;
}

/** Processor time over at least half a second of warm work: a neighbour on the machine does not count. */
function msPerAvsnitt(rader: readonly Rad[]): number {
  for (const rad of rader) vokt(rad);
  let antall = 0;
  const start = process.cpuUsage();
  const brukt = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  do {
    for (const rad of rader) vokt(rad);
    antall += rader.length;
  } while (brukt() < 500);
  return brukt() / antall;
}

/** Three decimals, rounded down: 0.9996 of the rows is not all of them. */
const desimaler = (andel: number): string => (Math.floor(andel * 1000 + 1e-9) / 1000).toFixed(3);
