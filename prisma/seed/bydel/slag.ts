import { nyFullmakt } from '@/tests/factories/ansatt';
import { nyeOrd } from '@/tests/factories/bruker';
import { om } from '@/tests/factories/grunnlag';
import { nyttMaal } from '@/tests/factories/maal';
import { nySak } from '@/tests/factories/sak';
import { nyttTilGodkjenning } from '@/tests/factories/vedtak';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';
import { finn } from './nytt-vedtak';
import { saksnummerFor } from './saksnummer';

/** Slagene som ellers ikke vises: et vedtak som gjøres om, og hjelp som ble bestemt en kveld og skrives ned nå. */
export function leggSlag(b: Bydel): void {
  stedfortredere(b);
  omgjoring(b);
  akutt(b);
}

/** Unni kan fatte mer når Kari er borte. Maren kan bestemme akutt på kvelden, og bare det. */
function stedfortredere(b: Bydel): void {
  const gittAv = 'Bydelsdirektør Astri Norheim';
  nyFullmakt(b.g, b.kollega('Unni'), {
    tjenester: ['15', '1', '6', '5', '9'],
    dokument: `${b.g.iDag.slice(0, 4)}/0031-11`,
    gittAv,
    stedfortrederFor: b.kollega('Kari'),
    begrensning: 'Gjelder ikke omsorgsstønad og brukerstyrt personlig assistanse.',
    fom: om(b.g, -200),
  });
  nyFullmakt(b.g, b.kollega('Maren'), {
    tjenester: ['15', '1', '6'],
    vedtakstyper: ['AKUTT'],
    dokument: `${b.g.iDag.slice(0, 4)}/0031-10`,
    gittAv,
    begrensning: 'Bare når det ikke kan vente til neste arbeidsdag.',
    fom: om(b.g, -200),
  });
}

function gjeldende(b: Bydel, { bruker }: Beboer) {
  const rad = b.g.rader.vedtak.find((v) => v.brukerId === bruker.id && v.status === 'FATTET')!;
  const linjer = b.g.rader.vedtakslinje
    .filter((l) => l.vedtakId === rad.id)
    .map(({ tjeneste, omfang, personligStell }) => ({
      tjeneste,
      omfang: omfang!,
      personligStell: personligStell!,
    }));
  return { rad, linjer };
}

/** Trygghetsalarmen ble glemt i vedtaket. Teamet oppdaget det, og vedtaket gjøres om til gunst. */
function omgjoring(b: Bydel): void {
  const beboer = finn(b, 'Steinar Kleppe');
  const { rad, linjer } = gjeldende(b, beboer);
  const sak = nySak(b.g, beboer.bruker, {
    saksbehandler: saksbehandlerFor(b, beboer.lag),
    mottatt: om(b.g, -6),
    saksnummer: saksnummerFor(b, om(b.g, -6)),
    henvendelse: {
      fra: 'ANDRE',
      navn: beboer.bruker.team.navn,
      kanal: 'MOTE',
      innhold: 'Trygghetsalarmen Steinar søkte om, kom aldri med i vedtaket.',
    },
  });
  nyttTilGodkjenning(b.g, beboer.bruker, {
    sak,
    type: 'OMGJORING',
    omgjoringsgrunn: 'TIL_GUNST',
    forrigeVedtakId: rad.id!,
    tjenesteansvarlig: beboer.ansikter[0]!,
    opprettet: om(b.g, -5),
    sendt: om(b.g, -1),
    virkningFom: om(b.g, 2),
    revurderesInnen: om(b.g, 120),
    formaal: rad.formaal!,
    begrunnelse:
      'Du søkte om trygghetsalarm sammen med resten. Den ble ikke vurdert da vedtaket ble fattet, og det er vår feil. Du bor alene, og kroppen kan låse seg når du er på vei ut av senga. Vi mener at du trenger alarmen for å være trygg hjemme.',
    brukersSyn:
      'Du har sagt at du sover bedre når du vet at du får tak i noen hvis kroppen låser seg. Det har vi lagt stor vekt på.',
    linjer: [...linjer, { tjeneste: '6', omfang: 'Trygghet når du er alene' }],
    maal: beboer.maal,
  });
}

/** Maren bestemte på telefon i går kveld. Nå er det skrevet ned, og venter på en annen enn den som skrev det. */
function akutt(b: Bydel): void {
  const beboer = finn(b, 'Astrid Hjelle');
  const dag = om(b.g, -1);
  const sak = nySak(b.g, beboer.bruker, {
    saksbehandler: saksbehandlerFor(b, beboer.lag),
    mottatt: dag,
    saksnummer: saksnummerFor(b, dag),
    henvendelse: {
      fra: 'ANDRE',
      navn: 'Naboen',
      kanal: 'TELEFON',
      innhold: 'Astrid falt på badet i går kveld og tør ikke være alene i natt.',
    },
  });
  const ord = nyeOrd(b.g, beboer.bruker, {
    tekst: 'Jeg vil hjem, og jeg vil komme meg på badet uten å være redd. Men ikke alene i natt.',
    spurtAv: b.kollega('Maren'),
    dato: dag,
  });
  nyttTilGodkjenning(b.g, beboer.bruker, {
    sak,
    type: 'AKUTT',
    tjenesteansvarlig: beboer.ansikter[0]!,
    opprettet: dag,
    sendt: dag,
    virkningFom: dag,
    revurderesInnen: om(b.g, 13),
    akutt: {
      dag,
      klokka: [21, 40],
      av: b.kollega('Maren'),
      muntlig: true,
      grunn: 'Du hadde falt på badet og var redd for å være alene. Det kunne ikke vente til kontoret åpnet.',
    },
    formaal: 'Du skal være trygg hjemme de første dagene etter fallet.',
    begrunnelse:
      'Du falt på badet i går kveld. Legevakten fant ingen brudd, men du er svimmel og redd for å falle igjen. Vi mener at du trenger noen hos deg til du er trygg på beina.',
    brukersSyn: 'Du ville hjem, og du ville ikke være alene. Begge deler har vi lagt stor vekt på.',
    linjer: [
      { tjeneste: '15', omfang: 'Tilsyn og observasjon etter fallet' },
      { tjeneste: '6', omfang: 'Trygghet når du er alene' },
    ],
    maal: [
      nyttMaal(b.g, beboer.bruker, {
        tittel: 'Gå til badet og tilbake uten å være redd',
        fra: 'Går bare når noen er der',
        til: 'Går alene, tre dager på rad',
        maalepunkt: 'Astrid forteller hvordan det gikk',
        innen: om(b.g, 12),
        status: 'UTKAST',
        rekkefolge: 5,
        egneOrd: ord,
        utdrag: 'komme meg på badet uten å være redd',
      }),
    ],
  });
}
