import { ping } from '@/lib/platform/db/health';

export const dynamic = 'force-dynamic';

/** Is the app well, and does it reach its database? Says nothing else about either. */
export async function GET(): Promise<Response> {
  const database = await ping();
  return Response.json(
    { app: 'ok', database: database ? 'ok' : 'nede' },
    { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
