import 'server-only';
import { prisma } from './client';

/** True when the database answers within two seconds. */
export async function ping(): Promise<boolean> {
  const answer = (async () => (await prisma().$queryRaw`select 1`, true))().catch(() => false);
  const limit = new Promise<false>((resolve) => setTimeout(resolve, 2000, false).unref());
  return Promise.race([answer, limit]);
}
