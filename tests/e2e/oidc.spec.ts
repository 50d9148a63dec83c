import { expect, test, type Page } from '@playwright/test';
import { startOidcServer } from '../support/oidc-server';
import { startApp } from '../support/app-server';

let app: Awaited<ReturnType<typeof startApp>>;
let oidc: Awaited<ReturnType<typeof startOidcServer>>;

test.beforeAll(async () => {
  // The app must know the issuer, and the issuer must know where the app is: reserve the app's port first.
  const port = 20_000 + (process.pid % 10_000);
  oidc = await startOidcServer(`http://localhost:${port}/api/auth/callback/oidc`);
  app = await startApp({
    port,
    env: {
      TILLIT_DEMO: '',
      TILLIT_OIDC_ISSUER: oidc.issuer,
      TILLIT_OIDC_CLIENT_ID: oidc.clientId,
      TILLIT_OIDC_CLIENT_SECRET: oidc.clientSecret,
      TILLIT_OIDC_CLAIM: 'ansattnr',
    },
  });
});

test.afterAll(async () => {
  await app?.stop();
  oidc?.close();
});

/** Types a name in the OIDC server's own sign-in and says yes to its consent. */
async function signInAs(page: Page, person: string): Promise<void> {
  await page.goto(`${app.url}/logg-inn`);
  await page.getByRole('button', { name: 'Logg inn med jobbkonto' }).click();
  await page.locator('input[name=login]').fill(person);
  await page.locator('input[name=password]').fill('hva som helst');
  await page.getByRole('button').first().click();
  await page.getByRole('button', { name: /continue/i }).click();
}

test('jobbkontoen slipper inn den som databasen kjenner, med rollen derfra', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, 'demo-kari');
  await page.waitForURL(`${app.url}/godkjenning`);
  const cookie = (await page.context().cookies(app.url)).find((c) => c.name === 'tillit.sesjon')!;
  expect({ httpOnly: cookie.httpOnly, sameSite: cookie.sameSite }).toEqual({
    httpOnly: true,
    sameSite: 'Lax',
  });
  expect(cookie.value, 'an opaque secret, not a token to read').toMatch(/^[\w-]{43}$/);
  await expect(page.getByText('oppdiktede')).toHaveCount(0);
});

test('en ukjent person får beskjed, og ingen sesjon', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, 'ingen-vi-kjenner');
  await page.waitForURL(/logg-inn\?feil=ukjent/);
  await expect(page.getByText('Vi kjenner ikke denne kontoen')).toBeVisible();
  expect((await page.context().cookies(app.url)).some((c) => c.name === 'tillit.sesjon')).toBe(false);
});

test('demoinnloggingen finnes ikke når jobbkontoen er satt opp', async ({ request, page }) => {
  await page.goto(`${app.url}/logg-inn`);
  await expect(page.getByText('Yusuf Abdi')).toHaveCount(0);
  const csrf = (await (await request.get(`${app.url}/api/auth/csrf`)).json()) as { csrfToken: string };
  const svar = await request.post(`${app.url}/api/auth/callback/demo`, {
    form: { csrfToken: csrf.csrfToken, innloggingId: 'demo-kari' },
    maxRedirects: 0,
  });
  expect(svar.headers()['set-cookie'] ?? '').not.toContain('tillit.sesjon=');
});

test('et svar uten kapselen som startet innloggingen, eller med fremmed state, avvises', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.url}/api/auth/callback/oidc?code=stjaalet&state=fremmed`);
  await page.waitForURL(/logg-inn/);
  await expect(page.getByText('Innloggingen ble avbrutt')).toBeVisible();

  await page.goto(`${app.url}/logg-inn`);
  await page.getByRole('button', { name: 'Logg inn med jobbkonto' }).click();
  await page.locator('input[name=login]').waitFor();
  await page.goto(`${app.url}/api/auth/callback/oidc?code=stjaalet&state=fremmed`);
  await page.waitForURL(/logg-inn/);
  expect((await context.cookies(app.url)).some((c) => c.name === 'tillit.sesjon')).toBe(false);
});
