import { expect, type Locator, type Page } from '@playwright/test';

export const FREDAG = '2026-11-27';

export const panelet = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Forslag til dagen' });

/** Opens the panel. The search begins by itself. */
export async function foreslaa(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Foreslå fordeling' }).click();
  await expect(panelet(page).getByRole('heading', { name: 'Forslag til dagen' })).toBeFocused();
  return panelet(page);
}

/** The proposal is there, and can be said yes to. */
export async function ventPaaForslag(page: Page): Promise<void> {
  await expect(panelet(page).getByRole('button', { name: /^Godta( alle \d+)?$/ })).toBeVisible({
    timeout: 30_000,
  });
}

export const endringene = (page: Page): Locator =>
  panelet(page)
    .getByRole('listitem')
    .filter({ has: page.getByText('Hvorfor?') });

/** A handling through the API, as the signed-in person. */
export const gjor = <T>(page: Page, navn: string, inn: object): Promise<T> =>
  page.evaluate(
    async ({ navn: handling, inn: kropp }) => {
      const svar = await fetch(`/api/v1/handlinger/${handling}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(kropp),
      });
      return ((await svar.json()) as { verdi: never }).verdi;
    },
    { navn, inn },
  );

interface Tavlesvar {
  team: { id: string };
  spor: { ansattId: string; fornavn: string; tilstede: string }[];
  besok: {
    id: string;
    versjon: number;
    status: string;
    antallAnsatte: number;
    laastPerson: boolean;
    krav: unknown[];
    tildelt: { ansattId: string; plass: number }[];
  }[];
}

export const lesTavla = (page: Page, dato = FREDAG): Promise<Tavlesvar> =>
  page.evaluate(
    async (dag) => ((await (await fetch(`/api/v1/tavle?dato=${dag}`)).json()) as { verdi: Tavlesvar }).verdi,
    dato,
  );

/** Who has what, to compare before and after. */
export const hvemHarHva = async (page: Page): Promise<string[]> =>
  (await lesTavla(page)).besok
    .flatMap((b) => b.tildelt.map((t) => `${b.id}/${t.plass} ${t.ansattId}`))
    .toSorted();

/** Asks the server without the screen, and times the answer. */
export const spor = (page: Page, inn: object): Promise<{ ms: number; maater: string[] }> =>
  page.evaluate(async (kropp) => {
    const begynte = performance.now();
    const svar = await fetch('/api/v1/forslag', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(kropp),
    });
    const siste = (await svar.text()).trim().split('\n').at(-1)!;
    const { alternativer } = JSON.parse(siste) as { alternativer: { maate: string }[] };
    return { ms: performance.now() - begynte, maater: alternativer.map((a) => a.maate) };
  }, inn);

/** Puts some ordinary visits back in the tray, so that there is something to share out whatever was done before. */
export async function leggIBrettet(page: Page, antall: number): Promise<void> {
  const { besok } = await lesTavla(page);
  const vanlige = besok.filter(
    (b) =>
      b.status === 'PLANLAGT' &&
      b.antallAnsatte === 1 &&
      b.tildelt.length === 1 &&
      !b.laastPerson &&
      b.krav.length === 0,
  );
  for (const b of vanlige.slice(0, antall))
    await gjor(page, 'tavle.flytt', { besokId: b.id, versjon: b.versjon, tilAnsattId: null });
}
