import { apiLesing } from '@/lib/domain/tilgang/api';
import { loadNaa } from '@/lib/domain/vedtak/samskriving/loaders';

/** GET /api/v1/vedtak/<id>/naa?siden=…&felt=…: what others have written since, and who has the draft open. */
export const GET = apiLesing(loadNaa, (request, { vedtakId }) => ({
  ...Object.fromEntries(new URL(request.url).searchParams),
  vedtakId,
}));
