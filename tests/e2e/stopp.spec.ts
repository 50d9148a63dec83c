import { expect, test, type Page } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { angreILinja, kortet, MANDAG, velgISporet, velgPaaKortet } from './steg/hendelser';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import { aapneTavla, sporet } from './steg/tavle';

// Mange skjermer etter hverandre, og i utvikling bygges hver av dem første gang.
test.beforeEach(() => test.slow());

/** How many cards a lane has. */
const antall = (page: Page, hvem: string) => sporet(page, hvem).locator('.tavlekort').count();

test('noen er syk: besøkene ligger i brettet, og «Angre» gir dem tilbake', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page, MANDAG);
  const for_ = await antall(page, 'Bjørn Tangen');
  expect(for_).toBeGreaterThan(0);

  await velgISporet(page, 'Bjørn Tangen', /^Meld syk (i dag|\d)/);
  await expect(page.getByText(/^Bjørn er meldt syk\. .+ ligger i brettet\./)).toBeVisible();
  await expect(sporet(page, 'Bjørn Tangen')).toHaveCount(0);
  await expect(page.getByText(/Bjørn.* er syke? i dag\./)).toBeVisible();

  // Linja nederst står i fem sekunder, så den først.
  await angreILinja(page, /^Bjørn er på igjen\./);
  await expect.poll(() => antall(page, 'Bjørn Tangen')).toBe(for_);
  await forventTilgjengelig(page);
  expect(konsollen()).toEqual([]);
});

test('syk flere dager: arket spør ikke hvorfor, og sier fra når dagene ikke går opp', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Maren Solli');
  await aapneTavla(page, MANDAG);
  await velgISporet(page, 'Tomasz Wrona', 'Meld syk flere dager');
  const ark = page.getByRole('dialog');
  await expect(ark.getByText('Vi spør ikke hvorfor.')).toBeVisible();
  await forventTilgjengelig(page);
  await ark.getByLabel('Til og med').fill('29.11.2026');
  await ark.getByRole('button', { name: 'Meld syk' }).click();
  await expect(ark.getByText(/slutter før den begynner/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sporet(page, 'Tomasz Wrona')).toBeVisible();
});

test('stopp: kortene strykes, teamet får en oppgave, og «Gjenoppta» gir besøkene tilbake', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page, MANDAG);
  const hans = kortet(page, 'Gudrun S.').first();
  const oppgaven = page
    .getByRole('listitem')
    .filter({ hasText: 'Ring stedet om hjemkomst' })
    .filter({ hasText: 'Gudrun S.' });

  await test.step('fra kortet på tavla', async () => {
    await velgPaaKortet(page, hans, /^Sett Gudrun S\. på stopp/);
    await expect(page.getByRole('heading', { name: 'Sett tjenesten til Gudrun på stopp' })).toBeVisible();
    await expect(page.getByLabel('Fra og med')).toHaveValue('30.11.2026');
    await forventTilgjengelig(page);
    await page.getByText('Korttidsopphold', { exact: true }).click();
    await page.getByLabel(/^Hvor/).fill('Nordvang helsehus');
    await page.getByLabel(/^Til og med/).fill('03.12.2026');
    await page.getByRole('button', { name: 'Sett på stopp', exact: true }).click();
    await expect(page.getByText(/^Tjenesten er satt på stopp\./)).toBeVisible();
  });

  await test.step('stoppet synes på kortet, og oppgaven står i stripa', async () => {
    await expect(hans).toContainText('Stopp');
    await expect(hans).toHaveClass(/besok-stopp/);
    await page.getByText(/å følge opp$/).click();
    await expect(oppgaven).toBeVisible();
    await forventTilgjengelig(page);
  });

  await test.step('to stopp samtidig går ikke, og setningen sier hva man gjør', async () => {
    await velgPaaKortet(page, hans, /^Gjenoppta tjenesten/);
    await expect(page.getByRole('heading', { name: 'Gjenoppta tjenesten til Gudrun' })).toBeVisible();
    await expect(
      page.getByText(/Stopp Nordvang helsehus, fra 30\. november til 3\. desember/).first(),
    ).toBeVisible();
    await forventTilgjengelig(page);
  });

  await test.step('gjenoppta, med angre', async () => {
    await page.getByLabel('Vi kommer igjen fra og med').fill('02.12.2026');
    await page.getByRole('button', { name: 'Gjenoppta', exact: true }).click();
    await expect(page.getByText('Tjenesten er i gang igjen.')).toBeVisible();
    await angreILinja(page, /^Angret\./);
    await velgPaaKortet(page, hans, /^Gjenoppta tjenesten/);
    await page.getByLabel('Vi kommer igjen fra og med').fill('30.11.2026');
    await page.getByRole('button', { name: 'Gjenoppta', exact: true }).click();
    await expect(page.getByText(/^Stoppet er tatt bort\./)).toBeVisible();
    await expect(hans).not.toContainText('Stopp');
    await expect(oppgaven).toHaveCount(0);
  });
});

test('ekstra og akutt besøk fra tavla, og avlys for dagen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');

  await test.step('akutt: finn personen, velg mål og hvem som tar det', async () => {
    await page.goto(`/tavle/nytt?dato=${MANDAG}`);
    await page.getByRole('searchbox', { name: 'Finn i teamet' }).fill('ragn');
    await page.getByRole('link', { name: 'Ragnar Bøe' }).click();
    await expect(page.getByLabel('Hva skal gjøres?')).toBeVisible();
    await forventTilgjengelig(page);
    await page.getByRole('checkbox', { name: 'Det haster' }).check();
    await page.getByLabel('Hva skal gjøres?').fill('Se til etter fallet');
    await page.getByText('Middag', { exact: true }).click();
    await page
      .getByText(/til porten/)
      .first()
      .click();
    await page.getByLabel(/^Hvem tar det/).selectOption({ index: 1 });
    await velgForste(page, 'Tjeneste i vedtaket');
    await page.getByRole('button', { name: 'Legg til besøket' }).click();
    await expect(page.getByText('Besøket er lagt til.')).toBeVisible();
    await expect(kortet(page, 'Se til etter fallet')).toBeVisible();
    await angreILinja(page, /Besøket er tatt bort/);
    await expect(kortet(page, 'Se til etter fallet')).toHaveCount(0);
  });

  await test.step('avlys for dagen, med grunn, og angre', async () => {
    const kort = kortet(page, 'Kåre V.').first();
    const for_ = await kortet(page, 'Kåre V.').count();
    await velgPaaKortet(page, kort, /^Avlys/);
    await page.getByRole('button', { name: 'Avlys besøket' }).click();
    await expect(page.getByText('Skriv hvorfor, så de andre forstår.')).toBeVisible();
    await forventTilgjengelig(page);
    await page.getByRole('dialog').getByLabel('Hvorfor?').fill('Datteren er der');
    await page.getByRole('button', { name: 'Avlys besøket' }).click();
    await expect(kortet(page, 'Kåre V.')).toHaveCount(for_ - 1);
    await angreILinja(page, /Besøket er der igjen/);
    await expect(kortet(page, 'Kåre V.')).toHaveCount(for_);
  });
});

test('på telefonen: personen settes på stopp fra sin egen side, og angres', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Yusuf Abdi', true);
  await page.goto('/brukere');
  await page
    .getByRole('link', { name: /Klara Johnsen/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Sett på stopp' }).click();
  await expect(page.getByLabel('Fra og med')).toBeVisible();
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
  await page.getByLabel('Fra og med').fill('01.12.2026');
  await page.getByRole('button', { name: 'Sett på stopp', exact: true }).click();
  await expect(page.getByText('Ring sykehuset om utskrivning')).toBeVisible();
  await angreILinja(page, /^Angret\./);
  await expect(page.getByText('Ring sykehuset om utskrivning')).toHaveCount(0);
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
  await page.context().close();
});

/** A person with one service has it chosen already. */
async function velgForste(page: Page, navn: string): Promise<void> {
  const felt = page.getByLabel(navn);
  if ((await felt.inputValue()) === '') await felt.selectOption({ index: 1 });
}
