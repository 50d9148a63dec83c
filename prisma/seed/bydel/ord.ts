import type { Kjonn } from '@/tests/factories/fodselsnummer';

const PRONOMEN: Record<Kjonn, Record<string, string>> = {
  K: { hun: 'hun', Hun: 'Hun', henne: 'henne', hennes: 'hennes', ektefellen: 'mannen' },
  M: { hun: 'han', Hun: 'Han', henne: 'ham', hennes: 'hans', ektefellen: 'kona' },
};

/** «{Hun} bestemmer tempoet» → «Han bestemmer tempoet». Et ukjent ord i klammer er en feil i teksten. */
export const medPronomen = (mal: string, kjonn: Kjonn): string =>
  mal.replaceAll(/\{(\w+)\}/g, (_, ord: string) => {
    const svar = PRONOMEN[kjonn][ord];
    if (!svar) throw new Error(`Ukjent ord i teksten: ${ord}`);
    return svar;
  });

/** «a», «a og b», «a, b og c» */
export const ramsOpp = (ledd: readonly string[]): string =>
  ledd.length < 2 ? (ledd[0] ?? '') : `${ledd.slice(0, -1).join(', ')} og ${ledd.at(-1)}`;

/** Det samme for lange ledd, som selv kan ha et «og» i seg: «a og b, og c» */
export const ramsOppLange = (ledd: readonly string[]): string =>
  ledd.length < 2 ? (ledd[0] ?? '') : `${ledd.slice(0, -1).join(', ')}, og ${ledd.at(-1)}`;

export const storBokstav = (tekst: string): string =>
  tekst.charAt(0).toLocaleUpperCase('nb') + tekst.slice(1);
