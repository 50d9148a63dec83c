import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { config } from '@/lib/platform/config/config';
import { log } from '@/lib/platform/log/log';
import { sessionCookieName } from './session-cookie';

/** What the product gives to the machinery: who may sign in, and how a session comes to be and ends. */
export interface Sessions {
  /** Opens a session for an identity. Returns the secret for the cookie, or null for an unknown person. */
  open: (identity: string) => Promise<string | null>;
  close: (secret: string) => Promise<void>;
  /** False when too many attempts have been made from here. */
  mayTry: () => Promise<boolean>;
  /** Is this one of the invented people that the demo offers? */
  isDemoIdentity: (identity: string) => boolean;
}

const HOURS = 10;

/**
 * next-auth runs the OIDC dance and the demo sign-in. The cookie holds one opaque secret and nothing else:
 * the session lies in the database, so it can be ended at once, and role and team are always fresh.
 */
export function authOptions(sessions: Sessions): NextAuthOptions {
  const oidc = config.oidc();
  const secure = config.isSecure();
  return {
    providers: [...(config.isDemo() ? [demo(sessions)] : []), ...(oidc ? [oidcProvider(oidc)] : [])],
    session: { strategy: 'jwt', maxAge: HOURS * 3600 },
    // Codes only: the library's own messages quote addresses and stacks.
    logger: { error: (code) => log.warn({ code }, 'sign-in'), warn: () => undefined, debug: () => undefined },
    pages: { signIn: '/logg-inn', error: '/logg-inn' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    // The «token» is the secret itself: nothing to decrypt on each request, nothing to read for a thief.
    jwt: {
      encode: async ({ token }) => (typeof token?.secret === 'string' ? token.secret : ''),
      decode: async ({ token }) => (token ? { secret: token } : null),
    },
    callbacks: {
      signIn: async ({ user, profile, account }) => {
        if (!(await sessions.mayTry())) return '/logg-inn?feil=forMange';
        const identity =
          account?.provider === 'oidc'
            ? (profile as Record<string, unknown> | undefined)?.[oidc?.claim ?? 'sub']
            : user.id;
        const secret = typeof identity === 'string' ? await sessions.open(identity) : null;
        if (!secret) return '/logg-inn?feil=ukjent';
        user.id = secret;
        return true;
      },
      jwt: async ({ token, user }) => (user ? { secret: user.id } : token),
      redirect: async ({ url, baseUrl }) => {
        if (url.startsWith('/') && !url.startsWith('//')) return `${baseUrl}${url}`;
        return URL.canParse(url) && new URL(url).origin === baseUrl ? url : baseUrl;
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.secret === 'string') await sessions.close(token.secret);
      },
    },
  };
}

function demo(sessions: Sessions) {
  return CredentialsProvider({
    id: 'demo',
    credentials: { innloggingId: {} },
    authorize: async (given) => {
      const identity = given?.innloggingId;
      return identity && sessions.isDemoIdentity(identity) ? { id: identity } : null;
    },
  });
}

function oidcProvider(
  oidc: NonNullable<ReturnType<typeof config.oidc>>,
): NextAuthOptions['providers'][number] {
  return {
    id: 'oidc',
    name: 'OIDC',
    type: 'oauth',
    wellKnown: oidc.wellKnown,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    authorization: { params: { scope: oidc.scope } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: (profile: { sub: string }) => ({ id: profile.sub }),
  };
}
