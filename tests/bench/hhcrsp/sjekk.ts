import type { Instans, Pasient } from './instans';

/**
 * The strict checker: an instance and a solution file, every rule of the benchmark, and the cost recomputed. It knows nothing about
 * the core and trusts nothing in the file.
 */
export interface Dom {
  feil: string[];
  /** Null when the solution is refused. */
  kostnad: number | null;
}
interface Besok {
  ansatt: string;
  pasient: string;
  service: string;
  start: number;
  slutt: number;
}

/** Files are often written with three decimals; nothing larger slips through. */
const SLINGRING = 1e-4;

const felt = (x: unknown, navn: string): unknown =>
  typeof x === 'object' && x !== null ? (x as Record<string, unknown>)[navn] : undefined;
const erTall = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x);

export function sjekk(instans: Instans, losning: unknown): Dom {
  const lest = lesRuter(instans, losning);
  if (typeof lest === 'string') return { feil: [lest], kostnad: null };
  const { ruter, feil } = lest;
  // The other questions take known names for granted.
  if (feil.length > 0) return { feil, kostnad: null };
  const alle = ruter.flat();
  const funn = [
    ...alle.flatMap((b) => sjekkBesok(instans, b)),
    ...ruter.flatMap((rute) => sjekkReise(instans, rute)),
    ...instans.patients.flatMap((p) =>
      sjekkPasient(
        p,
        alle.filter((b) => b.pasient === p.id),
      ),
    ),
  ];
  return { feil: funn, kostnad: funn.length > 0 ? null : kostnad(instans, ruter) };
}

function lesRuter(instans: Instans, losning: unknown): { ruter: Besok[][]; feil: string[] } | string {
  const routes = felt(losning, 'routes');
  if (!Array.isArray(routes)) return 'løsningen mangler routes';
  const feil: string[] = [];
  const sett = new Set<string>();
  const ansatte = new Set(instans.caregivers.map((c) => c.id));
  const pasienter = new Map(instans.patients.map((p) => [p.id, p]));
  const ruter = routes.map((rute: unknown) => {
    const ansatt = String(felt(rute, 'caregiver_id'));
    if (!ansatte.has(ansatt)) feil.push(`ukjent ansatt ${ansatt}`);
    if (sett.has(ansatt)) feil.push(`ansatt ${ansatt} står to ganger`);
    sett.add(ansatt);
    const locations = felt(rute, 'locations');
    if (!Array.isArray(locations)) feil.push(`ansatt ${ansatt} mangler locations`);
    return (Array.isArray(locations) ? locations : []).map((sted: unknown): Besok => {
      const pasient = String(felt(sted, 'patient'));
      const service = String(felt(sted, 'service'));
      const [start, slutt] = [felt(sted, 'arrival_time'), felt(sted, 'departure_time')];
      const kjent = pasienter.get(pasient);
      if (!kjent) feil.push(`ukjent pasient ${pasient}`);
      else if (!kjent.required_caregivers.some((k) => k.service === service))
        feil.push(`pasient ${pasient} skal ikke ha ${service}`);
      if (!erTall(start) || !erTall(slutt))
        feil.push(`pasient ${pasient}: arrival_time og departure_time må være tall`);
      return { ansatt, pasient, service, start: Number(start), slutt: Number(slutt) };
    });
  });
  return { ruter, feil };
}

function sjekkBesok(instans: Instans, b: Besok): string[] {
  const pasient = instans.patients.find((p) => p.id === b.pasient)!;
  const ansatt = instans.caregivers.find((c) => c.id === b.ansatt)!;
  const varigheter = pasient.required_caregivers
    .filter((k) => k.service === b.service)
    .map((k) => k.duration);
  return [
    ...(ansatt.abilities.includes(b.service) ? [] : [`ansatt ${b.ansatt} kan ikke ${b.service}`]),
    ...(b.start >= pasient.time_window[0] - SLINGRING ? [] : [`pasient ${b.pasient}: begynner for tidlig`]),
    ...(varigheter.some((v) => Math.abs(b.slutt - b.start - v) <= SLINGRING)
      ? []
      : [`pasient ${b.pasient}: ${b.service} varer ikke så lenge som den skal`]),
  ];
}

const indeks = (instans: Instans, pasient: string): number =>
  instans.patients.findIndex((p) => p.id === pasient) + 1;

/** Each leg of the route, from the depot at time 0 and back. */
function sjekkReise(instans: Instans, rute: readonly Besok[]): string[] {
  let sted = 0;
  let klar = 0;
  return rute.flatMap((b) => {
    const til = indeks(instans, b.pasient);
    const framme = klar + instans.distances[sted]![til]!;
    sted = til;
    klar = b.slutt;
    return b.start >= framme - SLINGRING
      ? []
      : [`ansatt ${b.ansatt} rekker ikke fram til pasient ${b.pasient}`];
  });
}

function sjekkPasient(pasient: Pasient, besok: readonly Besok[]): string[] {
  const krav = pasient.required_caregivers;
  const feil = [...new Set(krav.map((k) => k.service))].flatMap((service) => {
    const skal = krav.filter((k) => k.service === service).length;
    const har = besok.filter((b) => b.service === service).length;
    if (har < skal) return [`pasient ${pasient.id}: mangler ${service}`];
    return har > skal ? [`pasient ${pasient.id}: ${service} står ${har} ganger`] : [];
  });
  if (feil.length > 0 || krav.length < 2) return feil;
  const [forste, andre] = halvdeler(pasient, besok);
  if (forste.ansatt === andre.ansatt) feil.push(`pasient ${pasient.id}: begge halvdelene har samme ansatt`);
  const avstand = andre.start - forste.start;
  const synk = pasient.synchronization;
  if (synk?.type === 'simultaneous' && Math.abs(avstand) > SLINGRING)
    feil.push(`pasient ${pasient.id}: halvdelene begynner ikke samtidig`);
  if (synk?.type === 'sequential' && avstand < synk.distance[0] - SLINGRING)
    feil.push(`pasient ${pasient.id}: for kort tid mellom halvdelene`);
  if (synk?.type === 'sequential' && avstand > synk.distance[1] + SLINGRING)
    feil.push(`pasient ${pasient.id}: for lang tid mellom halvdelene`);
  return feil;
}

/** In the order of `required_caregivers`; two of the same service are told apart by time. */
function halvdeler(pasient: Pasient, besok: readonly Besok[]): [Besok, Besok] {
  const [a, b] = besok.toSorted((x, y) => x.start - y.start) as [Besok, Besok];
  return a.service === pasient.required_caregivers[0]!.service ? [a, b] : [b, a];
}

/** (D + T + Tmax) / 3. */
function kostnad(instans: Instans, ruter: readonly Besok[][]): number {
  let reise = 0;
  const sene = [0];
  for (const rute of ruter) {
    const steder = [0, ...rute.map((b) => indeks(instans, b.pasient)), 0];
    if (rute.length > 0)
      for (let i = 1; i < steder.length; i++) reise += instans.distances[steder[i - 1]!]![steder[i]!]!;
    for (const b of rute) {
      const pasient = instans.patients[indeks(instans, b.pasient) - 1]!;
      sene.push(Math.max(0, b.start - pasient.time_window[1]));
    }
  }
  return (reise + sene.reduce((a, b) => a + b, 0) + Math.max(...sene)) / 3;
}
