import { expect, test } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { bolker, nyPersonMedSak, registrerKortTjeneste, velg } from './steg/frister';
import { loggInnSom, nettleserFor } from './steg/innlogging';

const REKKEFOLGE = ['Over fristen', 'I dag', 'Innen sju dager', 'Senere'];
const hovedmeny = { name: 'Hovedmeny' };

test('over fristen øverst, og et utvalg er en lenke som holder', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Henrik Myhre');
  const meny = page.getByRole('navigation', hovedmeny).getByRole('link', { name: /^Frister/ });
  await meny.first().click();
  await page.waitForURL(/\/frister$/);
  await page.goto('/frister?vis=team');
  const sett = await bolker(page);
  expect(sett[0]).toBe('Over fristen');
  expect(sett).toEqual(REKKEFOLGE.filter((navn) => sett.includes(navn)));
  await expect(
    page
      .getByText(/\d+ dager? over, \w+dag \d+\. \w+/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await forventTilgjengelig(page);

  await velg(page, 'Over fristen');
  await expect(page).toHaveURL(/vis=team&tilstand=OVER$/);
  await page.reload();
  expect(await bolker(page)).toEqual(['Over fristen']);
  await page.getByText('Avgrens på slag').click();
  await velg(page, 'To uker uten vedtak');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'To uker uten vedtak,' }).first()).toBeVisible(); // prettier-ignore
  await expect(page.getByRole('main').getByText('Revurdering, sak')).toHaveCount(0);
  await page.goto('/frister?vis=tull&slag=X');
  await expect(page.getByRole('link', { name: 'Mine', exact: true })).toHaveAttribute('aria-current', 'page');
  expect(konsollen()).toEqual([]);
});

test('en kort tjeneste registreres fra saken, klokka går, og den avsluttes', async ({ page }) => {
  test.slow();
  const konsollen = lyttPaaKonsollen(page);
  const navn = `Sigrun Saar${Math.floor(Math.random() * 1e6)}`;
  await loggInnSom(page, 'Henrik Myhre');
  const sak = await nyPersonMedSak(page, navn);
  await registrerKortTjeneste(page, {
    omfang: 'Stell av operasjonssåret',
    fom: '20.11.2026',
    slutt: '10.12.2026',
  });
  await expect(page.getByRole('link', { name: /varer lenger enn to uker/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Hva går hjelpen ut på?' })).toHaveValue(
    'Stell av operasjonssåret',
  );
  await forventTilgjengelig(page);
  await page.getByRole('textbox', { name: /^Siste dag/ }).fill('02.12.2026');
  await page.getByRole('button', { name: 'Registrer tjenesten' }).click();

  await page.waitForURL(/\/frister\/korttid\/[0-9a-f-]{36}$/);
  await forventAnonym(page, /sigrun|saar/i);
  // Dag 14 er torsdag 3. desember, åtte dager fram.
  await expect(page.getByText('om 8 dager, torsdag 3. desember')).toBeVisible();
  await expect(page.getByRole('heading', { name: `Til ${navn}` })).toBeVisible();
  await expect(page.getByText(/Du kan klage hvis du mener/)).toBeVisible();
  await forventTilgjengelig(page);

  await page.goto(sak);
  const frister = page.getByRole('region', { name: 'Frister i saken' });
  await expect(frister).toContainText('To uker uten vedtak');
  await expect(frister).toContainText('Foreløpig svar');
  await page.goto('/frister?slag=KORTTID');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(navn) })
    .click();

  await page.getByRole('button', { name: 'Avslutt tjenesten' }).click();
  const ark = page.getByRole('dialog');
  await ark.getByRole('textbox', { name: 'Hvordan gikk det?' }).fill('Såret er grodd.');
  await ark.getByRole('button', { name: 'Avslutt', exact: true }).click();
  await expect(page.getByText('Såret er grodd.')).toBeVisible();
  await page.goto('/frister?slag=KORTTID');
  await expect(page.getByRole('main').getByText(navn)).toHaveCount(0);
  expect(konsollen()).toEqual([]);
});

test('på telefonen, for teamlederen', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Kari Lie', true);
  for (const sti of ['/frister', '/frister?vis=alle&tilstand=I_DAG', '/frister?vis=mine&slag=KLAGE']) {
    await page.goto(sti);
    await expect(page.getByRole('heading', { level: 1, name: 'Frister' })).toBeVisible();
    await forventTilgjengelig(page);
    await forventIngenSidelengsRulling(page);
  }
  await page.context().close();
});
