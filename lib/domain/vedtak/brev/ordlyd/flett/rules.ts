import { MALGRUPPER, type Maltekster, type Ordlyd } from '../types';

/** Ordene i en ordlyd som «gruppe.nøkkel» → tekst, i den rekkefølgen de står i brevet. */
export const somTekster = (ordlyd: Ordlyd): Maltekster =>
  Object.fromEntries(
    MALGRUPPER.flatMap((gruppe) =>
      Object.entries(ordlyd[gruppe]).map(([nokkel, tekst]) => [`${gruppe}.${nokkel}`, tekst as string]),
    ),
  );

/** Standardordene med kommunens ord oppå. En nøkkel som ikke finnes lenger, blir liggende uten virkning. */
export function medTekster(standard: Ordlyd, tekster: Maltekster): Ordlyd {
  const grupper = MALGRUPPER.map((gruppe) => [
    gruppe,
    Object.fromEntries(
      Object.entries(standard[gruppe]).map(([nokkel, tekst]) => [
        nokkel,
        tekster[`${gruppe}.${nokkel}`] ?? tekst,
      ]),
    ),
  ]);
  return { ...standard, ...(Object.fromEntries(grupper) as Partial<Ordlyd>) };
}
