import { apiLesing } from '@/lib/domain/tilgang/api';
import { loadMinDag } from '@/lib/domain/dagen/besok/dag/loaders';

export const GET = apiLesing(loadMinDag, (request) => {
  const dato = new URL(request.url).searchParams.get('dato');
  return dato === null ? {} : { dato };
});
