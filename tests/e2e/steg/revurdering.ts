import { expect, type Page } from '@playwright/test';

export type Utfallsord = 'Videreføres' | 'Endres innenfor rammen' | 'Nytt vedtak' | 'Avsluttes';

/** The page is made again after each saving; a busy machine needs more than the usual five seconds. */
const SEINT = { timeout: 15_000 };

const KNAPP: Record<Utfallsord, string> = {
  Videreføres: 'Viderefør vedtaket',
  'Endres innenfor rammen': 'Fullfør og endre planen',
  'Nytt vedtak': 'Start nytt vedtak',
  Avsluttes: 'Start vedtak om opphør',
};

/** From the list of what is due; one that is under way is opened. Without a name: the one that has waited longest. */
export async function startRevurdering(page: Page, navn = ''): Promise<string> {
  await page.goto('/revurderinger');
  const knapp = page.getByRole('button', { name: `Start revurderingen av ${navn}` });
  const lenke = page.getByRole('link', { name: `Fortsett revurderingen av ${navn}` });
  await knapp.or(lenke).first().click();
  await page.waitForURL(/\/revurderinger\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Hvor er vi nå?' })).toBeVisible();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** What the person says today, word for word. */
export async function skrivOrdFraIDag(page: Page, ord: string, tilStede?: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Skriv det .* sier, med egne ord/ }).fill(ord);
  if (tilStede) await page.getByRole('textbox', { name: 'Hvem var med?' }).fill(tilStede);
  await page.getByRole('button', { name: 'Lagre ordene' }).click();
  await expect(page.getByRole('figure').filter({ hasText: `«${ord}»` })).toBeVisible(SEINT);
}

/** Where a goal is now, on the five steps. Choosing is saving. */
export async function vurderMaal(page: Page, nummer: number, nivaa: string, iOrd?: string): Promise<void> {
  const maal = page.getByRole('form', { name: new RegExp(`^Mål ${nummer},`) });
  if (iOrd) await maal.getByRole('textbox', { name: /^Nå, i ord/ }).fill(iOrd);
  await maal.getByText(nivaa, { exact: true }).click();
  await expect(maal.getByText(/^Lagret \d\d\.\d\d$/)).toBeVisible(SEINT);
}

export async function skrivSyn(page: Page, fornavn: string, syn: string): Promise<void> {
  await page.getByRole('button', { name: `Skriv hvordan ${fornavn} ser det` }).click();
  await page.getByRole('textbox', { name: `Slik ser ${fornavn} det` }).fill(syn);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: syn })).toBeVisible(SEINT);
}

export async function leggTilDeltaker(page: Page, navn: string): Promise<void> {
  await page.getByRole('button', { name: 'Legg til deltaker' }).click();
  await page.getByRole('textbox', { name: 'Brukeren selv, pårørende eller andre' }).fill(navn);
  await page.getByRole('button', { name: 'Legg til navnet' }).click();
  await expect(page.getByRole('dialog')).toBeHidden(SEINT);
  await expect(page.getByRole('heading', { name: navn })).toBeVisible(SEINT);
}

export interface Enighet {
  utfall: Utfallsord;
  begrunnelse: string;
  /** When the vedtak stands: the day we look at it again. Without: what the page suggests. */
  neste?: string;
}

/** One of the four outcomes, with the reason. */
export async function bliEnigeOm(page: Page, { utfall, begrunnelse, neste }: Enighet): Promise<void> {
  await page.getByRole('radio', { name: utfall }).check();
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill(begrunnelse);
  if (neste) await page.getByRole('textbox', { name: 'Neste revurdering' }).fill(neste);
  await page.getByRole('button', { name: KNAPP[utfall] }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/revurderinger'));
}
