import { createHash } from 'node:crypto';

const LIMIT = 500;
const names = new Map<string, string>();

/**
 * The same statement gets the same name, so that Postgres plans it once per connection and not once per page.
 * Behind row-level security the planning often costs more than the answer. Lists of varying length make endless
 * variants: after the limit, new ones are sent without a name.
 */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = names.size < LIMIT ? `t${createHash('sha1').update(sql).digest('base64url')}` : '';
  if (name) names.set(sql, name);
  return name;
}
