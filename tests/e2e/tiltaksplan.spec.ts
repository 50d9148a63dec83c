import { expect, test } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { finnBruker } from './steg/bruker';
import { loggInnSom } from './steg/innlogging';
import { aapneTiltaksplan, flyttBareEnDag, leggTilTiltak, taUtAvPlanen } from './steg/tiltaksplan';

test('planen endres fra nå av og bare én dag, og historien sier hvorfor', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  const personside = await finnBruker(page, 'Edvin Holm');
  await aapneTiltaksplan(page, personside);
  await forventTilgjengelig(page);
  await forventAnonym(page, /edvin|holm/i);
  const maal = (
    await page
      .locator('main section h2')
      .filter({ hasNotText: /Tiltaksplan|Slik ble/ })
      .first()
      .innerText()
  ).trim();

  await test.step('et tomt skjema sier hva som mangler', async () => {
    await page.getByRole('link', { name: 'Legg til tiltak' }).click();
    await page.getByRole('button', { name: 'Legg til i planen' }).click();
    await expect(page.getByRole('link', { name: 'Velg minst ett alternativ' })).toBeVisible();
    await forventTilgjengelig(page);
    await page.getByRole('link', { name: 'Tilbake til planen' }).click();
  });

  await leggTilTiltak(page, {
    tekst: 'Lese lokalavisa sammen',
    maal,
    dagsdel: 'Formiddag',
    ukedager: ['mandag', 'onsdag'],
    grunn: 'Han savner å vite hva som skjer i bygda',
  });
  await expect(page.getByText('Formiddag, mandag og onsdag').first()).toBeVisible();

  await test.step('bare én dag: planen er den samme', async () => {
    await flyttBareEnDag(page, 'Lese lokalavisa sammen', 'Ettermiddag');
    await expect(page.getByText('Formiddag, mandag og onsdag').first()).toBeVisible();
  });

  await taUtAvPlanen(page, 'Lese lokalavisa sammen', 'Nabogutten leser for ham');
  expect(konsollen()).toEqual([]);
});

test('skjemaet kan fylles ut på telefonen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTiltaksplan(page, await finnBruker(page, 'Edvin Holm'));
  await page
    .getByRole('link', { name: /^Endre:/ })
    .first()
    .click();
  await page.getByRole('link', { name: /^Fra nå av/ }).click();
  await expect(page.getByLabel('Hvorfor endres planen?')).toBeVisible();
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
});
