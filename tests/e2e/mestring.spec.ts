import { expect, test } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import {
  aapnePerioden,
  bliEnige,
  skrivSynet,
  skrivUka,
  startEvalueringen,
  vurderMaalet,
} from './steg/mestring';

/** These four people belong to this spec; no other spec opens them. */
const UKE_TRE = 'Reidun Aasland';
const KLARER_SEG = 'Egil Torvund';
const TRENGER_HJELP = 'Signe Hovland';
const FERDIG = 'Birger Nystuen';

test('en periode som ender med at hun ikke trenger mer hjelp', async ({ browser }) => {
  test.slow();
  const page = await nettleserFor(browser, 'Yusuf Abdi');
  const konsollen = lyttPaaKonsollen(page);
  await aapnePerioden(page, KLARER_SEG);
  await expect(page.getByText('Perioden er ute')).toBeVisible();
  await startEvalueringen(page);
  await forventTilgjengelig(page);

  await bliEnige(page, {
    endret: 'Du lager frokost selv hver dag.',
    utfall: 'Trenger ikke mer hjelp',
    soknad: 'Nei',
  });
  await expect(page.getByText('Vurder alle målene først')).toBeVisible({ timeout: 20_000 });
  await page.reload();

  await vurderMaalet(page, 'Lage frokost og bære den til bordet', 'Som ventet', 'Frokost hver dag');
  await skrivSynet(page, 'Kaffen er min egen nå. Dere trenger ikke komme.');
  await bliEnige(page, {
    endret: 'Du lager frokost selv hver dag.',
    utfall: 'Trenger ikke mer hjelp',
    soknad: 'Nei',
  });
  await expect(page.getByText('Avsluttet, trenger ikke mer hjelp').first()).toBeVisible({ timeout: 20_000 });
  await forventTilgjengelig(page);
  await forventAnonym(page, /Egil|Torvund/i);

  await page.getByRole('link', { name: 'Les og skriv ut svaret' }).click();
  const brev = page.getByRole('article', { name: 'Svar etter mestringsperioden' });
  await expect(brev.getByText('Kaffen er min egen nå.')).toBeVisible({ timeout: 20_000 });
  await expect(brev.getByText('Du kan også søke om hjelp på nytt')).toBeVisible();
  await forventTilgjengelig(page);
  expect(konsollen()).toEqual([]);
});

test('en periode som fører til et utkast til vedtak', async ({ browser }) => {
  test.slow();
  const page = await nettleserFor(browser, 'Henrik Myhre');
  await aapnePerioden(page, TRENGER_HJELP);
  await startEvalueringen(page);
  await vurderMaalet(
    page,
    'Dusje uten noen i rommet',
    'Litt mindre enn ventet',
    'Trenger en ved siden av fortsatt',
  );
  await skrivSynet(page, 'Jeg er fortsatt redd for å falle. Noen må være der.');
  await bliEnige(page, {
    endret: 'Du vasker overkroppen selv, men er utrygg i dusjen.',
    utfall: 'Trenger hjelp videre',
  });
  await page.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, { timeout: 20_000 });
  await expect(page.getByRole('textbox', { name: 'Begrunnelse' })).toHaveValue(
    /hadde du en mestringsperiode.*utrygg i dusjen/s,
  );
  await expect(page.getByRole('textbox', { name: / selv mener$/ })).toHaveValue(/redd for å falle/);
});

test('uke tre av seks, skrevet av to, på telefon i mørket', async ({ browser }) => {
  test.slow();
  const page = await (
    await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  ).newPage();
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  await aapnePerioden(page, UKE_TRE);
  await expect(page.getByText('Uke 3 av 6')).toBeVisible();
  await skrivUka(page, 'Gikk nesten til kirken.', 'Hele veien på søndag.');
  await forventTilgjengelig(page);
  await forventIngenSidelengsRulling(page);
  await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Mestringsperiode' });
  await expect(panel.getByText('Uke 3 av 6')).toBeVisible({ timeout: 20_000 });
  expect(konsollen()).toEqual([]);
});

test('en ferdig periode kan leses av lederen, som ikke kan skrive', async ({ page }) => {
  test.slow();
  await loggInnSom(page, 'Kari Lie');
  await aapnePerioden(page, FERDIG);
  await expect(page.getByText('Nå henter jeg avisa selv')).toBeVisible();
  await expect(page.getByText('Bedre').first()).toBeVisible();
  await forventTilgjengelig(page);
  await page.goto(page.url().replace(/\/mestring\/.*$/, '/mestring/ny'));
  await expect(page.getByText('Bare fagfolk og saksbehandlere')).toBeVisible({ timeout: 20_000 });
});
