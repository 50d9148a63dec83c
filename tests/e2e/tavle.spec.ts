import { expect, test } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import { aapneTavla, angre, draTil, flyttTil, iBrettet, sporet } from './steg/tavle';

test('teamet deler dagen med mus, tastatur og meny, ser følgen, og kan angre', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page);
  const perOlav = iBrettet(page, 'Per Olav D.');

  await test.step('med musa, til en som kan', async () => {
    await draTil(page, perOlav, sporet(page, 'Maren Solli').getByRole('list', { name: 'Morgen' }));
    await expect(page.getByText('Per Olav D. flyttet til Maren, morgen')).toBeVisible();
    await expect(sporet(page, 'Maren Solli').getByRole('button', { name: 'Per Olav D.' })).toBeVisible();
    await angre(page);
    await expect(perOlav).toBeVisible();
  });

  await test.step('med musa til en som ikke kan gi insulin: kortet ligger der det lå, og vi sier hvorfor', async () => {
    await draTil(page, perOlav, sporet(page, 'Tomasz Wrona').getByRole('list', { name: 'Morgen' }));
    await expect(page.getByText(/Tomasz har ikke kompetansen det krever \(insulin\)/)).toBeVisible();
    await expect(perOlav).toBeVisible();
  });

  await test.step('med tastaturet: følgen leses opp, Escape legger tilbake', async () => {
    await perOlav.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(/Per Olav D\. er løftet\. Piltaster/)).toBeVisible();
    await expect(sporet(page, 'Tomasz Wrona').getByText('Kan ikke gi insulin')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[aria-live=assertive]').first()).toContainText(/, morgen\./);
    await page.keyboard.press('Escape');
    await expect(page.locator('[aria-live=assertive]').first()).toContainText('avbrutt');
    await expect(perOlav).toBeVisible();
  });

  await test.step('med menyen: kjente først, og de som ikke kan, med grunn', async () => {
    await perOlav.click();
    const ark = page.getByRole('dialog');
    await expect(ark.getByText('Kan ikke gi insulin').first()).toBeVisible();
    await forventTilgjengelig(page);
    await page.keyboard.press('Escape');
    await flyttTil(page, perOlav, 'Maren Solli');
    await page.keyboard.press('Control+z');
    await expect(perOlav).toBeVisible();
  });
  expect(konsollen().filter((linje) => !linje.includes('409'))).toEqual([]);
});

test('to flytter det samme kortet: den siste får vite hvem som kom først', async ({ page, browser }) => {
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page);
  const maren = await nettleserFor(browser, 'Maren Solli');
  await aapneTavla(maren);
  const kort = iBrettet(maren, 'Ruth B.');
  // Arket hentes første gang det åpnes.
  await kort.click();
  await maren.keyboard.press('Escape');
  // Hun mister nettet, og ser ikke at Yusuf tar besøket.
  await maren.context().setOffline(true);
  await flyttTil(page, iBrettet(page, 'Ruth B.'), 'Yusuf Abdi');
  await kort.click();
  await maren
    .getByRole('dialog')
    .getByRole('radio', { name: /^Maren Solli/ })
    .check();
  await maren.getByRole('dialog').getByRole('button', { name: 'Flytt til Maren' }).click();
  await expect(maren.getByText('1 flytting er ikke lagret ennå.')).toBeVisible();
  await maren.context().setOffline(false);
  await expect(maren.getByText(/for Yusuf endret det mens du så på/)).toBeVisible();
  await expect(sporet(maren, 'Yusuf Abdi').getByRole('button', { name: 'Ruth B.' })).toBeVisible();
  await flyttTil(page, sporet(page, 'Yusuf Abdi').getByRole('button', { name: 'Ruth B.' }), 'Ikke fordelt');
  await maren.context().close();
});

test('på telefonen: én ramme per person, egen åpen, alt nås med tommelen', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Yusuf Abdi', true);
  await aapneTavla(page);
  await expect(sporet(page, 'Yusuf Abdi').getByRole('list', { name: 'Morgen' })).toBeVisible();
  await expect(sporet(page, 'Maren Solli').getByRole('list', { name: 'Morgen' })).toBeHidden();
  await page.getByRole('button', { name: 'Maren Solli', exact: true }).click();
  await expect(sporet(page, 'Maren Solli').getByRole('list', { name: 'Morgen' })).toBeVisible();
  await forventIngenSidelengsRulling(page);
  // Helt nede: der har siden luft under seg, og ingen kort ligger halvveis under bunnmenyen.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await forventTilgjengelig(page);
  await page.context().close();
});

test('en dag som er over, kan ses, men ikke endres', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page);
  await page.getByRole('link', { name: /dagen før$/ }).click();
  await expect(page.getByText('Denne dagen er over.')).toBeVisible();
  await expect(page.locator('[data-kort]')).toHaveCount(0);
  await forventTilgjengelig(page);
});
