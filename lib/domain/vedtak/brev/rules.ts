import { formatDayYear } from '@/lib/platform/time/format';
import { girTjenester } from '../rules';
import type { Vedtaksinnhold, Vedtakstype } from '../types';
import * as deler from './deler/rules';
import { nb } from './ordlyd/rules';
import { fyll } from './tekst/rules';
import type { Brev, Brevdelkode, Brevfakta, Brevgrunnlag, Fatting } from './types';

/** Rekkefølgen i brevet: først hva, så hvorfor, til slutt hva du kan gjøre. */
const REKKEFOLGE: readonly deler.Del[] = [
  deler.konklusjon,
  deler.egneOrd,
  deler.formaal,
  deler.maal,
  deler.tjenestelinjer,
  deler.egenandel,
  deler.begrunnelse,
  deler.syn,
  deler.hjemler,
  deler.forhaandsvarsel,
  deler.revurdering,
  deler.veienVidere,
  deler.klage,
  deler.utsatt,
  deler.innsyn,
  deler.sakskostnader,
  deler.brukervalg,
  deler.kontakt,
];

/** Fakta inn, brev ut. Det samme brevet i forhåndsvisningen, ved godkjenning og på papiret. */
export function byggBrev(grunnlag: Brevgrunnlag): Brev {
  const { fakta, innhold, fatting } = grunnlag;
  return {
    utgave: 1,
    lovversjon: fakta.lovversjon,
    avsender: { ...fakta.virksomhet, team: fakta.team },
    saksnummer: fakta.saksnummer,
    dato: fatting && formatDayYear(fatting.dato),
    mottaker: mottakerlinjer(fakta.mottaker),
    tittel: tittel(innhold),
    deler: REKKEFOLGE.flatMap((bygg) => bygg(grunnlag) ?? []),
    signatur: fatting ? signatur(fakta, fatting) : [],
  };
}

function mottakerlinjer(m: Brevfakta['mottaker']): string[] {
  const navn = `${m.fornavn} ${m.etternavn}`;
  if (m.adresseSkjermet) return [navn, nb.mottaker.skjermet];
  return [navn, m.adresse, m.poststed].filter((linje): linje is string => Boolean(linje));
}

function tittel({ type, linjer }: Vedtaksinnhold): string {
  const delvis = type === 'INNVILGELSE' && linjer.some((l) => l.utfall === 'AVSLAATT');
  return nb.tittel[delvis ? 'INNVILGELSE_DELVIS' : type];
}

function signatur({ saksbehandler }: Brevfakta, fatting: Fatting): string[] {
  return [
    fyll(nb.signatur.fattet, { navn: fatting.navn, tittel: fatting.tittel }),
    fyll(nb.signatur.fullmakt, {
      dato: formatDayYear(fatting.fullmaktFom),
      dokument: fatting.fullmaktDokument,
    }),
    ...(saksbehandler ? [fyll(nb.signatur.utredet, { navn: saksbehandler.navn })] : []),
    nb.signatur.elektronisk,
  ];
}

const ALLTID: readonly Brevdelkode[] = [
  'KONKLUSJON', 'BEGRUNNELSE', 'SYN', 'HJEMMEL', 'KLAGE', 'UTSATT', 'INNSYN', 'SAKSKOSTNADER', 'KONTAKT',
]; // prettier-ignore

/** Det loven krever av brevet, etter slags vedtak (domain.md 1.3). */
export const kravTilBrev = (type: Vedtakstype): Brevdelkode[] => {
  if (girTjenester(type)) return [...ALLTID, 'FORMAAL', 'MAAL', 'TJENESTER', 'EGENANDEL', 'REVURDERING'];
  return type === 'OPPHOR' ? [...ALLTID, 'TJENESTER', 'FORHAANDSVARSEL'] : [...ALLTID, 'TJENESTER'];
};

/** Delene som mangler i et ferdig bygget brev. Sjekklista spør brevet selv, ikke skjemaet. */
export const manglerIBrev = (brev: Brev, type: Vedtakstype): Brevdelkode[] =>
  kravTilBrev(type).filter((kode) => !brev.deler.some((d) => d.kode === kode));

/** Samme innhold gir samme tekst, også etter en tur i databasen, som flytter om på nøklene. */
export function kanonisk(verdi: unknown): string {
  if (Array.isArray(verdi)) return `[${verdi.map(kanonisk).join(',')}]`;
  if (verdi === null || typeof verdi !== 'object') return JSON.stringify(verdi);
  const felt = Object.entries(verdi)
    .filter(([, v]) => v !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${felt.map(([k, v]) => `${JSON.stringify(k)}:${kanonisk(v)}`).join(',')}}`;
}

/** Alt i brevet som tekst, for søk etter ord som ikke hører hjemme der. */
export const brevtekst = (brev: Brev): string =>
  [
    brev.tittel,
    ...brev.deler.flatMap((d) => [
      d.overskrift,
      ...d.innhold.flatMap((i) =>
        i.slag === 'punkter' ? i.punkter.flatMap((p) => [p.tekst, p.under ?? '']) : [i.tekst],
      ),
    ]),
    ...brev.signatur,
  ].join('\n');
