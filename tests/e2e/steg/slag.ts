import { expect, type Locator, type Page } from '@playwright/test';

const SEINT = { timeout: 20_000 };

/** «Nytt vedtak» on the person's decisions: chooses the kind and begins. Gives the draft's address. */
export async function begynn(page: Page, { brukerId }: { brukerId: string }, slag: string): Promise<string> {
  await page.goto(`/brukere/${brukerId}/vedtak`);
  await page.getByRole('form', { name: 'Nytt vedtak' }).getByText(slag, { exact: true }).click();
  await page.getByRole('button', { name: 'Begynn på utkastet' }).click();
  await page.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
  await expect(page.getByRole('form', { name: 'Utkast til vedtak' })).toBeVisible(SEINT);
  return new URL(page.url()).pathname;
}

/** What the law asks when help is taken away, except the notice. */
export async function fyllUtNedgang(page: Page): Promise<void> {
  const felt = (navn: string) => page.getByRole('textbox', { name: navn });
  await felt('Hvorfor hjelpen kan bli mindre').fill('Målet er nådd, og det er trygt uten.');
  await page
    .getByRole('group', { name: /^Venter vi med å sette/ })
    .getByText('Nei', { exact: true })
    .click();
  await felt('Hvorfor, eller til når').fill('Det gjør ingen skade å sette det i verk nå.');
}

/** The service with this name in the draft. */
export const linja = (page: Page, tjeneste: string) =>
  page
    .getByRole('group', { name: /^Tjeneste \d+$/ })
    .filter({ has: page.locator('option:checked', { hasText: tjeneste }) });

/** The decision is made, and this is what the person reads. */
export async function brevet(page: Page, vedtak: string, tittel: string): Promise<Locator> {
  await page.goto(vedtak);
  await expect(page.getByText('Vedtaket er fattet og endres ikke.', { exact: false })).toBeVisible(SEINT);
  await page.goto(`${vedtak}/brev`);
  const brev = page.getByRole('article', { name: 'Vedtaksbrev' });
  await expect(brev.getByRole('heading', { level: 1, name: tittel, exact: true })).toBeVisible(SEINT);
  await expect(brev).toContainText('Kari Lie, teamleder, har fattet vedtaket.');
  await expect(brev).toContainText('Henrik Myhre har forberedt saken.');
  await expect(brev.getByRole('heading', { name: 'Du kan klage' })).toBeVisible();
  return brev;
}

/** How a decision stands now. */
export async function forventStatus(page: Page, vedtak: string, status: 'Fattet' | 'Opphørt'): Promise<void> {
  await page.goto(vedtak);
  await expect(page.getByRole('main').getByText(status, { exact: true }).first()).toBeVisible(SEINT);
}
