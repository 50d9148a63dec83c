import { expect, type Browser, type Page } from '@playwright/test';

/** Signs in as one of the invented people, and waits for her own start page. */
export async function loggInnSom(page: Page, navn: string): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByRole('button', { name: navn }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn') && url.pathname !== '/');
  await expect(page.getByRole('main')).toBeVisible();
}

/** A browser of her own, so that several people can work at the same time. */
export async function nettleserFor(browser: Browser, navn: string, telefon = false): Promise<Page> {
  const context = await browser.newContext(
    telefon ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {},
  );
  const page = await context.newPage();
  await loggInnSom(page, navn);
  return page;
}
