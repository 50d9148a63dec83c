import { NextResponse, type NextRequest } from 'next/server';
import { mapTiles } from './lib/platform/config/map-tiles';

/**
 * A fresh nonce per page, and nothing else: no session work here. Only scripts and styles that carry the nonce run.
 * Headers that never vary are set here too, so that one place shows them all.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const csp = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', csp);
  for (const [name, value] of FIXED) response.headers.set(name, value);
  return response;
}

const FIXED = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()'],
  ['strict-transport-security', 'max-age=63072000; includeSubDomains'],
  ['cache-control', 'private, no-store'],
] as const;

function contentSecurityPolicy(nonce: string): string {
  const isDev = process.env.NODE_ENV !== 'production';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    // React and our drag code set element styles through the DOM, which CSP allows; style attributes in markup it does not.
    isDev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // Map tiles, when a municipality has set up a source of its own. By default the map is drawn by us.
    ["img-src 'self' data: blob:", mapTiles(process.env)?.origin].filter(Boolean).join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|icon.svg|favicon.ico).*)'],
};
