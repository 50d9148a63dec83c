import { expect, test, type Browser, type Page } from '@playwright/test';
import { forventAnonym, forventTilgjengelig } from '../support/skjerm';
import { nettleserFor } from './steg/innlogging';
import { begynn, fyllUtNedgang } from './steg/slag';
import { aapneTilGodkjenning, fattVedtaket, lagreVedtaket, sendTilGodkjenning } from './steg/vedtak';

const SEINT = { timeout: 20_000 };
const I_DAG = '25.11.2026';

/** The one who writes and the one who decides: always two. */
async function to(browser: Browser): Promise<{ henrik: Page; kari: Page; lukk: () => Promise<void> }> {
  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  const kari = await nettleserFor(browser, 'Kari Lie');
  return {
    henrik,
    kari,
    lukk: async () => {
      await henrik.context().close();
      await kari.context().close();
    },
  };
}

const felt = (page: Page, navn: string) => page.getByRole('textbox', { name: navn });
const fattet = async (page: Page, utkast: string) => {
  await page.goto(utkast);
  await expect(page.getByText('Vedtaket er fattet og endres ikke.', { exact: false })).toBeVisible(SEINT);
};

test('opphør: varselet sendes, svaret skrives inn, og først da kan det fattes', async ({ browser }) => {
  const { henrik, kari, lukk } = await to(browser);
  const utkast = await begynn(henrik, 'Asbjørn Lia', 'Opphør');
  await forventTilgjengelig(henrik);
  await felt(henrik, 'Hjelpen slutter').fill('31.12.2026');
  await fyllUtNedgang(henrik);
  await lagreVedtaket(henrik);
  await henrik.goto(`${utkast}/varsel`);
  await forventTilgjengelig(henrik);
  await forventAnonym(henrik, /asbjørn|lia/i);
  await felt(henrik, 'Hvorfor vurderer dere dette?').fill('Du klarer deg selv nå.');
  await henrik.getByRole('button', { name: 'Send varselet' }).click();
  await expect(henrik.getByRole('article', { name: 'Forhåndsvarsel' })).toContainText('Vi vurderer å avslutte hjelpen din', SEINT); // prettier-ignore
  await forventTilgjengelig(henrik);
  await henrik.goto(utkast);
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);

  await aapneTilGodkjenning(kari, 'Asbjørn Lia');
  await expect(kari.getByText('Personen mister hjelpen')).toBeVisible();
  await expect(kari.getByText(/har frist til 9\. desember 2026/)).toBeVisible();
  await expect(kari.getByRole('button', { name: /fatt vedtaket/i })).toBeHidden();
  await forventTilgjengelig(kari);

  await henrik.goto(utkast);
  await henrik.getByRole('button', { name: 'Trekk tilbake' }).click();
  await felt(henrik, 'Svarte, eller ba om det selv').fill(I_DAG);
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await fattVedtaket(kari, 'Asbjørn Lia');
  await fattet(henrik, utkast);
  await lukk();
});

test('akutt: bestemt i går kveld, skrevet ned i dag, fattet av en annen', async ({ browser }) => {
  const { henrik, kari, lukk } = await to(browser);
  const utkast = await begynn(henrik, 'Synnøve Hauge', 'Akuttvedtak');
  await forventTilgjengelig(henrik);
  await felt(henrik, 'Dagen det ble bestemt').fill('24.11.2026');
  await felt(henrik, 'Klokka').fill('21.40');
  await henrik.getByRole('combobox', { name: 'Hvem bestemte?' }).selectOption({ label: 'Kari Lie' });
  await henrik.getByRole('checkbox', { name: 'Det ble bestemt muntlig' }).check();
  await felt(henrik, 'Hvorfor det ikke kunne vente').fill('Du kunne ikke være alene den natta.');
  await felt(henrik, 'Formål').fill('Du skal være trygg de første dagene.');
  const brett = henrik.locator('details', { has: henrik.getByText('Legg til tjeneste', { exact: true }) });
  await brett.getByRole('combobox', { name: 'Tjeneste' }).selectOption({ label: 'Helsetjenester i hjemmet' });
  await brett.getByRole('textbox', { name: 'Hva den dekker' }).fill('Tilsyn etter fallet');
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, 'Synnøve Hauge');
  await expect(kari.getByText('Bestemt 24. november 2026 klokka 21.40 av Kari Lie')).toBeVisible();
  await fattVedtaket(kari, 'Synnøve Hauge');
  await fattet(henrik, utkast);
  await lukk();
});

test('omgjøring: til gunst, med en grunn loven godtar', async ({ browser }) => {
  const { henrik, kari, lukk } = await to(browser);
  const utkast = await begynn(henrik, 'Borghild Skaar', 'Omgjøring');
  const grunn = henrik.getByRole('combobox', { name: 'Hvorfor gjøres vedtaket om?' });
  // Uten klage er ikke klagen en grunn.
  await expect(grunn.locator('option')).toHaveCount(3);
  await grunn.selectOption({ label: 'Til gunst for personen, eller uten skade' });
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await fattVedtaket(kari, 'Borghild Skaar');
  await fattet(henrik, utkast);
  await lukk();
});

test('endring til mindre: flagget, og uten varsel når personen selv har bedt om det', async ({ browser }) => {
  const { henrik, kari, lukk } = await to(browser);
  const utkast = await begynn(henrik, 'Svein Ove Brekken', 'Endring');
  const linje = henrik.getByRole('group', { name: 'Tjeneste 1' });
  await linje.getByRole('combobox', { name: 'Utfall' }).selectOption({ label: 'Avslått' });
  await expect(henrik.getByRole('heading', { name: 'Når hjelpen blir mindre' })).toBeVisible();
  await fyllUtNedgang(henrik);
  await felt(henrik, 'Svarte, eller ba om det selv').fill('24.11.2026');
  await felt(henrik, 'Hvorfor det ikke er varslet').fill('Du ringte og ba om det.');
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, 'Svein Ove Brekken');
  await expect(kari.getByText('Personen får mindre enn før')).toBeVisible();
  await fattVedtaket(kari, 'Svein Ove Brekken');
  await fattet(henrik, utkast);
  await lukk();
});

test('avslag rører ikke det som gjelder', async ({ browser }) => {
  const { henrik, kari, lukk } = await to(browser);
  const utkast = await begynn(henrik, 'Eldbjørg Fosse', 'Avslag');
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await fattVedtaket(kari, 'Eldbjørg Fosse');
  await fattet(henrik, utkast);
  await lukk();
});

test('den som er inhabil, gir saken fra seg, og får vite hvem som kan', async ({ browser }) => {
  const { henrik, kari, lukk } = await to(browser);
  await begynn(henrik, 'Roald Hansen', 'Endring');
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, 'Roald Hansen');
  await kari.getByText('Jeg er inhabil, eller usikker', { exact: true }).click();
  await expect(kari.getByRole('button', { name: /fatt vedtaket/i })).toBeHidden();
  await kari.getByRole('button', { name: 'Gi saken fra deg' }).click();
  await expect(kari.getByText(/Gi saken til en annen som har fullmakt: Unni Graff/)).toBeVisible(SEINT);
  await expect(kari.getByRole('button', { name: /fatt vedtaket/i })).toBeHidden();
  await lukk();
});

test('fullmaktene: hva som gjelder, hvem som er borte, og ingenting til en selv', async ({ browser }) => {
  const kari = await nettleserFor(browser, 'Kari Lie');
  await kari.goto('/fullmakter');
  await expect(kari.getByRole('heading', { level: 1, name: 'Fullmakter' })).toBeVisible();
  await expect(kari.getByRole('heading', { name: 'Kari Lie' })).toBeVisible();
  await expect(kari.getByRole('combobox', { name: 'Til hvem?' }).locator('option', { hasText: 'Kari Lie' })).toHaveCount(0); // prettier-ignore
  await forventTilgjengelig(kari);
  await kari.context().close();
});
