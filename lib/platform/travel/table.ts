import 'server-only';
import { config } from '../config/config';
import { log } from '../log/log';

export interface Coordinate {
  latitude: number;
  longitude: number;
}

export interface TravelTable {
  /** Minutes, row by row: `minutes[from * n + to]`. */
  minutes: Float64Array;
  source: 'ROADS' | 'STRAIGHT_LINE';
}

/** Half of what an OSRM server takes in one request by default (`--max-table-size 100`). */
const BLOCK = 50;
const TIMEOUT_MS = 3000;
/** After a failure the server is left alone for a while, so a proposal never waits for it twice. */
const PAUSE_MS = 30_000;
const CACHE_PAIRS = 400_000;

const cache = new Map<string, number>();
const pausedUntil = new Map<string, number>();

/**
 * Travel times for one mode from an OSRM-compatible `table` service. Only coordinates leave the machine: no ids, no names,
 * in no fixed order of anyone's list. Without a server, or when it fails, `straightLine` answers, and the source says so.
 */
export async function travelTable(
  mode: string,
  places: readonly Coordinate[],
  straightLine: (from: Coordinate, to: Coordinate) => number,
): Promise<TravelTable> {
  const url = config.osrmUrl(mode);
  if (url && Date.now() >= (pausedUntil.get(url) ?? 0)) {
    try {
      await fill(url, places);
      return table(places, (from, to) => cache.get(key(url, from, to)) ?? straightLine(from, to), 'ROADS');
    } catch (error) {
      pausedUntil.set(url, Date.now() + PAUSE_MS);
      log.warn({ mode, kind: error instanceof Error ? error.name : 'unknown' }, 'travel: straight line');
    }
  }
  return table(places, straightLine, 'STRAIGHT_LINE');
}

/** For tests: as if nothing had been asked. */
export function forgetTravel(): void {
  cache.clear();
  pausedUntil.clear();
}

function table(
  places: readonly Coordinate[],
  between: (from: Coordinate, to: Coordinate) => number,
  source: TravelTable['source'],
): TravelTable {
  const n = places.length;
  const minutes = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) if (i !== j) minutes[i * n + j] = between(places[i]!, places[j]!);
  return { minutes, source };
}

/** Asks for the pairs that are not known, block by block. */
async function fill(url: string, places: readonly Coordinate[]): Promise<void> {
  const all = unique(places);
  const blocks: Coordinate[][] = [];
  for (let i = 0; i < all.length; i += BLOCK) blocks.push(all.slice(i, i + BLOCK));
  for (const from of blocks)
    for (const to of blocks) {
      const known = from.every((a) => to.every((b) => a === b || cache.has(key(url, a, b))));
      if (!known) await ask(url, from, to);
    }
}

async function ask(url: string, from: readonly Coordinate[], to: readonly Coordinate[]): Promise<void> {
  const path = [...from, ...to].map((p) => `${p.longitude.toFixed(5)},${p.latitude.toFixed(5)}`).join(';');
  const sources = from.map((_, i) => i).join(';');
  const destinations = to.map((_, i) => i + from.length).join(';');
  const query = `sources=${sources}&destinations=${destinations}&annotations=duration`;
  const answer = await fetch(`${url}/table/v1/driving/${path}?${query}`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error('travel service refused');
  const rows = durations(await answer.json(), from.length, to.length);
  makeRoom(from.length * to.length);
  from.forEach((a, i) =>
    to.forEach((b, j) => {
      const seconds = rows[i]![j];
      // No road between the two is not an error: the straight line answers for that pair.
      if (typeof seconds === 'number' && seconds >= 0) cache.set(key(url, a, b), seconds / 60);
    }),
  );
}

function durations(answer: unknown, rows: number, columns: number): (number | null)[][] {
  const found = (answer as { durations?: unknown } | null)?.durations;
  const fits =
    Array.isArray(found) &&
    found.length === rows &&
    found.every((r) => Array.isArray(r) && r.length === columns);
  if (!fits) throw new Error('travel service answered something else');
  return found as (number | null)[][];
}

/** The oldest pairs go first. */
function makeRoom(pairs: number): void {
  for (const old of cache.keys()) {
    if (cache.size + pairs <= CACHE_PAIRS) return;
    cache.delete(old);
  }
}

const place = (p: Coordinate): string => `${p.latitude.toFixed(5)},${p.longitude.toFixed(5)}`;
const key = (url: string, from: Coordinate, to: Coordinate): string => `${url} ${place(from)} ${place(to)}`;

const unique = (places: readonly Coordinate[]): Coordinate[] => [
  ...new Map(places.map((p) => [place(p), p])).values(),
];
