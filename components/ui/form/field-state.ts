import type { FormState } from '@/lib/platform/gate/form-state';

const bare = (name: string) => name.replace(/\[\]$/, '');

/** Stable id for a field: also the target of the link in the error summary. */
export function fieldId(formId: string, path: string): string {
  return `${formId}-${bare(path).replace(/[^\w-]/g, '-')}`;
}

/** The message for this field. A list also answers for its members (`ukedager.0`). */
export function errorFor(state: FormState, name: string): string | undefined {
  if (state.status !== 'error') return undefined;
  const own = bare(name);
  const isList = own !== name;
  return state.fields.find(({ path }) => path === own || (isList && path.startsWith(`${own}.`)))?.message;
}

/** What was typed last time; undefined when the form has not been refused. */
export function keptFor(state: FormState, name: string): string[] | undefined {
  if (state.status !== 'error') return undefined;
  const value = state.values[name];
  return value === undefined ? [] : [value].flat();
}
