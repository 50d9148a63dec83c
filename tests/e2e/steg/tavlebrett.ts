import { expect, type Locator, type Page } from '@playwright/test';

/** The board of Team Fagerlia on a day. Kari Lie leads both teams, and gets there by the team's own address. */
export async function apneFagerlia(page: Page, dato: string): Promise<void> {
  const team = await page
    .locator('button[name=teamId]', { hasText: 'Team Fagerlia' })
    .first()
    .getAttribute('value');
  await page.goto(`/tavle?team=${team}&dato=${dato}`);
  await expect(page.locator('[data-dra=klar]')).toBeVisible();
}

/** What the screen reader hears. */
export const les = (page: Page): Locator => page.locator('[aria-live=assertive]').first();

/** The visits of the first lane's first part of the day, in order. */
export const rekka = (page: Page): Promise<string[]> =>
  page
    .locator('[data-spor] [data-celle]')
    .first()
    .locator('[data-besok]')
    .evaluateAll((alle) => alle.map((k) => (k as HTMLElement).dataset.besok!));
