import { loadBrukerhode, loadOversikt } from '@/lib/domain/bruker/loaders';
import { loadMinDag } from '@/lib/domain/dagen/besok/dag/loaders';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';
import { loadSakliste } from '@/lib/domain/sak/liste/loaders';
import { loadSkall } from '@/lib/domain/skall/loaders';
import { isBench, recordWhile } from '@/lib/platform/db/recorder';

export const dynamic = 'force-dynamic';

/** What each screen asks for, so that the floors show exactly the same rows. Each still goes through its gate. */
const SCREENS: Record<string, (brukerId: string) => Promise<unknown>[]> = {
  tavle: () => [loadSkall(), loadTavle({})],
  'min-dag': () => [loadSkall(), loadMinDag({})],
  saker: () => [loadSkall(), loadSakliste({})],
  bruker: (brukerId) => [loadSkall(), loadOversikt({ brukerId }), loadBrukerhode({ brukerId })],
  api: () => [loadMinDag({})],
};

/** Does not exist unless `npm run bench:web` started the server. `handler` is the trivial floor. */
export async function GET(
  request: Request,
  context: { params: Promise<{ skjerm: string }> },
): Promise<Response> {
  if (!isBench()) return new Response(null, { status: 404 });
  const { skjerm } = await context.params;
  const ask = SCREENS[skjerm];
  if (!ask) return Response.json({ app: 'ok' });
  const brukerId = new URL(request.url).searchParams.get('brukerId') ?? '';
  const { value, queries } = await recordWhile(async () => Promise.all(ask(brukerId)));
  return Response.json({ skall: value[0], view: value[1], hode: value[2], queries });
}
