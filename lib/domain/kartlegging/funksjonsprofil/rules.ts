import type { Endring, Funksjonsprofil, Skaar, Skaarverdi, Variabel, Variabelsett } from './types';

/** Registeret bruker 9 for «ikke relevant». Tallet finnes bare her, i databasen og i skjemaet. */
export const IKKE_RELEVANT_KODE = 9;

/**
 * Settet vi starter med: de sytten kjente bistandsvariablene og økonomi. Nummer 19 og 20 i rapporten om 2022 er ikke
 * funnet, så kommunen legger dem til selv i tabellen `funksjonsvariabel`.
 */
export const STANDARDSETT: Variabelsett = {
  sett: 'iplos-2022',
  variabler: [
    { kode: 'husarbeid', navn: 'Alminnelig husarbeid' },
    { kode: 'innkjop', navn: 'Skaffe seg varer og tjenester' },
    { kode: 'hygiene', navn: 'Personlig hygiene' },
    { kode: 'paakledning', navn: 'På- og avkledning' },
    { kode: 'spise', navn: 'Spise' },
    { kode: 'lageMat', navn: 'Lage mat' },
    { kode: 'toalett', navn: 'Toalett' },
    { kode: 'inne', navn: 'Bevege seg innendørs' },
    { kode: 'ute', navn: 'Bevege seg utendørs' },
    { kode: 'egenHelse', navn: 'Ivareta egen helse' },
    { kode: 'hukommelse', navn: 'Hukommelse' },
    { kode: 'kommunikasjon', navn: 'Kommunikasjon' },
    { kode: 'beslutninger', navn: 'Beslutninger i dagliglivet' },
    { kode: 'sosial', navn: 'Sosial deltakelse' },
    { kode: 'atferd', navn: 'Styre adferd' },
    { kode: 'syn', navn: 'Syn' },
    { kode: 'horsel', navn: 'Hørsel' },
    { kode: 'okonomi', navn: 'Ivareta egen økonomi' },
  ],
};

/** Fra registerets tall til det vi mener. */
export function skaarFraKode(kode: number | undefined): Skaar {
  if (kode === IKKE_RELEVANT_KODE) return { slag: 'IKKE_RELEVANT' };
  if (kode !== undefined && erSkaarverdi(kode)) return { slag: 'VERDI', verdi: kode };
  return { slag: 'IKKE_SVART' };
}

export const erSkaarverdi = (tall: number): tall is Skaarverdi =>
  Number.isInteger(tall) && tall >= 1 && tall <= 5;

export const erSkaarkode = (tall: number): boolean => tall === IKKE_RELEVANT_KODE || erSkaarverdi(tall);

/** Alle variablene i settet, i settets rekkefølge, også de ingen har svart på. */
export const lagProfil = (sett: Variabelsett, skaarer: ReadonlyMap<string, number>): Funksjonsprofil => ({
  sett: sett.sett,
  linjer: sett.variabler.map((variabel) => ({
    ...variabel,
    skaar: skaarFraKode(skaarer.get(variabel.kode)),
  })),
});

export const ubesvarte = (profil: Funksjonsprofil): Variabel[] =>
  profil.linjer.filter((linje) => linje.skaar.slag === 'IKKE_SVART');

export const ukjenteKoder = (sett: Variabelsett, koder: readonly string[]): string[] =>
  koder.filter((kode) => !sett.variabler.some((variabel) => variabel.kode === kode));

/** Endringen i én variabel. Bare to tall på skalaen kan sammenlignes; «ikke relevant» er ikke lavt eller høyt. */
export function endring(forrige: Skaar | undefined, naa: Skaar): Endring {
  if (forrige?.slag !== 'VERDI' || naa.slag !== 'VERDI') return 'KAN_IKKE_SAMMENLIGNES';
  if (naa.verdi > forrige.verdi) return 'MER_HJELP';
  if (naa.verdi < forrige.verdi) return 'MINDRE_HJELP';
  return 'SOM_FOER';
}
