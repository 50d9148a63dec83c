import { expect, test, type Browser, type Page } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { loggInnSom } from './steg/innlogging';
import { aapneSak } from './steg/sak';

/** Every screen, for the person it was made for. The function finds its way as she would. */
const SKJERMER: { navn: string; hvem: string; gaa: (page: Page) => Promise<unknown> }[] = [
  { navn: 'min dag', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/min-dag') },
  { navn: 'besøkskort', hvem: 'Yusuf Abdi', gaa: (p) => folg(p, '/min-dag', /^\/min-dag\/besok\//) },
  { navn: 'tavle', hvem: 'Maren Solli', gaa: (p) => p.goto('/tavle') },
  { navn: 'kart', hvem: 'Maren Solli', gaa: (p) => p.goto('/tavle/kart') },
  { navn: 'utskrift', hvem: 'Maren Solli', gaa: (p) => p.goto('/tavle/utskrift') },
  { navn: 'nødpakke', hvem: 'Maren Solli', gaa: (p) => p.goto('/tavle/nodpakke') },
  { navn: 'vegg', hvem: 'Maren Solli', gaa: (p) => p.goto('/tavle/vegg') },
  { navn: 'uka', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/tavle/uke') },
  {
    navn: 'kopier fordelingen',
    hvem: 'Yusuf Abdi',
    gaa: (p) => folg(p, '/tavle/uke?uke=2026-12-07', /^\/tavle\/uke\/kopier/),
  },
  { navn: 'faste ruter', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/tavle/ruter') },
  {
    navn: 'rute',
    hvem: 'Yusuf Abdi',
    gaa: (p) => folg(p, '/tavle/ruter', /^\/tavle\/ruter\/[0-9a-f-]{36}$/),
  },
  { navn: 'hva er viktigst', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/tavle/vekter') },
  { navn: 'kveldsliste', hvem: 'Nora Kvam', gaa: (p) => p.goto('/tavle/kveld') },
  { navn: 'nytt besøk', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/tavle/nytt') },
  { navn: 'stopp', hvem: 'Yusuf Abdi', gaa: (p) => tilBruker(p, 'stopp') },
  { navn: 'brukere', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/brukere') },
  { navn: 'bruker', hvem: 'Yusuf Abdi', gaa: (p) => tilBruker(p) },
  { navn: 'ønsker', hvem: 'Yusuf Abdi', gaa: (p) => tilBruker(p, 'onsker') },
  { navn: 'ønsker og hvem som ikke skal hit', hvem: 'Kari Lie', gaa: (p) => tilBruker(p, 'onsker') },
  { navn: 'om meg på jobb', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/om-meg') },
  { navn: 'tiltaksplan', hvem: 'Yusuf Abdi', gaa: (p) => tilBruker(p, 'tiltaksplan') },
  { navn: 'kartlegging', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'kartlegging') },
  { navn: 'mål', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'maal') },
  { navn: 'mestringsperioder', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'mestring') },
  { navn: 'ny mestringsperiode', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'mestring/ny') },
  { navn: 'funksjon over tid', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'kartlegging/profil') },
  { navn: 'vedtak og brev', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'vedtak') },
  { navn: 'brukervalg', hvem: 'Henrik Myhre', gaa: (p) => tilBruker(p, 'brukervalg') },
  { navn: 'leverandører', hvem: 'Henrik Myhre', gaa: (p) => p.goto('/leverandorer') },
  {
    navn: 'leverandør',
    hvem: 'Kari Lie',
    gaa: (p) => folg(p, '/leverandorer', /\/leverandorer\/[0-9a-f-]{36}/),
  },
  { navn: 'ny leverandør', hvem: 'Kari Lie', gaa: (p) => p.goto('/leverandorer/ny') },
  { navn: 'saker', hvem: 'Henrik Myhre', gaa: (p) => p.goto('/saker') },
  { navn: 'ny henvendelse', hvem: 'Henrik Myhre', gaa: (p) => p.goto('/saker/ny') },
  { navn: 'sak', hvem: 'Henrik Myhre', gaa: (p) => folg(p, '/saker', /\/saker\/[0-9a-f-]{36}/) },
  { navn: 'frister', hvem: 'Henrik Myhre', gaa: (p) => p.goto('/frister?vis=team') },
  {
    navn: 'kort tjeneste',
    hvem: 'Henrik Myhre',
    gaa: (p) => folg(p, '/frister?vis=team&slag=KORTTID', /^\/frister\/korttid\/[0-9a-f-]{36}/),
  },
  { navn: 'godkjenning', hvem: 'Kari Lie', gaa: (p) => p.goto('/godkjenning') },
  {
    navn: 'til godkjenning',
    hvem: 'Kari Lie',
    gaa: (p) => folg(p, '/godkjenning', /\/godkjenning\/[0-9a-f-]{36}/),
  },
  {
    navn: 'timeanslag',
    hvem: 'Henrik Myhre',
    gaa: async (p) => {
      await folg(p, await aapneSak(p, 'Terje Nygaard'), /^\/vedtak\/[0-9a-f-]{36}$/);
      await p.goto(`${new URL(p.url()).pathname}/timeanslag`);
    },
  },
  { navn: 'brevmaler', hvem: 'Kari Lie', gaa: (p) => p.goto('/brevmaler') },
  { navn: 'brevmal', hvem: 'Kari Lie', gaa: (p) => folg(p, '/brevmaler', /^\/brevmaler\/[0-9a-f-]{36}$/) },
  { navn: 'klager', hvem: 'Henrik Myhre', gaa: (p) => p.goto('/klager') },
  { navn: 'klage', hvem: 'Henrik Myhre', gaa: (p) => folg(p, '/klager', /\/klager\/[0-9a-f-]{36}$/) },
  { navn: 'klage for lederen', hvem: 'Kari Lie', gaa: (p) => folg(p, '/klager', /\/klager\/[0-9a-f-]{36}$/) },
  { navn: 'revurderinger', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/revurderinger') },
  { navn: 'ikke funnet', hvem: 'Yusuf Abdi', gaa: (p) => p.goto('/brukere/finnes-ikke') },
];

const STORRELSER = [
  { navn: 'telefon lys', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { navn: 'skrivebord mørk', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
] as const;

async function folg(page: Page, fra: string, til: RegExp): Promise<void> {
  await page.goto(fra);
  const stier = () =>
    page.locator('main a').evaluateAll((alle) => alle.map((a) => (a as HTMLAnchorElement).pathname));
  await expect
    .poll(async () => (await stier()).some((sti) => til.test(sti)), `${fra} has a link to ${til}`)
    .toBe(true);
  await page.goto((await stier()).find((sti) => til.test(sti))!);
}

async function tilBruker(page: Page, fane = ''): Promise<void> {
  await folg(page, '/brukere', /^\/brukere\/[0-9a-f-]{36}$/);
  if (fane) await page.goto(`${new URL(page.url()).pathname}/${fane}`);
}

async function ny(browser: Browser, valg: (typeof STORRELSER)[number]): Promise<Page> {
  const { viewport, colorScheme } = valg;
  return (await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })).newPage();
}

for (const storrelse of STORRELSER)
  for (const hvem of new Set(SKJERMER.map((s) => s.hvem)))
    test(`${hvem}, ${storrelse.navn}: hver skjerm er tilgjengelig, stille og uten innebygde stiler`, async ({
      browser,
    }) => {
      const mine = SKJERMER.filter((s) => s.hvem === hvem);
      test.setTimeout(30_000 + mine.length * 10_000);
      const page = await ny(browser, storrelse);
      const konsollen = lyttPaaKonsollen(page);
      await loggInnSom(page, hvem);
      for (const skjerm of mine)
        await test.step(skjerm.navn, async () => {
          await skjerm.gaa(page);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
          await forventTilgjengelig(page);
          await forventIngenSidelengsRulling(page);
          const html = await (await page.request.get(page.url())).text();
          expect(html.match(/<[a-z][^>]* style="[^"]*"/g) ?? [], 'style attributes in the markup').toEqual(
            [],
          );
        });
      expect(konsollen().filter((linje) => !linje.includes('404'))).toEqual([]);
      await page.context().close();
    });
