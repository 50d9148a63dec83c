import { nyeOrd } from '@/tests/factories/bruker';
import { om } from '@/tests/factories/grunnlag';
import { nyttMaal, nyVurdering } from '@/tests/factories/maal';
import { nyttTiltak } from '@/tests/factories/plan';
import { weekday, yearOf } from '@/lib/platform/time/dato';
import { formatDay } from '@/lib/platform/time/format';
import type { Beboer, Bydel } from './bydel';
import { finn, nyttVedtak } from './nytt-vedtak';

/** Bergljot lager frokosten selv nå, og vil heller ha følge til butikken enn varene på døra. */
export function bergljot(b: Bydel): void {
  const { g } = b;
  const beboer = finn(b, 'Bergljot Strand');
  const frokost = beboer.maal[0]!;
  frokost.rad.status = 'NAADD';
  nyVurdering(g, frokost, {
    dato: om(g, -36),
    nivaa: 1,
    av: b.kollega('Tomasz'),
    tekst: 'Lager frokost alle dager. Byr på kaffe.',
  });
  snakkeMedMaren(b, beboer);
  nyttVedtak(
    b,
    beboer,
    {
      sendt: 1,
      revurdert: -36,
      saksnummer: `${yearOf(om(g, -36))}/0388`,
      utfall: 'NYTT_VEDTAK',
      begrunnelse:
        'Målet om frokost er nådd. Bergljot vil ha følge til butikken i stedet for varene på døra.',
      ord: { tekst: 'Nå vil jeg handle selv. Jeg savner å gå i butikken og treffe folk.' },
    },
    (egneOrd) => ({
      type: 'ENDRING',
      forhaandsvarsel: om(g, -19),
      virkningFom: om(g, 10),
      revurderesInnen: om(g, 96),
      formaal: 'Du skal bo hjemme og styre din egen hverdag etter slaget.',
      begrunnelse:
        'Du har fortsatt nedsatt kraft i høyre arm. Du lager maten selv nå, og sier at du heller vil ha følge enn å få varene på døra. Målet om frokost er nådd og avsluttes.',
      brukersSyn: `Du svarte på varselet ${formatDay(om(g, -13))}: «Hvis det er is, vil jeg at dere handler. Ellers går jeg.» Det har vi lagt stor vekt på.`,
      linjer: [
        { tjeneste: '15', omfang: 'Oppfølging etter slaget' },
        { tjeneste: '1', omfang: 'Følge til butikken og klesvask' },
      ],
      maal: [
        nyttMaal(g, beboer.bruker, {
          egneOrd,
          utdrag: 'Nå vil jeg handle selv',
          tittel: 'Gå til butikken og handle for to dager, med gåstol og en ledsager',
          fra: 'Får varene på døra',
          til: `Første gang innen ${formatDay(om(g, 23))}, alene innen ${formatDay(om(g, 96))}`,
          maalepunkt: 'Handlelappen, som vi ser på sammen',
          nivaaer: [
            'Får varene på døra',
            'Skriver lista selv',
            'Handler med ledsager',
            'Handler alene på bar vei',
            'Handler alene hele året',
          ],
          innen: om(g, 96),
          status: 'UTKAST',
          rekkefolge: 3,
        }),
      ],
    }),
  );
}

/** Sorgen kom fram i et besøk, og ble et mål av seg selv. */
function snakkeMedMaren(b: Bydel, beboer: Beboer): void {
  const { g } = b;
  const maren = b.kollega('Maren');
  const ord = nyeOrd(g, beboer.bruker, {
    tekst: 'Det er tomt etter Harald. Det går an å si det til Maren, hun blir ikke rar av det.',
    spurtAv: maren,
    dato: om(g, -62),
    kilde: 'BESOK',
  });
  const maal = nyttMaal(g, beboer.bruker, {
    egneOrd: ord,
    utdrag: 'Det er tomt etter Harald',
    tittel: 'Fortelle om Harald uten å gå til sengs etterpå',
    fra: 'Legger seg når noen nevner navnet',
    til: 'Forteller en historie og blir sittende',
    maalepunkt: 'Hun sier selv hvordan dagen ble',
    nivaaer: [
      'Vil ikke snakke',
      'Gråter og legger seg',
      'Forteller og blir sittende',
      'Ser i albumet med søsteren',
      'Går på graven og på kafé etterpå',
    ],
    innen: om(g, 60),
    rekkefolge: 2,
  });
  beboer.maal.push(maal);
  nyVurdering(g, maal, { dato: om(g, -40), nivaa: -1, av: maren });
  nyVurdering(g, maal, {
    dato: om(g, -14),
    nivaa: 0,
    av: maren,
    tekst: 'Lo da hun fortalte om den gangen de gikk seg bort',
  });
  beboer.tiltak = [
    nyttTiltak(g, beboer.bruker, {
      maal,
      tekst: 'Samtale, sorg',
      dagsdel: 'MIDDAG',
      ukedager: [weekday(g.iDag)],
      anslag: 40,
      kompetanse: 'SYKEPLEIE',
      fom: om(g, -60),
    }),
  ];
}
