import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/platform/config/config';
import { PrismaClient } from './generated/client';
import { isBench, record } from './recorder';
import { statementName } from './statement-name';

// A value as well as types: `Prisma.sql` puts together statements whose parts depend on who asks.
export { Prisma } from './generated/client';

/** The client inside a transaction: the only one that queries and commands ever see. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

const POOL = Number(process.env.TILLIT_DB_POOL ?? 20);

function connect(): PrismaClient {
  const pool = { connectionString: config.databaseUrl(), max: POOL };
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) });
  if (!isBench()) return new PrismaClient({ adapter });
  const recorded = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  recorded.$on('query', (event) => record({ sql: event.query, params: event.params }));
  return recorded;
}

// Pages and route handlers are separate module graphs in Next: one client for both.
const shared = globalThis as { tillitPrisma?: PrismaClient };

export const prisma = (): PrismaClient => (shared.tillitPrisma ??= connect());

const LIMITS = { timeout: 15_000, maxWait: 5_000 };

export const transaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  // `async` matters: a PrismaPromise is lazy and would run outside the caller's context.
  prisma().$transaction(async (tx) => await work(tx), LIMITS);
