import 'server-only';
import { cookies } from 'next/headers';
import { createHash } from 'node:crypto';
import { config } from '@/lib/platform/config/config';

/** `__Host-` binds the cookie to this host and path, and needs https. */
export const sessionCookieName = (): string => (config.isSecure() ? '__Host-tillit.sesjon' : 'tillit.sesjon');

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The key of the session row, or null when the request carries no session. */
export async function sessionKey(): Promise<string | null> {
  const secret = (await cookies()).get(sessionCookieName())?.value;
  return secret ? hashSecret(secret) : null;
}
