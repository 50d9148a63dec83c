/** Fire farger ganger fire streker: seksten personer før noen ligner. */
export const FARGER = 4;
export const STREKER = 4;

/** Naboer i lista får både ny farge og ny strek, så de kan skilles uten farger. */
export const utseende = (plass: number): { farge: number; strek: number } => ({
  farge: plass % FARGER,
  strek: (plass + Math.floor(plass / FARGER)) % STREKER,
});

/** To bokstaver; er de opptatt, flere av etternavnet, til ingen på kartet har de samme. */
export function initialerFor(folk: readonly { fornavn: string; etternavn: string }[]): string[] {
  const brukt = new Set<string>();
  return folk.map(({ fornavn, etternavn }) => {
    for (let lengde = 1; lengde <= etternavn.length; lengde++) {
      const forslag = `${fornavn.charAt(0)}${etternavn.slice(0, lengde)}`;
      if (brukt.has(forslag)) continue;
      brukt.add(forslag);
      return forslag;
    }
    const siste = `${fornavn.charAt(0)}${etternavn.charAt(0)}${brukt.size}`;
    brukt.add(siste);
    return siste;
  });
}
