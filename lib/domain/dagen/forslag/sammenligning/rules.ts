import { last } from '../../last/rules';
import type { Last } from '../../last/types';
import { mellom } from '../../besok/reise/tabell/rules';
import type { Dagsbilde } from '../bilde/types';
import { nyttAnsikt, onske } from '../kostnad/rules';
import type { Kandidat } from '../krav/types';
import { vaktnokkel } from '../problem/kandidater/rules';
import { rammesum } from '../problem/rules';
import type { Dagsproblem } from '../problem/types';
import type { Dagsgrunnlag, Dagstall, PaaVakt, Sammenligning } from '../types';

/** Hva forslaget endrer, og hva det koster og gir. */
export function sammenlign(
  grunnlag: Dagsgrunnlag,
  dag: Dagsproblem,
  for_: Dagsbilde,
  etter: Dagsbilde,
): Sammenligning {
  const maaler = lagMaaler(grunnlag, dag);
  const [lastFor, lastEtter] = [maaler.last(for_), maaler.last(etter)];
  const [nyeFor, nyeEtter] = [maaler.nyeAnsikter(for_), maaler.nyeAnsikter(etter)];
  return {
    for: maaler.tall(for_),
    etter: maaler.tall(etter),
    endringer: dag.oppdrag.filter((b) => erEndret(for_, etter, b.id)).length,
    lastord: [...lastFor]
      .filter(([nokkel, ord]) => lastEtter.get(nokkel) !== ord)
      .map(([nokkel, ord]) => ({
        ansattId: nokkel.split(' ')[0]!,
        for: ord,
        etter: lastEtter.get(nokkel)!,
      })),
    ansikter: [...new Set([...nyeFor.keys(), ...nyeEtter.keys()])]
      .map((brukerId) => ({
        brukerId,
        for: nyeFor.get(brukerId)?.size ?? 0,
        etter: nyeEtter.get(brukerId)?.size ?? 0,
      }))
      .filter((a) => a.for !== a.etter),
  };
}

export function erEndret(for_: Dagsbilde, etter: Dagsbilde, besokId: string): boolean {
  const [a, b] = [for_.besok.get(besokId)!, etter.besok.get(besokId)!];
  return a.dagsdel !== b.dagsdel || a.ansatte.some((ansattId, plass) => ansattId !== b.ansatte[plass]);
}

/** Dagstall uten noe å sammenligne med. Brukes også av målingen. */
export const dagstall = (grunnlag: Dagsgrunnlag, dag: Dagsproblem, bilde: Dagsbilde): Dagstall =>
  lagMaaler(grunnlag, dag).tall(bilde);

function lagMaaler(grunnlag: Dagsgrunnlag, dag: Dagsproblem) {
  const vakter = new Map(dag.vakter.map((v, i) => [vaktnokkel(v.ansattId, v.dato), i]));
  const besok = new Map(dag.oppdrag.map((b) => [b.id, b]));
  const fast = fastArbeid(dag);
  /** Hver som går, på hvert besøk: det kostnadene spør om. */
  const gaar = (bilde: Dagsbilde): Kandidat[] =>
    dag.oppdrag.flatMap((b, o) =>
      bilde.besok.get(b.id)!.ansatte.flatMap((ansattId, del) => {
        const p = ansattId === null ? undefined : vakter.get(vaktnokkel(ansattId, b.dato));
        return p === undefined ? [] : [dag.kandidat(o, del, p)];
      }),
    );
  const nyeAnsikter = (bilde: Dagsbilde) => {
    const nye = new Map<string, Set<string>>();
    for (const [o, b] of dag.oppdrag.entries())
      for (const [del, ansattId] of bilde.besok.get(b.id)!.ansatte.entries()) {
        const p = ansattId === null ? undefined : vakter.get(vaktnokkel(ansattId, b.dato));
        if (p === undefined || nyttAnsikt(dag.kandidat(o, del, p)) === 0) continue;
        nye.set(b.brukerId, (nye.get(b.brukerId) ?? new Set()).add(ansattId!));
      }
    return nye;
  };
  const reise = (nokkel: string, bilde: Dagsbilde): number => {
    const vakt = dag.vakter[vakter.get(nokkel)!]!;
    const steder = (bilde.ruter.get(nokkel) ?? []).map((id) => besok.get(id)!.sted);
    return steder.length === 0 ? 0 : reiseLangs(grunnlag, vakt, steder);
  };
  const lastPer = (bilde: Dagsbilde): Map<string, Last> =>
    new Map(
      [...vakter].map(([nokkel, i]) => {
        const besokene = (bilde.ruter.get(nokkel) ?? []).map((id) => besok.get(id)!.anslagMinutter);
        const arbeid = besokene.reduce((a, b) => a + b, fast.get(nokkel) ?? 0) + reise(nokkel, bilde);
        const ramme = rammesum(dag.vakter[i]!);
        return [nokkel, last({ MORGEN: ramme }, { MORGEN: ramme - arbeid })];
      }),
    );
  return {
    nyeAnsikter,
    last: lastPer,
    tall: (bilde: Dagsbilde): Dagstall => {
      const kandidater = gaar(bilde);
      const ordene = [...lastPer(bilde).values()];
      return {
        nyeAnsikter: [...nyeAnsikter(bilde).values()].reduce((a, b) => a + b.size, 0),
        utenAnsvarlig: dag.oppdrag.filter((b, o) => utenAnsvarlig(dag, o, bilde.besok.get(b.id)!.ansatte))
          .length,
        reiseMinutter: Math.round([...vakter.keys()].reduce((a, nokkel) => a + reise(nokkel, bilde), 0)),
        ufordelt: dag.oppdrag.filter((b) => bilde.besok.get(b.id)!.ansatte.includes(null)).length,
        brutteOnsker: kandidater.reduce((a, k) => a + onske(k), 0),
        utenforVindu: dag.oppdrag.filter((b) => bilde.besok.get(b.id)!.dagsdel !== b.dagsdel).length,
        last: {
          ROMSLIG: ordene.filter((o) => o === 'ROMSLIG').length,
          PASSE: ordene.filter((o) => o === 'PASSE').length,
          FULLT: ordene.filter((o) => o === 'FULLT').length,
        },
      };
    },
  };
}

function utenAnsvarlig(dag: Dagsproblem, oppdrag: number, ansatte: readonly (string | null)[]): boolean {
  const { ansvarligKan, ansvarligId } = dag.kandidat(oppdrag, 0, 0);
  return ansvarligKan && ansatte.some((id) => id !== null) && !ansatte.includes(ansvarligId);
}

/** Minutter fra der hun begynner, langs besøkene, og dit hun slutter. */
export function reiseLangs(
  grunnlag: Dagsgrunnlag,
  vakt: PaaVakt,
  steder: readonly (number | null)[],
): number {
  const minutter = grunnlag.reise.minutter[vakt.reisemaate]!;
  const punkter = [vakt.startsted, ...steder, vakt.sluttsted];
  let reise = 0;
  for (let i = 1; i < punkter.length; i++)
    reise += mellom(minutter, grunnlag.reise.steder.length, punkter[i - 1]!, punkter[i]!);
  return reise;
}

function fastArbeid(dag: Dagsproblem): Map<string, number> {
  const kart = new Map<string, number>();
  for (const b of dag.faste.filter((f) => f.status !== 'STOPPET'))
    for (const t of b.tildelt) {
      const nokkel = vaktnokkel(t.ansattId, b.dato);
      kart.set(nokkel, (kart.get(nokkel) ?? 0) + b.anslagMinutter);
    }
  return kart;
}
