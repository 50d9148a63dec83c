import 'server-only';

export interface OidcConfig {
  wellKnown: string;
  clientId: string;
  clientSecret: string;
  /** The claim that names the person, matched with `ansatt.innloggingId`. */
  claim: string;
  scope: string;
}

/** Read at the time of asking, so that a build never needs a running set-up. */
export const config = {
  databaseUrl: (): string => required('TILLIT_APP_DATABASE_URL'),
  /** Sign-in as an invented person. `boot` refuses to start it beside OIDC or an outside database; so do we. */
  isDemo: (): boolean => process.env.TILLIT_DEMO === '1' && !process.env.TILLIT_OIDC_ISSUER,
  oidc: (): OidcConfig | null => {
    const issuer = process.env.TILLIT_OIDC_ISSUER;
    if (!issuer) return null;
    return {
      wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: required('TILLIT_OIDC_CLIENT_ID'),
      clientSecret: required('TILLIT_OIDC_CLIENT_SECRET'),
      claim: process.env.TILLIT_OIDC_CLAIM ?? 'sub',
      scope: process.env.TILLIT_OIDC_SCOPE ?? 'openid profile',
    };
  },
  /** An OSRM-compatible server for one mode of travel (`TILLIT_OSRM_URL_BIL`), or null: straight lines. */
  osrmUrl: (mode: string): string | null =>
    process.env[`TILLIT_OSRM_URL_${mode}`]?.replace(/\/+$/, '') || null,
  isSecure: (): boolean => (process.env.NEXTAUTH_URL ?? '').startsWith('https://'),
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Missing setting ${name}`);
  return value;
}
