import { expect, type Page } from '@playwright/test';
import { finnBruker } from './bruker';

/** The page is made again after each saving; a busy machine needs more than the usual five seconds. */
const SEINT = { timeout: 20_000 };
const KLAGE = /\/klager\/[0-9a-f-]{36}$/;

/** From the person's decisions: someone says it, and it is written down. Gives the complaint's address. */
export async function registrerMuntligKlage(page: Page, navn: string, ord: string): Promise<string> {
  await page.goto(`${await finnBruker(page, navn)}/vedtak`);
  await page.getByRole('link', { name: 'Registrer klage' }).first().click();
  await page.getByRole('link', { name: /^Kommunen har bestemt noe/ }).click();
  await page.getByRole('combobox', { name: 'Hvilket vedtak?' }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Klagen, ordrett' }).fill(ord);
  await page.getByRole('checkbox', { name: 'Dette ble sagt, og jeg skriver det ned' }).check();
  await page.getByRole('button', { name: 'Registrer klagen' }).click();
  await page.waitForURL(KLAGE, SEINT);
  return new URL(page.url()).pathname;
}

const skjema = (page: Page, navn: string) => page.getByRole('form', { name: navn });

export async function bekreftMottatt(page: Page, dato: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Når kan svaret ventes?' }).fill(dato);
  await page.getByRole('button', { name: 'Send bekreftelsen' }).click();
  await expect(page.getByRole('link', { name: /^Bekreftelse til klageren/ })).toBeVisible(SEINT);
}

/** Late, and still taken in. */
export async function vurderFormalia(page: Page, begrunnelse: string): Promise<void> {
  const f = skjema(page, 'Formalia');
  await f
    .getByRole('group', { name: /skriftlig/ })
    .getByText('Ja', { exact: true })
    .click();
  await f.getByText('Ja, personen kan ikke lastes for at den kom sent').click();
  await f.getByRole('textbox', { name: 'Begrunn kort' }).fill(begrunnelse);
  await f.getByRole('button', { name: 'Lagre formalia' }).click();
  await expect(page.getByText('Klagen tas til behandling.')).toBeVisible(SEINT);
}

export async function vurderPaaNytt(page: Page, tekst: string): Promise<void> {
  const f = skjema(page, 'Ny vurdering');
  await f.getByRole('textbox', { name: 'Vurderingen' }).fill(tekst);
  await f.getByText(/^Vi står fast/).click();
  await f.getByRole('checkbox', { name: 'Vurderingen er ferdig og kan avgjøres' }).check();
  await f.getByRole('button', { name: 'Lagre vurderingen' }).click();
  await expect(page.getByText('Venter på teamlederen.')).toBeVisible(SEINT);
}

export async function avgjor(page: Page, grunn: string): Promise<void> {
  const f = skjema(page, 'Avgjør klagen');
  await f.getByRole('textbox', { name: 'Begrunnelsen' }).fill(grunn);
  await f.getByRole('button', { name: 'Avgjør klagen' }).click();
  await expect(page.getByText(/^Opprettholdt\. Avgjort/)).toBeVisible(SEINT);
}

/** Reads both letters before they are sent. */
export async function oversend(page: Page, sti: string, uttalelse: string): Promise<void> {
  const f = skjema(page, 'Send til statsforvalteren');
  await f.getByRole('textbox', { name: 'Uttalelsen vår' }).fill(uttalelse);
  await f.getByRole('button', { name: 'Lagre og se brevene' }).click();
  await expect(page.getByText('Uttalelsen ble lagret')).toBeVisible(SEINT);
  for (const brev of ['OVERSENDELSE', 'KOPI']) {
    await page.goto(`${sti}/brev/utkast/${brev}`);
    await expect(page.getByText('Slik blir brevet. Det er ikke sendt.')).toBeVisible(SEINT);
    await expect(page.getByRole('article', { name: 'Brev' })).toContainText(uttalelse);
  }
  await page.goto(sti);
  await skjema(page, 'Send til statsforvalteren')
    .getByRole('button', { name: 'Send til statsforvalteren' })
    .click();
  await expect(page.getByText(/^Sendt til statsforvalteren .*, med kopi til klageren\.$/)).toBeVisible(SEINT);
}

export async function registrerSvar(page: Page, svar: RegExp, dato: string, grunn: string): Promise<void> {
  const f = skjema(page, 'Statsforvalterens svar');
  await f.getByText(svar).click();
  await f.getByRole('textbox', { name: 'Datoen på svaret' }).fill(dato);
  await f.getByRole('textbox', { name: 'Kort om hvorfor' }).fill(grunn);
  await f.getByRole('button', { name: 'Registrer svaret' }).click();
  await expect(page.getByRole('button', { name: 'Skriv det nye vedtaket' })).toBeVisible(SEINT);
}
