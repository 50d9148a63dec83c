type Value = string | Value[] | { [key: string]: Value };

const SAFE_KEY = /^[A-Za-z][A-Za-z0-9]*$|^\d{1,3}$/;

/**
 * A submitted form as nested data: `linjer.0.omfang` becomes `{ linjer: [{ omfang }] }`, `ukedager[]` a list.
 * Empty fields are left out, so that a schema says «missing» and not «too short». Names that begin with
 * `_` or `$` belong to the machinery, and names of any other shape than ours are dropped.
 */
export function fromForm(form: FormData): Record<string, unknown> {
  const root: Record<string, Value> = {};
  for (const [name, raw] of form.entries()) {
    if (typeof raw !== 'string' || raw.trim() === '' || name.startsWith('_') || name.startsWith('$'))
      continue;
    const isList = name.endsWith('[]');
    const path = (isList ? name.slice(0, -2) : name).split('.');
    if (path.length <= 6 && path.every((key) => SAFE_KEY.test(key))) put(root, path, raw, isList);
  }
  return tidy(root) as Record<string, unknown>;
}

function put(root: Record<string, Value>, path: string[], raw: string, isList: boolean): void {
  let node = root;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof next === 'object' && !Array.isArray(next)) node = next;
    else node = node[key] = Object.create(null) as Record<string, Value>;
  }
  const last = path.at(-1)!;
  if (!isList) node[last] = raw;
  else if (Array.isArray(node[last])) node[last].push(raw);
  else node[last] = [raw];
}

/** Objects whose keys are all numbers become lists, in the order of the numbers. */
function tidy(value: Value): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(tidy);
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys.toSorted((a, b) => Number(a) - Number(b)).map((key) => tidy(value[key]!));
  return Object.fromEntries(keys.map((key) => [key, tidy(value[key]!)]));
}

/** What the person typed, to show again when something is wrong. */
export function keptValues(form: FormData): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('_') || name.startsWith('$')) continue;
    const texts = form.getAll(name).filter((value): value is string => typeof value === 'string');
    kept[name] = name.endsWith('[]') ? texts : (texts[0] ?? '');
  }
  return kept;
}
