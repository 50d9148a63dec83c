import { expect, test } from '@playwright/test';
import { dato } from '../../lib/platform/time/dato';
import { syntetiskNummer } from '../factories/fodselsnummer';
import {
  forventAnonym,
  forventIngenSidelengsRulling,
  forventTilgjengelig,
  lyttPaaKonsollen,
} from '../support/skjerm';
import { loggInnSom, nettleserFor } from './steg/innlogging';
import {
  aapneSak,
  kartlegg,
  oppgiNummer,
  registrerHenvendelse,
  settTjenesteansvarlig,
  skrivMaal,
} from './steg/sak';

const nyttNummer = () => syntetiskNummer(dato('1941-03-12'), 'K', Math.floor(Math.random() * 150));
const HENVENDELSE = {
  fornavn: 'Ragna',
  etternavn: 'Myklebust',
  fodselsdato: '12.03.1941',
  adresse: 'Bekkeveien 30',
  fra: 'Pårørende',
  fraNavn: 'Tone Myklebust',
  innhold: 'Mor klarer ikke trappa lenger. Hun vil så gjerne ut til fuglene om morgenen.',
};

test('fra henvendelse til mål: ordene skrives én gang og følger med', async ({ page }) => {
  const konsollen = lyttPaaKonsollen(page);
  const etternavn = `Myklebust${Math.floor(Math.random() * 1e6)}`;
  const navn = `Ragna ${etternavn}`;
  await loggInnSom(page, 'Henrik Myhre');
  await registrerHenvendelse(page, {
    ...HENVENDELSE,
    etternavn,
    nummer: nyttNummer(),
    hast: 'Hun falt i går kveld.',
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Henvendelsen er registrert' })).toBeVisible();
  await forventTilgjengelig(page);

  const sak = await aapneSak(page, navn);
  await forventAnonym(page, /ragna|myklebust/i);
  await expect(page.getByRole('main').getByText(/^Foreløpig svar innen \d+\. \w+/)).toBeVisible();
  await settTjenesteansvarlig(page, 'Yusuf Abdi');
  await forventTilgjengelig(page);

  await kartlegg(page, {
    ord: 'Jeg vil ut til fuglene om morgenen.',
    tilStede: 'Datteren Tone',
    felt: { 'Egne ressurser': 'Lager kaffen selv.', Bolig: 'Tolv trinn ned til hagen.' },
    skaarer: { 'Bevege seg utendørs': '4', Hukommelse: '1' },
  });
  await expect(page.getByText('4, hjelp hele tiden')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hørsel' })).toContainText('ikke relevant');
  await forventTilgjengelig(page);

  await page.getByRole('link', { name: 'Skriv mål fra ordene' }).click();
  await skrivMaal(page, {
    utdrag: 'ut til fuglene',
    tittel: 'Gå ut til fuglebrettet alene hver morgen',
    utgangspunkt: 'Går til døra med følge',
    maal: 'Fyller fuglebrettet selv, fem dager på rad',
    maalepunkt: 'Ragna krysser av på kalenderen',
    innen: '20.12.2030',
    nivaaer: ['Går rundt huset', 'Går til porten', 'Fyller brettet selv', 'Går til døra', 'Blir sittende'],
  });
  await expect(page.getByText('«ut til fuglene»')).toBeVisible();
  await forventTilgjengelig(page);

  await page.goto(sak);
  await expect(page.getByRole('listitem').filter({ hasText: 'Kartlegging' }).first()).toContainText('Ferdig');
  await expect(page.getByRole('button', { name: 'Skriv vedtaket' })).toBeVisible();
  expect(konsollen()).toEqual([]);
});

test('et utdrag som ikke ble sagt, og et nummer som ikke stemmer, sier hva som er galt og beholder det som er skrevet', async ({
  page,
}) => {
  await loggInnSom(page, 'Henrik Myhre');
  await oppgiNummer(page, '12345678901');
  await expect(page.getByRole('link', { name: /Nummeret stemmer ikke/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' })).toHaveValue(
    '12345678901',
  );
  await expect(page).toHaveTitle(/^Feil:/);
  await forventTilgjengelig(page);
  await oppgiNummer(page, undefined);
  await page.getByRole('textbox', { name: 'Fornavn' }).fill('Ragna');
  await page.getByRole('button', { name: 'Registrer henvendelsen' }).click();
  await expect(page.getByRole('link', { name: 'Fyll ut dette feltet' }).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Fornavn' })).toHaveValue('Ragna');
});

test('den som registrerer et nummer naboteamet alt har, får samme kvittering, og naboteamet får saken', async ({
  browser,
}) => {
  const nummer = nyttNummer();
  const hos = `Nabo${Math.floor(Math.random() * 1e6)}`;
  const siri = await nettleserFor(browser, 'Siri Dalen');
  const henrik = await nettleserFor(browser, 'Henrik Myhre');
  const kvittering = async (side: typeof siri) => ({
    sti: new URL(side.url()).pathname,
    tekst: await side.getByRole('main').innerText(),
  });
  await registrerHenvendelse(siri, { ...HENVENDELSE, etternavn: hos, nummer, team: 'Team Fagerlia' });
  const ny = await kvittering(siri);
  await registrerHenvendelse(henrik, {
    ...HENVENDELSE,
    etternavn: hos,
    nummer,
    innhold: 'Hun ringer igjen.',
  });
  expect(await kvittering(henrik)).toEqual(ny);

  await henrik.goto('/saker?vis=alle');
  await expect(henrik.getByRole('main').getByText(hos)).toHaveCount(0);
  await siri.goto('/saker?vis=alle');
  await expect(siri.getByRole('main').getByRole('link', { name: new RegExp(hos) })).toHaveCount(2);

  await oppgiNummer(siri, nummer);
  await expect(siri.getByText(`Ragna ${hos} er alt bruker hos dere`)).toBeVisible();
  await siri.context().close();
  await henrik.context().close();
});

test('på telefonen', async ({ browser }) => {
  const page = await nettleserFor(browser, 'Henrik Myhre', true);
  for (const sti of ['/saker', '/saker/ny', '/saker?status=AVSLUTTET']) {
    await page.goto(sti);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await forventTilgjengelig(page);
    await forventIngenSidelengsRulling(page);
  }
  await page.context().close();
});
