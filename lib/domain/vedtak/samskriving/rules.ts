import type { Felt, Feltendring, Feltutfall, Feltverdier, Fletting, Lagring, Lapp, Treveis } from './types';

export const LINJE = 'linje/';
export const NY_LINJE = 'ny/';
export const erLinje = (felt: Felt): boolean => felt.startsWith(LINJE) || felt.startsWith(NY_LINJE);

/** Nøkkelen til det feltet kalles i en setning: alle linjer er «tjenesten». */
export const feltnokkel = (felt: Felt): string => (erLinje(felt) ? 'linje' : felt);

/** En verdi som tekst. Samme verdi gir alltid samme tekst. */
export function kanonisk(verdi: unknown): string {
  if (verdi === null || verdi === undefined || verdi === false) return '';
  if (verdi === true) return 'ja';
  if (verdi instanceof Date) return verdi.toISOString();
  if (Array.isArray(verdi)) return verdi.map(kanonisk).toSorted().join(',');
  if (typeof verdi === 'object') {
    const deler = Object.entries(verdi)
      .map(([navn, del]): [string, string] => [navn, kanonisk(del)])
      .filter(([navn, del]) => navn !== 'linjeId' && del !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return deler.length === 0 ? '' : JSON.stringify(Object.fromEntries(deler));
  }
  return String(verdi);
}

/** En linje slik den ble gjort til tekst. */
export function linjedeler(verdi: string): Record<string, string> {
  if (verdi === '') return {};
  const deler: unknown = JSON.parse(verdi);
  return typeof deler === 'object' && deler !== null ? (deler as Record<string, string>) : {};
}

interface Skrivbart {
  linjer: readonly object[];
  maalIder: readonly string[];
  linjeIder: readonly (string | null)[];
}

/** Feltene i et vedtak, eller i et skjema. En linje uten id er ny. */
export function felterAv(enkle: object, { linjer, maalIder, linjeIder }: Skrivbart): Map<Felt, string> {
  const felter = new Map<Felt, string>();
  for (const [navn, verdi] of Object.entries(enkle)) felter.set(navn, kanonisk(verdi));
  felter.set('maal', kanonisk([...maalIder]));
  for (const [i, linje] of linjer.entries()) {
    const id = linjeIder[i];
    felter.set(id ? `${LINJE}${id}` : `${NY_LINJE}${i}`, kanonisk(linje));
  }
  return felter;
}

/** Det minste stykket som må byttes for å komme fra den ene til den andre. */
export function lapp(fra: string, til: string): Lapp {
  const kortest = Math.min(fra.length, til.length);
  let start = 0;
  while (start < kortest && fra[start] === til[start]) start += 1;
  let slutt = 0;
  while (slutt < kortest - start && fra[fra.length - 1 - slutt] === til[til.length - 1 - slutt]) slutt += 1;
  return { start, ut: fra.slice(start, fra.length - slutt), inn: til.slice(start, til.length - slutt) };
}

/** Fram i historien. Null når lappen ikke passer på teksten. */
export const leggPaa = (tekst: string, { start, ut, inn }: Lapp): string | null =>
  tekst.startsWith(ut, start) ? tekst.slice(0, start) + inn + tekst.slice(start + ut.length) : null;

/** Tilbake i historien. */
export const taAv = (tekst: string, { start, ut, inn }: Lapp): string | null =>
  leggPaa(tekst, { start, ut: inn, inn: ut });

/** Hva som ble annerledes, felt for felt. Bare det som er endret. */
export function endringer(foer: Feltverdier, etter: Feltverdier): Feltendring[] {
  const felter = new Set([...foer.keys(), ...etter.keys()]);
  return [...felter].flatMap((felt) => {
    const fra = foer.get(felt) ?? '';
    const til = etter.get(felt) ?? '';
    return fra === til ? [] : [{ felt, ...lapp(fra, til) }];
  });
}

/**
 * Feltet slik det stod i en tidligere versjon, funnet ved å gå bakover fra i dag. Null når historien ikke rekker: da vet
 * vi ikke hva skriveren gikk ut fra, og det skal ikke gjettes.
 */
export function slikDetStod(
  felt: Felt,
  naa: string,
  versjon: number,
  historie: readonly Lagring[],
): string | null {
  const siden = historie.filter((l) => l.v > versjon).toSorted((a, b) => b.v - a.v);
  let tekst: string | null = naa;
  for (const lagring of siden)
    for (const endring of lagring.felter)
      if (endring.felt === felt && tekst !== null) tekst = taAv(tekst, endring);
  return tekst;
}

/** Ett felt med to skrivere. Rekkefølgen på spørsmålene er det hele. */
export function flettFelt(felt: Felt, { grunnlag, mitt, deres }: Treveis): Feltutfall {
  if (mitt === deres) return { slag: 'UENDRET' };
  if (deres === grunnlag) return { slag: 'SKRIV', verdi: mitt };
  if (mitt === grunnlag) return { slag: 'DERES' };
  const flettet = erLinje(felt) ? flettLinje({ grunnlag, mitt, deres }) : null;
  return flettet === null ? { slag: 'KONFLIKT', mitt, deres } : { slag: 'SKRIV', verdi: flettet };
}

/** To som har endret hver sin del av den samme linja. Null når de har endret den samme delen, eller den er tatt bort. */
function flettLinje({ grunnlag, mitt, deres }: Treveis): string | null {
  if (mitt === '' || deres === '') return null;
  const [g, m, d] = [linjedeler(grunnlag), linjedeler(mitt), linjedeler(deres)];
  const ut: Record<string, string> = {};
  for (const navn of new Set([...Object.keys(g), ...Object.keys(m), ...Object.keys(d)])) {
    const svar = flettFelt(navn, { grunnlag: g[navn] ?? '', mitt: m[navn] ?? '', deres: d[navn] ?? '' });
    if (svar.slag === 'KONFLIKT') return null;
    ut[navn] = svar.slag === 'SKRIV' ? svar.verdi : (d[navn] ?? '');
  }
  return kanonisk(ut);
}

/** Bare feltene skriveren har sendt. `grunnlag` sier hva hun gikk ut fra; null når det ikke er kjent. */
export function flett(
  mine: Feltverdier,
  deres: Feltverdier,
  grunnlag: (felt: Felt, naa: string) => string | null,
): Fletting {
  const svar: Fletting = { skriv: new Map(), konflikter: [] };
  for (const [felt, mitt] of mine) {
    const naa = deres.get(felt) ?? '';
    const fra = mitt === naa ? naa : grunnlag(felt, naa);
    // Ukjent grunnlag: to ulike tekster, og ingen av dem kan kalles uendret.
    const utfall: Feltutfall =
      fra === null
        ? { slag: 'KONFLIKT', mitt, deres: naa }
        : flettFelt(felt, { grunnlag: fra, mitt, deres: naa });
    if (utfall.slag === 'SKRIV') svar.skriv.set(felt, utfall.verdi);
    if (utfall.slag === 'KONFLIKT') svar.konflikter.push({ felt, mitt: utfall.mitt, deres: utfall.deres });
  }
  return svar;
}

/** «Yusufs», «Lars’»: navnet på knappen som velger hennes eller hans tekst. */
export const eierform = (fornavn: string): string =>
  /[sxz]$/iu.test(fornavn) ? `${fornavn}’` : `${fornavn}s`;
