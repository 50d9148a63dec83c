import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { hvemGaar, rutaGaar } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import { ramme } from '@/lib/domain/vakt/rules';
import type { Dato } from '@/lib/platform/time/dato';
import { anslaaReise } from '../besok/reise/rules';
import type { Punkt } from '../besok/reise/types';
import { last, REISE_UKJENT_MINUTTER } from '../last/rules';
import type { Last, Luft } from '../last/types';
import { vakterTil } from './omfordeling/rules';
import type { Ukebesok, Ukebilde } from './omfordeling/types';

const IKKE_BESOK: readonly Ukebesok['status'][] = ['STOPPET'];

/** Besøkene hennes den dagen, i rekkefølge. Det stoppede er ikke noe hun skal. */
export const besokeneTil = (bilde: Ukebilde, ansattId: string, dato: Dato): Ukebesok[] =>
  bilde.besok.filter(
    (b) =>
      b.dato === dato && !IKKE_BESOK.includes(b.status) && b.tildelt.some((t) => t.ansattId === ansattId),
  );

/** Mengden i ord: anslag og reise mot det vakta tåler. Samme regel som på tavla. */
export function lastFor(bilde: Ukebilde, ansattId: string, dato: Dato, base: Punkt): Last {
  const tak = ramme(vakterTil(bilde, ansattId, dato));
  const luft: Luft = { ...tak };
  let her: Punkt | null = base;
  for (const besok of besokeneTil(bilde, ansattId, dato)) {
    const der = punkt(besok);
    const reise = anslaaReise(her, der)?.minutter ?? REISE_UKJENT_MINUTTER;
    luft[besok.dagsdel] = (luft[besok.dagsdel] ?? 0) - besok.anslagMinutter - reise;
    her = der;
  }
  return last(tak, luft);
}

const punkt = ({ breddegrad, lengdegrad }: Ukebesok): Punkt | null =>
  breddegrad === null || lengdegrad === null ? null : { breddegrad, lengdegrad };

/** Plasser i besøk denne dagen som ingen har: to når det skulle gått to, og ingen går. */
export const ufordelte = (bilde: Ukebilde, dato: Dato): number =>
  bilde.besok.filter((b) => b.dato === dato && b.status === 'PLANLAGT' && b.tildelt.length < b.antallAnsatte)
    .length;

/** Rutene hun går den dagen. */
export const rutene = (
  bok: Rutebok,
  navn: ReadonlyMap<string, string>,
  ansattId: string,
  dato: Dato,
): string[] =>
  bok.ruter
    .filter((r) => rutaGaar(r, dato) && hvemGaar(bok.bemanning, r.id, dato) === ansattId)
    .map((r) => navn.get(r.id) ?? '');
