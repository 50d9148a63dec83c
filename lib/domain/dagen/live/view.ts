import { etterFlytting, paaPlass } from '../flytting/view';
import type { Spor, Tavlebesok, TavleView } from '../tavle/types';
import type { Varsel } from './schema';
import type { Endring, Kvittert, Loft, Lytterett, Trekk } from './types';

const finn = (tavle: TavleView, id: string): Tavlebesok | undefined => tavle.besok.find((b) => b.id === id);

function medTrekk(tavle: TavleView, { besokId, plass, til }: Trekk, versjon?: number): TavleView {
  const besok = finn(tavle, besokId);
  if (!besok) return tavle;
  const ligger = paaPlass(besok, plass) === til.ansattId && besok.dagsdel === til.dagsdel;
  if (ligger && versjon === undefined) return tavle;
  const flyttet = etterFlytting(tavle, { besok, plass, tilAnsattId: til.ansattId, tilDagsdel: til.dagsdel });
  if (versjon === undefined) return flyttet;
  return { ...flyttet, besok: flyttet.besok.map((b) => (b.id === besokId ? { ...b, versjon } : b)) };
}

/** Kvitteringer bildet ikke har rukket å vise. Et bilde med samme eller nyere versjon vet det alt. */
export const ikkeVist = (bilde: TavleView, kvittert: readonly Kvittert[]): Kvittert[] =>
  kvittert.filter((k) => (finn(bilde, k.besokId)?.versjon ?? Infinity) < k.nyVersjon);

/** Det skjermen viser: det siste bildet, det serveren har sagt ja til siden, og det som venter på svar. */
export const visning = (
  bilde: TavleView,
  kvittert: readonly Kvittert[],
  ventende: readonly Trekk[],
): TavleView =>
  ventende.reduce(
    (tavle, trekk) => medTrekk(tavle, trekk),
    ikkeVist(bilde, kvittert).reduce((tavle, k) => medTrekk(tavle, k, k.nyVersjon), bilde),
  );

/** Et nytt bilde som bruker de gamle delene der ingenting er nytt, så bare kortene som endret seg, tegnes igjen. */
export function gjenbruk(gammel: TavleView, ny: TavleView): TavleView {
  const kort = new Map(gammel.besok.map((b) => [b.id, b]));
  const spor = new Map(gammel.spor.map((s) => [s.ansattId, s]));
  const delt: TavleView = {
    ...ny,
    besok: ny.besok.map((b) => samme<Tavlebesok>(kort.get(b.id), b)),
    spor: ny.spor.map((s) => samme<Spor>(spor.get(s.ansattId), s)),
    ansikter: Object.fromEntries(
      Object.entries(ny.ansikter).map(([id, liste]) => [id, samme(gammel.ansikter[id], liste)]),
    ),
  };
  return JSON.stringify(gammel) === JSON.stringify(delt) ? gammel : delt;
}

const samme = <T>(gammel: T | undefined, ny: T): T =>
  gammel !== undefined && JSON.stringify(gammel) === JSON.stringify(ny) ? gammel : ny;

/** Det en annen flyttet, klart til å sies. Null hvem = skjermet for meg. */
export type Skjedd =
  | { slag: 'FLYTTET'; av: string; hvem: string | null; til: string | null }
  | { slag: 'FLERE'; av: string; antall: number };

/** Hva endringen ble til på tavla. Ingenting når den er min, eller når ingenting flyttet seg for øyet. */
export function skjedd(foer: TavleView, etter: TavleView, endringer: readonly Endring[]): Skjedd[] {
  const perPerson = new Map<string, { av: string; besok: Set<string> }>();
  for (const { av, besok } of endringer) {
    if (!av || av.id === etter.megId) continue;
    const samlet = perPerson.get(av.id) ?? { av: av.navn, besok: new Set<string>() };
    for (const id of besok ?? []) if (harFlyttetSeg(finn(foer, id), finn(etter, id))) samlet.besok.add(id);
    perPerson.set(av.id, samlet);
  }
  return [...perPerson.values()].flatMap(({ av, besok }): Skjedd[] => {
    const [forste] = besok;
    if (!forste) return [];
    if (besok.size > 1) return [{ slag: 'FLERE', av, antall: besok.size }];
    return [{ slag: 'FLYTTET', av, ...hvemTil(foer, etter, forste) }];
  });
}

const harFlyttetSeg = (a: Tavlebesok | undefined, b: Tavlebesok | undefined): boolean =>
  Boolean(a && b) && (a!.dagsdel !== b!.dagsdel || JSON.stringify(a!.tildelt) !== JSON.stringify(b!.tildelt));

function hvemTil(foer: TavleView, etter: TavleView, id: string) {
  const gammel = finn(foer, id);
  const ny = finn(etter, id);
  const fikk =
    ny?.tildelt.find((t) => !gammel?.tildelt.some((g) => g.ansattId === t.ansattId)) ??
    (ny?.tildelt.length === gammel?.tildelt.length ? ny?.tildelt[0] : undefined);
  return {
    hvem: ny?.bruker?.kort ?? null,
    til: (fikk && etter.spor.find((s) => s.ansattId === fikk.ansattId)?.fornavn) ?? null,
  };
}

export type Livehendelse =
  { type: 'endring'; data: Endring } | { type: 'loft'; data: Loft & { loftet: boolean } };

/** Det en bestemt strøm får høre. Null når varselet gjelder en annen virksomhet, et annet team eller en annen dag. */
export function hendelseFor(rett: Lytterett, varsel: Varsel): Livehendelse | null {
  const { virksomhet, team, dato, av, besok, loft } = varsel;
  if (virksomhet !== rett.virksomhetId || team !== rett.teamId || dato !== rett.dato) return null;
  const hvem = av ? { id: av, navn: rett.navn[av] ?? '' } : null;
  if (!loft) return { type: 'endring', data: { besok: besok ?? null, av: hvem } };
  if (!hvem) return null;
  const { besokId, plass, loftet } = loft;
  return { type: 'loft', data: { ansattId: hvem.id, navn: hvem.navn, besokId, plass, loftet } };
}
