import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import type { Dagsgrunnlag, Forslag } from '../../types';
import { erSkjult } from '../avgrensning/rules';
import type { Forslagsvisning, Trekkvisning } from '../types';

/** Det som går ut av arbeidstråden. Det hun som spør ikke ser på tavla, ser hun ikke her heller. */
export function forslagsvisning(
  { ruter, ...forslag }: Forslag,
  grunnlag: Dagsgrunnlag,
  dagsdeler: readonly Dagsdel[] | null,
): Forslagsvisning {
  const synlig = new Set(grunnlag.besok.filter((b) => !erSkjult(b.brukerId)).map((b) => b.id));
  const { sammenligning } = forslag;
  return {
    ...forslag,
    trekk: iRekke({ ruter, ...forslag }, grunnlag).filter(
      (t) => synlig.has(t.besokId) && (dagsdeler === null || dagsdeler.includes(t.fraDagsdel)),
    ),
    ufordelt: forslag.ufordelt.filter((u) => synlig.has(u.besokId)),
    besok: forslag.besok.filter((b) => synlig.has(b.besokId)),
    sammenligning: {
      ...sammenligning,
      ansikter: sammenligning.ansikter.filter((a) => !erSkjult(a.brukerId)),
    },
  };
}

/** Et besøk som flyttes, legges rett etter det forrige i den nye rekka. Det som ikke flyttes, beholder sitt tall. */
function iRekke({ ruter, trekk }: Forslag, { besok }: Dagsgrunnlag): Trekkvisning[] {
  const tall = new Map(besok.map((b) => [b.id, b.rekkefolge]));
  const flyttes = new Set(trekk.map((t) => `${t.besokId}/${t.tilAnsattId}`));
  for (const { ansattId, stopp } of ruter) {
    let forrige = 0;
    for (const { besokId } of stopp) {
      if (flyttes.has(`${besokId}/${ansattId}`)) tall.set(besokId, forrige + 1);
      forrige = tall.get(besokId) ?? forrige;
    }
  }
  return trekk.map((t) => ({ ...t, rekkefolge: tall.get(t.besokId) ?? 0 }));
}
