import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/platform/db/generated/client';
import { lagreRader } from '@/tests/factories/lagre';
import { byggNordvang } from './bydel/nordvang';
import { byggVestmarka } from './bydel/vestmarka';

/** The demo district on an empty database. Runs as the app's role, in one transaction; does nothing when a tenant exists. */
export async function seed(databaseUrl: string, naa: Date): Promise<'seeded' | 'already there'> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    return await client.$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(7270736)`;
        const nordvang = byggNordvang(naa);
        await tx.$executeRaw`select set_config('app.virksomhet_id', ${nordvang.g.virksomhetId}, true)`;
        if ((await tx.virksomhet.count()) > 0) return 'already there' as const;
        await lagreRader(tx, nordvang.g.virksomhetId, nordvang.g.rader);
        const vestmarka = byggVestmarka(naa);
        await lagreRader(tx, vestmarka.virksomhetId, vestmarka.rader);
        return 'seeded' as const;
      },
      { timeout: 120_000, maxWait: 10_000 },
    );
  } finally {
    await client.$disconnect();
  }
}

function tidspunktet(): Date {
  const naa = process.env.TILLIT_NOW ? new Date(process.env.TILLIT_NOW) : new Date();
  if (Number.isNaN(naa.getTime())) throw new Error('TILLIT_NOW is not an instant');
  return naa;
}

if (process.env.TILLIT_APP_DATABASE_URL && !process.env.VITEST) {
  if (process.env.NODE_ENV === 'production' && process.env.TILLIT_DEMO !== '1') {
    console.error('The demo district is never put into production. Set TILLIT_DEMO=1 on a machine for show.');
    process.exit(1);
  }
  await seed(process.env.TILLIT_APP_DATABASE_URL, tidspunktet());
}
