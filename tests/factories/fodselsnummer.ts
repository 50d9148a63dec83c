import { yearOf, type Dato } from '@/lib/platform/time/dato';

export type Kjonn = 'K' | 'M';

const VEKTER_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const VEKTER_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Skatteetaten / Tenor: month + 80. No living person can have such a number. */
const SYNTETISK_MAANED = 80;
const D_NUMMER_DAG = 40;

/**
 * A synthetic number with valid check digits. `lopenummer` picks among the numbers of that day; those whose check digit
 * would be 10 do not exist and are passed over.
 */
export function syntetiskNummer(
  fodt: Dato,
  kjonn: Kjonn,
  lopenummer: number,
  type: 'FNR' | 'DNR' = 'FNR',
): string {
  let igjen = lopenummer;
  for (const individ of individnumre(fodt, kjonn)) {
    const nummer = medKontrollsifre(datodel(fodt, type) + String(individ).padStart(3, '0'));
    if (nummer && igjen-- === 0) return nummer;
  }
  throw new RangeError('No synthetic number left on that day');
}

function datodel(fodt: Dato, type: 'FNR' | 'DNR'): string {
  const [aar, maaned, dag] = fodt.split('-').map(Number) as [number, number, number];
  const to = (tall: number): string => String(tall % 100).padStart(2, '0');
  return to(dag + (type === 'DNR' ? D_NUMMER_DAG : 0)) + to(maaned + SYNTETISK_MAANED) + to(aar);
}

/** 000–499 for 1900–1999, 500–999 for 2000–2039; even for women, odd for men. */
function* individnumre(fodt: Dato, kjonn: Kjonn): Generator<number> {
  const fra = yearOf(fodt) >= 2000 ? 500 : 0;
  for (let individ = fra + (kjonn === 'M' ? 1 : 0); individ < fra + 500; individ += 2) yield individ;
}

function medKontrollsifre(ni: string): string | null {
  const k1 = kontrollsiffer(ni, VEKTER_1);
  if (k1 === null) return null;
  const k2 = kontrollsiffer(ni + k1, VEKTER_2);
  return k2 === null ? null : `${ni}${k1}${k2}`;
}

function kontrollsiffer(sifre: string, vekter: readonly number[]): number | null {
  const rest = 11 - (vekter.reduce((sum, vekt, i) => sum + vekt * Number(sifre[i]), 0) % 11);
  if (rest === 10) return null;
  return rest === 11 ? 0 : rest;
}
