import { expect, test } from '@playwright/test';
import { forventAnonym, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { loggInnSom } from './steg/innlogging';
import { fyllVeggen, kanLesePdf, pdfinfo, pdftekst } from './steg/papir';

test('Yusuf skriver ut lista si: i rekkefølge, med plass til å skrive, uten kode', async ({ page }, info) => {
  await loggInnSom(page, 'Yusuf Abdi');
  await page.goto('/tavle/utskrift');
  await page
    .getByRole('navigation', { name: 'Hvem sin liste' })
    .getByRole('link', { name: 'Yusuf Abdi' })
    .click();
  await page.waitForURL(/ansatt=/);
  const ark = page.getByRole('article');
  await expect(ark).toHaveCount(1);
  await expect(ark.getByRole('heading', { name: 'Yusuf Abdi' })).toBeVisible();
  await expect(ark.getByText('STOPP')).toBeVisible();
  await expect(ark.getByText('MÅ, medisin:').first()).toBeVisible();
  await expect(ark.getByText(/Nøkkel nr\. \d+/).first()).toBeVisible();
  await expect(ark.getByText('Makuleres etter vakta')).toBeVisible();
  await expect(ark.getByText('Skrevet ut av Yusuf Abdi onsdag 25. november')).toBeVisible();
  await expect(ark, 'only the first letter of the surname').not.toContainText('Nygård');
  await forventAnonym(page, /Abdi|Nygård/);
  await forventTilgjengelig(page);

  if (!kanLesePdf) return;
  const fil = info.outputPath('lista.pdf');
  await page.pdf({ path: fil, preferCSSPageSize: true });
  const tekst = pdftekst(fil);
  expect(tekst).toContain('Solveig N.');
  expect(tekst, 'the tools stay on the screen').not.toMatch(/Tilbake til tavla|Øvingsversjon|Hele teamet/);
  // Head and foot on every sheet.
  const sider = Number(/Pages:\s+(\d+)/.exec(pdfinfo(fil).stdout)![1]);
  expect([...tekst.matchAll(/Onsdag 25\. november 2026/g)]).toHaveLength(sider);
  expect([...tekst.matchAll(/Makuleres etter vakta/g)]).toHaveLength(sider);
});

test('hele teamet: én person på hvert ark, og ikke for andre team', async ({ page }, info) => {
  await loggInnSom(page, 'Maren Solli');
  await page.goto('/tavle/utskrift?dato=2026-11-26');
  const ark = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(ark.nth(5)).toBeVisible();
  const navn = await ark.allTextContents();
  if (kanLesePdf) {
    const fil = info.outputPath('teamet.pdf');
    await page.pdf({ path: fil, preferCSSPageSize: true });
    const forste = pdftekst(fil)
      .split('\f')
      .map((side) => navn.find((n) => side.trimStart().startsWith(n)));
    expect(new Set(forste.filter(Boolean))).toEqual(new Set(navn));
  }
  for (const sti of ['team=00000000-0000-7000-8000-000000000000', 'dato=2026-11-20']) {
    await page.goto(`/tavle/utskrift?${sti}`);
    await expect(page.getByText('Vi kan ikke vise denne siden')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
  }
});

test('Kari lager en nødpakke: passordet på lappen, grunnen i loggen, fila kryptert', async ({
  page,
}, info) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Kari Lie');
  await page.goto('/tavle/nodpakke');
  await forventTilgjengelig(page);
  const passord = await page.locator('.pakke-passord').innerText();
  expect(passord).toMatch(/^([a-z]{4}-){5}[a-z]{4}$/);

  await page.getByRole('button', { name: 'Last ned nødpakken' }).click();
  await expect(page.getByRole('link', { name: 'Velg hvorfor du lager pakken' })).toBeVisible();
  await expect(page).toHaveTitle(/^Feil:/);
  await forventTilgjengelig(page);

  await page.getByLabel('Jeg har skrevet ned passordet').check();
  await page.getByLabel('Øvelse').check();
  const lastet = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned nødpakken' }).click();
  const fil = info.outputPath('pakke.pdf');
  const nedlasting = await lastet;
  expect(nedlasting.suggestedFilename()).toBe('nodpakke-2026-11-25.pdf');
  await nedlasting.saveAs(fil);
  await expect(page.getByText('Nødpakken er lastet ned')).toBeVisible();
  expect(page.url()).not.toContain(passord);
  expect(konsollen().filter((linje) => !linje.includes('422'))).toEqual([]);

  if (kanLesePdf) {
    expect(pdfinfo(fil).status, 'opens without the password').not.toBe(0);
    expect(pdfinfo(fil, passord).stdout).toMatch(/AES-256/);
    const tekst = pdftekst(fil, passord);
    expect(tekst).toContain('Torsdag 26. november');
    expect(tekst).toMatch(/Solveig N\./);
    expect(tekst).not.toMatch(/Linda|Myhrer|\d{11}/);
  }
  await page.reload();
  expect(await page.locator('.pakke-passord').innerText()).not.toBe(passord);
});

test('pakken lages bare av teamet, og bare fra våre egne sider', async ({ page, baseURL }) => {
  await loggInnSom(page, 'Henrik Myhre');
  await page.goto('/tavle/nodpakke');
  await expect(page.getByText('Vi kan ikke vise denne siden')).toBeVisible();
  await expect(page.locator('.pakke-passord')).toHaveCount(0);
  const form = {
    teamId: '00000000-0000-7000-8000-000000000000',
    passord: 'bako-dimi-soro-nevy-tagi-ledo',
    grunn: 'OVELSE',
    skrevetNed: 'on',
  };
  const send = (origin?: string) =>
    page.request.post('/api/v1/nodpakke', { form, headers: origin ? { origin } : {} });
  expect((await send(baseURL!)).status()).toBe(404);
  expect((await send('https://fremmed.example')).status()).toBe(422);
  expect((await send()).status(), 'a form always says where it comes from').toBe(422);
});

test.describe('veggen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('viser dagen på en stor skjerm, ruller ikke, og Escape går til tavla', async ({ page }) => {
    await loggInnSom(page, 'Kari Lie');
    await page.goto('/tavle/vegg');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('onsdag 25. november');
    await expect(page.getByRole('heading', { name: 'Nå: morgen' })).toBeVisible();
    await expect(page.getByText('Borte i dag')).toBeVisible();
    await expect(page.locator('.vegg'), 'nothing about what or where').not.toContainText(
      /Insulin|Bekkeveien|sykehus/i,
    );
    const skrift = await page
      .locator('.vegg-kort')
      .first()
      .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
    expect(skrift, 'read from four metres').toBeGreaterThanOrEqual(24);
    await forventTilgjengelig(page);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/tavle\?team=/);
  });

  test('med 14 personer og 120 besøk er alt på skjermen', async ({ page }) => {
    await loggInnSom(page, 'Kari Lie');
    await page.goto('/tavle/vegg');
    await fyllVeggen(page, 14, 120);
    const utenfor = await page.evaluate(() => {
      const vegg = document.querySelector('.vegg')!;
      return {
        ruller: vegg.scrollHeight > vegg.clientHeight || vegg.scrollWidth > vegg.clientWidth,
        klemt: [...document.querySelectorAll('.vegg-celle')].filter(
          (c) => c.scrollHeight > c.clientHeight + 1,
        ).length,
        skrift: Number.parseFloat(getComputedStyle(document.querySelector('.vegg-kort')!).fontSize),
      };
    });
    expect(utenfor).toEqual({ ruller: false, klemt: 0, skrift: 22 });
  });

  test('«Skjul navn» gir forbokstaver fra serveren', async ({ page }) => {
    await loggInnSom(page, 'Kari Lie');
    await page.goto('/tavle/vegg');
    await page.getByRole('link', { name: 'Skjul navn' }).click();
    await expect(page.getByRole('link', { name: 'Vis navn' })).toBeVisible();
    const html = await (await page.request.get(page.url())).text();
    expect(html).toContain('S.N.');
    expect(html).not.toContain('Solveig');
  });
});
