import { expect, type Page } from '@playwright/test';

const PLAN = /\/tiltaksplan$/;

export interface NyttTiltak {
  tekst: string;
  maal: string;
  dagsdel: string;
  ukedager: string[];
  grunn: string;
  anslag?: number;
}

/** From the person's page to her plan. */
export async function aapneTiltaksplan(page: Page, personside: string): Promise<void> {
  await page.goto(`${personside}/tiltaksplan`);
  await expect(page.getByRole('heading', { level: 2, name: 'Tiltaksplan' })).toBeVisible();
}

export async function leggTilTiltak(page: Page, tiltak: NyttTiltak): Promise<void> {
  await page.getByRole('link', { name: 'Legg til tiltak' }).click();
  await page.getByLabel('Hva skal gjøres?').fill(tiltak.tekst);
  await page.getByLabel('Mål', { exact: true }).selectOption({ label: tiltak.maal });
  const tjeneste = page.getByLabel('Tjeneste i vedtaket');
  if ((await tjeneste.inputValue()) === '') await tjeneste.selectOption({ index: 1 });
  await page.getByText(tiltak.dagsdel, { exact: true }).click();
  for (const dag of tiltak.ukedager) await page.getByText(dag, { exact: true }).click();
  await page.getByLabel('Teamets anslag, minutter').fill(String(tiltak.anslag ?? 20));
  await page.getByLabel('Hvorfor endres planen?').fill(tiltak.grunn);
  await page.getByRole('button', { name: 'Legg til i planen' }).click();
  await page.waitForURL(PLAN);
  await expect(page.getByText(tiltak.grunn)).toBeVisible();
}

/** Only one day: the plan stays as it is. */
export async function flyttBareEnDag(page: Page, tekst: string, dagsdel: string): Promise<void> {
  await page.getByRole('link', { name: `Endre: ${tekst}` }).click();
  await page.getByRole('link', { name: /^Bare én dag/ }).click();
  const skjema = page.getByRole('form', { name: 'Flytt til en annen del av dagen' });
  await skjema.getByText(dagsdel, { exact: true }).click();
  await skjema.getByRole('button', { name: 'Flytt bare denne dagen' }).click();
  await page.waitForURL(PLAN);
}

export async function taUtAvPlanen(page: Page, tekst: string, grunn: string): Promise<void> {
  await page.getByRole('link', { name: `Endre: ${tekst}` }).click();
  await page.getByRole('link', { name: /^Ta ut av planen/ }).click();
  await page.getByLabel('Hvorfor endres planen?').fill(grunn);
  await page.getByRole('button', { name: 'Ta ut av planen' }).click();
  await page.waitForURL(PLAN);
  await expect(page.getByText(grunn)).toBeVisible();
}
