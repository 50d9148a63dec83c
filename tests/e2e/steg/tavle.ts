import { expect, type Locator, type Page } from '@playwright/test';

/** The board of the day, ready to be touched. */
export async function aapneTavla(page: Page, dato?: string): Promise<void> {
  await page.goto(dato ? `/tavle?dato=${dato}` : '/tavle');
  await expect(page.getByRole('heading', { name: /^Ikke fordelt|^Alle besøk/ })).toBeVisible();
}

export const sporet = (page: Page, navn: string): Locator => page.getByRole('region', { name: navn });
export const iBrettet = (page: Page, navn: string): Locator =>
  page.getByRole('list', { name: 'Ikke fordelt' }).getByRole('button', { name: navn });

/** By the menu «Flytt til …». Works on every screen, with every hand. */
export async function flyttTil(page: Page, kort: Locator, hvem: string, del?: string): Promise<void> {
  await kort.click();
  const ark = page.getByRole('dialog');
  if (del) await ark.getByRole('radio', { name: del, exact: true }).check();
  await ark.getByRole('radio', { name: new RegExp(`^${hvem}`) }).check();
  await ark.getByRole('button', { name: /^(Flytt til|Legg i)/ }).click();
  await expect(page.getByRole('button', { name: 'Angre', exact: true })).toBeVisible();
}

/** By mouse, in steps, as a hand does it. */
export async function draTil(page: Page, kort: Locator, rute: Locator): Promise<void> {
  await kort.hover();
  await expect(page.locator('[data-dra=klar]')).toBeVisible();
  const fra = (await kort.boundingBox())!;
  const til = (await rute.boundingBox())!;
  await page.mouse.move(fra.x + 30, fra.y + 15);
  await page.mouse.down();
  await page.mouse.move(fra.x + 60, fra.y + 40, { steps: 4 });
  await page.mouse.move(til.x + til.width / 2, til.y + til.height / 2, { steps: 8 });
  await page.mouse.up();
}

export async function angre(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(page.getByText(/^Angret\./)).toBeVisible();
}
