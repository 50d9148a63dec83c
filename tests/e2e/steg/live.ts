import { expect, type Browser, type Page } from '@playwright/test';
import { Client } from 'pg';
import type { TavleView } from '../../../lib/domain/dagen/tavle/types';
import { nettleserFor } from './innlogging';

/** A day nobody else's test touches: Team Lillebekk, Thursday. */
export const TORSDAG = '2026-11-26';

/** The board of that day, open and live, in a browser of her own. */
export async function aapneTorsdag(browser: Browser, navn: string): Promise<{ page: Page; team: string }> {
  const page = await nettleserFor(browser, navn);
  await page.setViewportSize({ width: 1600, height: 1000 });
  const svar = await page.request.get('/api/v1/tavle');
  const team = ((await svar.json()) as { verdi: TavleView }).verdi.team.id;
  const linje = page.waitForResponse((r) => r.url().includes('/api/v1/tavle/endringer'));
  await page.goto(`/tavle?team=${team}&dato=${TORSDAG}`);
  await expect(page.locator('[data-kort]').first()).toBeVisible();
  await linje;
  return { page, team };
}

/** What the database has, through the same gate as the screen. */
export async function fraServeren(page: Page, team: string): Promise<TavleView> {
  const svar = await page.request.get(`/api/v1/tavle?team=${team}&dato=${TORSDAG}`);
  expect(svar.ok()).toBe(true);
  return ((await svar.json()) as { verdi: TavleView }).verdi;
}

/** Every place of every visit and where it lies, as the server tells it. */
export const plasser = (tavle: TavleView): string[] => rader(tavle.besok);

/** Those that are cards one can take hold of: not done, not stopped, not hidden. */
export const kanFlyttes = (tavle: TavleView): string[] =>
  rader(tavle.besok.filter((b) => b.status === 'PLANLAGT' && b.bruker));

const rader = (besok: TavleView['besok']): string[] =>
  besok
    .flatMap((b) =>
      [1, 2].slice(0, b.antallAnsatte).map((plass) => {
        const hos = b.tildelt.find((t) => t.plass === plass)?.ansattId;
        return `${b.id}/${plass} ${hos ? `${hos}/${b.dagsdel}` : 'ufordelt'}`;
      }),
    )
    .toSorted();

/** The same, as it stands in front of the person. */
export const paaSkjermen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-kort]')]
      .map((k) => `${k.dataset.kort} ${k.closest<HTMLElement>('[data-celle]')?.dataset.celle}`)
      .toSorted(),
  );

/** Runs in the page: clicks as a quick hand would, by the menu and the keys. Seeded, so a failure can be met again. */
export const flyttTilfeldig = (page: Page, antall: number, fro: number): Promise<number[]> =>
  page.evaluate(
    async ([antallInn, froInn]) => {
      let tilstand = froInn;
      const tilfeldig = (n: number) => {
        tilstand = (Math.imul(tilstand, 1664525) + 1013904223) >>> 0;
        return Math.floor((tilstand / 2 ** 32) * n);
      };
      const en = <T>(liste: T[]) => liste[tilfeldig(liste.length)]!;
      const sov = (ms: number) => new Promise((ferdig) => setTimeout(ferdig, ms));
      async function til<T>(finn: () => T | null | undefined | false, ms = 4_000): Promise<T | null> {
        for (const frist = Date.now() + ms; Date.now() < frist; await sov(10)) {
          const funnet = finn();
          if (funnet) return funnet;
        }
        return null;
      }
      const ark = () => document.querySelector<HTMLDialogElement>('dialog[open]');
      async function ett(): Promise<number | null> {
        const kort = en([...document.querySelectorAll<HTMLElement>('[data-kort]')]);
        kort.click();
        const apent = await til(() => ark()?.querySelector('input[name=til]') && ark());
        if (!apent) {
          ark()?.querySelector<HTMLElement>('button')?.click();
          await til(() => !ark());
          return null;
        }
        const valg = [...apent.querySelectorAll<HTMLInputElement>('input[name=til]')].filter(
          (v) => !v.checked,
        );
        if (valg.length > 0) en(valg).click();
        await sov(0);
        const knapper = [...apent.querySelectorAll<HTMLButtonElement>('button')];
        const knapp = await til(
          () => knapper.find((k) => /^(Flytt til|Legg i)/.test(k.textContent) && !k.disabled),
          500,
        );
        const naa = Date.now();
        (knapp ?? knapper[0]!).click();
        await til(() => !ark());
        return knapp ? naa : null;
      }
      const tider: number[] = [];
      while (tider.length < antallInn) {
        const angre = tider.length > 0 && tilfeldig(12) === 0;
        if (angre) {
          const hva = { key: en(['z', 'z', 'y']), ctrlKey: true, bubbles: true, cancelable: true };
          window.dispatchEvent(new KeyboardEvent('keydown', hva));
          tider.push(Date.now());
        } else {
          const naar = await ett();
          if (naar) tider.push(naar);
        }
        await sov(tilfeldig(60));
      }
      return tider;
    },
    [antall, fro] as const,
  );

/** Ends the app's LISTEN connection from the database's side. False when the run does not know the database. */
export async function kappDatabaselinja(): Promise<boolean> {
  const adresse = process.env.TILLIT_APP_DATABASE_URL;
  if (!adresse) return false;
  const klient = new Client({ connectionString: adresse });
  klient.on('error', () => undefined);
  await klient.connect();
  await klient.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = current_user and query ilike 'listen%'`,
  );
  await klient.end();
  return true;
}
