import { tema } from './typer';

/** Det som gror, og de andre. */
export const TEMA_FOLK = {
  hagen: tema({
    maal: {
      tittel: 'Stelle krukkene på terrassen selv',
      fra: 'Ser på hagen fra vinduet',
      til: 'Planter og vanner krukkene selv, sittende',
      maalepunkt: 'Bildet av krukkene, som vi tar sammen den første i måneden',
      nivaaer: [
        'Går ikke ut på terrassen',
        'Sitter på terrassen',
        'Steller krukkene sittende',
        'Steller krukkene stående',
        'Steller bedet ved trappa',
      ],
      innenUker: 24,
    },
    formaal: 'stelle det som gror, slik du alltid har gjort',
    behov: 'Du har ikke krefter til å bære jord og vann, men hendene kan det fortsatt.',
    omfang: { '1': ['hjelp til hage og terrasse i daglige gjøremål'] },
    tiltak: [
      {
        tekst: 'Ut på terrassen, bære det som er tungt',
        tjeneste: '1',
        dagsdel: 'ETTERMIDDAG',
        rytme: 'en',
        anslag: 30,
      },
    ],
    skaarer: { ute: 3, husarbeid: 3 },
    sett: [
      'Regn, så vi så i frøkatalogen',
      'Satt ute i sola og plukket vissent',
      'Pottet om to krukker selv',
    ],
  }),
  kafeen: tema({
    maal: {
      tittel: 'Komme på formiddagskafeen på Møllestua',
      fra: 'Har ikke vært der på et halvt år',
      til: 'Kommer seg dit med følge og blir så lenge som det er hyggelig',
      maalepunkt: 'Vi spør hvem {hun} satt sammen med',
      nivaaer: [
        'Vil ikke høre om det',
        'Ringer en venn',
        'Er på kafeen med følge',
        'Er på kafeen, drosje alene',
        'Tar med seg en ny dit',
      ],
      innenUker: 10,
    },
    formaal: 'treffe folk igjen',
    behov: 'Du er mye alene, og sier at dagene blir lange.',
    omfang: { '1': ['følge ut til sosiale møtesteder'] },
    tiltak: [{ tekst: 'Følge til Møllestua', tjeneste: '1', dagsdel: 'FORMIDDAG', rytme: 'en', anslag: 30 }],
    skaarer: { sosial: 4, ute: 3 },
    sett: ['Ville heller være hjemme', 'Var innom, drakk kaffe og gikk', 'Ble til de ryddet bordene'],
  }),
  kirken: tema({
    maal: {
      tittel: 'Være med på onsdagskoret igjen',
      fra: 'Har ikke sunget med de andre på et år',
      til: 'Er med på øvelsen to måneder på rad',
      maalepunkt: 'Noteheftet, der {hun} skriver dato selv',
      nivaaer: [
        'Synger ikke',
        'Synger hjemme',
        'Er med på øvelsen',
        'Er med på konserten',
        'Synger solo på julekonserten',
      ],
      innenUker: 16,
    },
    formaal: 'synge sammen med andre',
    behov: 'Pusten og beina har holdt deg hjemme, men stemmen er der.',
    omfang: { '15': ['pusteøvelser', 'opptrening'], '1': ['hjelp til å gjøre seg klar'] },
    tiltak: [
      {
        tekst: 'Pusteøvelser og en sang',
        tjeneste: '15',
        dagsdel: 'FORMIDDAG',
        rytme: 'en',
        anslag: 25,
        kompetanse: 'TRENING',
      },
      {
        tekst: 'Finne fram klær og noter til koret',
        tjeneste: '1',
        dagsdel: 'ETTERMIDDAG',
        rytme: 'en',
        anslag: 20,
      },
    ],
    skaarer: { sosial: 3, ute: 3 },
    sett: ['For tungpustet i dag', 'Sang to vers ved kjøkkenbordet', 'Sang hele salmen og rettet på oss'],
  }),
  sorgen: tema({
    maal: {
      tittel: 'Snakke om {ektefellen} uten å gå til sengs etterpå',
      fra: 'Legger seg når noen nevner navnet',
      til: 'Forteller en historie og blir sittende',
      maalepunkt: '{Hun} sier selv hvordan dagen ble',
      nivaaer: [
        'Vil ikke snakke',
        'Gråter og legger seg',
        'Forteller og blir sittende',
        'Ser i albumet med en venn',
        'Besøker graven og går på kafé',
      ],
      innenUker: 16,
    },
    formaal: 'leve videre med sorgen uten å være alene om den',
    behov: 'Sorgen er tung, og du har få å snakke med.',
    omfang: { '15': ['samtaler', 'oppfølging av helsen'] },
    tiltak: [
      {
        tekst: 'Samtale, sorg',
        tjeneste: '15',
        dagsdel: 'MIDDAG',
        rytme: 'en',
        anslag: 40,
        kompetanse: 'SYKEPLEIE',
      },
    ],
    skaarer: { sosial: 4, egenHelse: 3 },
    sett: [
      'Lå da vi kom, ville ikke snakke',
      'Fant fram et bilde og fortalte',
      'Lo av den gangen de gikk seg bort på fjellet',
    ],
  }),
};
