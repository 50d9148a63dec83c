import { expect, type Locator, type Page } from '@playwright/test';

const SEINT = { timeout: 20_000 };

export async function aapneBrukervalg(page: Page, personside: string): Promise<void> {
  await page.goto(`${personside}/brukervalg`);
  await expect(page.getByRole('heading', { level: 2, name: 'Hvem gir hjelpen' })).toBeVisible(SEINT);
}

/** The card of one service. */
export const linjekort = (page: Page, tjeneste: string): Locator =>
  page.getByRole('region', { name: tjeneste, exact: true });

export interface Onske {
  tjeneste: string;
  leverandor: string;
  maate: 'På telefon' | 'I en samtale' | 'På skjema' | 'Gjennom leverandøren';
  /** Another day than the usual, agreed with the person. */
  avtalt?: string;
}

/** From the card to the receipt: what she chose, from when, how she said it. */
export async function velgLeverandor(
  page: Page,
  { tjeneste, leverandor, maate, avtalt }: Onske,
): Promise<void> {
  await linjekort(page, tjeneste)
    .getByRole('link', { name: /^(Velg|Bytt) hvem som/ })
    .click();
  await page.getByRole('radio', { name: leverandor, exact: true }).check();
  if (avtalt) {
    await page.getByRole('radio', { name: 'En annen dag, som er avtalt' }).check();
    await page.getByRole('textbox', { name: 'Dagen den nye begynner' }).fill(avtalt);
  }
  await page.getByRole('radio', { name: maate, exact: true }).check();
  await page.getByRole('button', { name: 'Lagre valget' }).click();
  await page.waitForURL(/\/brukervalg\/kvittering\//, SEINT);
}

/** The history of one service, newest first, unfolded. */
export async function historien(page: Page, tjeneste: string): Promise<string[]> {
  const kort = linjekort(page, tjeneste);
  await kort.locator('summary').click();
  return kort.locator('ol > li > p:first-child').allInnerTexts();
}
