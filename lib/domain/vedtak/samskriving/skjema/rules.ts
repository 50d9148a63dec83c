import type { InnholdInn, LinjeInn } from '../../schema';
import type { Linje, Vedtak } from '../../types';
import { felterAv, kanonisk, LINJE, linjedeler, NY_LINJE } from '../rules';
import type { Felt } from '../types';

/** Versjonen skriveren så hvert felt i. Uten felt: hele skjemaet er sendt, og alt ble sett i `versjon`. */
export interface Sett {
  versjon: number;
  felter?: Record<Felt, number>;
}

export const settI = (sett: Sett, felt: Felt): number => sett.felter?.[felt] ?? sett.versjon;

/**
 * Feltene skriveren har sendt. Med `felter` bare dem hun nevner, og nye linjer; uten er det hele skjemaet. En linje hun
 * nevner, men ikke sender, har hun tatt bort.
 */
export function sendteFelter(vedtak: Vedtak, inn: InnholdInn, sett: Sett): Map<Felt, string> {
  const { linjer, maalIder, ...enkle } = inn;
  const alle = felterAv(enkle, { linjer, maalIder, linjeIder: linjer.map((l) => l.linjeId ?? null) });
  const nevnt = sett.felter
    ? [...Object.keys(sett.felter), ...[...alle.keys()].filter((felt) => felt.startsWith(NY_LINJE))]
    : [...alle.keys(), ...vedtak.linjeIder.map((id) => `${LINJE}${id}`)];
  return new Map(nevnt.map((felt) => [felt, alle.get(felt) ?? '']));
}

/** Utkastet slik det blir: det flettede der skriveren har endret noe, ellers slik det står. */
export function flettetInnhold(
  vedtak: Vedtak,
  inn: InnholdInn,
  skriv: ReadonlyMap<Felt, string>,
): InnholdInn {
  const { innhold } = vedtak;
  const { linjer, maalIder, ...enkle } = inn;
  const naa = innhold as unknown as Record<string, unknown>;
  const felter = Object.fromEntries(
    Object.entries(enkle).map(([navn, mitt]) => [navn, skriv.has(navn) ? mitt : (naa[navn] ?? mitt)]),
  ) as unknown as typeof enkle;
  return {
    ...felter,
    maalIder: skriv.has('maal') ? maalIder : innhold.maal.map((m) => m.maalId),
    linjer: flettedeLinjer(vedtak, linjer, skriv),
  };
}

function flettedeLinjer(
  { innhold, linjeIder }: Vedtak,
  sendt: readonly LinjeInn[],
  skriv: ReadonlyMap<Felt, string>,
): LinjeInn[] {
  const mine = new Map(sendt.flatMap((l) => (l.linjeId ? [[l.linjeId, l] as const] : [])));
  const staar = linjeIder.flatMap((id, i): LinjeInn[] => {
    const naa = { ...innhold.linjer[i]!, linjeId: id };
    const verdi = skriv.get(`${LINJE}${id}`);
    if (verdi === undefined) return [naa];
    return verdi === '' ? [] : [velgDeler(naa, mine.get(id) ?? naa, verdi)];
  });
  const nye = sendt.filter((linje, i) =>
    linje.linjeId
      ? !linjeIder.includes(linje.linjeId) && skriv.has(`${LINJE}${linje.linjeId}`)
      : skriv.has(`${NY_LINJE}${i}`),
  );
  return [...staar, ...nye];
}

/** Hver del av linja fra den som endret den. */
function velgDeler(naa: LinjeInn, mitt: LinjeInn, verdi: string): LinjeInn {
  const deler = linjedeler(verdi);
  const velg = (navn: string, fra: unknown, til: unknown) =>
    kanonisk(til) === (deler[navn] ?? '') ? til : fra;
  const linje = Object.fromEntries(
    Object.entries(mitt).map(([navn, til]) => [
      navn,
      navn === 'linjeId' ? naa.linjeId : velg(navn, (naa as unknown as Record<string, unknown>)[navn], til),
    ]),
  );
  return linje as unknown as Linje & LinjeInn;
}
