import { apiLesing } from '@/lib/domain/tilgang/api';
import { loadFelthistorie } from '@/lib/domain/vedtak/samskriving/loaders';

/** GET /api/v1/vedtak/<id>/historikk?felt=…: who changed one field, word by word. */
export const GET = apiLesing(loadFelthistorie, (request, { vedtakId }) => ({
  ...Object.fromEntries(new URL(request.url).searchParams),
  vedtakId,
}));
