import { expect, test } from '@playwright/test';
import { forventAnonym, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { finnBruker } from './steg/bruker';
import { loggInnSom, nettleserFor } from './steg/innlogging';

const SEINT = { timeout: 20_000 };

test('teamet skriver ønskene, og bare teamlederen ser hvem som ikke skal dit', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  const personside = await finnBruker(page, 'Trygve Aasen');

  await test.step('Yusuf skriver det Trygve ønsker', async () => {
    await page.getByRole('link', { name: 'Ønsker og dyr' }).click();
    await expect(page.getByRole('heading', { name: 'Ønsker og dyr i huset' })).toBeVisible(SEINT);
    await forventAnonym(page, /trygve|aasen/i);
    await forventTilgjengelig(page);
    await page.getByText('En mann', { exact: true }).click();
    await page.getByLabel('Språk').selectOption('Engelsk');
    await page.getByText('Hund', { exact: true }).click();
    await page.getByRole('button', { name: 'Lagre ønskene' }).click();
    await expect(page.getByText('Ønskene er lagret.')).toBeVisible(SEINT);
    await expect(page.getByRole('heading', { name: 'Skal ikke hit' })).toHaveCount(0);
  });

  await test.step('de står på personsiden', async () => {
    await page.goto(personside);
    for (const linje of ['Vil helst ha en mann', 'Snakker helst engelsk', 'Hund'])
      await expect(page.getByRole('listitem').filter({ hasText: linje }).first()).toBeVisible(SEINT);
  });

  await test.step('Kari bestemmer at en ikke skal dit, og ombestemmer seg', async () => {
    const kari = await nettleserFor(browser, 'Kari Lie');
    await kari.goto(`${personside}/onsker`);
    await expect(kari.getByText('Alle i teamet kan komme.')).toBeVisible(SEINT);
    await kari.getByRole('combobox', { name: 'Hvem skal ikke hit?' }).selectOption('Jonas Berg');
    await kari.getByRole('button', { name: 'Legg til' }).click();
    await kari.getByRole('button', { name: 'Kan komme igjen Jonas Berg' }).click(SEINT);
    await expect(kari.getByText('Alle i teamet kan komme.')).toBeVisible(SEINT);
    await kari.context().close();
  });
  expect(konsollen()).toEqual([]);
});

test('jeg sier selv hvordan jeg kommer meg rundt', async ({ page }) => {
  await loggInnSom(page, 'Siri Dalen');
  await page.goto('/om-meg');
  await page.getByText('Elsykkel', { exact: true }).click();
  await page.getByText('Katt', { exact: true }).click();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText('Lagret.', { exact: true })).toBeVisible(SEINT);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Elsykkel' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Katt' })).toBeChecked();
});
