import { loadForslagsgrunnlag } from '@/lib/domain/dagen/forslag/loaders';
import { kjorOgSend } from '@/lib/domain/dagen/forslag/kjoring/pool';
import { apiStrom } from '@/lib/domain/tilgang/api';

/**
 * POST {team, dato, slag, dagsdeler?, sekunder?, seed?, trekk?}: one line of JSON at a time, first how it goes, then the
 * best so far, at last the proposal. A read: nothing is stored. Whoever closes the request, stops the search.
 */
export const POST = apiStrom(loadForslagsgrunnlag, {
  format: 'NDJSON',
  inn: (_request, _params, kropp) => kropp,
  start: kjorOgSend,
});
