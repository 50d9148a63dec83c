/** Why the demo district may not be filled in here, or null when it may. */
export function hvorforIkkeFylle(env: NodeJS.ProcessEnv): string | null {
  if (env.NODE_ENV === 'production' && env.TILLIT_DEMO !== '1')
    return 'The demo district is never put into production. Set TILLIT_DEMO=1 on a machine for show.';
  if (!env.TILLIT_APP_DATABASE_URL) return 'TILLIT_APP_DATABASE_URL is missing.';
  if (env.TILLIT_NOW && Number.isNaN(Date.parse(env.TILLIT_NOW))) return 'TILLIT_NOW is not an instant.';
  return null;
}
