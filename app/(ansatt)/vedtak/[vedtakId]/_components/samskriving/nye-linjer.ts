import { avbildning, kontroller } from './skjemafelt';

interface NyLinje {
  felt: string;
  /** Something is chosen or typed in it. */
  erRort: boolean;
  /** On its way to the server: the page will soon show it as a line of its own. */
  erSendt: boolean;
}

const brettet = (skjema: HTMLFormElement, felt: string): HTMLElement | null =>
  kontroller(skjema)
    .find((e) => e.name.startsWith(`innhold.linjer.${felt.slice(3)}.`))
    ?.closest('details') ?? null;

/** The empty card at the bottom. Suggestions are not lines before they are ticked. */
export const nyeLinjer = (skjema: HTMLFormElement): NyLinje[] =>
  [...avbildning(skjema)]
    .filter(([felt, verdi]) => felt.startsWith('ny/') && !verdi.includes('erForslag='))
    .map(([felt, verdi]) => ({
      felt,
      erRort: verdi.split('\u0000').some((del) => /^(tjeneste|omfang)=./s.test(del)),
      erSendt: brettet(skjema, felt)?.dataset.venter !== undefined,
    }));

/** While a new line is on its way, nobody can write in the card it came from: the words would become a second line. */
export function laasLinje(skjema: HTMLFormElement, felt: string, laas: boolean): void {
  const brett = brettet(skjema, felt);
  if (!brett) return;
  brett.inert = laas;
  if (laas) brett.dataset.venter = '';
  else delete brett.dataset.venter;
}
