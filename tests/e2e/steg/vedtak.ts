import { expect, type Page } from '@playwright/test';

/** The page is made again after each saving; a busy machine needs more than the usual five seconds. */
const SEINT = { timeout: 20_000 };
const VEDTAK = /\/vedtak\/[0-9a-f-]{36}$/;

/** From the case: the draft opens filled. Gives its address. */
export async function skrivVedtak(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Skriv vedtaket' }).click();
  await page.waitForURL(VEDTAK, SEINT);
  await expect(page.getByRole('heading', { level: 1, name: 'Vedtak om hjemmetjenester' })).toBeVisible();
  return new URL(page.url()).pathname;
}

export interface Vedtaksfelt {
  formaal?: string;
  /** Used when the profile gave no line: the name of the service. */
  tjeneste?: string;
  omfang?: string;
  begrunnelse?: string;
  syn?: string;
  virkningFom?: string;
  revurderesInnen?: string;
  forhaandsvarsel?: string;
}

/** Writes in the draft, and saves it. A service that already has a line keeps it. */
export async function fyllUtVedtaket(page: Page, felt: Vedtaksfelt): Promise<void> {
  const skjema = page.getByRole('form', { name: 'Utkast til vedtak' });
  const skriv = async (navn: string | RegExp, verdi: string | undefined) => {
    if (verdi !== undefined) await skjema.getByRole('textbox', { name: navn }).fill(verdi);
  };
  await skriv('Formål', felt.formaal);
  await skriv('Begrunnelse', felt.begrunnelse);
  await skriv(/ selv mener$/, felt.syn);
  await skriv('Gjelder fra', felt.virkningFom);
  await skriv('Vi ser på målene igjen senest', felt.revurderesInnen);
  await skriv('Forhåndsvarsel gitt', felt.forhaandsvarsel);
  if (felt.tjeneste) await leggTilTjeneste(page, felt.tjeneste, felt.omfang ?? 'det du trenger');
  await lagreVedtaket(page);
}

async function leggTilTjeneste(page: Page, tjeneste: string, omfang: string): Promise<void> {
  const linjer = page.getByRole('group', { name: /^Tjeneste \d+$/ });
  for (const linje of await linjer.all()) {
    const valgt = await linje
      .getByRole('combobox', { name: 'Tjeneste' })
      .locator('option:checked')
      .innerText();
    if (valgt === tjeneste) return linje.getByRole('textbox', { name: 'Hva den dekker' }).fill(omfang);
  }
  const brett = page.locator('details', { has: page.getByText('Legg til tjeneste', { exact: true }) });
  if (!(await brett.evaluate((e: HTMLDetailsElement) => e.open)))
    await brett.locator('summary').first().click();
  await brett.getByRole('combobox', { name: 'Tjeneste' }).selectOption({ label: tjeneste });
  await brett.getByRole('textbox', { name: 'Hva den dekker' }).fill(omfang);
}

/** «Lagre utkastet», and waits until the server has answered for everything that was typed. */
export async function lagreVedtaket(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre utkastet' }).click();
  await expect(page.locator('[data-lagrestatus="LAGRET"]')).toBeVisible(SEINT);
  // A new line is on the server now; the page shows it as a line of its own when it has been made again.
  await expect(page.locator('details[data-venter]')).toHaveCount(0, SEINT);
}

/** From the draft to the queue. What is missing must be nothing. */
export async function sendTilGodkjenning(page: Page): Promise<void> {
  await expect(page.getByText('Alt er på plass')).toBeVisible(SEINT);
  await page.getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(page.getByText('Vedtaket venter på teamlederen')).toBeVisible(SEINT);
}

/** From the queue to one person's draft, beside the one before it. */
export async function aapneTilGodkjenning(page: Page, navn: string): Promise<void> {
  await page.goto('/godkjenning');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${navn}`) })
    .first()
    .click();
  await page.waitForURL(/\/godkjenning\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible(SEINT);
}

export async function returner(page: Page, navn: string, kommentar: string): Promise<void> {
  await aapneTilGodkjenning(page, navn);
  await page.getByRole('textbox', { name: /^Kommentar til/ }).fill(kommentar);
  await page.getByRole('button', { name: 'Send tilbake' }).click();
  await page.waitForURL(/\/godkjenning$/, SEINT);
}

export async function fattVedtaket(page: Page, navn: string): Promise<void> {
  await aapneTilGodkjenning(page, navn);
  await expect(page.getByText('Alt loven krever, er med i brevet')).toBeVisible();
  await page.getByText('Jeg er ikke inhabil', { exact: true }).click();
  await page.getByRole('button', { name: /fatt vedtaket/i }).click();
  await page.waitForURL(/\/godkjenning$/, SEINT);
}
