import { loadKlagebrevPdf } from '@/lib/domain/klage/loaders';
import { apiPdf } from '@/lib/domain/tilgang/api';

export const GET = apiPdf(loadKlagebrevPdf, (_request, { klageId, brevId }) => ({ klageId, brevId }));
