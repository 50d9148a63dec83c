import { expect, test, type Browser, type Page } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { nettleserFor } from './steg/innlogging';
import { aapneSak } from './steg/sak';
import { felt, SEINT, settAnsvarlig, skriv, spor, venterLagret } from './steg/samskriving';

const TERJE = 'Terje Nygaard';
/** The specs may run on a database where they have run before: every text is its own. */
const naa = Date.now().toString(36);

test.describe.configure({ timeout: 90_000 });

async function toSomSkriver(browser: Browser): Promise<{ henrik: Page; yusuf: Page; sti: string }> {
  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  const yusuf = await nettleserFor(browser, 'Yusuf Abdi');
  await aapneSak(henrik, TERJE);
  await settAnsvarlig(henrik, 'Yusuf Abdi');
  await henrik.getByRole('link', { name: /vedtaket$/ }).click();
  await henrik.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
  const sti = new URL(henrik.url()).pathname;
  await yusuf.goto(sti);
  for (const side of [henrik, yusuf]) await expect(felt(side, 'Formål')).toBeVisible(SEINT);
  return { henrik, yusuf, sti };
}
const lukk = async (...sider: Page[]) => {
  for (const side of sider) await side.context().close();
};

test('to skriver samtidig i hvert sitt felt: begge blir stående, og begge ser det', async ({ browser }) => {
  const { henrik, yusuf, sti } = await toSomSkriver(browser);
  const konsollen = [lyttPaaKonsollen(henrik), lyttPaaKonsollen(yusuf)];
  await expect(yusuf.getByText('Henrik Myhre har utkastet åpent')).toBeVisible(SEINT);
  await felt(henrik, 'Formål').focus();
  await expect(yusuf.getByText('Henrik Myhre skriver i formålet')).toBeVisible(SEINT);

  await Promise.all([
    skriv(henrik, 'Formål', `Du skal bestemme selv ${naa}.`),
    skriv(yusuf, 'Begrunnelse', `Du har sagt det tydelig ${naa}.`),
  ]);
  await Promise.all([venterLagret(henrik), venterLagret(yusuf)]);
  await expect(felt(henrik, 'Begrunnelse')).toHaveValue(`Du har sagt det tydelig ${naa}.`, SEINT);
  await expect(felt(yusuf, 'Formål')).toHaveValue(`Du skal bestemme selv ${naa}.`, SEINT);
  await expect(henrik.locator('[data-konflikt]')).toHaveCount(0);

  const henrikIgjen = await henrik.context().newPage();
  await henrikIgjen.goto(sti);
  await expect(felt(henrikIgjen, 'Formål')).toHaveValue(`Du skal bestemme selv ${naa}.`);
  await expect(felt(henrikIgjen, 'Begrunnelse')).toHaveValue(`Du har sagt det tydelig ${naa}.`);
  expect(konsollen.flatMap((k) => k())).toEqual([]);
  await lukk(henrik, yusuf);
});

test('to skriver i samme felt: konflikten sies i ord, med begge tekstene, og ingenting blir borte', async ({
  browser,
}) => {
  const { henrik, yusuf } = await toSomSkriver(browser);
  // Henrik is offline while Yusuf saves: the surest way to start from the same text.
  await henrik.context().setOffline(true);
  await skriv(henrik, 'Formål', `Henriks formål ${naa}.`);
  await expect(henrik.getByText(/Ikke lagret – prøver igjen/).first()).toBeVisible(SEINT);
  await skriv(yusuf, 'Formål', `Yusufs formål ${naa}.`);
  await venterLagret(yusuf);
  await henrik.context().setOffline(false);

  const konflikt = henrik.getByRole('region', { name: 'Yusuf endret formålet mens du skrev' });
  await expect(konflikt).toBeVisible(SEINT);
  await expect(konflikt).toContainText(`Henriks formål ${naa}.`);
  await expect(konflikt).toContainText(`Yusufs formål ${naa}.`);
  await expect(konflikt.getByRole('heading', { name: /^Yusufs tekst, lagret \d\d\.\d\d/ })).toBeVisible();
  await expect(felt(henrik, 'Formål')).toHaveValue(`Henriks formål ${naa}.`);
  await forventTilgjengelig(henrik);

  // Sending waits for the choice.
  await henrik.getByRole('button', { name: 'Send til godkjenning' }).click();
  await expect(konflikt).toBeInViewport(SEINT);

  await konflikt.getByRole('button', { name: 'Bruk Yusufs' }).click();
  await expect(felt(henrik, 'Formål')).toHaveValue(`Yusufs formål ${naa}.`);
  await henrik.getByRole('button', { name: 'Hent tilbake min tekst' }).click();
  await expect(felt(henrik, 'Formål')).toHaveValue(`Henriks formål ${naa}.`);
  await venterLagret(henrik);
  await expect(felt(yusuf, 'Formål')).toHaveValue(`Henriks formål ${naa}.`, SEINT);
  await expect(yusuf.getByText('Henrik skrev dette nå')).toBeVisible(SEINT);

  await yusuf.getByRole('button', { name: 'Historie for formålet' }).click();
  const historie = yusuf.getByRole('dialog', { name: 'Hvem som har skrevet i formålet' });
  await expect(historie.getByText(/^Yusuf Abdi/).first()).toBeVisible(SEINT);
  await expect(historie).toContainText('Yusufs formål');
  await forventTilgjengelig(yusuf);
  await lukk(henrik, yusuf);
});

test('et spørsmål fra den ene får svar fra den andre, og uenighet kan ikke overses', async ({ browser }) => {
  const { henrik, yusuf, sti } = await toSomSkriver(browser);
  const sporsmaal = `Gjelder det hele vinteren? ${naa}`;
  await spor(yusuf, 'begrunnelsen', { tekst: sporsmaal });
  const hosHenrik = henrik.getByRole('region', { name: 'Yusuf Abdi spør' }).filter({ hasText: sporsmaal });
  await expect(hosHenrik).toBeVisible(SEINT);
  await forventTilgjengelig(henrik);
  await hosHenrik.getByRole('textbox', { name: 'Svar til Yusuf' }).fill('Ja, til våren.');
  await hosHenrik.getByRole('button', { name: 'Svar og lukk' }).click();
  await expect(hosHenrik).toBeHidden(SEINT);
  await expect(yusuf.getByText(/lukket spørsmål|lukkede spørsmål/).first()).toBeVisible(SEINT);

  const uenighet = `Dette er for lite hjelp ${naa}`;
  await spor(henrik, 'formålet', { tekst: uenighet, uenig: true });
  await expect(henrik.getByText(/Det stanser ikke vedtaket, men teamlederen ser det/)).toBeVisible();
  await expect(yusuf.getByText(/Det stanser ikke vedtaket, men teamlederen ser det/)).toBeVisible(SEINT);
  const kari = await nettleserFor(browser, 'Kari Lie');
  await kari.goto(sti);
  await expect(kari.getByText(uenighet)).toBeVisible(SEINT);
  await forventTilgjengelig(kari);
  await lukk(henrik, yusuf, kari);
});

test('formålsvakten forklarer, og det som flyttes, ligger i tiltaksplanen', async ({ browser }) => {
  const { henrik, yusuf } = await toSomSkriver(browser);
  const funn = felt(henrik, 'Formål');
  await funn.fill('Du skal være trygg i dusjen. Du får hjelp 35 minutter hver tirsdag.');
  const knapp = henrik.getByRole('button', { name: /«35 minutter»/ });
  await expect(knapp).toBeVisible(SEINT);
  await expect(funn).toHaveAccessibleDescription(/Formålsvakten fant/);

  // By keyboard: open, read, close, and be back where one was.
  await knapp.focus();
  await henrik.keyboard.press('Enter');
  const forklaring = henrik.getByRole('group', { name: /«35 minutter»/ });
  await expect(forklaring).toBeFocused();
  await forventTilgjengelig(henrik);
  await henrik.keyboard.press('Escape');
  await expect(forklaring).toBeHidden();
  await expect(knapp).toBeFocused();

  await henrik.keyboard.press('Enter');
  await forklaring.getByRole('button', { name: 'Flytt til tiltaksplanen' }).click();
  await expect(henrik.getByText(/^Flyttet til tiltaksplanen/)).toBeVisible(SEINT);
  await expect(funn).not.toHaveValue(/35 minutter/);
  await expect(knapp).toBeHidden();
  await venterLagret(henrik);
  await expect(henrik.getByRole('article', { name: 'Forhåndsvisning av brevet' })).not.toContainText(
    '35 minutter',
  );

  const bruker = await henrik.getByRole('link', { name: TERJE }).getAttribute('href');
  await yusuf.goto(bruker!.replace(/vedtak$/, 'tiltaksplan'));
  await expect(yusuf.getByRole('heading', { name: 'Fra vedtaket' })).toBeVisible(SEINT);
  await expect(yusuf.getByText(/35 minutter/).first()).toBeVisible();
  await forventTilgjengelig(yusuf);
  await yusuf
    .getByRole('button', { name: /35 minutter.*er ikke nødvendig/ })
    .first()
    .click();
  await expect(yusuf.getByText(/Tatt bort fra lista/)).toBeVisible(SEINT);
  await lukk(henrik, yusuf);
});

test('saksbehandleren anslår timer til rapporteringen; ingen andre ser det, og det kan gis ut ved innsyn', async ({
  browser,
}) => {
  const { henrik, yusuf } = await toSomSkriver(browser);
  await henrik.getByText('Anslag til kommunens rapportering').click();
  const anslag = henrik.locator('#timeanslag section').first();
  await anslag.getByRole('textbox', { name: 'Timer per uke' }).fill('13,25');
  await anslag.getByRole('button', { name: 'Lagre anslaget' }).click();
  await expect(anslag.getByText(/13,25 timer per uke/)).toBeVisible(SEINT);
  await forventTilgjengelig(henrik);
  await yusuf.reload();
  await expect(felt(yusuf, 'Formål')).toBeVisible(SEINT);
  expect(await yusuf.content()).not.toContain('13,25');
  await expect(yusuf.getByText('Anslag til kommunens rapportering')).toHaveCount(0);

  await henrik.getByRole('link', { name: 'Skriv ut til innsyn' }).click();
  await henrik.waitForURL(/\/timeanslag$/, SEINT);
  await expect(henrik.getByRole('heading', { level: 1, name: 'Innsyn: timeanslag' })).toBeVisible();
  await expect(henrik.getByText('13,25').first()).toBeVisible();
  await forventTilgjengelig(henrik);
  await lukk(henrik, yusuf);
});

test('på telefonen: funn, spørsmål og historie er under feltet, og ingenting er for bredt', async ({
  browser,
}) => {
  const henrik = await nettleserFor(browser, 'Henrik Myhre', true);
  await aapneSak(henrik, TERJE);
  await henrik.getByRole('link', { name: /vedtaket$/ }).click();
  await henrik.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
  await felt(henrik, 'Formål').fill('Du får hjelp 25 minutter hver morgen.');
  await henrik.getByRole('button', { name: /«25 minutter»/ }).click();
  await henrik.getByRole('button', { name: 'Spør om formålet' }).click();
  // Tall enough that the menu at the bottom does not cut a field in two: axe would call the half a small target.
  await henrik.setViewportSize({ width: 390, height: 9000 });
  await forventTilgjengelig(henrik);
  await henrik.setViewportSize({ width: 390, height: 844 });
  await forventIngenSidelengsRulling(henrik);
  await felt(henrik, 'Formål').fill(`Du skal bestemme selv ${naa}.`);
  await venterLagret(henrik);
  await lukk(henrik);
});

test('uten skript: skjemaet lagrer med knappen, og en konflikt sies ved feltet', async ({ browser }) => {
  const { henrik, yusuf, sti } = await toSomSkriver(browser);
  await lukk(henrik);
  const tilstand = await (await nettleserFor(browser, 'Henrik Myhre')).context().storageState();
  const uten = await browser.newContext({ javaScriptEnabled: false, storageState: tilstand });
  const side = await uten.newPage();
  await side.goto(sti);
  await skriv(yusuf, 'Formål', `Yusuf, med skript ${naa}.`);
  await venterLagret(yusuf);
  await side.locator('textarea[name="innhold.formaal"]').fill(`Henrik, uten skript ${naa}.`);
  await side.getByRole('button', { name: 'Lagre utkastet' }).click();
  await expect(side.getByText(/Yusuf Abdi endret dette mens du skrev/).first()).toBeVisible(SEINT);
  await expect(side.locator('textarea[name="innhold.formaal"]')).toHaveValue(`Henrik, uten skript ${naa}.`);
  await side.getByRole('button', { name: 'Lagre utkastet' }).click();
  await expect(felt(yusuf, 'Formål')).toHaveValue(`Henrik, uten skript ${naa}.`, SEINT);
  await uten.close();
  await lukk(yusuf);
});
