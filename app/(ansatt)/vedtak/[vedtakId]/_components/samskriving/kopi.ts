import { verdiI } from './skjemafelt';

interface Kopifelt {
  felt: string;
  v: number;
  verdier: Record<string, string | string[]>;
}

/** What is typed and not yet saved, in this tab only, so that a reload offline loses nothing. Gone with the tab. */
export class Kopi {
  private readonly nokkel: string;
  constructor(vedtakId: string) {
    this.nokkel = `utkast/${vedtakId}`;
  }

  skriv(
    skjema: HTMLFormElement | null,
    felter: ReadonlyMap<string, string>,
    sett: ReadonlyMap<string, number>,
  ): void {
    if (!skjema) return;
    const kopi = [...felter.keys()]
      .filter((felt) => !felt.startsWith('ny/'))
      .map((felt): Kopifelt => ({ felt, v: sett.get(felt) ?? 1, verdier: verdiI(skjema, felt) }));
    try {
      if (kopi.length === 0) sessionStorage.removeItem(this.nokkel);
      else sessionStorage.setItem(this.nokkel, JSON.stringify(kopi));
    } catch {
      // A full or closed store: the text still stands in the form.
    }
  }

  les(): Kopifelt[] {
    try {
      return JSON.parse(sessionStorage.getItem(this.nokkel) ?? '[]') as Kopifelt[];
    } catch {
      return [];
    }
  }
}
