import { expect, test, type APIRequestContext } from '@playwright/test';
import { loggInnSom } from './steg/innlogging';

test.describe('innlogging og kapsler', () => {
  test('uten innlogging sender hver side til innloggingen, og API-et svarer 401', async ({
    page,
    request,
  }) => {
    for (const sti of ['/', '/min-dag', '/tavle', '/brukere', '/saker', '/godkjenning', '/revurderinger']) {
      await page.goto(sti);
      await expect(page).toHaveURL(/\/logg-inn$/);
    }
    for (const sti of ['/api/v1/tavle', '/api/v1/min-dag'])
      expect((await request.get(sti)).status()).toBe(401);
    const skriv = await request.post('/api/v1/handlinger/vedtak.fatt', { data: {} });
    expect(skriv.status()).toBe(401);
    expect(await skriv.json()).toEqual({ melding: expect.stringContaining('ikke logget inn') });
  });

  test('kapselen er skjult for skript, og ugyldig så snart man har logget ut', async ({ page, context }) => {
    await loggInnSom(page, 'Yusuf Abdi');
    const kapsel = (await context.cookies()).find((c) => c.name === 'tillit.sesjon')!;
    expect(kapsel).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    await page.getByRole('button', { name: /Yusuf/ }).first().click();
    await page.getByRole('menuitem', { name: 'Logg ut' }).click();
    await page.waitForURL(/logg-inn/);
    await context.addCookies([kapsel]);
    await page.goto('/min-dag');
    await expect(page, 'the old secret opens nothing').toHaveURL(/\/logg-inn$/);
  });

  test('en oppdiktet hemmelighet åpner ingenting', async ({ context, page, baseURL }) => {
    await context.addCookies([{ name: 'tillit.sesjon', value: 'A'.repeat(43), url: baseURL! }]);
    await page.goto('/brukere');
    await expect(page).toHaveURL(/\/logg-inn$/);
  });
});

test.describe('hodelinjer', () => {
  test('hver side har streng CSP med ny nonce hver gang, og ingen innebygde stiler eller skript uten den', async ({
    request,
  }) => {
    const [en, to] = [await request.get('/logg-inn'), await request.get('/logg-inn')];
    const csp = en.headers()['content-security-policy']!;
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe-inline');
    expect(csp).not.toContain('unsafe-eval');
    const nonce = (hode: string) => /'nonce-([^']+)'/.exec(hode)![1];
    expect(nonce(csp)).not.toBe(nonce(to.headers()['content-security-policy']!));
    const html = await en.text();
    const utenNonce = [...html.matchAll(/<script(?![^>]*\bnonce=)[^>]*>/g)].filter(
      (m) => !m[0].includes('type="application/'),
    );
    expect(utenNonce.map((m) => m[0])).toEqual([]);
    expect(html).not.toMatch(/ style="/);
  });

  test('sidene kan ikke rammes inn, gjettes på innhold eller mellomlagres', async ({ request }) => {
    const hode = (await request.get('/logg-inn')).headers();
    expect(hode).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(hode['cache-control']).toContain('no-store');
    expect(hode['x-powered-by']).toBeUndefined();
  });

  test('et fremmed nettsted kan ikke sende for noen', async ({ page }) => {
    await loggInnSom(page, 'Kari Lie');
    const svar = await page.request.post('/api/v1/handlinger/vedtak.fatt', {
      data: { vedtakId: '00000000-0000-7000-8000-000000000000', versjon: 1 },
      headers: { origin: 'https://fremmed.example' },
    });
    expect(svar.status()).toBe(422);
  });
});

test.describe('fiendtlige adresser og innhold', () => {
  const VONDT = [
    "'%20or%201=1--",
    '..%2F..%2Fetc%2Fpasswd',
    '%00',
    '<script>alert(1)</script>',
    '0',
    'a'.repeat(3000),
    '00000000-0000-7000-8000-000000000000',
  ];

  test('hver adresse med rar id gir samme rolige side, aldri en feil', async ({ page }) => {
    await loggInnSom(page, 'Henrik Myhre');
    for (const id of VONDT)
      for (const sti of [
        `/brukere/${id}`,
        `/saker/${id}`,
        `/vedtak/${id}`,
        `/vedtak/${id}/brev`,
        `/revurderinger/${id}`,
      ]) {
        const svar = await page.request.get(sti);
        expect([400, 404, 414, 431], `${sti.slice(0, 60)} → ${svar.status()}`).toContain(svar.status());
        expect(await svar.text()).not.toMatch(/at \w+ \(|prisma|postgres|stack/i);
      }
  });

  test('hver spørring med rar verdi gir 404 eller 422', async ({ page }) => {
    await loggInnSom(page, 'Yusuf Abdi');
    for (const verdi of VONDT)
      for (const sti of [
        `/api/v1/tavle?team=${verdi}`,
        `/api/v1/tavle?dato=${verdi}`,
        `/api/v1/min-dag?dato=${verdi}`,
        `/tavle?dato=${verdi}`,
        `/min-dag?dato=${verdi}`,
      ])
        expect((await page.request.get(sti)).status(), sti.slice(0, 60)).toBeLessThan(500);
  });

  test('hver handling svarer rolig på alt som ikke er et skjema', async ({ page }) => {
    await loggInnSom(page, 'Henrik Myhre');
    const send = (navn: string, data: string, type = 'application/json') =>
      page.request.post(`/api/v1/handlinger/${navn}`, { data, headers: { 'content-type': type } });
    const dypt = '['.repeat(20_000) + ']'.repeat(20_000);
    const innhold = [
      '',
      'null',
      '[]',
      '"x"',
      '{',
      '{"__proto__":{"a":1}}',
      dypt,
      JSON.stringify({ a: 'x'.repeat(1_200_000) }),
    ];
    for (const navn of ['vedtak.lagre', 'sak.registrerHenvendelse', 'finnes.ikke', '__proto__'])
      for (const tekst of innhold) {
        const status = (await send(navn, tekst)).status();
        expect([404, 409, 413, 422], `${navn} ${tekst.slice(0, 20)} → ${status}`).toContain(status);
      }
    expect((await send('vedtak.lagre', '{}', 'text/plain')).status()).toBe(422);
  });
});

test('innlogging har en grense for forsøk', async ({ playwright, baseURL }) => {
  const fremmed: APIRequestContext = await playwright.request.newContext({
    baseURL: baseURL!,
    extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${process.pid % 250}` },
  });
  const { csrfToken } = (await (await fremmed.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const prov = async () =>
    (
      await fremmed.post('/api/auth/callback/demo', {
        form: { csrfToken, innloggingId: 'demo-yusuf' },
        maxRedirects: 0,
      })
    ).headers()['location'] ?? '';
  let sperret = false;
  for (let forsok = 0; forsok < 320 && !sperret; forsok += 1)
    sperret = (await prov()).includes('feil=forMange');
  expect(sperret).toBe(true);
  await fremmed.dispose();
});
