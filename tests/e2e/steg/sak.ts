import { expect, type Page } from '@playwright/test';

export interface Henvendelse {
  /** Without: the person has no number. */
  nummer?: string;
  fornavn: string;
  etternavn: string;
  fodselsdato?: string;
  adresse?: string;
  fra: string;
  fraNavn?: string;
  kanal?: string;
  innhold: string;
  hast?: string;
  team?: string;
}

/** First the number, or «har ikke nummer»; then the rest. */
export async function oppgiNummer(page: Page, nummer: string | undefined): Promise<void> {
  await page.goto('/saker/ny');
  if (!nummer) return page.getByRole('button', { name: 'Personen har ikke nummer' }).click();
  await page.getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' }).fill(nummer);
  await page.getByRole('button', { name: 'Fortsett' }).click();
}

/** A request for help, from the first word to the receipt (with a number) or the case (without). */
export async function registrerHenvendelse(page: Page, h: Henvendelse): Promise<void> {
  await oppgiNummer(page, h.nummer);
  const skriv = async (felt: string | RegExp, verdi?: string) => {
    if (verdi) await page.getByRole('textbox', { name: felt }).fill(verdi);
  };
  await skriv('Fornavn', h.fornavn);
  await skriv('Etternavn', h.etternavn);
  await skriv(/^Fødselsdato/, h.fodselsdato);
  await skriv(/^Adresse/, h.adresse);
  await page.getByRole('combobox', { name: 'Hvem tar kontakt?' }).selectOption({ label: h.fra });
  await page.getByRole('combobox', { name: 'Hvordan?' }).selectOption({ label: h.kanal ?? 'Telefon' });
  await skriv(/^Navnet på den som tar kontakt/, h.fraNavn);
  await skriv('Hva ber de om?', h.innhold);
  await skriv(/^Hvorfor haster det/, h.hast);
  if (h.team)
    await page
      .getByRole('combobox', { name: 'Hvilket team skal følge opp?' })
      .selectOption({ label: h.team });
  await page.getByRole('button', { name: 'Registrer henvendelsen' }).click();
  await page.waitForURL(/\/saker\/(mottatt|[0-9a-f-]{36})$/);
}

/** From the list to the case. Gives its address. */
export async function aapneSak(page: Page, navn: string): Promise<string> {
  await page.goto('/saker?vis=alle');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(navn) })
    .first()
    .click();
  await page.waitForURL(/\/saker\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1, name: navn })).toBeVisible();
  return new URL(page.url()).pathname;
}

export async function settTjenesteansvarlig(page: Page, navn: string): Promise<void> {
  await page.getByRole('button', { name: 'Velg tjenesteansvarlig' }).click();
  const ark = page.getByRole('dialog');
  await ark.getByRole('combobox', { name: 'Tjenesteansvarlig' }).selectOption({ label: navn });
  await ark.getByRole('button', { name: 'Sett tjenesteansvarlig' }).click();
  await expect(ark).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: navn })).toBeVisible();
}

export interface Innkomstsamtale {
  ord: string;
  tilStede?: string;
  felt?: Partial<Record<'Egne ressurser' | 'Nettverk' | 'Risiko' | 'Bolig' | 'Adkomst', string>>;
  /** By variable; the others get «ikke relevant». */
  skaarer?: Record<string, string>;
}

/** From the case: start, write, save a draft, finish. Gives the address of the finished kartlegging. */
export async function kartlegg(
  page: Page,
  { ord, tilStede, felt = {}, skaarer = {} }: Innkomstsamtale,
): Promise<string> {
  await page.getByRole('button', { name: 'Start kartleggingen' }).click();
  await page.waitForURL(/\/kartlegging\/[0-9a-f-]{36}$/);
  await page.getByRole('textbox', { name: 'Hva er viktig for deg?' }).fill(ord);
  if (tilStede) await page.getByRole('textbox', { name: 'Hvem var med?' }).fill(tilStede);
  for (const [navn, tekst] of Object.entries(felt))
    await page.getByRole('textbox', { name: navn }).fill(tekst);
  await expect(page.getByText('Ikke lagret ennå')).toBeVisible();
  await page.getByRole('button', { name: 'Lagre utkast' }).click();
  await expect(page.getByText(/^Lagret \d\d\.\d\d$/)).toBeVisible();
  for (const linje of await page.locator('fieldset.skaarvalg').all()) {
    const navn = (await linje.locator('legend').innerText()).trim();
    await linje.getByText(skaarer[navn] ?? 'ikke relevant', { exact: true }).click();
  }
  await page.getByRole('button', { name: 'Ferdigstill' }).click();
  await expect(page.getByRole('heading', { name: 'Funksjonsprofil' })).toBeVisible();
  return new URL(page.url()).pathname;
}

export interface NyttMaal {
  utdrag: string;
  tittel: string;
  utgangspunkt: string;
  maal: string;
  maalepunkt: string;
  innen: string;
  /** From much better to much less than expected. */
  nivaaer: [string, string, string, string, string];
}

const NIVAAER = [
  'Mye bedre enn ventet',
  'Bedre enn ventet',
  'Som ventet',
  'Litt mindre enn ventet',
  'Mye mindre enn ventet',
];

/** On the person's page of goals. */
export async function skrivMaal(page: Page, maal: NyttMaal): Promise<void> {
  await page.getByRole('link', { name: 'Skriv nytt mål' }).click();
  await page.getByRole('textbox', { name: /^Utdrag, ordrett/ }).fill(maal.utdrag);
  await page.getByRole('textbox', { name: /^Hva skal .* oppnå\?/ }).fill(maal.tittel);
  await page.getByRole('textbox', { name: 'Utgangspunkt' }).fill(maal.utgangspunkt);
  await page.getByRole('textbox', { name: 'Mål', exact: true }).fill(maal.maal);
  await page.getByRole('textbox', { name: 'Slik vet vi det' }).fill(maal.maalepunkt);
  await page.getByRole('textbox', { name: 'Innen', exact: true }).fill(maal.innen);
  for (const [i, tekst] of maal.nivaaer.entries())
    await page.getByRole('textbox', { name: NIVAAER[i]!, exact: true }).fill(tekst);
  await page.getByRole('button', { name: 'Lagre målet' }).click();
  await page.waitForURL(/\/maal$/);
  await expect(page.getByRole('heading', { name: maal.tittel })).toBeVisible();
}
