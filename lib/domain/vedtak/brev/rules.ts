import { erReduksjon } from '../slag/rules';
import type { Vedtaksinnhold } from '../types';
import type { Del } from './deler/rules';
import * as hva from './deler/hva/rules';
import * as hvorfor from './deler/hvorfor/rules';
import * as rettigheter from './deler/rettigheter/rules';
import type { Ordlyd } from './ordlyd/types';
import { fyll, langDato } from './tekst/rules';
import type { Brev, Brevfakta, Brevgrunnlag, Fatting } from './types';

export { kravTilBrev, manglerIBrev } from './krav/rules';

/** Rekkefølgen i brevet: først hva, så hvorfor, til slutt hva du kan gjøre. */
const REKKEFOLGE: readonly Del[] = [
  hva.konklusjon,
  hvorfor.omgjoring,
  hvorfor.akutt,
  hvorfor.mestring,
  hva.egneOrd,
  hva.formaal,
  hva.maal,
  hva.tjenestelinjer,
  hva.egenandel,
  hvorfor.begrunnelse,
  hvorfor.syn,
  hvorfor.reduksjon,
  hvorfor.hjemler,
  hvorfor.forhaandsvarsel,
  rettigheter.revurdering,
  rettigheter.veienVidere,
  hva.brukervalg,
  rettigheter.klage,
  rettigheter.utsatt,
  rettigheter.innsyn,
  rettigheter.sakskostnader,
  rettigheter.kontakt,
  rettigheter.kopi,
];

/** Fakta inn, brev ut. Det samme brevet i forhåndsvisningen, ved godkjenning og på papiret. */
export function byggBrev(grunnlag: Brevgrunnlag): Brev {
  const { fakta, innhold, fatting } = grunnlag;
  const { navn, kommune, adresse, telefon } = fakta.virksomhet;
  return {
    utgave: 1,
    lovversjon: fakta.lovversjon,
    spraak: fakta.spraak,
    side: fakta.ordlyd.side,
    avsender: { navn, kommune, adresse, telefon, team: fakta.team },
    saksnummer: fakta.saksnummer,
    dato: fatting && langDato(fatting.dato, fakta.ordlyd.form),
    mottaker: mottakerlinjer(fakta.mottaker, fakta.ordlyd),
    tittel: tittel(innhold, fakta),
    deler: REKKEFOLGE.flatMap((bygg) => bygg(grunnlag) ?? []),
    signatur: fatting ? signatur(fakta, fatting) : [],
  };
}

function mottakerlinjer(m: Brevfakta['mottaker'], ordlyd: Ordlyd): string[] {
  const navn = `${m.fornavn} ${m.etternavn}`;
  if (m.adresseSkjermet) return [navn, ordlyd.mottaker.skjermet];
  return [navn, m.adresse, m.poststed].filter((linje): linje is string => Boolean(linje));
}

function tittel(innhold: Vedtaksinnhold, { ordlyd, slag }: Brevfakta): string {
  const { type, linjer } = innhold;
  if (type === 'INNVILGELSE' && linjer.some((l) => l.utfall === 'AVSLAATT'))
    return ordlyd.tittel.INNVILGELSE_DELVIS;
  const mindre = type === 'ENDRING' && erReduksjon(slag.forrige?.linjer ?? [], innhold);
  return ordlyd.tittel[mindre ? 'ENDRING_MINDRE' : type];
}

function signatur({ saksbehandler, ordlyd }: Brevfakta, fatting: Fatting): string[] {
  const o = ordlyd.signatur;
  const { navn, tittel: yrke, telefon, iFravaerAv: leder } = fatting;
  const hvem = fyll(leder ? o.fattetIFravaer : o.fattet, { navn, tittel: yrke, leder: leder ?? '' });
  return [
    hvem,
    ...(telefon ? [fyll(o.telefon, { telefon })] : []),
    fyll(o.fullmakt, {
      dato: langDato(fatting.fullmaktFom, ordlyd.form),
      dokument: fatting.fullmaktDokument,
    }),
    ...(saksbehandler ? [fyll(o.utredet, { navn: saksbehandler.navn })] : []),
    o.elektronisk,
  ];
}

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
