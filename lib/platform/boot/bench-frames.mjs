const STEP_MS = 12;
const GOAL_MS = 32;

/**
 * Notes the time of every frame in the page. What it returns stops it and gives the times between them.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<number[]>>}
 */
export async function recordFrames(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    Object.assign(window, { benchFrames: times });
    const frame = (/** @type {number} */ at) => {
      times.push(at);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  return async () => {
    const times = await page.evaluate(
      () => /** @type {{ benchFrames: number[] }} */ (/** @type {unknown} */ (window)).benchFrames,
    );
    return times.slice(1).map((at, i) => at - (times[i] ?? at));
  };
}

/**
 * The mouse over the whole screen and back, as a hand that looks for a place: across the lanes and slowly down.
 * @param {import('@playwright/test').Page} page
 * @param {{ from: { x: number, y: number }, over: { width: number, height: number }, steps: number }} way
 */
export async function wander(page, { from, over, steps }) {
  for (let i = 1; i <= steps; i += 1) {
    const t = i / steps;
    const x = from.x + (over.width - 120 - from.x) * (0.5 - 0.5 * Math.cos(t * Math.PI * 4)) * 0.95;
    const y = from.y + (over.height * 0.6 - from.y) * (0.5 - 0.5 * Math.cos(t * Math.PI * 2));
    await page.mouse.move(x, y);
    await page.waitForTimeout(STEP_MS);
  }
}

/** @param {number[]} times  Milliseconds between frames. */
export function frames(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    count: sorted.length,
    seconds: times.reduce((sum, ms) => sum + ms, 0) / 1000,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: sorted.at(-1) ?? 0,
    share: sorted.filter((ms) => ms < GOAL_MS).length / Math.max(1, sorted.length),
  };
}
