import { expect, type Locator, type Page } from '@playwright/test';

/** Åpner besøket som står stort under «Neste». Gir navnet på den det gjelder. */
export async function aapneNeste(page: Page): Promise<string> {
  await page.goto('/min-dag');
  const lenke = page.locator('#neste-besok');
  const navn = (await lenke.innerText()).trim();
  await lenke.click();
  await page.waitForURL(/\/min-dag\/besok\//);
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible();
  return navn;
}

/** Åpner et besøk på dagen ved navnet på den det gjelder. */
export async function aapneBesok(page: Page, navn: string | RegExp): Promise<void> {
  await page.goto('/min-dag');
  const folda = page.locator('main details:not([open]) > summary');
  while ((await folda.count()) > 0) await folda.first().click();
  await page.getByRole('main').getByRole('link', { name: navn }).first().click();
  await page.waitForURL(/\/min-dag\/besok\//);
}

const maaGrupper = (page: Page): Locator => page.locator('#fullfor fieldset:has(input[required])');

/** Svarer på alt som må besvares: medisinen er gitt. */
export async function svarGitt(page: Page): Promise<void> {
  for (const gruppe of await maaGrupper(page).all()) await gruppe.getByText(/^(Gitt|Gjort)$/).click();
}

/** Ett trykk, og to når det er noe som må besvares. Venter på at serveren har svart. */
export async function meldFerdig(page: Page): Promise<void> {
  await svarGitt(page);
  await page.getByRole('button', { name: 'Ferdig som planlagt' }).click();
  await page.waitForURL(/\/min-dag(\?|$)/);
  await expect(page.getByRole('status').filter({ hasText: 'Ferdig som planlagt' })).toBeVisible();
}

export interface Avvik {
  /** Oppgaven som ble annerledes, slik den starter. */
  oppgave: RegExp;
  utfall: 'Ikke gjort' | 'Avslått' | 'Ikke aktuelt';
  hvorfor: string;
  notat?: string;
}

/** «Noe ble annerledes»: bare den ene oppgaven åpnes. */
export async function meldAvvik(page: Page, { oppgave, utfall, hvorfor, notat }: Avvik): Promise<void> {
  await svarGitt(page);
  await page.getByRole('button', { name: 'Noe ble annerledes' }).click();
  const ark = page.getByRole('dialog');
  const rad = ark.locator('details', { has: page.locator('summary', { hasText: oppgave }) });
  await rad.locator('summary').click();
  await rad.getByText(utfall, { exact: true }).last().click();
  await rad.getByText(hvorfor, { exact: true }).click();
  if (notat) await ark.getByLabel(/^Notat/).fill(notat);
  await ark.getByRole('button', { name: 'Ferdig med avvik' }).click();
  await page.waitForURL(/\/min-dag(\?|$)/);
}

/** Hvor langt hun kom mot det første målet, uten at noe ble annerledes. */
export async function observer(page: Page, trinn: number, tekst: string): Promise<void> {
  await page
    .getByText(/^Skriv hvor langt/)
    .first()
    .click();
  const skjema = page.getByRole('form', { name: /^Skriv hvor langt/ }).first();
  await skjema.getByRole('radio').nth(trinn).check();
  await skjema.getByLabel(/^Hva så du/).fill(tekst);
  await skjema.getByRole('button', { name: 'Lagre observasjonen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Observasjonen er lagret' })).toBeVisible();
}
