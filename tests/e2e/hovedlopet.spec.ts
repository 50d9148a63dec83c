import { expect, test, type Page } from '@playwright/test';
import { dato } from '@/lib/platform/time/dato';
import { syntetiskNummer } from '../factories/fodselsnummer';
import { forventAnonym, forventTilgjengelig, lyttPaaKonsollen } from '../support/skjerm';
import { nettleserFor } from './steg/innlogging';
import { aapneBesok, meldFerdig, observer } from './steg/min-dag';
import { bliEnigeOm, skrivOrdFraIDag, startRevurdering, vurderMaal } from './steg/revurdering';
import { aapneSak, kartlegg, registrerHenvendelse, settTjenesteansvarlig, skrivMaal } from './steg/sak';
import { aapneTavla, flyttTil, iBrettet, sporet } from './steg/tavle';
import { aapneTiltaksplan, leggTilTiltak } from './steg/tiltaksplan';
import { fattVedtaket, fyllUtVedtaket, returner, sendTilGodkjenning, skrivVedtak } from './steg/vedtak';

const NAVN = 'Torill Skogheim';
const ORD = 'Jeg vil synge i koret igjen. Stemmen er der, det er beina som ikke vil.';
const MAAL = 'Gå til korøvelsen i bydelshuset med rullator';
const TILTAK = 'Trene gange til bussholdeplassen';

/** One morning and some weeks in the product, as nine things that happen. Each role has a browser of her own. */
test('fra «Hva er viktig for deg?» til et ferdig besøk og en revurdering', async ({ browser }) => {
  test.setTimeout(300_000);
  const [henrik, kari, yusuf, maren] = [
    await nettleserFor(browser, 'Henrik Myhre'),
    await nettleserFor(browser, 'Kari Lie'),
    await nettleserFor(browser, 'Yusuf Abdi', true),
    await nettleserFor(browser, 'Maren Solli'),
  ];
  const konsoller = [henrik, kari, yusuf, maren].map(lyttPaaKonsollen);
  let sak = '';
  let personside = '';

  await test.step('1. Henvendelse → sak: saksbehandleren registrerer, og saken viser fristen', async () => {
    await registrerHenvendelse(henrik, {
      nummer: syntetiskNummer(dato('1943-05-17'), 'K', 90),
      fornavn: 'Torill',
      etternavn: 'Skogheim',
      fodselsdato: '17.05.1943',
      adresse: 'Bekkeveien 2',
      fra: 'Pårørende',
      fraNavn: 'Sønnen Jens',
      innhold: 'Mor har brukket ankelen og kommer seg ikke ut.',
      team: 'Team Lillebekk',
    });
    sak = await aapneSak(henrik, NAVN);
    await expect(henrik.getByText(/Foreløpig svar innen 25\. desember/).first()).toBeVisible();
    await settTjenesteansvarlig(henrik, 'Yusuf Abdi');
    await forventAnonym(henrik, /Torill|Skogheim/);
  });

  await test.step('2. Innkomstsamtale: egne ord først, så profilen', async () => {
    const kartlegging = await kartlegg(henrik, {
      ord: ORD,
      tilStede: 'Sønnen Jens',
      felt: {
        'Egne ressurser': 'Kan trinnene i huset, og ber om det hun trenger.',
        Nettverk: 'Koret og sønnen.',
      },
      skaarer: { 'Bevege seg utendørs': '4', 'Personlig hygiene': '2' },
    });
    personside = kartlegging.split('/kartlegging')[0]!;
    await expect(henrik.getByText(ORD)).toBeVisible();
    await forventTilgjengelig(henrik);
  });

  await test.step('3. Mål: konkret og målbart, fra hennes egne ord', async () => {
    await henrik.goto(`${personside}/maal`);
    await skrivMaal(henrik, {
      utdrag: 'synge i koret igjen',
      tittel: MAAL,
      utgangspunkt: 'Går til postkassen med følge',
      maal: 'Går til bussholdeplassen og tilbake alene',
      maalepunkt: 'Torill krysser av på kjøleskapet, og vi ser på det sammen',
      innen: '15. desember 2026',
      nivaaer: [
        'Går til øvelsen alene',
        'Går til øvelsen med venninnen',
        'Går til bussen alene',
        'Går til porten',
        'Går bare inne',
      ],
    });
  });

  await test.step('4. Vedtak: fylt fra kartleggingen, og sendt når alt er på plass', async () => {
    await henrik.goto(sak);
    await skrivVedtak(henrik);
    await expect(henrik.getByText(ORD).first()).toBeVisible();
    await expect(henrik.getByText(MAAL).first()).toBeVisible();
    await fyllUtVedtaket(henrik, {
      formaal: 'Du skal komme deg ut igjen, og synge i koret.',
      tjeneste: 'Helsetjenester i hjemmet',
      omfang: 'opptrening og trygg gange',
      begrunnelse: 'Vi har lagt vekt på at du vil tilbake til koret, og at trening nå kan gi deg det.',
      revurderesInnen: '16.12.2026',
    });
    await sendTilGodkjenning(henrik);
  });

  await test.step('5. Godkjenning: teamlederen sender tilbake, saksbehandleren retter, teamlederen fatter', async () => {
    await returner(kari, NAVN, 'Skriv i begrunnelsen hva Torill gjør selv.');
    await henrik.reload();
    await expect(henrik.getByText('Skriv i begrunnelsen hva Torill gjør selv.')).toBeVisible();
    await fyllUtVedtaket(henrik, {
      begrunnelse: 'Du trener selv hver dag på kjøkkenet. Vi har lagt vekt på at du vil tilbake til koret.',
    });
    await sendTilGodkjenning(henrik);
    await fattVedtaket(kari, NAVN);
    await henrik.goto(`${personside}/vedtak`);
    await expect(henrik.getByText(/Fattet .* av Kari Lie/)).toBeVisible();
  });

  await test.step('6. Tiltaksplan: teamet planlegger under målet', async () => {
    await aapneTiltaksplan(yusuf, personside);
    await leggTilTiltak(yusuf, {
      tekst: TILTAK,
      maal: MAAL,
      dagsdel: 'Ettermiddag',
      ukedager: ['onsdag', 'fredag'],
      grunn: 'Vedtaket er fattet, og treningen begynner.',
    });
  });

  await test.step('7. Tavle: besøket ligger i brettet, og flyttes til en kjent', async () => {
    await aapneTavla(maren);
    const kort = iBrettet(maren, 'Torill S.');
    await expect(kort).toBeVisible();
    await flyttTil(maren, kort, 'Yusuf');
    await expect(sporet(maren, 'Yusuf Abdi').getByRole('button', { name: /Torill S\./ })).toBeVisible();
  });

  await test.step('8. Min dag: på telefonen, ferdig i ett trykk, og et skritt mot målet', async () => {
    await aapneBesok(yusuf, /Torill/);
    await expect(yusuf.getByText(ORD)).toBeVisible();
    await expect(yusuf.getByText(TILTAK).first()).toBeVisible();
    await forventAnonym(yusuf, /Torill|Skogheim/);
    await observer(yusuf, 1, 'Gikk til porten og tilbake');
    await meldFerdig(yusuf);
    await maren.reload();
    await expect(
      sporet(maren, 'Yusuf Abdi').getByRole('button', { name: /^ferdig: Torill S\./i }),
    ).toBeVisible();
  });

  await test.step('9. Revurdering: egne ord før og nå, og hjelpen fortsetter', async () => {
    await startRevurdering(maren, NAVN);
    await expect(maren.getByText(ORD)).toBeVisible();
    await skrivOrdFraIDag(maren, 'Jeg sang på bussholdeplassen i går. Folk klappet.');
    await vurderMaal(maren, 1, 'som ventet', 'Går til bussen alene');
    await bliEnigeOm(maren, {
      utfall: 'Videreføres',
      begrunnelse: 'Torill er på vei, og vil fortsette.',
      neste: '01.03.2027',
    });
    await maren.goto(`${personside}/vedtak`);
    await expect(maren.getByText('Gjelder nå')).toBeVisible();
  });

  for (const konsoll of konsoller) expect(konsoll()).toEqual([]);
  await lukk(henrik, kari, yusuf, maren);
});

const lukk = (...sider: Page[]) => Promise.all(sider.map((side) => side.context().close()));
