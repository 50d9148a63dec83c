import { dato } from '@/lib/platform/time/dato';
import { STANDARD } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { byggBrev } from '@/lib/domain/vedtak/brev/rules';
import type { Brevfakta, Fatting } from '@/lib/domain/vedtak/brev/types';
import type { Slagfakta } from '@/lib/domain/vedtak/slag/types';
import type { Linje, Vedtaksinnhold, Vedtaksmaalinnhold } from '@/lib/domain/vedtak/types';
import { sjekkliste } from '@/lib/domain/vedtak/utkast/rules';

export const I_DAG = dato('2026-11-25');

export const linje = (felt: Partial<Linje> = {}): Linje => ({
  tjeneste: '15',
  utfall: 'INNVILGET',
  omfang: 'Medisiner, opptrening og stell etter bruddet',
  hjemler: ['hol-3-2-1-6-a', 'pbrl-2-1a'],
  personligStell: false,
  ...felt,
});

export const maal = (felt: Partial<Vedtaksmaalinnhold> = {}): Vedtaksmaalinnhold => ({
  maalId: '00000000-0000-8000-8000-000000000001',
  tittel: 'Solveig går til postkassen og tilbake alene med rullator',
  utgangspunkt: 'Går til gangdøra med en ved siden av',
  maaltilstand: 'Tur-retur alene, tre dager på rad',
  maalepunkt: 'Solveig krysser av på kjøleskapet',
  innenDato: dato('2026-12-20'),
  egneOrdUtdrag: 'gå til postkassen selv',
  ...felt,
});

export const innhold = (felt: Partial<Vedtaksinnhold> = {}): Vedtaksinnhold => ({
  type: 'INNVILGELSE',
  formaal: 'Du skal bo hjemme, gå ut på egen hånd og stelle deg selv slik du vil.',
  begrunnelse: 'Du brakk hoften 9. september.\n\nVi mener at du trenger hjelp en tid for å komme dit.',
  brukersSyn: 'Du har sagt at du vil klare mest mulig selv. Det har vi lagt stor vekt på.',
  virkningFom: dato('2026-11-30'),
  revurderesInnen: dato('2027-05-31'),
  forhaandsvarsel: null,
  varselSvarfrist: null,
  uttaltSeg: null,
  utenVarselGrunn: '',
  utsattIverksetting: 'IKKE_VURDERT',
  utsattGrunn: '',
  reduksjonsgrunn: '',
  omgjoringsgrunn: null,
  akutt: null,
  linjer: [linje()],
  maal: [maal()],
  ...felt,
});

export const slag = (felt: Partial<Slagfakta> = {}): Slagfakta => ({
  forrige: null,
  harGjeldende: false,
  kartlagtDato: dato('2026-11-12'),
  fraKlage: false,
  etterMestring: false,
  beslutningstakere: [],
  fravaer: [],
  ...felt,
});

export const fakta = (felt: Partial<Brevfakta> = {}): Brevfakta => ({
  spraak: 'nb',
  ordlyd: STANDARD[felt.spraak ?? 'nb'],
  virksomhet: {
    navn: 'Bydel Nordvang',
    kommune: 'Solvik kommune',
    adresse: 'Torget 1, 9799 Nordvang',
    telefon: '00 00 10 00',
    statsforvalter: 'Statsforvalteren',
  },
  team: 'Team Lillebekk',
  saksnummer: '2026/0417',
  mottattDato: dato('2026-11-03'),
  henvendtAv: 'BRUKER',
  mottaker: {
    fornavn: 'Solveig',
    etternavn: 'Nygård',
    adresse: 'Bekkeveien 14 B',
    poststed: '9799 Nordvang',
    adresseSkjermet: false,
  },
  egneOrd: {
    tekst: 'Jeg vil gå til postkassen selv.',
    spurtAv: 'Lise Fossum',
    spurtDato: dato('2026-11-04'),
    tilStede: 'Datteren Anne',
  },
  saksbehandler: { navn: 'Henrik Myhre', telefon: '00 00 20 01' },
  tjenesteansvarlig: 'Yusuf Abdi',
  forrigeVedtakDato: null,
  brukervalg: null,
  kopi: [],
  mestring: null,
  satser: [],
  lovversjon: 'fvl-1967',
  slag: slag(),
  ...felt,
});

export const fatting: Fatting = {
  dato: I_DAG,
  navn: 'Kari Lie',
  tittel: 'teamleder',
  fullmaktDokument: '2026/0031-4',
  fullmaktFom: dato('2026-01-03'),
  iFravaerAv: null,
};

export const opphor = (felt: Partial<Vedtaksinnhold> = {}): Vedtaksinnhold =>
  innhold({
    type: 'OPPHOR',
    forhaandsvarsel: dato('2026-11-06'),
    varselSvarfrist: dato('2026-11-20'),
    uttaltSeg: null,
    utsattIverksetting: 'NEI',
    utsattGrunn: 'Du klarer deg trygt uten hjelpen, og kan få den igjen om klagen fører fram.',
    reduksjonsgrunn: 'Målene er nådd, og du er trygg hjemme uten hjelpen.',
    revurderesInnen: null,
    linjer: [linje({ utfall: 'AVSLAATT' })],
    ...felt,
  });

export const avslag = (felt: Partial<Vedtaksinnhold> = {}): Vedtaksinnhold =>
  innhold({
    type: 'AVSLAG',
    maal: [],
    virkningFom: null,
    revurderesInnen: null,
    linjer: [linje({ tjeneste: '9', utfall: 'AVSLAATT', hjemler: ['hol-3-2-1-6-b'] })],
    ...felt,
  });

export const brev = (inn: Vedtaksinnhold, f = fakta(), signert: Fatting | null = null) =>
  byggBrev({ fakta: f, innhold: inn, fatting: signert });

export const liste = (inn: Vedtaksinnhold, f = fakta()) => sjekkliste(inn, f, brev(inn, f), I_DAG);
export const mangler = (inn: Vedtaksinnhold, f = fakta()) => liste(inn, f).filter((p) => !p.ok).map((p) => p.kode); // prettier-ignore
