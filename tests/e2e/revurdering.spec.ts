import { expect, test, type Page } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import {
  bliEnigeOm,
  leggTilDeltaker,
  skrivOrdFraIDag,
  skrivSyn,
  startRevurdering,
  vurderMaal,
} from './steg/revurdering';

/** Axe counts a button that happens to lie half behind the bottom bar as too small; scrolling brings it forth. */
const hoyTelefon = (page: Page) => page.setViewportSize({ width: 390, height: 3000 });

test('teamet ser på målene sammen, og viderefører', async ({ browser }) => {
  test.slow();
  const page = await nettleserFor(browser, 'Yusuf Abdi');
  const konsollen = lyttPaaKonsollen(page);
  const navn = await startRevurdering(page);
  const revurdering = page.url();
  await skrivOrdFraIDag(page, 'Nå går det bra, men trappa er verst.', 'Datteren');
  await vurderMaal(page, 1, 'bedre', 'går helt fram');
  await leggTilDeltaker(page, 'Datteren på telefon');

  // Maren skriver sitt på en annen skjerm, samtidig.
  const maren = await nettleserFor(browser, 'Maren Solli');
  await maren.goto(revurdering);
  await skrivSyn(maren, 'Yusuf', 'Trapp øves med fysio fram til jul.');
  await page.reload();
  await expect(page.getByText('Trapp øves med fysio fram til jul.')).toBeVisible();

  await page.getByRole('radio', { name: 'Videreføres' }).check();
  await page.getByRole('button', { name: 'Viderefør vedtaket' }).click();
  await expect(page.getByRole('link', { name: 'Fyll ut dette feltet' })).toBeVisible();
  await forventTilgjengelig(page);
  await forventAnonym(page, new RegExp(navn.split(' ').join('|'), 'i'));
  await bliEnigeOm(page, { utfall: 'Videreføres', begrunnelse: 'Målene er de samme, og det går framover.' });
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible();
  await page.goto(revurdering);
  await expect(page.getByRole('heading', { name: 'Dere ble enige om: Videreføres' })).toBeVisible();
  expect(konsollen()).toEqual([]);
});

test('endres innenfor rammen åpner planen', async ({ page }) => {
  await loggInnSom(page, 'Maren Solli');
  await startRevurdering(page);
  await bliEnigeOm(page, { utfall: 'Endres innenfor rammen', begrunnelse: 'Dusjen flyttes til kvelden.' });
  await expect(page).toHaveURL(/\/brukere\/[0-9a-f-]{36}\/tiltaksplan$/);
});

test('avsluttes åpner et utkast om opphør, og sier at ingenting stanser', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Henrik Myhre');
  await startRevurdering(page);
  await page.getByRole('radio', { name: 'Avsluttes' }).check();
  await expect(page.getByText('Ingenting stanser nå.')).toBeVisible();
  await bliEnigeOm(page, { utfall: 'Avsluttes', begrunnelse: 'Målene er nådd, og hun vil klare seg selv.' });
  await expect(page).toHaveURL(/\/vedtak\/[0-9a-f-]{36}$/);
});

test('lista og revurderingen på telefon, med tastatur og i mørket', async ({ browser }) => {
  const page = await (
    await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  ).newPage();
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  await page.goto('/revurderinger');
  await hoyTelefon(page);
  await forventTilgjengelig(page);
  await forventIngenSidelengsRulling(page);
  await startRevurdering(page);
  await hoyTelefon(page);
  await forventTilgjengelig(page);
  await forventIngenSidelengsRulling(page);
  const forste = page.getByRole('form', { name: /^Mål 1,/ });
  const valgt = forste.getByRole('radio', { checked: true });
  await ((await valgt.count()) > 0 ? valgt : forste.getByRole('radio').first()).focus();
  await page.keyboard.press('ArrowRight');
  await expect(forste.getByText(/^Lagret/)).toBeVisible({ timeout: 15_000 });
  expect(konsollen()).toEqual([]);
});
