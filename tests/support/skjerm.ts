import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing may be said in the console of a page that works. Call before the first visit; ask at the end. */
export function lyttPaaKonsollen(page: Page): () => string[] {
  const sagt: string[] = [];
  page.on('console', (melding) => {
    if (melding.type() === 'error' || melding.type() === 'warning')
      sagt.push(`${page.url()}: ${melding.text()}`);
  });
  page.on('pageerror', (feil) => sagt.push(`${page.url()}: ${feil.message}`));
  return () => sagt;
}

/** The accessibility baseline of every screen: WCAG 2.2 A and AA, and axe's best practices. */
export async function forventTilgjengelig(page: Page): Promise<void> {
  const size = page.viewportSize();
  // axe counts a target that a sticky bar happens to half cover just now as too small; at full height nothing is covered.
  for (let round = 0; size && round < 2; round += 1)
    await page.setViewportSize({ width: size.width, height: await heightOf(page) });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const funn = violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => n.target.join(' '))
        .join(' · ')}`,
  );
  expect(funn, page.url()).toEqual([]);
  if (size) await page.setViewportSize(size);
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(8000, Math.max(window.innerHeight, document.documentElement.scrollHeight + 200)),
  );

/** The page itself never scrolls sideways; a board inside it may. */
export async function forventIngenSidelengsRulling(page: Page): Promise<void> {
  const bredde = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(bredde[0], `${page.url()} is wider than the screen`).toBeLessThanOrEqual(bredde[1]!);
}

/** Titles and addresses are seen by bystanders and kept in histories: no names in them. */
export async function forventAnonym(page: Page, navn: RegExp): Promise<void> {
  expect(await page.title()).not.toMatch(navn);
  expect(decodeURIComponent(page.url())).not.toMatch(navn);
}
