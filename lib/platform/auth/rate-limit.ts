import 'server-only';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { config } from '@/lib/platform/config/config';

// A whole district signs in from behind one address at 07.20; a guessing machine does it thousands of times.
const ATTEMPTS = 300;
const WINDOW_SECONDS = 300;

const shared = globalThis as { tillitLimiter?: RateLimiterPostgres };

/** Counted in Postgres, so that all instances count together. */
function limiter(): RateLimiterPostgres {
  return (shared.tillitLimiter ??= new RateLimiterPostgres({
    storeClient: pool(),
    tableName: 'innloggingsforsok',
    tableCreated: true,
    keyPrefix: 'inn',
    points: ATTEMPTS,
    duration: WINDOW_SECONDS,
    clearExpiredByTimeout: false,
  }));
}

function pool(): pg.Pool {
  const made = new pg.Pool({ connectionString: config.databaseUrl(), max: 2 });
  // Without a listener a lost connection would end the process.
  made.on('error', () => undefined);
  return made;
}

/** True while there are attempts left. `origin` is hashed; no address is kept. */
export async function mayAttempt(origin: string): Promise<boolean> {
  const key = createHash('sha256').update(origin).digest('hex').slice(0, 32);
  try {
    await limiter().consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return false;
  }
}
