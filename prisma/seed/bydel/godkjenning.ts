import { om } from '@/tests/factories/grunnlag';
import { nyttMaal, nyVurdering } from '@/tests/factories/maal';
import { bergljot } from './bergljot';
import type { Bydel } from './bydel';
import { finn, nyttVedtak } from './nytt-vedtak';
import { OPPHORSTEKST } from './vedtakstekst';

/** Tre som har et vedtak fra før og et nytt til godkjenning. */
export function leggTilGodkjenning(b: Bydel): void {
  bergljot(b);
  oddViken(b);
  maritEkre(b);
}

/** Odd tar strømpene selv. Han er varslet, og fristen er ute. */
function oddViken(b: Bydel): void {
  const { g } = b;
  const beboer = finn(b, 'Odd Viken');
  nyVurdering(g, beboer.maal[0]!, {
    dato: om(g, -6),
    nivaa: 0,
    av: b.kollega('Amina'),
    tekst: 'Begge på før kaffen, uten oss',
  });
  nyttVedtak(
    b,
    beboer,
    {
      sendt: 2,
      revurdert: -18,
      utfall: 'AVSLUTTES',
      begrunnelse: 'Odd tar strømpene på selv. Målet er nådd, og han er enig i å avslutte.',
    },
    () => ({
      type: 'OPPHOR',
      ...OPPHORSTEKST,
      forhaandsvarsel: om(g, -15),
      virkningFom: om(g, 12),
      revurderesInnen: null,
      maal: beboer.maal,
    }),
  );
}

/** Marit trenger mer enn før. */
function maritEkre(b: Bydel): void {
  const { g } = b;
  const beboer = finn(b, 'Marit Ekre');
  nyttVedtak(
    b,
    beboer,
    {
      sendt: 2,
      revurdert: -16,
      utfall: 'NYTT_VEDTAK',
      begrunnelse:
        'Marit finner ikke lenger ord for det hun vil ha til middag, og hun er urolig når det blir mørkt.',
      ord: { tekst: 'Ikke flytt meg. Jeg kan høre når noen går i trappa, og da sover jeg.' },
    },
    (egneOrd) => ({
      type: 'ENDRING',
      virkningFom: om(g, 5),
      revurderesInnen: om(g, 89),
      formaal: 'Du skal bo hjemme blant dine egne ting og føle deg trygg når det blir mørkt.',
      begrunnelse:
        'Hukommelsen er blitt dårligere siden forrige vedtak. Du har gått ned i vekt og blir urolig når du er alene og det er mørkt. Datteren din har vært hos deg mye, og klarer ikke mer enn hun gjør nå. Vi mener at du trenger mer hjelp enn før for å bo trygt hjemme.',
      brukersSyn:
        'Du vil ikke flytte. Du sover når du hører at noen er i huset. Det har vi lagt stor vekt på, og derfor bygger vi ut hjelpen hjemme.',
      linjer: [
        { tjeneste: '15', omfang: 'Oppfølging ved hukommelsessvikt, ernæring og uro' },
        { tjeneste: '1', omfang: 'Personlig stell og hjelp ved måltider', personligStell: true },
        { tjeneste: '1', omfang: 'Matlaging og hjelp til å holde oversikt i hverdagen' },
        { tjeneste: '6', omfang: 'Trygghetsalarm' },
      ],
      maal: [
        ...beboer.maal,
        nyttMaal(g, beboer.bruker, {
          egneOrd,
          utdrag: 'da sover jeg',
          tittel: 'Sove i egen seng uten å gå ut for å lete',
          fra: 'Er ute i trappa og leter',
          til: 'Blir i leiligheten, fem netter av sju',
          maalepunkt: 'Døralarmen og det naboen forteller',
          nivaaer: [
            'Går ut på gata',
            'Går ut i trappa',
            'Blir i leiligheten',
            'Sover gjennom natta',
            'Sover også når datteren er bortreist',
          ],
          innen: om(g, 89),
          status: 'UTKAST',
          rekkefolge: 3,
        }),
      ],
    }),
  );
}
