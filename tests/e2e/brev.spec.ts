import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { forventAnonym, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { hentPdf } from './steg/brev';
import { finnBruker } from './steg/bruker';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import { aapneSak } from './steg/sak';

const SEINT = { timeout: 30_000 };
const NYNORSK = 'Guri Nesheim';
/** Utkastet hans sendes aldri i noen prøve, så det neste brevet er hans hver gang. */
const TERJE = 'Terje Nygaard';
const OMBUD = /^Pasient- og brukerombudet i fylket/;
/** Egne ord for hver kjøring: databasen kan ha utgaver fra før. */
const NYE_ORD = `Ombudet svarer på hverdager. Spør oss om nummeret ${Date.now().toString(36)}.`;

test.describe.configure({ timeout: 90_000 });

async function fattetVedtak(page: Page, navn: string): Promise<string> {
  await finnBruker(page, navn);
  await page.goto(`${new URL(page.url()).pathname}/vedtak`);
  const adresse = await page
    .locator('main a[href^="/vedtak/"]')
    .filter({ hasText: /Fattet \d/ })
    .first()
    .getAttribute('href');
  return adresse!.split('/')[2]!;
}

/** En ny utgave på bokmål, eller utkastet som alt finnes. */
async function aapneMalutkast(page: Page): Promise<void> {
  await page.goto('/brevmaler');
  await forventTilgjengelig(page);
  const ny = page.getByRole('button', { name: 'Skriv en ny utgave på bokmål' });
  const utkast = page
    .getByRole('listitem')
    .filter({ hasText: 'Bokmål' })
    .filter({ hasText: 'Utkast' })
    .getByRole('link');
  await ny.or(utkast).click();
  await page.waitForURL(/\/brevmaler\/[0-9a-f-]{36}$/, SEINT);
}

test('et fattet vedtak kan lastes ned som PDF, og er det samme brevet hver gang', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Siri Dalen');
  const vedtakId = await fattetVedtak(page, NYNORSK);
  await page.goto(`/vedtak/${vedtakId}/brev`);
  // Målformen er personens egen.
  const brevet = page.getByRole('article', { name: 'Vedtaksbrev' });
  await expect(brevet).toContainText('Du kan klage');
  await expect(brevet).toHaveAttribute('lang', 'nn');
  await forventTilgjengelig(page);
  await forventAnonym(page, /guri|nesheim/i);
  await expect(page.getByRole('link', { name: 'Last ned PDF' })).toHaveAttribute(
    'href',
    `/api/v1/vedtak/${vedtakId}/brev.pdf`,
  );
  const [en, to] = [await hentPdf(page, vedtakId), await hentPdf(page, vedtakId)];
  expect(en.status).toBe(200);
  expect(en.hoder['content-type']).toBe('application/pdf');
  expect(en.hoder['content-disposition']).toMatch(/^inline; filename="vedtak-[\w-]+\.pdf"$/);
  expect(en.hoder['cache-control']).toContain('no-store');
  expect(en.bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(sha(en.bytes)).toBe(sha(to.bytes));
  expect(konsollen()).toHaveLength(0);
});

test('den som ikke har noe med personen å gjøre, får ikke brevet', async ({ page, browser }) => {
  await loggInnSom(page, 'Siri Dalen');
  const vedtakId = await fattetVedtak(page, NYNORSK);
  const annen = await nettleserFor(browser, 'Yusuf Abdi');
  expect((await hentPdf(annen, vedtakId)).status).toBe(404);
  await annen.context().close();
});

test('en brevmal skrives, publiseres og brukes i det neste brevet, ikke i det gamle', async ({
  page,
  browser,
}) => {
  await loggInnSom(page, 'Kari Lie');
  await aapneMalutkast(page);
  await page.locator('summary', { hasText: /^Kontakt/ }).click();
  await page.getByRole('textbox', { name: OMBUD }).fill(NYE_ORD);
  const eksempel = page.getByRole('article', { name: 'Forhåndsvisning av brevet' });
  await expect(eksempel).toContainText(NYE_ORD);
  await forventTilgjengelig(page);

  // Et felt som er borte, sies i ord.
  await page.locator('summary', { hasText: /^Klage/ }).click();
  const frist = page.getByRole('textbox', { name: /^Er du uenig, kan du klage/ });
  const standard = await frist.inputValue();
  await frist.fill('Du kan klage.');
  await page.getByRole('button', { name: 'Lagre utkastet' }).click();
  await expect(page.getByText('Der settes det inn noe brevet må ha.', { exact: false }).first()).toBeVisible(
    SEINT,
  );
  await frist.fill(standard);
  await page.getByRole('button', { name: 'Lagre utkastet' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: NYE_ORD })).toBeVisible(SEINT);

  await page.getByRole('button', { name: 'Publiser utgaven' }).click();
  await expect(page.getByText('En publisert utgave kan ikke endres.', { exact: false })).toBeVisible(SEINT);
  await expect(page.getByRole('button', { name: 'Lagre utkastet' })).toHaveCount(0);

  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  await aapneSak(henrik, TERJE);
  await henrik.getByRole('link', { name: /vedtaket$/ }).click();
  await henrik.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
  await henrik.goto(`${new URL(henrik.url()).pathname}/brev`);
  await expect(henrik.getByRole('article')).toContainText(NYE_ORD);
  await henrik.context().close();

  const gammelt = await fattetVedtak(page, 'Bergljot Strand');
  await page.goto(`/vedtak/${gammelt}/brev`);
  await expect(page.getByRole('article')).not.toContainText(NYE_ORD);
});
