import { nyPaarorende, type Bruker } from '@/tests/factories/bruker';
import type { Bydel } from './bydel';
import { storBokstav } from './ord';

// prettier-ignore
const FAMILIE = [
  ['Anne', 'datter'], ['Lars', 'sønn'], ['Silje', 'datter'], ['Morten', 'sønn'], ['Mona', 'søster'], ['Geir', 'bror'], ['Hilde', 'svigerdatter'],
  ['Pål', 'nevø'], ['Trine', 'datter'], ['Espen', 'sønn'], ['Torunn', 'nabo'], ['Kenneth', 'svigersønn'], ['Ingvild', 'niese'], ['Ulf', 'venn'],
  ['Camilla', 'datter'], ['Joakim', 'barnebarn'], ['Marianne', 'datter'], ['Stian', 'sønn'], ['Berit', 'søster'],
] as const;

/** Egne etternavn for dem som ikke er født inn i familien. */
const ANDRE_ETTERNAVN = ['Lien', 'Bakken', 'Hovde', 'Risan', 'Moe', 'Tangen'];
const IKKE_SLEKT = ['svigerdatter', 'svigersønn', 'nabo', 'venn'];

// prettier-ignore
const BESTEMT: Record<string, string> = {
  datter: 'datteren', sønn: 'sønnen', søster: 'søsteren', bror: 'broren', barnebarn: 'barnebarnet', nevø: 'nevøen',
  niese: 'niesen', svigerdatter: 'svigerdatteren', svigersønn: 'svigersønnen', nabo: 'naboen', venn: 'vennen',
};

/** De unge har foreldre, ikke barn og barnebarn. */
// prettier-ignore
const UNGES = [['Wenche', 'mor'], ['Tore', 'far'], ['Ida', 'søster'], ['Eskil', 'bror']] as const;

export function giPaarorende(b: Bydel, bruker: Bruker, alder: number, plass: number): void {
  if (plass % 9 === 4) return; // noen har ingen
  const krets: readonly (readonly [string, string])[] = alder < 50 ? UNGES : FAMILIE;
  for (let nr = 0; nr < (plass % 3 === 0 ? 2 : 1); nr += 1) {
    const [fornavn, relasjon] = krets[(plass * 5 + nr * 7) % krets.length]!;
    const etternavn = IKKE_SLEKT.includes(relasjon)
      ? ANDRE_ETTERNAVN[plass % ANDRE_ETTERNAVN.length]!
      : bruker.etternavn.split(' ').at(-1)!;
    const navn = `${fornavn} ${etternavn}`;
    if (navn === bruker.navn) continue;
    nyPaarorende(b.g, bruker, {
      navn,
      relasjon,
      telefon: `00 00 7${nr} ${String(plass % 100).padStart(2, '0')}`,
      erNaermeste: nr === 0,
    });
  }
}

/** «datteren Anne», eller null. */
export function naermeste(b: Bydel, bruker: Bruker): string | null {
  const rad = b.g.rader.paarorende.find((p) => p.brukerId === bruker.id && p.erNaermeste);
  if (!rad) return null;
  const relasjon =
    rad.relasjon === 'mor' ? 'moren' : rad.relasjon === 'far' ? 'faren' : BESTEMT[rad.relasjon]!;
  return `${relasjon} ${rad.navn.split(' ')[0]!}`;
}

/** Setter inn den nærmeste: «[Paa] er innom …» → «Datteren Anne er innom …». */
export const medNaermeste = (mal: string, hvem: string): string =>
  mal.replaceAll('[Paa]', storBokstav(hvem)).replaceAll('[paa]', hvem);
