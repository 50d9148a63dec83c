import { expect, type Page } from '@playwright/test';

const PERSONSIDE = /\/brukere\/[0-9a-f-]{36}$/;

/** From anywhere: `/`, the beginning of a name, and the right person. The name never reaches the address. */
export async function finnBruker(page: Page, navn: string): Promise<string> {
  await page.goto('/sok');
  const felt = page.getByRole('searchbox', { name: 'Navn' });
  await felt.fill(navn);
  await felt.press('Enter');
  await page.getByRole('link', { name: navn }).click();
  await page.waitForURL(PERSONSIDE);
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Key and way in, behind a tap that is logged. */
export async function visAdkomst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vis nøkkel og adkomst (visningen logges)' }).click();
  await expect(page.getByText('Nøkkel nr.')).toBeVisible();
}
