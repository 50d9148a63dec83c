import { expect, test, type Page } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import { aapneSak } from './steg/sak';
import {
  aapneTilGodkjenning,
  fattVedtaket,
  fyllUtVedtaket,
  lagreVedtaket,
  returner,
  sendTilGodkjenning,
} from './steg/vedtak';

const JORUNN = 'Jorunn Espe';
const HASSAN = 'Hassan Ali Omar';
const SEINT = { timeout: 20_000 };

async function aapneUtkast(page: Page, navn: string): Promise<string> {
  await aapneSak(page, navn);
  await page.getByRole('link', { name: /vedtaket$/ }).click();
  await page.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
  return new URL(page.url()).pathname;
}

const brevet = (page: Page) => page.getByRole('article', { name: 'Forhåndsvisning av brevet' });

test('brevet følger med mens utkastet skrives, og sier hva som mangler', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Henrik Myhre');
  await aapneUtkast(page, HASSAN);
  await forventTilgjengelig(page);
  await forventAnonym(page, /hassan|omar/i);

  const formaal = page.getByRole('textbox', { name: 'Formål' });
  await formaal.fill('Du skal stå ved komfyren selv.');
  await expect(brevet(page)).toContainText('Du skal stå ved komfyren selv.');
  await formaal.fill('');
  await expect(page.getByText('11 av 12 på plass')).toBeVisible();
  await page.getByRole('link', { name: 'formål', exact: true }).click();
  await expect(formaal).toBeFocused();

  await page.getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(page.getByText('Ett punkt mangler før vedtaket kan sendes.', { exact: false })).toBeVisible(
    SEINT,
  );
  await expect(page).toHaveTitle(/^Feil:/);
  await formaal.fill('Du skal lage mat igjen.');
  await expect(page.getByText('Alt er på plass')).toBeVisible();

  await page.getByRole('radio', { name: 'Avslag' }).check();
  await expect(brevet(page)).toContainText('Du får ikke hjelpen det er søkt om');
  await expect(formaal).toBeHidden();
  await page.getByRole('radio', { name: 'Innvilgelse' }).check();
  expect(konsollen()).toHaveLength(0);
});

test('linjer kan legges til og tas bort, og hjemmelen følger tjenesten', async ({ page }) => {
  await loggInnSom(page, 'Henrik Myhre');
  await aapneUtkast(page, HASSAN);
  const linjer = page.getByRole('group', { name: /^Tjeneste \d+$/ });
  await fyllUtVedtaket(page, { tjeneste: 'Trygghetsalarm', omfang: 'trygghet om natta' });
  await expect(brevet(page)).toContainText('Trygghetsalarm: trygghet om natta.');
  const alarm = linjer.filter({ has: page.locator('option:checked', { hasText: 'Trygghetsalarm' }) });
  await expect(
    alarm.getByText('Hjemmel: hol. § 3-2 første ledd nr. 6 bokstav b, pbrl. § 2-1 a'),
  ).toBeVisible();
  await alarm.getByRole('checkbox', { name: 'Ta bort linja når jeg lagrer' }).check();
  await lagreVedtaket(page);
  await expect(brevet(page)).not.toContainText('Trygghetsalarm');
});

test('fra utkast til fattet: tilbake med kommentar, rettet, og fattet av en annen', async ({ browser }) => {
  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  const kari = await nettleserFor(browser, 'Kari Lie');
  const utkast = await aapneUtkast(henrik, JORUNN);
  await sendTilGodkjenning(henrik);
  await forventTilgjengelig(henrik);

  await aapneTilGodkjenning(kari, JORUNN);
  await forventTilgjengelig(kari);
  await forventAnonym(kari, /jorunn|espe/i);
  await kari.getByRole('button', { name: 'Send tilbake' }).click();
  await expect(kari.getByRole('link', { name: 'Fyll ut dette feltet' })).toBeVisible(SEINT);
  await returner(kari, JORUNN, 'Skriv hva familien gjør.');

  await henrik.reload();
  await expect(henrik.getByText('Skriv hva familien gjør.')).toBeVisible();
  await fyllUtVedtaket(henrik, {
    begrunnelse: 'Familien din ringer hver kveld. Vi har vurdert at det ikke er nok alene.',
  });
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, JORUNN);
  await expect(kari.getByText('Henrik Myhre utredet, du fatter: to ulike personer')).toBeVisible();
  await fattVedtaket(kari, JORUNN);

  await henrik.goto(utkast);
  await expect(henrik.getByText('Vedtaket er fattet og endres ikke.', { exact: false })).toBeVisible();
  await expect(henrik.getByText('Veiledende klagefrist')).toBeVisible();
  await forventTilgjengelig(henrik);
  await henrik.getByRole('link', { name: 'Åpne brevet' }).click();
  await henrik.waitForURL(/\/brev$/);
  await expect(henrik.getByRole('heading', { level: 1, name: 'Du får hjelp hjemme' })).toBeVisible();
  await expect(henrik.getByText('Kari Lie, teamleder, har fattet vedtaket.')).toBeVisible();
  await forventTilgjengelig(henrik);
  await henrik.emulateMedia({ media: 'print' });
  await expect(henrik.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  await henrik.context().close();
  await kari.context().close();
});

test('køen og sammenligningen, på pulten og på telefonen', async ({ browser }) => {
  for (const telefon of [false, true]) {
    const kari = await nettleserFor(browser, 'Kari Lie', telefon);
    await kari.goto('/godkjenning');
    await expect(kari.getByRole('heading', { level: 1, name: 'Til godkjenning' })).toBeVisible();
    await forventTilgjengelig(kari);
    await forventIngenSidelengsRulling(kari);
    await aapneTilGodkjenning(kari, 'Bergljot Strand');
    await expect(kari.getByText('«Jeg vil bestemme i mitt eget kjøkken.»')).toBeVisible();
    await expect(kari.locator('ins').first()).toBeVisible();
    await expect(kari.locator('del').first()).toBeVisible();
    await forventTilgjengelig(kari);
    await forventIngenSidelengsRulling(kari);
    await kari.context().close();
  }
});

test('på telefonen kan utkastet skrives og brevet leses', async ({ browser }) => {
  const henrik = await nettleserFor(browser, 'Henrik Myhre', true);
  await aapneUtkast(henrik, HASSAN);
  // Tall enough that the menu at the bottom does not cut a field in two: axe would call the half a small target.
  await henrik.setViewportSize({ width: 390, height: 9000 });
  await forventTilgjengelig(henrik);
  await henrik.setViewportSize({ width: 390, height: 844 });
  await forventIngenSidelengsRulling(henrik);
  await henrik.getByRole('link', { name: 'Se brevet' }).click();
  await expect(henrik.getByRole('heading', { name: 'Slik blir brevet' })).toBeInViewport();
  await henrik.context().close();
});
