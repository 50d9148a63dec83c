import { loadEndringer } from '@/lib/domain/dagen/live/loaders';
import { apiStrom } from '@/lib/domain/tilgang/api';
import { fortellOmEndringer } from './fortell';

/** GET /api/v1/tavle/endringer?team=…&dato=…: står åpen, og sier fra når noe på teamets dag er endret. */
export const GET = apiStrom(loadEndringer, {
  format: 'SSE',
  inn: (request) => Object.fromEntries(new URL(request.url).searchParams),
  start: fortellOmEndringer,
});

export const dynamic = 'force-dynamic';
