import { getTranslations } from 'next-intl/server';
import { apiLesing } from '@/lib/domain/tilgang/api';
import { loadFormaalsvakt } from '@/lib/domain/vedtak/formaalsvakt/loaders';
import type { Funn } from '@/lib/domain/vedtak/formaalsvakt/types';
import { funnvisning } from '@/lib/domain/vedtak/formaalsvakt/view';

/** Longer than any text the guard reads, so that a huge body is refused before it is parsed. */
const MAX_BYTES = 200_000;

/** POST {tekst, felt, spraak}: what in the text belongs in the tiltaksplan. A read: nothing is stored. */
export async function POST(
  request: Request,
  context: { params: Promise<Record<string, string>> },
): Promise<Response> {
  const body = await readJson(request);
  const answer = await apiLesing(loadFormaalsvakt, () => body)(request, context);
  if (!answer.ok) return answer;
  const { verdi } = (await answer.json()) as { verdi: Funn[] };
  const t = await getTranslations('formaalsvakt');
  const funn = verdi.map((f) => funnvisning(f, (key) => t(key as 'melding.TID.MENGDE')));
  return Response.json({ funn }, { headers: { 'cache-control': 'no-store' } });
}

/** What cannot be read becomes null, and the gate answers what is wrong. */
async function readJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return null;
  try {
    const text = await request.text();
    return text.length > MAX_BYTES ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
