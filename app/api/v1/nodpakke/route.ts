import { apiNedlasting } from '@/lib/domain/tilgang/api';
import { lagNodpakkeHandling } from '@/lib/domain/dagen/nodpakke/handlinger';

/** POST fra skjemaet på /tavle/nodpakke: svaret er den krypterte fila. Passordet står i kroppen, aldri i adressen. */
export const POST = (request: Request): Promise<Response> => apiNedlasting(request, lagNodpakkeHandling);
