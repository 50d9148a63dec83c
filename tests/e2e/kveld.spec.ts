import { expect, test } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';

test('den på kveldsvakt ser begge lagene, ett minutt om hver, og aldri koden', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Nora Kvam', true);
  const konsollen = lyttPaaKonsollen(page);
  await page.goto('/tavle/kveld');
  await expect(page.getByRole('heading', { name: 'Kveld, natt og helg' })).toBeVisible();
  await expect(page.getByText('Team Lillebekk og Team Fagerlia')).toBeVisible();
  await expect(page.getByText(/^Du er på vakt\./)).toBeVisible();
  // Mine først.
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Nora Kvam');
  await expect(page.getByRole('heading', { name: /Mary Fjeld/ })).toBeVisible();
  await expect(page.locator('.stemme').first()).toBeVisible();
  await expect(page.getByText(/, Team Fagerlia/).first()).toBeVisible();
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
  expect(konsollen()).toEqual([]);
  await page.context().close();
});

test('den som ikke er på vakt, ser bare sitt eget team; et annet lags liste finnes ikke', async ({
  page,
}) => {
  await loggInnSom(page, 'Yusuf Abdi');
  await page.goto('/tavle/kveld');
  await expect(page.getByText(/^Du er ikke på vakt her nå/)).toBeVisible();
  await expect(page.getByText(/, Team Fagerlia/)).toHaveCount(0);
  await page.getByRole('link', { name: /dagen etter$/ }).click();
  await expect(page.getByText(/torsdag 26\. november/)).toBeVisible();
  await forventTilgjengelig(page);
});

test('på papir: med plass til å skrive, uten knapper', async ({ page }) => {
  await loggInnSom(page, 'Nora Kvam');
  await page.goto('/tavle/kveld');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await expect(page.locator('.kveld-skriv').first()).toBeVisible();
});
