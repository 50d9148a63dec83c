import { nyttNotat } from '@/tests/factories/bruker';
import { om, tidspunkt } from '@/tests/factories/grunnlag';
import { NOTATER } from '../innhold/notater';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';
import { medPronomen } from './ord';

/** Noen få notater hos dem som får hjelp, skrevet av dem som kommer der. */
export function leggNotater(b: Bydel): void {
  b.beboere.forEach((beboer, plass) => {
    if (beboer.tiltak.length === 0) return;
    const helse = beboer.tiltak.some((t) => t.tjeneste === '15');
    if (helse) skriv(b, beboer, 'JOURNAL', plass, 3 + (plass % 17));
    skriv(b, beboer, 'TJENESTE', plass, 1 + (plass % 11));
    if (plass % 3 === 0) skriv(b, beboer, 'SAK', plass, 12 + (plass % 30));
  });
}

function skriv(
  b: Bydel,
  { person, bruker, lag, ansikter }: Beboer,
  slag: keyof typeof NOTATER,
  plass: number,
  dager: number,
): void {
  const tekster = NOTATER[slag];
  const tekst = medPronomen(tekster[(plass * 3 + dager) % tekster.length]!, person.kjonn);
  const av = slag === 'SAK' ? saksbehandlerFor(b, lag) : ansikter[plass % ansikter.length]!;
  nyttNotat(b.g, bruker, {
    slag,
    tekst,
    av,
    tidspunkt: tidspunkt(b.g, om(b.g, -dager), 9 + (plass % 6), (plass * 7) % 60),
  });
}
