import { apiPdf } from '@/lib/domain/tilgang/api';
import { loadVedtaksbrevPdf } from '@/lib/domain/vedtak/brev/loaders';

export const GET = apiPdf(loadVedtaksbrevPdf, (_request, { vedtakId }) => ({ vedtakId }));
