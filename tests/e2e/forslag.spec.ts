import { expect, test } from '@playwright/test';
import { forventIngenSidelengsRulling, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import {
  endringene,
  foreslaa,
  FREDAG,
  gjor,
  hvemHarHva,
  leggIBrettet,
  lesTavla,
  panelet,
  spor,
  ventPaaForslag,
} from './steg/forslag';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import { aapneTavla } from './steg/tavle';

test('forslaget ligger ved siden av tavla: grunner, godta én, godta alle, angre', async ({ page }) => {
  test.setTimeout(120_000);
  const konsollen = lyttPaaKonsollen(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page, FREDAG);
  await leggIBrettet(page, 5);
  await aapneTavla(page, FREDAG);
  const for_ = await hvemHarHva(page);

  await test.step('ingenting er flyttet før noen sier ja, og hver endring har en grunn og en pris', async () => {
    await foreslaa(page);
    await ventPaaForslag(page);
    await expect(panelet(page).getByText('Ingenting flyttes før dere sier ja.')).toBeVisible();
    expect(await hvemHarHva(page)).toEqual(for_);
    await endringene(page).first().getByText('Hvorfor?').click();
    await expect(endringene(page).first().getByText('Hva det koster')).toBeVisible();
    await forventTilgjengelig(page);
  });

  await test.step('godta én: bare den flyttes', async () => {
    await endringene(page)
      .first()
      .getByRole('button', { name: /^Godta / })
      .click();
    await expect(page.getByText('1 flytting gjort etter forslaget')).toBeVisible();
    await expect(endringene(page).first().getByText('Godtatt')).toBeVisible();
    expect((await hvemHarHva(page)).filter((rad) => !for_.includes(rad))).toHaveLength(1);
  });

  await test.step('la én være, godta resten, og angre alt som ett steg', async () => {
    const lar = endringene(page).filter({ has: page.getByRole('button', { name: /^La være/ }) });
    if ((await lar.count()) > 1) {
      await lar
        .last()
        .getByRole('button', { name: /^La være/ })
        .click();
      await expect(panelet(page).getByText('Du lot 1 være.')).toBeVisible();
    }
    const etterEn = await hvemHarHva(page);
    await panelet(page)
      .getByRole('button', { name: /^Godta( alle \d+)?$/ })
      .click();
    await expect(page.getByText(/^([2-9]|\d\d) flyttinger gjort etter forslaget/)).toBeVisible();
    await page.locator('.angrelinje').getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => hvemHarHva(page), { timeout: 30_000 }).toEqual(etterEn);
    await ventPaaForslag(page);
  });

  await test.step('Escape lukker, og fokus er der det kom fra', async () => {
    await panelet(page).getByRole('heading', { name: 'Forslag til dagen' }).focus();
    await page.keyboard.press('Escape');
    await expect(panelet(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Foreslå fordeling' })).toBeFocused();
  });
  expect(konsollen()).toEqual([]);
});

test('letingen kan stoppes underveis, og ingenting er endret', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Maren Solli');
  await aapneTavla(page, FREDAG);
  const for_ = await hvemHarHva(page);
  await foreslaa(page);
  await panelet(page).getByRole('radio', { name: 'Hele dagen' }).check();
  await expect(panelet(page).getByText('Leter etter en bedre fordeling.')).toBeVisible();
  await panelet(page)
    .getByRole('button', { name: /^(Stopp og bruk det beste så langt|Avbryt)$/ })
    .click();
  await expect(panelet(page).getByText('Leter etter en bedre fordeling.')).toBeHidden();
  expect(await hvemHarHva(page)).toEqual(for_);
});

test('noen blir syke: tre måter å reparere dagen på, innen to sekunder', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await loggInnSom(page, 'Yusuf Abdi');
  await aapneTavla(page, FREDAG);
  const tavle = await lesTavla(page);
  const amina = tavle.spor.find((s) => s.fornavn === 'Amina')!;
  await gjor(page, 'vakt.meldSyk', { ansattId: amina.ansattId, fom: FREDAG });
  try {
    const sporsmaal = { team: tavle.team.id, dato: FREDAG, slag: 'REPARER' };
    // The machine that runs the tests does much else: the fastest of three is what the server needs.
    const svar = [await spor(page, sporsmaal), await spor(page, sporsmaal), await spor(page, sporsmaal)];
    expect(svar[0]!.maater).toEqual(['FAERREST_ENDRINGER', 'KJENTE_ANSIKTER', 'JEVNEST_FORDELT']);
    expect(Math.min(...svar.map((s) => s.ms))).toBeLessThan(2_000);

    await aapneTavla(page, FREDAG);
    await foreslaa(page);
    await ventPaaForslag(page);
    await expect(panelet(page).getByRole('radio', { name: 'Etter fravær' })).toBeChecked();
    const faerrest = await endringene(page).count();
    await panelet(page)
      .getByRole('radio', { name: /^Kjente ansikter/ })
      .check();
    await expect(panelet(page).getByRole('radio', { name: /^Kjente ansikter/ })).toBeChecked();
    expect(await endringene(page).count()).toBeGreaterThanOrEqual(faerrest);
    await forventTilgjengelig(page);
  } finally {
    await gjor(page, 'vakt.meldFrisk', { ansattId: amina.ansattId, fom: FREDAG });
  }
});

test('på telefonen er forslaget et ark', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Yusuf Abdi', true);
  await aapneTavla(page, FREDAG);
  await foreslaa(page);
  await ventPaaForslag(page);
  await forventIngenSidelengsRulling(page);
  await forventTilgjengelig(page);
  await panelet(page).getByRole('button', { name: 'Lukk forslaget' }).click();
  await expect(panelet(page)).toBeHidden();
  await page.context().close();
});

test('teamet bestemmer hva som er viktigst, og det står hvem som endret det', async ({ page }) => {
  await loggInnSom(page, 'Maren Solli');
  await page.goto('/tavle/vekter');
  const rader = page
    .getByRole('main')
    .getByRole('list')
    .filter({ hasText: 'Få nye ansikter' })
    .getByRole('listitem');
  await page.getByRole('button', { name: 'Flytt Kort reise opp' }).click();
  await expect(page.getByText(/^Kort reise er nå nummer \d av 9\. Husk å lagre\.$/)).toBeAttached();
  await page.getByRole('combobox', { name: /ønsker om hvem som kommer/ }).selectOption('Mye');
  await page.getByRole('button', { name: 'Lagre rekkefølgen' }).click();
  await expect(page.getByText('Rekkefølgen er lagret')).toBeVisible();
  await expect(page.getByText('Maren Solli, i dag').first()).toBeVisible();
  await expect(page.getByText('«Ønsker om hvem som kommer» fra Vanlig til Mye')).toBeVisible();
  await expect(rader.first()).toBeVisible();
  await page.getByRole('button', { name: 'Tilbake til standarden' }).click();
  await expect(page.getByText('Dette er standarden.')).toBeVisible();
  await forventTilgjengelig(page);
});
