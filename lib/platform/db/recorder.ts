import 'server-only';

export interface RecordedQuery {
  sql: string;
  /** JSON text of the parameters, as Prisma tells it. */
  params: string;
}

const shared = globalThis as { tillitRecorded?: RecordedQuery[] };

/** Only `npm run bench:web` sets it, on its own throw-away database: the queries it replays come from here. */
export const isBench = (): boolean => process.env.TILLIT_BENCH === '1' && process.env.TILLIT_DEMO === '1';

export const record = (query: RecordedQuery): void => void shared.tillitRecorded?.push(query);

/** Everything that was asked of the database while `work` ran. */
export async function recordWhile<T>(
  work: () => Promise<T>,
): Promise<{ value: T; queries: RecordedQuery[] }> {
  const queries: RecordedQuery[] = (shared.tillitRecorded = []);
  try {
    return { value: await work(), queries };
  } finally {
    shared.tillitRecorded = undefined;
  }
}
