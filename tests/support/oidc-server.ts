import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

/** A real OIDC server on loopback. The person at the keyboard types who she is; `ansattnr` is the claim we map. */
export async function startOidcServer(redirectUri: string) {
  const server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tillit',
        client_secret: 'bare-for-denne-proven',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'ansattnr'] },
    cookies: { keys: ['bare-for-denne-proven'] },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub: `konto-${sub}`, ansattnr: sub }),
    }),
  });
  server.on('request', provider.callback());
  return { issuer, clientId: 'tillit', clientSecret: 'bare-for-denne-proven', close: () => server.close() };
}
