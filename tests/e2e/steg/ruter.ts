import { expect, type Locator, type Page } from '@playwright/test';

export const MANDAG = '2026-12-07';

/** Uka fra 7. desember, i teamet jeg har valgt. */
export async function aapneUka(page: Page): Promise<void> {
  await page.goto(`/tavle/uke?uke=${MANDAG}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Uka' })).toBeVisible();
}

export async function aapneRuta(page: Page, navn: string): Promise<void> {
  await page.goto('/tavle/ruter');
  await page.getByRole('link', { name: navn, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible();
}

/** Det siste jeg gjorde, og knappen som tar det tilbake. */
export const grepet = (page: Page): Locator =>
  page.locator('.melding').filter({ has: page.getByRole('button', { name: 'Angre' }) });

export async function angreGrepet(page: Page): Promise<void> {
  await grepet(page).getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByText('Angret. Besøk noen har rørt siden, er som de var.')).toBeVisible();
}
