import { apiHandling } from '@/lib/domain/tilgang/api';
import { register } from './register';

/** Every write, as JSON: the same definitions, schemas and policies as the forms use. */
export async function POST(
  request: Request,
  context: { params: Promise<{ navn: string }> },
): Promise<Response> {
  return apiHandling(request, register.get((await context.params).navn));
}
