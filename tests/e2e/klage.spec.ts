import { expect, test } from '@playwright/test';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { nettleserFor } from './steg/innlogging';
import {
  avgjor,
  bekreftMottatt,
  oversend,
  registrerMuntligKlage,
  registrerSvar,
  vurderFormalia,
  vurderPaaNytt,
} from './steg/klage';
import { fattVedtaket, lagreVedtaket, sendTilGodkjenning } from './steg/vedtak';

const VIGDIS = 'Vigdis Holt';
const ORD = 'Dere sier at jeg klarer det selv. Jeg ligger våken og er redd for at det skal gå galt.';
const UTTALELSE = 'Hun har fått opplæring og klarer det selv. Vi mener at vedtaket er forsvarlig.';
const SEINT = { timeout: 20_000 };

test('fra en sen klage over kjøkkenbordet, til statsforvalteren og tilbake, til et nytt vedtak', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const yusuf = await nettleserFor(browser, 'Yusuf Abdi', true);
  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  const kari = await nettleserFor(browser, 'Kari Lie');
  const konsollen = lyttPaaKonsollen(henrik);

  const sti = await registrerMuntligKlage(yusuf, VIGDIS, ORD);
  await expect(yusuf.getByText(`«${ORD}»`)).toBeVisible();
  await expect(yusuf.getByText('Etter fristen', { exact: true })).toBeVisible();
  await yusuf.getByRole('button', { name: 'Lest opp og godkjent' }).click();
  await expect(yusuf.getByText(/Lest opp og godkjent 25\. november 2026/)).toBeVisible(SEINT);
  await forventTilgjengelig(yusuf);
  await forventIngenSidelengsRulling(yusuf);
  await forventAnonym(yusuf, /vigdis|holt/i);

  await henrik.goto('/klager');
  await henrik.locator(`main a[href="${sti}"]`).click();
  await henrik.waitForURL(new RegExp(`${sti}$`), SEINT);
  await forventTilgjengelig(henrik);
  await bekreftMottatt(henrik, '18.12.2026');
  await vurderFormalia(henrik, 'Hun var redd for å si fra, og visste ikke at det var en frist.');
  await vurderPaaNytt(henrik, UTTALELSE);
  await expect(henrik.getByRole('form', { name: 'Avgjør klagen' })).toBeHidden();

  await kari.goto(sti);
  await forventTilgjengelig(kari);
  await avgjor(kari, 'Vi har hørt at du er redd. Vi mener likevel at du får den hjelpen du trenger.');
  await expect(kari.getByRole('form', { name: 'Send til statsforvalteren' })).toBeHidden();

  await henrik.goto(sti);
  await oversend(henrik, sti, UTTALELSE);
  await forventTilgjengelig(henrik);
  await henrik.getByRole('link', { name: /^Kopi til klageren/ }).click();
  await henrik.waitForURL(/\/brev\/[0-9a-f-]{36}$/, { timeout: 60_000 });
  await expect(henrik.getByRole('heading', { level: 1, name: /^Vi har sendt klagen din til/ })).toBeVisible();
  await expect(henrik.getByText(`«${ORD}»`)).toBeVisible();
  const fil = await henrik.request.get(
    (await henrik.getByRole('link', { name: 'Åpne som PDF' }).getAttribute('href'))!,
  );
  expect([fil.status(), fil.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await forventTilgjengelig(henrik);

  await henrik.goto(sti);
  await registrerSvar(henrik, /^Opphevet/, '25.11.2026', 'Kommunen har ikke vurdert det hun sier om natta.');
  await henrik.getByRole('button', { name: 'Skriv det nye vedtaket' }).click();
  await henrik.waitForURL(/\/vedtak\/[0-9a-f-]{36}$/, SEINT);
  const utkast = new URL(henrik.url()).pathname;
  await henrik
    .getByRole('textbox', { name: 'Begrunnelse' })
    .fill('Statsforvalteren opphevet vedtaket. Vi har vurdert det du sier om natta, og gir deg mer hjelp.');
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await fattVedtaket(kari, VIGDIS);

  await henrik.goto(sti);
  await expect(henrik.getByText('Ingenting gjenstår i denne saken.')).toBeVisible(SEINT);
  await expect(
    henrik
      .getByRole('main')
      .getByText(/^Gjort om ved vedtak av/)
      .first(),
  ).toBeVisible();
  await expect(henrik.getByRole('link', { name: 'Åpne det nye vedtaket' })).toHaveAttribute('href', utkast);
  await henrik.goto('/klager?vis=ferdige');
  await expect(henrik.locator(`main a[href="${sti}"]`)).toContainText(VIGDIS);
  await forventTilgjengelig(henrik);
  expect(konsollen()).toEqual([]);
  for (const side of [yusuf, henrik, kari]) await side.context().close();
});

test('en anmodning om tilsyn er ikke en klage: ingen frist, og den sendes videre', async ({ browser }) => {
  test.setTimeout(180_000);
  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  await henrik.goto('/brukere');
  await henrik
    .getByRole('main')
    .getByRole('link', { name: /Wenche Dale/ })
    .first()
    .click();
  await henrik.waitForURL(/\/brukere\/[0-9a-f-]{36}/, SEINT);
  const bruker = new URL(henrik.url()).pathname.split('/')[2]!;
  await henrik.goto(`/klager/ny?bruker=${bruker}`);
  await forventTilgjengelig(henrik);
  await henrik.getByRole('link', { name: /^Noen mener at plikter blir brutt/ }).click();
  await expect(henrik.getByRole('combobox', { name: 'Hvilket vedtak?' })).toBeHidden();
  await henrik.getByRole('button', { name: 'Registrer klagen' }).click();
  await expect(henrik.getByRole('link', { name: 'Fyll ut dette feltet' }).first()).toBeVisible(SEINT);
  await forventTilgjengelig(henrik);
  await henrik
    .getByRole('textbox', { name: 'Klagen, ordrett' })
    .fill('Ingen sier fra når medisinen mangler.');
  await henrik.getByRole('button', { name: 'Registrer klagen' }).click();
  await henrik.waitForURL(/\/klager\/[0-9a-f-]{36}$/, SEINT);
  await expect(henrik.getByText('Ingen frist', { exact: true })).toBeVisible();
  await expect(henrik.getByRole('form', { name: 'Formalia' })).toBeHidden();
  await henrik.getByText('Vi sender den, med kopi til den som ba om det').click();
  await henrik.getByRole('textbox', { name: 'Hva er avtalt?' }).fill('Hun vil at vi sender den.');
  await henrik.getByRole('button', { name: 'Send videre' }).click();
  await expect(henrik.getByRole('link', { name: /^Til statsforvalteren/ })).toBeVisible(SEINT);
  await expect(henrik.getByRole('link', { name: /^Kopi til klageren/ })).toBeVisible();
  await forventTilgjengelig(henrik);
  await henrik.context().close();
});
