import { expect, type Locator, type Page } from '@playwright/test';

/** Others' writing is fetched every few seconds; a busy machine needs more. */
export const SEINT = { timeout: 30_000 };

/** The draft is saved: what is typed stands on the server. */
export async function venterLagret(page: Page): Promise<void> {
  await expect(page.locator('[data-lagrestatus="LAGRET"]')).toBeVisible(SEINT);
}

export const felt = (page: Page, navn: string | RegExp): Locator =>
  page.getByRole('form', { name: 'Utkast til vedtak' }).getByRole('textbox', { name: navn });

/** Types in a field and leaves it, and waits for nothing. */
export async function skriv(page: Page, navn: string | RegExp, tekst: string): Promise<void> {
  await felt(page, navn).fill(tekst);
  await felt(page, navn).blur();
}

export async function spor(page: Page, hvor: string, hva: { tekst: string; uenig?: boolean }): Promise<void> {
  await page.getByRole('button', { name: `Spør om ${hvor}` }).click();
  const boks = page.getByRole('group', { name: `Spør om ${hvor}` });
  if (hva.uenig) await boks.getByRole('radio', { name: 'Jeg er uenig' }).check();
  await boks.getByRole('textbox').fill(hva.tekst);
  await boks.getByRole('button', { name: 'Fest spørsmålet' }).click();
  await expect(page.getByText(hva.tekst)).toBeVisible(SEINT);
}

/** On the case: who writes the draft together with the saksbehandler. Does nothing when it is so already. */
export async function settAnsvarlig(page: Page, navn: string): Promise<void> {
  if (await page.getByRole('definition').filter({ hasText: navn }).count()) return;
  await page.getByRole('button', { name: 'Velg tjenesteansvarlig' }).click();
  const dialog = page.getByRole('dialog', { name: 'Velg tjenesteansvarlig' });
  await dialog.getByRole('combobox').selectOption({ label: navn });
  await dialog.getByRole('button', { name: 'Sett tjenesteansvarlig' }).click();
  await expect(page.getByRole('definition').filter({ hasText: navn }).first()).toBeVisible(SEINT);
}
