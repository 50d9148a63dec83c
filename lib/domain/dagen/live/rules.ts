import type { Egne, Logg, Steg, Trekk, Ventende } from './types';

const MAKS_STEG = 200;

/** Etter et ja: strekker rekka av egne endringer, eller begynner en ny når noen andre har vært imellom. */
export const egneEtter = (egne: Egne | undefined, sendt: number, ny: number): Egne =>
  egne?.til === sendt ? { fra: egne.fra, til: ny } : { fra: sendt, til: ny };

/**
 * Hvilken versjon en flytting skal bygge på. Har bare jeg rørt besøket siden jeg så det, er det min siste.
 * Ellers det jeg så, og da sier serveren nei hvis noen kom imellom.
 */
export const bygger = (egne: Egne | undefined, saa: number): number =>
  egne && egne.fra <= saa && saa <= egne.til ? egne.til : saa;

export const motsatt = (trekk: Trekk): Trekk => ({ ...trekk, fra: trekk.til, til: trekk.fra });

const likt = (a: Trekk, b: Trekk): boolean => a.besokId === b.besokId && a.plass === b.plass;

/** Noe nytt er gjort: det som var angret, kan ikke gjøres om igjen. */
export const medSteg = (logg: Logg, steg: Steg): Logg => ({
  angre: [...logg.angre, steg].slice(-MAKS_STEG),
  gjorOm: [],
});

/** Siste steg, eller et bestemt, flyttes fra den ene stabelen til den andre. */
export function angreSteg(logg: Logg, nokkel?: string): { steg: Steg; logg: Logg } | null {
  const steg = nokkel ? logg.angre.find((s) => s.nokkel === nokkel) : logg.angre.at(-1);
  if (!steg) return null;
  return {
    steg,
    logg: { angre: logg.angre.filter((s) => s !== steg), gjorOm: [...logg.gjorOm, steg] },
  };
}

export function gjorOmSteg(logg: Logg): { steg: Steg; logg: Logg } | null {
  const steg = logg.gjorOm.at(-1);
  if (!steg) return null;
  return { steg, logg: { angre: [...logg.angre, steg], gjorOm: logg.gjorOm.slice(0, -1) } };
}

/** Serveren sa nei til denne. Da finnes det ikke noe å angre eller gjøre om. */
export const utenTrekk = (logg: Logg, nokkel: string, trekk: Trekk): Logg => {
  const rydd = (stabel: Steg[]): Steg[] =>
    stabel.flatMap((steg) => {
      if (steg.nokkel !== nokkel) return [steg];
      const igjen = steg.trekk.filter((t) => !likt(t, trekk));
      return igjen.length > 0 ? [{ ...steg, trekk: igjen }] : [];
    });
  return { angre: rydd(logg.angre), gjorOm: rydd(logg.gjorOm) };
};

/** Et nei tar med seg angringen av det samme: det er ikke lenger noe å legge tilbake. */
export const utenFolger = (ko: readonly Ventende[], avslaatt: Ventende): Ventende[] =>
  ko.filter((v) => v.nokkel !== avslaatt.nokkel && !(v.steg === avslaatt.steg && likt(v, avslaatt)));
