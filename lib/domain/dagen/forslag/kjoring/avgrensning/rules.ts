import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dagsgrunnlag, Grunnlagsbesok } from '../../types';
import type { Forslagsslag } from '../types';

/** Det dette spørsmålet får lov til å røre. Resten ligger fast, men tar fortsatt plass i dagen. */
export function avgrens<G extends Pick<Dagsgrunnlag, 'besok'>>(
  grunnlag: G,
  slag: Forslagsslag,
  dagsdeler: readonly Dagsdel[] | null,
): G {
  const utenfor = (b: Grunnlagsbesok) => dagsdeler !== null && !dagsdeler.includes(b.dagsdel);
  return {
    ...grunnlag,
    besok: grunnlag.besok.flatMap((b) => {
      if (utenfor(b)) return b.tildelt.length === 0 ? [] : [laastFast(b)];
      return slag === 'DEL_RESTEN' && b.tildelt.length > 0 ? [laastFast(b)] : [b];
    }),
  };
}

export const laastFast = (b: Grunnlagsbesok): Grunnlagsbesok => ({
  ...b,
  laastPerson: true,
  laastDagsdel: true,
});

/** En bruker hun som spør ikke ser. Motoren får ikke vite at to slike besøk er hos den samme. */
export const skjultBruker = (besokId: string): string => `skjult:${besokId}`;
export const erSkjult = (brukerId: string): boolean => brukerId.startsWith('skjult:');
