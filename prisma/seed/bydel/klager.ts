import { toDbDate } from '@/lib/platform/time/dato';
import { om } from '@/tests/factories/grunnlag';
import { nyKlage } from '@/tests/factories/klage';
import type { Beboer, Bydel } from './bydel';
import { saksbehandlerFor } from './forlop';
import { finn } from './nytt-vedtak';

/** Vedtaket som gjelder for henne. */
const gjeldende = (b: Bydel, { bruker }: Beboer) => {
  const rad = b.g.rader.vedtak.find((v) => v.brukerId === bruker.id && v.status === 'FATTET')!;
  return { id: rad.id! };
};

/** Tre klager, i hvert sitt slag og hver sin tilstand. */
export function leggKlager(b: Bydel): void {
  hosStatsforvalteren(b);
  nettoppKommet(b);
  tilVurdering(b);
}

/** Opprettholdt, sendt med uttalelse og kopi. Nå venter alle på svaret. */
function hosStatsforvalteren(b: Bydel): void {
  const beboer = finn(b, 'Even Dahlberg');
  const av = saksbehandlerFor(b, beboer.lag);
  const kari = b.kollega('Kari');
  const grunn =
    'Vi har sett på vedtaket på nytt, og mener fortsatt at du kommer lenger når vi gjør det sammen med deg. Vi har hørt at du ikke ønsker det.';
  const uttalelse =
    'Vedtaket gir hjelp til klesvasken, og målet er at han skal kunne gjøre det selv igjen. Fysioterapeuten mener at det er realistisk. Han er uenig, og det har vi lagt vekt på, men vi kan ikke se at det er grunn til å endre vedtaket.';
  nyKlage(b.g, beboer.bruker, {
    av,
    mottatt: om(b.g, -34),
    slag: 'VEDTAK',
    vedtak: gjeldende(b, beboer),
    ord: 'Jeg ville at noen skulle ta vasken for meg. Så sier dere at vi skal gjøre det sammen. Jeg har ikke bedt om selskap.',
    brev: ['KVITTERING', 'OVERSENDELSE', 'KOPI'],
    felt: {
      status: 'OVERSENDT',
      kvittertDato: toDbDate(om(b.g, -33)),
      forventetSvarDato: toDbDate(om(b.g, -6)),
      formalia: 'BEHANDLES',
      klagerettOk: true,
      formOk: true,
      oppreisning: 'IKKE_LASTES',
      formaliaBegrunnelse: 'Han lå på sykehus da fristen gikk ut, og klaget den uka han kom hjem.',
      vurdering: uttalelse,
      innstilling: 'OPPRETTHOLDT',
      vurderingFerdig: true,
      utfall: 'OPPRETTHOLDT',
      utfallGrunn: grunn,
      avgjortAvId: kari.id,
      avgjortDato: toDbDate(om(b.g, -4)),
      uttalelse,
      dokumenter: ['Vedtaket med begrunnelsen', 'Klagen', 'Kartleggingen vedtaket bygger på'],
      oversendtAvId: av.id,
      oversendtDato: toDbDate(om(b.g, -2)),
    },
    hendelser: [
      { type: 'klage.kvittert', av, dato: om(b.g, -33) },
      { type: 'klage.formaliaVurdert', av, dato: om(b.g, -20) },
      { type: 'klage.vurdert', av, dato: om(b.g, -8) },
      { type: 'klage.avgjort', av: kari, dato: om(b.g, -4), data: { grunn } },
      { type: 'klage.oversendt', av, dato: om(b.g, -2) },
    ],
  });
}

/** Sagt over kjøkkenbordet og skrevet ned. Ikke lest opp ennå. */
function nettoppKommet(b: Bydel): void {
  const beboer = finn(b, 'Gudrun Solberg');
  nyKlage(b.g, beboer.bruker, {
    av: beboer.ansikter[0]!,
    mottatt: om(b.g, -1),
    slag: 'UTFORELSE',
    ord: 'De låser seg inn før jeg har fått svart. Det er mitt hjem, og jeg vil åpne selv.',
    muntlig: true,
  });
}

/** Datteren har fullmakt, vurderingen er ferdig, og teamlederen skal avgjøre. */
function tilVurdering(b: Bydel): void {
  const beboer = finn(b, 'Fatima Yilmaz');
  const av = saksbehandlerFor(b, beboer.lag);
  nyKlage(b.g, beboer.bruker, {
    av,
    mottatt: om(b.g, -19),
    slag: 'VEDTAK',
    vedtak: gjeldende(b, beboer),
    ord: 'Mamma våger ikke å dusje når det er noen hun ikke kjenner. Vedtaket sier ingenting om at det må være kjente folk. Det må stå der.',
    brev: ['KVITTERING'],
    felt: {
      status: 'NY_VURDERING',
      klagerrolle: 'FULLMEKTIG',
      klagerNavn: 'Selin Yilmaz',
      klagerAdresse: 'Bakkeveien 7, 9799 Nordvang',
      klagerFullmakt: 'Gjelder saker hos hjemmetjenesten. Ligger i saken.',
      kvittertDato: toDbDate(om(b.g, -17)),
      forventetSvarDato: toDbDate(om(b.g, 9)),
      formalia: 'BEHANDLES',
      klagerettOk: true,
      formOk: true,
      oppreisning: 'SAERLIGE_GRUNNER',
      formaliaBegrunnelse:
        'Fullmakten er skriftlig og gjelder dette. Klagen kom sent, men hun dusjer ikke, og det haster å få prøvd den.',
      vurdering:
        'Hun har rett i at formålet ikke nås når hun ikke dusjer. Vedtaket bør si at hun skal være trygg på den som hjelper.',
      innstilling: 'MEDHOLD',
      vurderingFerdig: true,
    },
    hendelser: [
      { type: 'klage.kvittert', av, dato: om(b.g, -17) },
      { type: 'klage.formaliaVurdert', av, dato: om(b.g, -12) },
      { type: 'klage.vurdert', av, dato: om(b.g, -3) },
    ],
  });
}
