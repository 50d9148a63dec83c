import { expect, test } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { loggInnSom } from './steg/innlogging';
import { aapneRuta, aapneUka, angreGrepet, grepet, MANDAG } from './steg/ruter';

test.use({ viewport: { width: 1440, height: 900 } });

test('teamet ser uka, kopierer en dag fra forrige uke, og angrer', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneUka(page);

  await test.step('folk × dager, med rute, antall og ord for mengden', async () => {
    const amina = page.getByRole('row', { name: /^Amina Rahimi/ });
    await expect(amina).toContainText(/romslig|passe|fullt/);
    await expect(amina).toContainText('Rute');
    await expect(page.getByRole('row', { name: /^Ikke fordelt/ })).toContainText('ikke lagt ut');
    await forventTilgjengelig(page);
  });

  await test.step('kopien vises før noe er gjort, og kan angres i ett grep', async () => {
    await page.getByRole('link', { name: /Kopier fordelingen av tirsdag 8\. desember/ }).click();
    await expect(page.getByRole('heading', { name: 'Slik blir det' })).toBeVisible();
    await forventTilgjengelig(page);
    await page.getByRole('button', { name: 'Kopier fordelingen' }).click();
    await expect(page).toHaveURL(/\/tavle\/uke\?/);
    await expect(grepet(page)).toContainText('fikk fordelingen fra forrige uke');
    await angreGrepet(page);
  });

  await test.step('dagen fører til tavla', async () => {
    await page.getByRole('link', { name: 'Åpne tavla tirsdag 8. desember' }).first().click();
    await expect(page).toHaveURL(/dato=2026-12-08/);
  });
  expect(konsollen()).toEqual([]);
});

test('en jul med røde dager: navnet står der, og besøkene er ikke lagt ut', async ({ page }) => {
  await loggInnSom(page, 'Kari Lie');
  await page.goto('/tavle/uke?uke=2026-12-25');
  await expect(page.getByText('Besøkene er lagt ut til og med onsdag 9. desember')).toBeVisible();
});

test('teamet bemanner en rute en dag, flytter et besøk mellom ruter, og lager ruter av uka', async ({
  page,
}) => {
  await loggInnSom(page, 'Yusuf Abdi');

  await test.step('en annen går ruta mandag; besøkene følger med, og alt kan angres', async () => {
    await aapneRuta(page, 'Rute 1');
    await forventTilgjengelig(page);
    const skjema = page.getByRole('form', { name: 'Sett for dagen' });
    await skjema.getByLabel('Dag').selectOption(MANDAG);
    await skjema.getByLabel('Hvem').selectOption({ label: 'Maren Solli' });
    await skjema.getByRole('button', { name: 'Sett for dagen' }).click();
    await expect(grepet(page)).toContainText('Ruta er endret');
    const mandagen = page.getByRole('listitem').filter({ hasText: 'Mandag 7. desember' });
    await expect(mandagen).toContainText('Maren, bare denne dagen');
    await angreGrepet(page);
    await expect(mandagen).not.toContainText('Maren');
  });

  await test.step('et fast besøk til en annen rute, med tastaturet', async () => {
    const lenke = page.getByRole('link', { name: /^Flytt .*, fredag/ }).first();
    await lenke.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/flytt=/);
    const skjema = page.getByRole('form', { name: /^Flytt / });
    await expect(skjema).toBeVisible();
    await skjema.getByLabel('Til rute').selectOption({ label: 'Rute 3' });
    await skjema.getByRole('button', { name: 'Flytt fra i dag' }).click();
    await expect(grepet(page)).toContainText('Ruta er endret');
    await angreGrepet(page);
  });

  await test.step('en rute avsluttes, og uka blir til en ny med eget navn', async () => {
    await aapneRuta(page, 'Kveld 2');
    await page.getByText('Avslutt ruta').click();
    await page.getByLabel('Siste dag').fill('24.11.2026');
    await page.getByRole('button', { name: 'Avslutt', exact: true }).click();
    await expect(page.getByText('Siste dag 24. november')).toBeVisible();
    await page.goto('/tavle/ruter');
    await page.getByRole('link', { name: 'Lag ruter av denne uka' }).click();
    await forventTilgjengelig(page);
    const navn = page.getByRole('textbox', { name: /^Navn på ruta/ });
    await navn.last().fill('Kveldsbakken');
    for (const kryss of (await page.getByRole('checkbox').all()).slice(0, -1)) await kryss.uncheck();
    await page.getByRole('button', { name: 'Lag rutene' }).click();
    await expect(page.getByRole('link', { name: 'Kveldsbakken' }).first()).toBeVisible();
  });

  await test.step('og den gamle kan tas i bruk igjen', async () => {
    await page.getByRole('button', { name: 'Ta Kveld 2 i bruk igjen' }).click();
    await expect(page.getByRole('button', { name: 'Ta Kveld 2 i bruk igjen' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Kveld 2' }).first()).toBeVisible();
  });
});

test('fra nå av: besøket, og det samme ukene etter', async ({ page }) => {
  await loggInnSom(page, 'Yusuf Abdi');
  const tavla = async (dato: string) => {
    const svar = await page.request.get(`/api/v1/tavle?dato=${dato}`);
    return (await svar.json()).verdi as {
      spor: { ansattId: string; fornavn: string; tilstede: string }[];
      besok: {
        id: string;
        versjon: number;
        status: string;
        antallAnsatte: number;
        dagsdel: string;
        hva: string;
        krav: unknown[];
        tildelt: { ansattId: string }[];
      }[];
    };
  };
  const dag = await tavla('2026-12-02');
  const amina = dag.spor.find((s) => s.fornavn === 'Amina' && s.tilstede === 'PAA')!;
  const besok = dag.besok.find(
    (b) =>
      b.status === 'PLANLAGT' &&
      b.antallAnsatte === 1 &&
      b.dagsdel === 'FORMIDDAG' &&
      b.krav.length === 0 &&
      b.tildelt[0]?.ansattId !== amina.ansattId,
  )!;
  const svar = await page.request.post('/api/v1/handlinger/tavle.flyttFraNaaAv', {
    data: { besokId: besok.id, versjon: besok.versjon, tilAnsattId: amina.ansattId },
  });
  const { verdi } = await svar.json();
  expect(verdi.antall + verdi.latt.length).toBeGreaterThanOrEqual(1);
  expect(verdi.planEndret).toBe(false);
  expect((await tavla('2026-12-02')).besok.find((b) => b.id === besok.id)!.tildelt[0]!.ansattId).toBe(
    amina.ansattId,
  );
});

test('på telefonen er det én dag om gangen, og lista kan skrives ut', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneUka(page);
  await page
    .getByRole('navigation', { name: 'Dager i uka' })
    .getByRole('link', { name: /Onsdag/ })
    .click();
  await expect(page.getByRole('region', { name: 'onsdag 9. desember' })).toContainText('Amina Rahimi');
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);

  await aapneRuta(page, 'Rute 1');
  await forventIngenSidelengsRulling(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Hvem går ruta' })).toBeHidden();
  await expect(page.getByRole('link', { name: /^Flytt/ }).first()).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Mandag' })).toBeVisible();
});
