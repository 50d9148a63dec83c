import { expect, type Page } from '@playwright/test';
import { finnBruker } from './bruker';

const SEINT = { timeout: 20_000 };

/** From the list of people to one person's decisions. */
export async function aapneVedtakene(page: Page, navn: string): Promise<void> {
  const personside = await finnBruker(page, navn);
  await page.goto(`${personside}/vedtak`);
  await expect(page.getByRole('heading', { name: 'Nytt vedtak' })).toBeVisible(SEINT);
}

/** «Nytt vedtak»: chooses the kind and begins. Gives the draft's address. */
export async function begynn(page: Page, navn: string, slag: string): Promise<string> {
  await aapneVedtakene(page, navn);
  await page.getByRole('form', { name: 'Nytt vedtak' }).getByText(slag, { exact: true }).click();
  await page.getByRole('button', { name: 'Begynn på utkastet' }).click();
  await page.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
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
