import { expect, test } from '@playwright/test';
import { forventAnonym, forventIngenSidelengsRulling, forventTilgjengelig } from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import { lyttUtover } from './steg/papir';

test('Yusuf ser dagen på kart: rutene, tallene langs dem, og det samme i lista', async ({ page }) => {
  await loggInnSom(page, 'Yusuf Abdi');
  const ute = lyttUtover(page);
  await page.goto('/tavle/kart');
  await expect(page.getByRole('heading', { level: 1, name: 'Kart over dagen' })).toBeVisible();
  const ruter = page.locator('.leaflet-overlay-pane .kart-rute');
  await expect(ruter.first()).toBeAttached();
  const lister = page.getByRole('region', { name: 'Besøkene i lista' });
  expect(await ruter.count()).toBe(await lister.locator('ol').count());

  // Hver lapp peker på en rad, og raden har det samme nummeret.
  const rader = await page.locator('.kart-lapp[data-rad]').evaluateAll((alle) =>
    alle.map((lapp) => [
      lapp
        .textContent!.replace(/ ?\+1$/, '')
        .split(' ')
        .at(-1),
      document.getElementById((lapp as HTMLElement).dataset.rad!)?.querySelector('.kart-nummer')?.textContent,
    ]),
  );
  expect(rader.length).toBeGreaterThan(20);
  for (const [lapp, rad] of rader) expect(rad).toBe(lapp);

  await test.step('den han tar bort, er borte fra kartet og står i lista', async () => {
    const foer = await ruter.count();
    await page.getByRole('checkbox', { name: /Amina Rahimi/ }).uncheck();
    await expect(ruter).toHaveCount(foer - 1);
    await expect(lister.getByText('Amina Rahimi')).toBeVisible();
  });

  await test.step('et trykk på en lapp går til raden', async () => {
    await page.locator('.kart-lapp', { hasText: 'TW 1' }).first().dispatchEvent('click');
    await expect(page.locator('.kart-rad:focus')).toContainText('Johannes');
  });

  await forventTilgjengelig(page);
  await forventAnonym(page, /Abdi|Rahimi|Solveig|Nygård/);
  expect(ute(), 'nobody outside learns where the team looks').toEqual([]);
});

test('kartet kan avgrenses til en del av dagen og en person, også uten skript', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Yusuf Abdi');
  await page.goto('/tavle/kart');
  const rader = page.locator('.kart-rad');
  await expect(rader.first()).toBeVisible();
  const heleDagen = await rader.count();
  await page.getByLabel('Del av dagen').selectOption({ label: 'Ettermiddag' });
  await page.getByLabel('Person').selectOption({ label: 'Yusuf Abdi' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL(/dagsdel=ETTERMIDDAG/);
  await expect(rader.filter({ hasText: 'Jan Erik O.' })).toHaveCount(1);
  expect(await rader.count()).toBeLessThan(heleDagen / 4);
  await page.getByLabel('Del av dagen').selectOption({ label: 'Hele dagen' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect.poll(() => rader.count()).toBeGreaterThan(1);
  await page.context().close();
});

test('en strengt fortrolig adresse er aldri på kartet, heller ikke for den hun er åpnet for', async ({
  page,
}) => {
  await loggInnSom(page, 'Nora Kvam');
  let paaTavla = 0;
  for (const dag of ['2026-11-25', '2026-11-26']) {
    const tavla = await (await page.request.get(`/api/v1/tavle?dato=${dag}`)).text();
    if (tavla.includes('Linda')) paaTavla += 1;
    const kart = await page.request.get(`/tavle/kart?dato=${dag}`);
    expect(kart.status()).toBe(200);
    expect(await kart.text(), dag).not.toMatch(/Linda|Myhrer|[Ss]kjermet/);
  }
  expect(paaTavla, 'Nora has her on the board').toBeGreaterThan(0);
});

test('når tegningen ikke kommer, sier siden det, og lista står der', async ({ page }) => {
  await loggInnSom(page, 'Yusuf Abdi');
  await page.route('**/kart/nordvang.geojson', (rute) => rute.abort());
  await page.goto('/tavle/kart');
  await expect(page.getByText('Vi fikk ikke tegnet kartet.')).toBeVisible();
  await expect(page.locator('.kart-rad').first()).toBeVisible();
  await forventTilgjengelig(page);
  await page.unroute('**/kart/nordvang.geojson');
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(page.locator('.leaflet-overlay-pane .kart-rute').first()).toBeAttached();
});

test('på telefonen ligger kartet over lista, og siden ruller ikke sidelengs', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Yusuf Abdi', true);
  await page.goto('/tavle/kart');
  await expect(page.locator('.kart-ramme')).toBeVisible();
  await expect(page.locator('.kart-liste')).toBeVisible();
  const kart = (await page.locator('.kart-ramme').boundingBox())!;
  const liste = (await page.locator('.kart-liste').boundingBox())!;
  expect(kart.y + kart.height).toBeLessThan(liste.y);
  await forventIngenSidelengsRulling(page);
  await page.context().close();
});

test('saksbehandleren får ikke vite hvor folk bor', async ({ page }) => {
  await loggInnSom(page, 'Henrik Myhre');
  await page.goto('/tavle/kart');
  await expect(page.getByText('Vi kan ikke vise denne siden')).toBeVisible();
  await expect(page.locator('.kart-rad')).toHaveCount(0);
});
