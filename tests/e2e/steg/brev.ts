import { expect, type Page } from '@playwright/test';

/** Kaller en handling som den innloggede, slik skjermen gjør. */
export async function gjor<T>(page: Page, navn: string, inn: unknown): Promise<T> {
  const svar = await page.request.post(`/api/v1/handlinger/${navn}`, {
    data: inn,
    headers: { 'content-type': 'application/json' },
    // A connection that has been idle may be closed by the server just as it is used again.
    maxRetries: 2,
  });
  expect(svar.status(), await svar.text()).toBe(200);
  return ((await svar.json()) as { verdi: T }).verdi;
}

/** Brevet som PDF: statusen, hodene og de første tegnene. */
export async function hentPdf(page: Page, vedtakId: string) {
  const svar = await page.request.get(`/api/v1/vedtak/${vedtakId}/brev.pdf`);
  return { status: svar.status(), hoder: svar.headers(), bytes: await svar.body() };
}
