import { expect, test } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { finnBruker } from './steg/bruker';
import { loggInnSom } from './steg/innlogging';

/** Oddny has been assessed more than once; nothing is changed here. */
const ODDNY = 'Oddny Tveit';

test('to kartlegginger ved siden av hverandre, i ord og prikker, uten sum', async ({ page }) => {
  test.slow();
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Henrik Myhre');
  await finnBruker(page, ODDNY);
  await page
    .getByRole('navigation', { name: /^Sidene om/ })
    .getByRole('link', { name: 'Kartlegging' })
    .click();
  await page.getByRole('link', { name: 'Se utviklingen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Funksjon over tid' })).toBeVisible({
    timeout: 60_000,
  });
  for (const gruppe of ['Trenger mer hjelp', 'Trenger mindre hjelp', 'Uendret', 'Kan ikke sammenlignes'])
    await expect(page.getByRole('heading', { level: 3, name: new RegExp(`^${gruppe}`) })).toBeVisible();
  await forventTilgjengelig(page);
  await page.getByText('Det samme som tabell').click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
  expect(konsollen()).toEqual([]);
});
