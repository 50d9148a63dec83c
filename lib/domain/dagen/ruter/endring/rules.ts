import { fraRuta } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { paaPlass } from '../../uke/omfordeling/rules';
import type { Hinder, Latt, Onske, Ukebilde } from '../../uke/omfordeling/types';

/**
 * Hva en endring av rutene betyr for besøkene som alt er lagt ut: bare de som lå hos den ruta sa før, eller hos ingen,
 * følger med. Har noen gitt besøket til en annen, er det en avgjørelse, og den står. Blir ruta uten folk, blir besøket der det er.
 */
export function onskerEtter(bilde: Ukebilde, foer: Rutebok, etter: Rutebok): Onske[] {
  return bilde.besok
    .filter((besok) => besok.status === 'PLANLAGT' && !besok.bareIDag)
    .flatMap((besok) =>
      Array.from({ length: besok.antallAnsatte }, (_, i) => i + 1).flatMap((plass) => {
        const sted = { ...besok, plass };
        const sa = fraRuta(foer, sted, besok.dato)?.ansattId ?? null;
        const sier = fraRuta(etter, sted, besok.dato)?.ansattId ?? null;
        const har = paaPlass(besok, plass);
        if (sier === null || sier === sa || (har !== null && har !== sa)) return [];
        return [{ besokId: besok.id, plass, tilAnsattId: sier }];
      }),
    );
}

/** Grunnene samlet: «2 er låst, 1 er ikke på vakt». */
export function grunnene(latt: readonly Latt[]): { hinder: Hinder; antall: number }[] {
  const antall = new Map<Hinder, number>();
  for (const { hinder } of latt) antall.set(hinder, (antall.get(hinder) ?? 0) + 1);
  return [...antall]
    .map(([hinder, n]) => ({ hinder, antall: n }))
    .sort((a, b) => b.antall - a.antall || a.hinder.localeCompare(b.hinder));
}
