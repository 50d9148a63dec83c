import { expect, test, type Page } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { loggInnSom } from './steg/innlogging';
import { aapneBesok, aapneNeste, meldAvvik, meldFerdig, observer, svarGitt } from './steg/min-dag';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

let konsollen: () => string[];
test.beforeEach(async ({ page }) => {
  konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
});
test.afterEach(() => expect(konsollen()).toEqual([]));

async function forventRolig(page: Page): Promise<void> {
  await forventTilgjengelig(page);
  await forventIngenSidelengsRulling(page);
  await forventAnonym(page, /Solveig|Nygård/);
}

const fokus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test('dagen, kortet og arket er tilgjengelige, og koden ligger ikke i siden før noen trykker', async ({
  page,
}) => {
  await page.goto('/min-dag');
  await expect(page.getByRole('heading', { name: 'Min dag', level: 1 })).toBeVisible();
  await forventRolig(page);

  await aapneNeste(page);
  await forventRolig(page);
  const kode = /Kode til nøkkelboks: \d/;
  expect(await page.content()).not.toMatch(/nokkelkode|4417/);
  await page.getByRole('button', { name: /Nøkkel og inngang/ }).click();
  await expect(page.getByText(kode)).toBeVisible();
  await expect(page.getByText('Nøkkelen vises. Det er logget.')).toBeVisible();
  const ring = page.getByRole('link', { name: /^Ring / }).first();
  await expect(ring).toHaveAttribute('href', /^tel:/);
  await expect(ring).not.toHaveText(/\d/);

  await page.getByRole('button', { name: 'Noe ble annerledes' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await forventRolig(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Noe ble annerledes' })).toBeFocused();
});

test('medisinen signeres aldri av seg selv; ferdig i ett trykk til, angre, og tilbake', async ({ page }) => {
  const navn = await aapneNeste(page);
  const ferdig = page.getByRole('button', { name: 'Ferdig som planlagt' });
  await expect(ferdig).toBeEnabled();
  await ferdig.click();
  await expect(page.getByRole('radio', { name: 'Gitt', exact: true })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Svar på medisinen først' })).toHaveCount(1);
  await expect(page).toHaveURL(/\/min-dag\/besok\//);

  await meldFerdig(page);
  const linje = page.getByRole('status').filter({ hasText: `${navn.split(' ')[0]}, medisin gitt` });
  await expect(linje).toBeVisible();
  await expect(page.locator('#neste-besok')).toBeFocused();
  await expect(page.locator('#neste-besok')).not.toHaveText(navn);
  await expect(page).toHaveURL(/\/min-dag(\?dato=[\d-]+)?$/);

  await linje.getByRole('button', { name: 'Angre' }).click();
  await page.waitForURL(/\/min-dag\/besok\//);
  await expect(page.getByRole('status').filter({ hasText: 'Angret. Besøket er igjen.' })).toHaveCount(1);
  await expect(ferdig).toBeFocused();
});

test('bare det som ble annerledes, skrives; «Rett opp» virker resten av dagen', async ({ page }) => {
  const navn = await aapneNeste(page);
  await meldAvvik(page, {
    oppgave: /Kaffe/,
    utfall: 'Avslått',
    hvorfor: 'Sliten',
    notat: 'Hun ville heller sove litt til.',
  });
  const rad = page.getByRole('listitem').filter({ hasText: navn });
  await expect(rad).toContainText(/Ferdig med avvik: .*avslått/);

  await aapneBesok(page, navn);
  await expect(page.getByText('Avslått: Sliten')).toBeVisible();
  await expect(page.getByText('Hun ville heller sove litt til.').first()).toBeVisible();
  await forventTilgjengelig(page);
  await page.getByRole('button', { name: 'Rett opp' }).click();
  await expect(page.getByRole('button', { name: 'Ferdig som planlagt' })).toBeFocused();
  await expect(page.getByText('Hun ville heller sove litt til.').first()).toBeVisible();
});

test('en observasjon på et mål, uten avvik', async ({ page }) => {
  await aapneNeste(page);
  await observer(page, 2, 'Gikk helt til porten i dag.');
  await expect(page.getByText('Vurdert i dette besøket').first()).toBeAttached();
  await expect(page.getByRole('button', { name: 'Ferdig som planlagt' })).toBeVisible();
});

test('bare med tastaturet: svar, ferdig og angre', async ({ page }) => {
  await page.goto('/min-dag');
  // Siden strømmer inn: det som ennå er skjult, kan ikke få fokus.
  await expect(page.locator('#neste-besok')).toBeVisible();
  await page.locator('#neste-besok').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/min-dag\/besok\//);
  await page.getByRole('radio', { name: 'Gitt', exact: true }).focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < 30 && !(await fokus(page))?.includes('Ferdig som planlagt'); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#neste-besok')).toBeFocused();
  // The bar that offers to undo comes a moment after the page; before it there is nothing to undo.
  await expect(page.getByRole('status').filter({ hasText: 'Ferdig som planlagt' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.waitForURL(/\/min-dag\/besok\//);
  await expect(page.getByRole('button', { name: 'Ferdig som planlagt' })).toBeFocused();
});

test('tom dag, blaing, og en dag som ikke finnes', async ({ page }) => {
  await page.goto('/min-dag');
  await page.getByRole('navigation', { name: 'Bytt dag' }).getByRole('link').last().click();
  await expect(page.getByText('Torsdag 26. november')).toBeVisible();
  await page.goto('/min-dag?dato=2026-12-06');
  await expect(page.getByRole('heading', { name: 'Ingen besøk denne dagen' })).toBeVisible();
  await forventRolig(page);
  await page.goto('/min-dag?dato=2027-01-01');
  await expect(page.getByRole('heading', { name: 'Vi kan ikke vise denne siden' })).toBeVisible();
  konsollen = () => [];
});

test('maskiner får den samme dagen som JSON', async ({ page }) => {
  const svar = await page.request.get('/api/v1/min-dag');
  expect(svar.status()).toBe(200);
  const { verdi } = (await svar.json()) as { verdi: { erIDag: boolean; deler: unknown[] } };
  expect(verdi).toMatchObject({ erIDag: true });
  expect(verdi.deler.length).toBeGreaterThan(0);
  expect((await page.request.get('/api/v1/min-dag?dato=i-morgen')).status()).toBe(422);
});

test('320 punkter bredt er nok', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/min-dag');
  await forventIngenSidelengsRulling(page);
  await aapneNeste(page);
  await svarGitt(page);
  await forventIngenSidelengsRulling(page);
});
