import type { FormState } from '@/lib/platform/gate/form-state';

/** No answer came (no connection, or a new version was put out meanwhile). Keep everything, say so. */
export function lostState(reason: unknown, data: FormData, summary: string): FormState {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    const texts = data.getAll(name).filter((value): value is string => typeof value === 'string');
    values[name] = name.endsWith('[]') ? texts : (texts[0] ?? '');
  }
  const digest = reason instanceof Error && 'digest' in reason ? String(reason.digest) : undefined;
  return { status: 'error', summary, fields: [], values, ...(digest ? { reference: digest } : {}) };
}
