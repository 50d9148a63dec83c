import { expect, type Page } from '@playwright/test';
import { finnBruker } from './bruker';

/** The page is made again after each saving; a busy machine needs more than the usual five seconds. */
const SEINT = { timeout: 20_000 };

/** From the search to the person's periods, and into the one that is open. */
export async function aapnePerioden(page: Page, navn: string): Promise<void> {
  await finnBruker(page, navn);
  await page.getByRole('link', { name: 'Mestring', exact: true }).click();
  await page.waitForURL(/\/mestring$/, SEINT);
  await page.getByRole('main').getByRole('link', { name: / til / }).first().click();
  await page.waitForURL(/\/mestring\/[0-9a-f-]{36}$/, SEINT);
  await expect(page.getByRole('heading', { level: 2, name: /^Mestringsperiode/ })).toBeVisible(SEINT);
}

export async function skrivUka(page: Page, gikkBra: string, neste: string): Promise<void> {
  await page.getByRole('button', { name: 'Skriv ukas evaluering' }).click();
  await page.getByRole('textbox', { name: 'Hva gikk bra?' }).fill(gikkBra);
  await page.getByRole('textbox', { name: 'Hva prøver vi nå?' }).fill(neste);
  await page.getByRole('button', { name: 'Lagre evalueringen' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: gikkBra }).first()).toBeVisible(SEINT);
}

export async function startEvalueringen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Evaluer perioden' }).click();
  await page.waitForURL(/\/avslutt$/, SEINT);
  await expect(page.getByRole('heading', { level: 2, name: 'Evaluer perioden' })).toBeVisible(SEINT);
}

/** Every goal, at this level. */
export async function vurderMaalet(page: Page, tittel: string, nivaa: string, iOrd: string): Promise<void> {
  const skjema = page.getByRole('form', { name: `Lagre vurderingen av «${tittel}»` });
  await skjema.getByRole('radio', { name: nivaa }).check();
  await skjema.getByRole('textbox', { name: /^Nå, i ord/ }).fill(iOrd);
  await skjema.getByRole('button', { name: 'Lagre vurderingen' }).click();
  await expect(page.getByRole('heading', { name: `${tittel} Vurderingen er lagret` })).toBeVisible(SEINT);
}

/** What she says herself, word for word. */
export async function skrivSynet(page: Page, ord: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Om perioden, og om hjelpen videre/ }).fill(ord);
  await page.getByRole('button', { name: 'Lagre ordene' }).click();
  await expect(page.getByRole('figure').filter({ hasText: `«${ord}»` })).toBeVisible(SEINT);
}

export interface Enighet {
  endret: string;
  utfall: 'Trenger ikke mer hjelp' | 'Trenger hjelp videre';
  soknad?: 'Nei' | 'Ja, men søknaden er trukket' | 'Ja';
}

export async function bliEnige(page: Page, { endret, utfall, soknad }: Enighet): Promise<void> {
  await page.getByRole('textbox', { name: /^Hva er annerledes nå/ }).fill(endret);
  await page.getByRole('radio', { name: new RegExp(`^${utfall}`) }).check();
  if (soknad)
    await page
      .getByRole('group', { name: /^Har .* søkt om noe/ })
      .getByRole('radio', { name: new RegExp(`^${soknad}( |$)`) })
      .check();
  await page.getByRole('button', { name: 'Avslutt perioden' }).click();
}
