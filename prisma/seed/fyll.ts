import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/platform/db/generated/client';
import { navngittId } from '@/tests/factories/id';
import { lagreRader } from '@/tests/factories/lagre';
import { byggNordvang } from './bydel/nordvang';
import { byggVestmarka } from './bydel/vestmarka';

/** The tenant's id is the same in every run. */
const NORDVANG = navngittId('nordvang', 'virksomhet');

/** A key of our own, so that two starts at the same time do not fill the same database twice. */
const LAAS = 7_270_736;

/** The demo district on an empty database: as the app's role, in one transaction. Does nothing when the district is there. */
export async function fyll(databaseUrl: string, naa: Date): Promise<'fylt' | 'fantes'> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    return await client.$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(${LAAS})`;
        await tx.$executeRaw`select set_config('app.virksomhet_id', ${NORDVANG}, true)`;
        if ((await tx.virksomhet.count()) > 0) return 'fantes';
        const nordvang = byggNordvang(naa);
        await lagreRader(tx, nordvang.g.virksomhetId, nordvang.g.rader);
        const vestmarka = byggVestmarka(naa);
        await lagreRader(tx, vestmarka.virksomhetId, vestmarka.rader);
        return 'fylt';
      },
      { timeout: 120_000, maxWait: 10_000 },
    );
  } finally {
    await client.$disconnect();
  }
}
