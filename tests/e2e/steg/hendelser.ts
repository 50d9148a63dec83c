import { expect, type Locator, type Page } from '@playwright/test';
import { sporet } from './tavle';

/** The board of Monday: today's belongs to the other specs. */
export const MANDAG = '2026-11-30';

export const kortet = (page: Page, navn: string): Locator =>
  page.locator('.tavlekort').filter({ hasText: navn });

/** From the menu beside the name at the top of the lane. */
export async function velgISporet(page: Page, hvem: string, hva: string | RegExp): Promise<void> {
  await sporet(page, hvem)
    .getByRole('button', { name: new RegExp(`^Mer om ${hvem}`) })
    .click();
  await page.getByRole('menuitem', { name: hva }).click();
}

/** From the sheet of one card. */
export async function velgPaaKortet(page: Page, kort: Locator, hva: string | RegExp): Promise<void> {
  await kort.click();
  const ark = page.getByRole('dialog');
  await ark
    .getByRole('link', { name: hva })
    .or(ark.getByRole('button', { name: hva }))
    .click();
}

export async function angreILinja(page: Page, svar: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(page.getByText(svar)).toBeVisible();
}
