import { apiLesing } from '@/lib/domain/tilgang/api';
import { loadTavle } from '@/lib/domain/dagen/tavle/loaders';

/** GET /api/v1/tavle?team=…&dato=…: det samme som skjermen viser. */
export const GET = apiLesing(loadTavle, (request) => Object.fromEntries(new URL(request.url).searchParams));
