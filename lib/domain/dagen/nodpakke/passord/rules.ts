// Lyder, ikke ord: lett å lese høyt i telefonen og skrive av, og umulig å gjette. Uten u og p blir det heller ingen stygge ord,
// og uten å er det likt på alle tastaturer og i alle PDF-lesere.
const MEDLYD = 'bdfgklmnrstv';
const SELVLYD = 'aeioy';
const STAVELSER = 2;
const GRUPPER = 6;

/** Tilfeldige byte som trengs: to for hver stavelse. */
export const TILFELDIGE_BYTE = GRUPPER * STAVELSER * 2;

/** Største byte som ikke gir noen bokstav forrang. Byte over den hoppes over. */
const rettferdig = (antall: number): number => Math.floor(256 / antall) * antall;

/**
 * «bako-dimi-soro-nevy-tagi-ledo»: 12 stavelser à 60, over 70 bit. Det må være så mye: PDF-formatets AES-256 sinker ikke den
 * som gjetter, så passordet må tåle 10 milliarder forsøk i sekundet i tusenvis av år.
 * Null når byten ikke strakk til, så den som spør, henter nye.
 */
export function passordAv(byte: Iterable<number>): string | null {
  const kilde = byte[Symbol.iterator]();
  const bokstav = (alfabet: string): string | null => {
    for (let neste = kilde.next(); !neste.done; neste = kilde.next())
      if (neste.value < rettferdig(alfabet.length)) return alfabet[neste.value % alfabet.length]!;
    return null;
  };
  const grupper: string[] = [];
  for (let i = 0; i < GRUPPER; i++) {
    let gruppe = '';
    for (let j = 0; j < STAVELSER; j++) {
      const [medlyd, selvlyd] = [bokstav(MEDLYD), bokstav(SELVLYD)];
      if (medlyd === null || selvlyd === null) return null;
      gruppe += medlyd + selvlyd;
    }
    grupper.push(gruppe);
  }
  return grupper.join('-');
}

const STAVELSE = `[${MEDLYD}][${SELVLYD}]`;
const FORM = new RegExp(
  `^(?:${STAVELSE}){${STAVELSER}}(?:-(?:${STAVELSE}){${STAVELSER}}){${GRUPPER - 1}}$`,
  'u',
);

/** Bare passord vi har laget: ingen får velge et svakt. */
export const erPakkepassord = (tekst: string): boolean => FORM.test(tekst);

/** Hvor mye gjetting det tåler, i bit. */
export const STYRKE_BIT = GRUPPER * STAVELSER * Math.log2(MEDLYD.length * SELVLYD.length);
