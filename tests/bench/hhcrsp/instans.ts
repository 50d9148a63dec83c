import type { Kjerneoppdrag, Plan, Problem } from '../../../lib/domain/dagen/forslag/kjerne/types';

/** The published HHCRSP format (Mankowska, Meisel and Bierwirth 2014), as far as the rules need it. */
export interface Instans {
  patients: Pasient[];
  caregivers: { id: string; abilities: string[] }[];
  distances: number[][];
}
export interface Pasient {
  id: string;
  time_window: [number, number];
  required_caregivers: { service: string; duration: number }[];
  synchronization?: { type: 'simultaneous' } | { type: 'sequential'; distance: [number, number] };
}
export interface Losning {
  routes: {
    caregiver_id: string;
    locations: { patient: string; service: string; arrival_time: number; departure_time: number }[];
  }[];
}

const erTall = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x);
const erTekst = (x: unknown): x is string => typeof x === 'string';
const felt = (x: unknown, navn: string): unknown =>
  typeof x === 'object' && x !== null ? (x as Record<string, unknown>)[navn] : undefined;
const liste = (x: unknown): unknown[] | null => (Array.isArray(x) ? x : null);
const tallpar = (x: unknown): boolean => Array.isArray(x) && x.length === 2 && x.every(erTall);

function erPasient(x: unknown): boolean {
  const krav = liste(felt(x, 'required_caregivers'));
  if (!erTekst(felt(x, 'id')) || !tallpar(felt(x, 'time_window')) || !krav) return false;
  const synk = felt(x, 'synchronization');
  const slag = felt(synk, 'type');
  const synkOk = slag === 'simultaneous' || (slag === 'sequential' && tallpar(felt(synk, 'distance')));
  const kravOk = krav.every((k) => erTekst(felt(k, 'service')) && erTall(felt(k, 'duration')));
  return kravOk && (krav.length === 1 || (krav.length === 2 && synkOk));
}

/** Why the file is not an instance, or the instance. */
export function lesInstans(json: unknown): Instans | string {
  const pasienter = liste(felt(json, 'patients'));
  const ansatte = liste(felt(json, 'caregivers'));
  const avstander = liste(felt(json, 'distances'));
  if (!pasienter || !ansatte || !avstander) return 'mangler patients, caregivers eller distances';
  const gal = pasienter.findIndex((p) => !erPasient(p));
  if (gal >= 0)
    return `patients[${gal}] har ikke id, time_window, required_caregivers (1 eller 2) og synchronization`;
  const ansattOk = ansatte.every(
    (c) => erTekst(felt(c, 'id')) && liste(felt(c, 'abilities'))?.every(erTekst),
  );
  if (!ansattOk) return 'caregivers har ikke id og abilities';
  const n = pasienter.length + 1;
  const kvadrat =
    avstander.length === n && avstander.every((r) => liste(r)?.length === n && liste(r)!.every(erTall));
  return kvadrat ? (json as Instans) : `distances er ikke ${n} × ${n} tall`;
}

export function tilProblem({ patients, caregivers, distances }: Instans): Problem {
  const fellesPerson = { startsted: 0, sluttsted: 0, maate: 0, fra: 0, til: Infinity, hardSlutt: false };
  return {
    personer: caregivers.map(() => ({ ...fellesPerson, pauser: [], maalMinutter: 0 })),
    oppdrag: patients.map((p, i) => ({
      sted: i + 1,
      tidligst: p.time_window[0],
      senest: p.time_window[1],
      hardSenest: Infinity,
      synk: synk(p),
      utelatKostnad: Infinity,
      deler: p.required_caregivers.map(({ service, duration }) => ({
        varighet: duration,
        kostnad: Float64Array.from(caregivers, (c) => (c.abilities.includes(service) ? 0 : Infinity)),
        laast: null,
      })),
    })),
    reise: [Float64Array.from(distances.flat())],
    antallSteder: distances.length,
    vekter: { reise: 1 / 3, forsinkelse: 1 / 3, storsteForsinkelse: 1 / 3, overtid: 0, belastning: 0 },
  };
}

function synk({ required_caregivers, synchronization: s }: Pasient): Kjerneoppdrag['synk'] {
  if (required_caregivers.length < 2 || !s) return null;
  return s.type === 'simultaneous'
    ? { slag: 'SAMTIDIG' }
    : { slag: 'ETTER', min: s.distance[0], max: s.distance[1] };
}

/** 93.30000000000001 is written 93.3; a number that truly has more decimals is left alone. */
const ren = (tall: number): number => {
  const rundt = Math.round(tall * 1e6) / 1e6;
  return Math.abs(rundt - tall) < 1e-9 ? rundt : tall;
};

export function tilLosning({ patients, caregivers }: Instans, plan: Plan): Losning {
  return {
    routes: plan.ruter.map(({ person, stopp }) => ({
      caregiver_id: caregivers[person]!.id,
      locations: stopp.map(({ oppdrag, del, start }) => {
        const pasient = patients[oppdrag]!;
        const { service, duration } = pasient.required_caregivers[del]!;
        return {
          patient: pasient.id,
          service,
          arrival_time: ren(start),
          departure_time: ren(start + duration),
        };
      }),
    })),
  };
}
