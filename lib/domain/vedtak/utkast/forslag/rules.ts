import { girTjenester } from '../../rules';
import { finnTjeneste } from '../../tjeneste/rules';
import type { Linje, Vedtakstype } from '../../types';
import type { Behov, Kartleggingsgrunnlag, Linjeforslag } from '../types';

/** Fra 3 trenger personen hjelp av noen (IPLOS-skalaen). */
export const BEHOV_FRA = 3;

interface Forslagsregel {
  tjeneste: string;
  personligStell: boolean;
  variabler: readonly string[];
  iUtkastet: boolean;
  fra?: number;
  bareNaar?: (grunnlag: Kartleggingsgrunnlag) => boolean;
}

const REGLER: readonly Forslagsregel[] = [
  {
    tjeneste: '15',
    personligStell: false,
    variabler: ['egenHelse', 'inne', 'hukommelse'],
    iUtkastet: true,
  },
  {
    tjeneste: '1',
    personligStell: true,
    variabler: ['hygiene', 'paakledning', 'toalett', 'spise'],
    iUtkastet: true,
  },
  {
    tjeneste: '1',
    personligStell: false,
    variabler: ['husarbeid', 'innkjop', 'lageMat'],
    iUtkastet: true,
  },
  {
    tjeneste: '6',
    personligStell: false,
    variabler: ['inne'],
    iUtkastet: false,
    bareNaar: (g) => g.husstand === 'BOR_ALENE',
  },
  {
    tjeneste: '5',
    personligStell: false,
    variabler: ['lageMat'],
    fra: 4,
    iUtkastet: false,
  },
  {
    tjeneste: '9',
    personligStell: false,
    variabler: ['sosial'],
    iUtkastet: false,
  },
  {
    tjeneste: '4',
    personligStell: false,
    variabler: ['hukommelse', 'beslutninger'],
    iUtkastet: false,
  },
];

/** Hvilke tjenester funksjonsprofilen peker mot, og hvorfor. Ingen sum og ikke noe snitt: hver variabel for seg. */
export const foreslaaLinjer = (grunnlag: Kartleggingsgrunnlag): Linjeforslag[] =>
  REGLER.flatMap((regel) => {
    const fordi = behovFor(grunnlag.behov, regel);
    if (fordi.length === 0 || (regel.bareNaar && !regel.bareNaar(grunnlag))) return [];
    const { tjeneste, personligStell, iUtkastet } = regel;
    return [{ tjeneste, personligStell, iUtkastet, fordi, omfang: omfangAv(fordi) }];
  });

const behovFor = (behov: readonly Behov[], { variabler, fra = BEHOV_FRA }: Forslagsregel): Behov[] =>
  behov.filter((b) => variabler.includes(b.variabel) && b.skaar >= fra && b.skaar <= 5);

/** «personlig hygiene, på- og avkledning»: livsområdene, i kodeverkets egne ord. Skriveren gjør dem til sine. */
const omfangAv = (fordi: readonly Behov[]): string =>
  fordi.map((b) => b.navn.toLocaleLowerCase('nb')).join(', ');

/**
 * Linjene utkastet starter med: de forrige når vedtaket endrer, gjør om eller avslutter noe, ellers de tydelige
 * forslagene. Et akuttvedtak begynner tomt: bare den som var der, vet hva det gjaldt.
 */
export function startlinjer(
  type: Vedtakstype,
  forrige: readonly Linje[],
  forslag: readonly Linjeforslag[],
): Linje[] {
  if (type === 'AKUTT') return [];
  if (forrige.length > 0) {
    const innvilget = forrige.filter((l) => l.utfall === 'INNVILGET');
    // Et avslag som gjøres om, begynner med det som ble avslått.
    if (innvilget.length === 0) return forrige.map((l) => ({ ...l, utfall: 'INNVILGET' }));
    return girTjenester(type) ? innvilget : innvilget.map((l) => ({ ...l, utfall: 'AVSLAATT' }));
  }
  return forslag.filter((f) => f.iUtkastet).map((f) => linjeAv(f, type));
}

export const linjeAv = (forslag: Linjeforslag, type: Vedtakstype): Linje => ({
  tjeneste: forslag.tjeneste,
  utfall: girTjenester(type) ? 'INNVILGET' : 'AVSLAATT',
  omfang: forslag.omfang,
  hjemler: [...(finnTjeneste(forslag.tjeneste)?.hjemler ?? [])],
  personligStell: forslag.personligStell,
});

/** Forslag som ingen linje dekker ennå. */
export const aapneForslag = (forslag: readonly Linjeforslag[], linjer: readonly Linje[]): Linjeforslag[] =>
  forslag.filter(
    (f) => !linjer.some((l) => l.tjeneste === f.tjeneste && l.personligStell === f.personligStell),
  );
