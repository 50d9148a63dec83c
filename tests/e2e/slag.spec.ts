import { expect, test, type Browser, type Page } from '@playwright/test';
import { forventAnonym, forventTilgjengelig } from '../support/skjerm';
import { nettleserFor } from './steg/innlogging';
import { begynn, brevet, forventStatus, fyllUtNedgang, linja } from './steg/slag';
import { fattForste, forsteUtkast, nyPerson, utkastEtterMestring, type Person } from './steg/slagoppsett';
import {
  aapneTilGodkjenning,
  fattVedtaket,
  fyllUtVedtaket,
  lagreVedtaket,
  sendTilGodkjenning,
} from './steg/vedtak';

const SEINT = { timeout: 20_000 };
const I_DAG = '25.11.2026';

interface To {
  /** Writes. */
  henrik: Page;
  /** Decides. */
  kari: Page;
  person: Person;
}

/** The one who writes and the one who decides: always two. And a person nobody else needs. */
function slag(tittel: string, fornavn: string, proven: (to: To) => Promise<void>): void {
  test(tittel, async ({ browser }) => {
    // Two people, two browsers, and the whole way from the draft to the letter.
    test.setTimeout(240_000);
    const { henrik, kari } = await toNettlesere(browser);
    await proven({ henrik, kari, person: await nyPerson(henrik, fornavn) });
    await henrik.context().close();
    await kari.context().close();
  });
}

async function toNettlesere(browser: Browser) {
  return {
    henrik: await nettleserFor(browser, 'Henrik Myhre'),
    kari: await nettleserFor(browser, 'Kari Lie'),
  };
}

const felt = (page: Page, navn: string) => page.getByRole('textbox', { name: navn });

slag('innvilgelse: formål, mål og tjenester, og brevet sier det', 'Astrid', async (to) => {
  const { henrik, kari, person } = to;
  const vedtak = await forsteUtkast(henrik, person);
  await henrik.goto(vedtak);
  await felt(henrik, 'Formål').fill('Du skal handle selv og møte folk.');
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Første vedtak').last()).toBeVisible();
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Du får hjelp hjemme');
  await expect(brev).toContainText(
    'Fra 30. november 2026 får du helsetjenester i hjemmet og praktisk bistand.',
  );
  await expect(brev).toContainText('Du skal handle selv og møte folk.');
  await expect(brev).toContainText('Gå til butikken selv, innen 28. februar 2027.');
  await expect(brev).toContainText('Jeg vil gå til butikken selv.');
  await forventStatus(henrik, vedtak, 'Fattet');
});

slag('delvis avslag: én tjeneste gis, én avslås, og begge står i brevet', 'Berta', async (to) => {
  const { henrik, kari, person } = to;
  const vedtak = await forsteUtkast(henrik, person);
  await henrik.goto(vedtak);
  await linja(henrik, 'Praktisk bistand').getByRole('combobox', { name: 'Utfall' }).selectOption('Avslått');
  await felt(henrik, 'Begrunnelse').fill('Du vasker selv når du får tid, så praktisk bistand gis ikke nå.');
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Delvis avslag').last()).toBeVisible();
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Du får hjelp hjemme, men ikke alt det ble søkt om');
  await expect(brev).toContainText('Fra 30. november 2026 får du helsetjenester i hjemmet.');
  await expect(brev).toContainText('Du får ikke praktisk bistand.');
  await expect(brev).toContainText('så praktisk bistand gis ikke nå.');
});

slag('avslag rører ikke det som gjelder', 'Cecilie', async (to) => {
  const { henrik, kari, person } = to;
  const forrige = await fattForste(henrik, kari, person);
  const vedtak = await begynn(henrik, person, 'Avslag');
  await expect(felt(henrik, 'Formål')).toBeHidden();
  await felt(henrik, 'Begrunnelse').fill('Du har alt den hjelpen som er nødvendig, og klarer resten selv.');
  await sendTilGodkjenning(henrik);
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Du får ikke hjelpen det er søkt om');
  await expect(brev).toContainText('Du får ikke helsetjenester i hjemmet og praktisk bistand.');
  await expect(brev).toContainText('kan du søke på nytt når som helst');
  await expect(brev.getByRole('heading', { name: 'Formålet' })).toHaveCount(0);
  await forventStatus(henrik, forrige, 'Fattet');
});

slag('endring til mindre: flagget, og uten varsel når personen selv har bedt om det', 'Dagny', async (to) => {
  const { henrik, kari, person } = to;
  const forrige = await fattForste(henrik, kari, person);
  const vedtak = await begynn(henrik, person, 'Endring');
  const utfall = linja(henrik, 'Praktisk bistand').getByRole('combobox', { name: 'Utfall' });
  await utfall.selectOption('Avslått');
  await expect(henrik.getByRole('heading', { name: 'Når hjelpen blir mindre' })).toBeVisible();
  await fyllUtNedgang(henrik);
  await felt(henrik, 'Svarte, eller ba om det selv').fill('24.11.2026');
  await felt(henrik, 'Hvorfor det ikke er varslet').fill('Du ringte og ba om det.');
  await lagreVedtaket(henrik);
  await forventTilgjengelig(henrik);
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Personen får mindre enn før')).toBeVisible();
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Hjelpen din endres, og noe av den slutter');
  await expect(brev).toContainText('Vedtaket kommer i stedet for det forrige fra samme dag.');
  await expect(brev.getByRole('heading', { name: 'Derfor kan hjelpen bli mindre' })).toBeVisible();
  await expect(brev).toContainText('Vi trengte ikke å varsle, fordi du alt har sagt hva du mener');
  await expect(brev).toContainText('Vi venter ikke.');
  await forventStatus(henrik, forrige, 'Opphørt');
});

slag('opphør: varselet sendes, svaret skrives inn, og først da kan det fattes', 'Ebba', async (to) => {
  const { henrik, kari, person } = to;
  const forrige = await fattForste(henrik, kari, person);
  const vedtak = await begynn(henrik, person, 'Opphør');
  await forventTilgjengelig(henrik);
  await felt(henrik, 'Hjelpen slutter').fill('31.12.2026');
  await fyllUtNedgang(henrik);
  await lagreVedtaket(henrik);
  await henrik.goto(`${vedtak}/varsel`);
  await forventTilgjengelig(henrik);
  await forventAnonym(henrik, new RegExp(person.navn.split(' ').join('|'), 'i'));
  await felt(henrik, 'Hvorfor vurderer dere dette?').fill('Du klarer deg selv nå.');
  await henrik.getByRole('button', { name: 'Send varselet' }).click();
  const varsel = henrik.getByRole('article', { name: 'Forhåndsvarsel' });
  await expect(varsel).toContainText('Vi vurderer å avslutte hjelpen din', SEINT);
  await expect(varsel).toContainText('senest 9. desember 2026');
  await forventTilgjengelig(henrik);
  await henrik.goto(vedtak);
  // Nothing to save: «Send» goes through on its own.
  await sendTilGodkjenning(henrik);

  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Personen mister hjelpen')).toBeVisible();
  await expect(kari.getByText(/har frist til 9\. desember 2026/)).toBeVisible();
  await expect(kari.getByRole('button', { name: /fatt vedtaket/i })).toBeHidden();
  await forventTilgjengelig(kari);

  await henrik.goto(vedtak);
  await henrik.getByRole('button', { name: 'Trekk tilbake' }).click();
  await felt(henrik, 'Svarte, eller ba om det selv').fill(I_DAG);
  await lagreVedtaket(henrik);
  await sendTilGodkjenning(henrik);
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Hjelpen din avsluttes');
  await expect(brev).toContainText('Fra 31. desember 2026 får du ikke lenger');
  await expect(brev).toContainText('ba deg si hva du mener innen 9. desember 2026');
  await expect(brev).toContainText('Du sa hva du mener 25. november 2026.');
  await expect(brev).toContainText('Får du behov for hjelp igjen, tar du kontakt med oss når som helst.');
  await forventStatus(henrik, forrige, 'Opphørt');
});

slag('omgjøring: til gunst, med en grunn loven godtar', 'Frida', async (to) => {
  const { henrik, kari, person } = to;
  const forrige = await fattForste(henrik, kari, person);
  const vedtak = await begynn(henrik, person, 'Omgjøring');
  const grunn = henrik.getByRole('combobox', { name: 'Hvorfor gjøres vedtaket om?' });
  // Without a complaint, the complaint is no reason: choose, for her good, or invalid.
  await expect(grunn.locator('option')).toHaveCount(3);
  await grunn.selectOption({ label: 'Til gunst for personen, eller uten skade' });
  await fyllUtVedtaket(henrik, { tjeneste: 'Trygghetsalarm', omfang: 'trygghet om natta' });
  await forventTilgjengelig(henrik);
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Gjøres om: Til gunst for personen, eller uten skade.')).toBeVisible();
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Vi har gjort om vedtaket ditt');
  await expect(brev).toContainText('Dette vedtaket kommer i stedet for vedtaket fra 25. november 2026.');
  await expect(brev).toContainText('fordi endringen er til det bedre for deg');
  await expect(brev).toContainText('Trygghetsalarm: trygghet om natta.');
  await forventStatus(henrik, forrige, 'Opphørt');
});

slag('akutt: bestemt i går kveld, skrevet ned i dag, ved siden av det som gjelder', 'Gunvor', async (to) => {
  const { henrik, kari, person } = to;
  const forrige = await fattForste(henrik, kari, person);
  const vedtak = await begynn(henrik, person, 'Akuttvedtak');
  await forventTilgjengelig(henrik);
  await felt(henrik, 'Dagen det ble bestemt').fill('24.11.2026');
  await felt(henrik, 'Klokka').fill('21.40');
  await henrik.getByRole('combobox', { name: 'Hvem bestemte?' }).selectOption({ label: 'Kari Lie' });
  await henrik.getByRole('checkbox', { name: 'Det ble bestemt muntlig' }).check();
  await felt(henrik, 'Hvorfor det ikke kunne vente').fill('Du kunne ikke være alene den natta.');
  await fyllUtVedtaket(henrik, {
    formaal: 'Du skal være trygg de første dagene.',
    tjeneste: 'Helsetjenester i hjemmet',
    omfang: 'tilsyn etter fallet',
  });
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Bestemt 24. november 2026 klokka 21.40 av Kari Lie')).toBeVisible();
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Du fikk hjelp med en gang');
  await expect(brev).toContainText('Vi bestemte dette muntlig 24. november 2026 klokka 21.40.');
  await expect(brev).toContainText('Du kunne ikke være alene den natta.');
  await expect(brev).toContainText('Her får du det skriftlig');
  await forventStatus(henrik, forrige, 'Fattet');
});

slag('etter mestring: brevet begynner med det de gjorde sammen', 'Hjørdis', async (to) => {
  const { henrik, kari, person } = to;
  const vedtak = await utkastEtterMestring(henrik, person);
  await henrik.goto(vedtak);
  await expect(felt(henrik, 'Begrunnelse')).toHaveValue(/hadde du en mestringsperiode.*men ikke alene/s);
  await felt(henrik, 'Formål').fill('Du skal fortsette å gå, med noen ved siden av deg.');
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await expect(kari.getByText('Vedtak etter mestringsperiode').last()).toBeVisible();
  await fattVedtaket(kari, person.navn);

  const brev = await brevet(henrik, vedtak, 'Du får hjelp hjemme');
  await expect(brev.getByRole('heading', { name: 'Det vi gjorde sammen først' })).toBeVisible();
  await expect(brev).toContainText('Fra 12. november 2026 til');
  await expect(brev).toContainText('Jeg trenger noen ved siden av meg.');
});

slag('den som er inhabil, gir saken fra seg, og får vite hvem som kan', 'Ingebjørg', async (to) => {
  const { henrik, kari, person } = to;
  await henrik.goto(await forsteUtkast(henrik, person));
  await sendTilGodkjenning(henrik);
  await aapneTilGodkjenning(kari, person.navn);
  await kari.getByText('Jeg er inhabil, eller usikker', { exact: true }).click();
  await expect(kari.getByRole('button', { name: /fatt vedtaket/i })).toBeHidden();
  await kari.getByRole('button', { name: 'Gi saken fra deg' }).click();
  await expect(kari.getByText(/Gi saken til en annen som har fullmakt: Unni Graff/)).toBeVisible(SEINT);
  await expect(kari.getByRole('button', { name: /fatt vedtaket/i })).toBeHidden();
});

test('fullmaktene: hva som gjelder, hvem som er borte, og ingenting til en selv', async ({ browser }) => {
  const kari = await nettleserFor(browser, 'Kari Lie');
  await kari.goto('/fullmakter');
  await expect(kari.getByRole('heading', { level: 1, name: 'Fullmakter' })).toBeVisible();
  await expect(kari.getByRole('heading', { name: 'Kari Lie' })).toBeVisible();
  await expect(kari.getByRole('combobox', { name: 'Til hvem?' }).locator('option', { hasText: 'Kari Lie' })).toHaveCount(0); // prettier-ignore
  await forventTilgjengelig(kari);
  await kari.context().close();
});
