import { expect, test } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { finnBruker, visAdkomst } from './steg/bruker';
import { loggInnSom } from './steg/innlogging';

test('Yusuf finner Solveig, ser det viktigste først, og nøkkelen bare når han trykker', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  await finnBruker(page, 'Solveig Nygård');
  await forventAnonym(page, /solveig|nyg/i);
  await expect(page.getByRole('figure').first()).toContainText('«Jeg vil gå til postkassen selv');
  for (const navn of ['Mål', 'Plan for uka', 'Neste besøk', 'Rundt Solveig'])
    await expect(page.getByRole('heading', { name: navn, exact: true })).toBeVisible();
  await expect(page.getByText('Nøkkel nr.')).toHaveCount(0);
  await visAdkomst(page);
  await expect(page.getByRole('link', { name: 'Ring Anne Nygård' })).toHaveAttribute('href', /^tel:/);
  await forventTilgjengelig(page);
  expect(konsollen()).toEqual([]);
});

test('søket: skråstrek fra hvor som helst, ingen navn i adressen, og samme svar for ingen og ikke din', async ({
  page,
}) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  await page.goto('/brukere');
  await expect(async () => {
    await page.keyboard.press('/');
    await page.waitForURL('**/sok*', { timeout: 2_000 });
  }).toPass();
  const felt = page.getByRole('searchbox', { name: 'Navn' });
  await expect(felt).toBeFocused();
  await felt.fill('Xerxes');
  await felt.press('Enter');
  await expect(page.getByText('Ingen treff')).toBeVisible();
  await expect(felt).toHaveValue('Xerxes');
  await forventAnonym(page, /xerxes/i);
  await forventTilgjengelig(page);
  await felt.fill('x');
  await felt.press('Enter');
  await expect(page.getByText('Skriv minst to bokstaver av navnet')).toBeVisible();
  expect(konsollen()).toEqual([]);
});

test('lista på telefon: utvalg, tomt utvalg og neste side', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  await page.goto('/brukere');
  const rader = page.getByRole('main').getByRole('listitem');
  const forste = await rader.first().innerText();
  await page.getByRole('link', { name: 'Neste side' }).click();
  await page.waitForURL(/etter=[0-9a-f-]{36}/);
  await expect(rader.first()).not.toHaveText(forste);
  await page.getByRole('link', { name: 'På stopp' }).click();
  await page.waitForURL('**/brukere?vis=stopp');
  await expect(rader.filter({ hasText: 'Stopp' }).first()).toBeVisible();
  await forventTilgjengelig(page);
  await forventIngenSidelengsRulling(page);
  expect(konsollen()).toEqual([]);
});
