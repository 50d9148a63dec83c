import { expect, type Page } from '@playwright/test';
import { registrerHenvendelse } from './sak';

/** A person of our own, so that no other journey needs her. Gives the address of the case. */
export async function nyPersonMedSak(page: Page, navn: string): Promise<string> {
  const [fornavn, etternavn] = navn.split(' ') as [string, string];
  await registrerHenvendelse(page, {
    fornavn,
    etternavn,
    fra: 'Sykehuset',
    fraNavn: 'Sengepost 3',
    innhold: 'Skrives ut i dag og trenger sårstell.',
  });
  await page.goto('/saker');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(navn) })
    .click();
  await page.waitForURL(/\/saker\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

export interface KortTjeneste {
  omfang: string;
  fom: string;
  slutt: string;
}

/** From the case: what, why, from and to, and that she knows she can complain. */
export async function registrerKortTjeneste(page: Page, hjelp: KortTjeneste): Promise<void> {
  await page.getByRole('link', { name: 'Registrer kort tjeneste' }).click();
  await page
    .getByRole('combobox', { name: 'Hvilken tjeneste?' })
    .selectOption({ label: 'Helsetjenester i hjemmet' });
  await page.getByRole('textbox', { name: 'Hva går hjelpen ut på?' }).fill(hjelp.omfang);
  await page.getByRole('textbox', { name: 'Hvorfor trengs den nå?' }).fill('Skrevet ut fra sykehuset.');
  await page.getByRole('textbox', { name: 'Første dag' }).fill(hjelp.fom);
  await page.getByRole('textbox', { name: /^Siste dag/ }).fill(hjelp.slutt);
  await page.getByRole('textbox', { name: /klageretten fortalt/ }).fill('Sagt på telefon i dag.');
  await page.getByRole('button', { name: 'Registrer tjenesten' }).click();
}

/** The headings of the list, in the order they stand. */
export const bolker = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .getByRole('heading', { level: 2, name: /^(Over fristen|I dag|Innen sju dager|Senere)$/ })
    .allInnerTexts();

export async function velg(page: Page, navn: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: navn, exact: true }).click();
  await expect(page.getByRole('main').getByRole('link', { name: navn, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
}
