import { expect, test } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { finnBruker } from './steg/bruker';
import { aapneBrukervalg, historien, linjekort, velgLeverandor } from './steg/brukervalg';
import { loggInnSom } from './steg/innlogging';

const HUS = 'Praktisk bistand';
const SEINT = { timeout: 20_000 };

test('personen velger etter vedtaket, bytter senere, angrer, og historien stemmer', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Henrik Myhre');
  const personside = await finnBruker(page, 'Rigmor Pettersen');
  await aapneBrukervalg(page, personside);
  await forventTilgjengelig(page);
  await forventAnonym(page, /rigmor|pettersen/i);
  await expect(linjekort(page, HUS)).toContainText('Ingen har valgt noe annet');

  await test.step('et tomt skjema sier hva som mangler', async () => {
    await linjekort(page, HUS)
      .getByRole('link', { name: /^Velg hvem som/ })
      .click();
    await expect(page.getByRole('radio', { name: 'Bydelens egen hjemmetjeneste' })).not.toBeChecked();
    await forventTilgjengelig(page);
    await page.getByRole('button', { name: 'Lagre valget' }).click();
    await expect(page).toHaveTitle(/^Feil:/, SEINT);
    await page.getByRole('link', { name: 'Tilbake til hvem som gir hjelpen' }).click();
  });

  await test.step('valget, fra en dag som er avtalt', async () => {
    await velgLeverandor(page, {
      tjeneste: HUS,
      leverandor: 'Granheim omsorg',
      maate: 'På telefon',
      avtalt: '25.11.2026',
    });
    const ark = page.getByRole('article', { name: 'Kvittering' });
    await expect(ark).toContainText(
      'Fra 25. november 2026 er det Granheim omsorg som gir deg praktisk bistand',
    );
    await expect(ark).toContainText('Du trenger ikke å si hvorfor');
    await forventTilgjengelig(page);
    await page.getByRole('link', { name: 'Tilbake til hvem som gir hjelpen' }).click();
    await expect(linjekort(page, HUS)).toContainText('Granheim omsorg');
  });

  await test.step('byttet begynner etter ti dager', async () => {
    await velgLeverandor(page, { tjeneste: HUS, leverandor: 'Bjørkelia hjemmehjelp', maate: 'På skjema' });
    await page.getByRole('link', { name: 'Tilbake til hvem som gir hjelpen' }).click();
    await expect(linjekort(page, HUS)).toContainText('Bjørkelia hjemmehjelp overtar 5. desember');
    expect(await historien(page, HUS)).toEqual([
      'Granheim omsorg, 25. november 2026 til 4. desember 2026',
      expect.stringMatching(/^Bydelens egen hjemmetjeneste, .* til 24\. november 2026$/),
    ]);
  });

  await test.step('hun angrer, og det fortsetter som før', async () => {
    await linjekort(page, HUS)
      .getByRole('button', { name: /^Angre byttet/ })
      .click();
    await expect(linjekort(page, HUS)).not.toContainText('overtar', SEINT);
    await expect(linjekort(page, HUS)).toContainText('Granheim omsorg');
  });

  await test.step('personsiden og planen sier hvem som gir hjelpen', async () => {
    await page.goto(personside);
    await expect(page.getByRole('region', { name: 'Hvem gir hjelpen' })).toContainText('Granheim omsorg');
    await page.goto(`${personside}/tiltaksplan`);
    await expect(page.getByText('Granheim omsorg gir praktisk bistand fra 25. november 2026.')).toBeVisible();
  });
  expect(konsollen()).toEqual([]);
});

test('før vedtaket er fattet, er det ingenting å velge, heller ikke for en maskin', async ({ page }) => {
  await loggInnSom(page, 'Henrik Myhre');
  const personside = await finnBruker(page, 'Tordis Landa');
  await aapneBrukervalg(page, personside);
  await expect(page.getByRole('link', { name: /^(Velg|Bytt) hvem som/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Til vedtakene' })).toBeVisible();
  await forventTilgjengelig(page);
  const svar = await page.request.post('/api/v1/handlinger/brukervalg.velg', {
    data: {
      brukerId: personside.split('/').at(-1),
      tjeneste: '15',
      leverandor: 'EGEN',
      naar: 'VANLIG',
      maate: 'TELEFON',
      hvem: 'SELV',
    },
  });
  expect(svar.ok()).toBe(false);
  expect(await svar.text()).toContain('IkkeInnvilget');
});

test('den teamet bare følger, er merket, og saksbehandleren ser hvem som gir hjelpen', async ({ page }) => {
  await loggInnSom(page, 'Siri Dalen');
  await finnBruker(page, 'Jens Ivar Melby');
  await expect(
    page
      .getByRole('banner')
      .or(page.locator('.sidehode'))
      .getByText(/Følges av teamet/),
  ).toBeVisible();
  await expect(page.locator('.sidehode')).toContainText(
    'Granheim omsorg og Bjørkelia hjemmehjelp gir hjelpen',
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await forventIngenSidelengsRulling(page);
  await page.goto('/brukere');
  await forventIngenSidelengsRulling(page);
  await page.getByRole('link', { name: 'Leverandører' }).click();
  await forventTilgjengelig(page);
  await page.getByRole('link', { name: /^Sørvang hjemmetjeneste/ }).click();
  await expect(page.getByText('Berøres når avtalen slutter')).toBeVisible(SEINT);
  await expect(page.getByRole('link', { name: /^Thanh Pham/ })).toBeVisible();
  await forventTilgjengelig(page);
});

test('leverandørene er ikke for fag, og teamlederen kan legge inn en ny på telefonen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggInnSom(page, 'Yusuf Abdi');
  await page.goto('/leverandorer');
  await expect(page.getByRole('heading', { name: 'Leverandører' })).toHaveCount(0);
  await page.context().clearCookies();
  await loggInnSom(page, 'Kari Lie');
  await page.goto('/leverandorer/ny');
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
  await page.getByRole('textbox', { name: 'Navn' }).fill('Heggveien hjemmetjeneste');
  await page.getByRole('textbox', { name: 'Organisasjonsnummer' }).fill('312 000 999');
  await page.getByRole('textbox', { name: 'Telefon' }).fill('00 00 61 90');
  await page.getByRole('textbox', { name: 'Avtalen gjelder fra' }).fill('1. januar 2027');
  const pleie = page.getByRole('group', { name: 'Helsetjenester i hjemmet' });
  await pleie.getByRole('checkbox', { name: 'Leverer denne tjenesten' }).check();
  await pleie.getByRole('checkbox', { name: 'Natt' }).check();
  await page.getByRole('button', { name: 'Lagre leverandøren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heggveien hjemmetjeneste' })).toBeVisible(SEINT);
  await expect(page.getByText('Avtalen begynner 1. januar 2027')).toBeVisible();
});
