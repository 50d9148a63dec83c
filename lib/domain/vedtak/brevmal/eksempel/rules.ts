import type { Dato } from '@/lib/platform/time/dato';
import type { Ordlyd } from '../../brev/ordlyd/types';
import { byggBrev } from '../../brev/rules';
import type { Brev, Brevfakta } from '../../brev/types';
import type { Brevspraak, Linje, Vedtaksinnhold } from '../../types';

export const EKSEMPLER = ['INNVILGELSE', 'AVSLAG', 'OPPHOR', 'OMGJORING', 'AKUTT'] as const;
export type Eksempel = (typeof EKSEMPLER)[number];

const KARI = 'eksempel';
const dag = (dato: string) => dato as Dato;

const linje = (felt: Partial<Linje>): Linje => ({
  tjeneste: '15',
  utfall: 'INNVILGET',
  omfang: 'medisiner og opptrening',
  hjemler: ['hol-3-2-1-6-a', 'pbrl-2-1a'],
  personligStell: false,
  ...felt,
});

/** Brevet til en oppdiktet person, så den som skriver malen, ser setningen der den skal stå. */
export const eksempelbrev = (spraak: Brevspraak, ordlyd: Ordlyd, slag: Eksempel): Brev =>
  byggBrev({ fakta: fakta(spraak, ordlyd, slag), innhold: innhold(slag), fatting: FATTING });

const FATTING = {
  dato: dag('2026-11-25'),
  navn: 'Eva Eksempel',
  tittel: '',
  telefon: '00 00 00 01',
  fullmaktDokument: '2026/0001',
  fullmaktFom: dag('2026-01-01'),
  iFravaerAv: null,
};

function fakta(spraak: Brevspraak, ordlyd: Ordlyd, slag: Eksempel): Brevfakta {
  const linjer = [linje({}), linje({ tjeneste: '1', omfang: 'rengjøring og klesvask' })];
  const harForrige = slag === 'OPPHOR' || slag === 'OMGJORING';
  return {
    spraak,
    ordlyd,
    virksomhet: {
      navn: 'Bydel Eksempel',
      kommune: 'Eksempel kommune',
      adresse: 'Torget 1, 9999 Eksempel',
      telefon: '00 00 00 00',
      statsforvalter: 'Statsforvalteren',
    },
    team: 'Team Eksempel',
    saksnummer: '2026/0001',
    mottattDato: dag('2026-11-02'),
    henvendtAv: harForrige ? null : 'BRUKER',
    mottaker: {
      fornavn: 'Ola',
      etternavn: 'Eksempel',
      adresse: 'Storgata 1',
      poststed: '9999 Eksempel',
      adresseSkjermet: false,
    },
    egneOrd: {
      tekst: 'Jeg vil bo hjemme og stelle hagen.',
      spurtAv: 'Eva Eksempel',
      spurtDato: dag('2026-11-05'),
      tilStede: null,
    },
    saksbehandler: { navn: 'Per Eksempel', telefon: '00 00 00 02' },
    tjenesteansvarlig: 'Anne Eksempel',
    forrigeVedtakDato: harForrige ? dag('2026-05-15') : null,
    brukervalg: { dager: 10 },
    kopi: [{ rolle: 'VERGE', navn: 'Vera Eksempel' }],
    mestring: null,
    satser: [
      {
        tjeneste: '1',
        personligStell: false,
        gjelder: 'Husstander med inntekt under 2 G',
        belopOre: 21_000,
        enhet: 'MAANED',
        kilde: 'Eksempel kommunes satser 2026',
        fom: dag('2026-01-01'),
      },
    ],
    lovversjon: 'fvl-1967',
    slag: {
      forrige: harForrige
        ? { type: 'INNVILGELSE', status: 'FATTET', linjer, fattet: dag('2026-05-15'), erUnderrettet: true }
        : null,
      harGjeldende: harForrige,
      kartlagtDato: null,
      fraKlage: false,
      etterMestring: false,
      beslutningstakere: [{ ansattId: KARI, navn: 'Eva Eksempel', fullmakter: [] }],
      fravaer: [],
    },
  };
}

function innhold(type: Eksempel): Vedtaksinnhold {
  const utfall = type === 'AVSLAG' || type === 'OPPHOR' ? 'AVSLAATT' : 'INNVILGET';
  const linjer = [linje({ utfall }), linje({ tjeneste: '1', utfall, omfang: 'rengjøring og klesvask' })];
  const avslag = linje({ tjeneste: '9', utfall: 'AVSLAATT', omfang: 'følge til kino' });
  return {
    type,
    formaal: 'Du skal bo hjemme, trygt og slik du vil.',
    begrunnelse: 'Du klarer mye selv. Vi mener du trenger hjelp en tid for å nå målet.',
    brukersSyn: 'Du har sagt: «bo hjemme og stelle hagen». Det har vi lagt stor vekt på.',
    virkningFom: dag('2026-12-01'),
    revurderesInnen: dag('2027-05-31'),
    forhaandsvarsel: type === 'OPPHOR' ? dag('2026-11-02') : null,
    varselSvarfrist: type === 'OPPHOR' ? dag('2026-11-16') : null,
    uttaltSeg: null,
    utenVarselGrunn: '',
    utsattIverksetting: type === 'OPPHOR' ? 'NEI' : 'IKKE_VURDERT',
    utsattGrunn: type === 'OPPHOR' ? 'Du klarer deg trygt i mellomtiden.' : '',
    reduksjonsgrunn: type === 'OPPHOR' ? 'Målene er nådd, og du klarer deg uten hjelp.' : '',
    omgjoringsgrunn: type === 'OMGJORING' ? 'TIL_GUNST' : null,
    akutt:
      type === 'AKUTT'
        ? {
            tidspunkt: new Date('2026-11-24T13:05:00Z'),
            bestemtAvId: KARI,
            muntlig: true,
            grunn: 'Du kom hjem fra sykehuset og kunne ikke være alene.',
          }
        : null,
    linjer: type === 'INNVILGELSE' ? [...linjer, avslag] : linjer,
    maal: [
      {
        maalId: 'eksempel',
        tittel: 'Ola går til hagen og tilbake alene',
        utgangspunkt: 'Går til døra med en ved siden av',
        maaltilstand: 'Fram og tilbake, tre dager på rad',
        maalepunkt: 'Ola setter et kryss på kalenderen',
        innenDato: dag('2027-03-01'),
        egneOrdUtdrag: null,
      },
    ],
  };
}
