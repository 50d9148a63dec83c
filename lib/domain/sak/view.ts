import { ageOn, dayOf, fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { formatDay, formatDayYear, formatRelative, formatTime } from '@/lib/platform/time/format';
import { frist, stegene } from './rules';
import type { Frist, Henvendelsefra, Henvendelsekanal } from './types';
import type { Saksrader } from './queries';

/** Fristen i ord: nøkkel i sak.json under `frist`, og dagen som hører til. */
export interface Fristvisning {
  slag: Frist['slag'];
  dag: string;
}

export function visFrist(verdi: Frist, iDag: Dato): Fristvisning {
  const dato = 'frist' in verdi ? verdi.frist : verdi.dato;
  if (!dato) return { slag: verdi.slag, dag: '' };
  const nar = verdi.slag === 'INNEN' ? dagEllerAar(dato, iDag) : formatRelative(dato, iDag);
  return { slag: verdi.slag, dag: nar };
}

const dagEllerAar = (dag: Dato, iDag: Dato): string =>
  dag.slice(0, 4) === iDag.slice(0, 4) ? formatDay(dag) : formatDayYear(dag);

/** Det personen eller familien hennes selv sa, settes i hennes skrift. En fastlege siteres ikke slik. */
export const erEgneOrd = (fra: Henvendelsefra): boolean => fra === 'BRUKER' || fra === 'PAARORENDE';

export interface Henvendelsevisning {
  id: string;
  fra: Henvendelsefra;
  kanal: Henvendelsekanal;
  navn: string | null;
  telefon: string | null;
  innhold: string;
  egneOrd: boolean;
  hast: string | null;
  oppgitt: { felt: string; verdi: string }[];
  mottatt: string;
  registrertAv: string;
}

/** Hendelsene saken viser, med ordene i sak.json under `historie`. Ukjente typer vises ikke. */
const VISES = [
  'sak.opprettet',
  'sak.henvendelseRegistrert',
  'sak.forelopigSvarSendt',
  'sak.forsinkelseMeldt',
  'korttid.registrert',
  'korttid.avsluttet',
  'korttid.blirVedtak',
  'sak.tjenesteansvarligSatt',
  'kartlegging.startet',
  'kartlegging.ferdigstilt',
  'mestring.startet',
  'mestring.forlenget',
  'mestring.avbrutt',
  'mestring.sluttUtenBehov',
  'mestring.sluttMedVedtak',
  'vedtak.opprettet',
  'vedtak.sendt',
  'vedtak.trukket',
  'vedtak.returnert',
  'vedtak.fattet',
  'vedtak.opphort',
  'sak.avsluttet',
] as const;
export type Historietype = (typeof VISES)[number];
const vises = (type: string): type is Historietype => (VISES as readonly string[]).includes(type);

export function visSak({ rad, frister, vedtak, historie, tjenesteansvarligId, navn }: Saksrader, iDag: Dato) {
  const { bruker } = rad;
  const fodt = fromDbDateOrNull(bruker.fodselsdato);
  return {
    id: rad.id,
    saksnummer: rad.saksnummer,
    status: rad.status,
    versjon: rad.versjon,
    team: rad.team.navn,
    saksbehandler: navn.get(rad.saksbehandlerId)?.navn ?? '',
    frist: visFrist(frist(frister, iDag), iDag),
    forelopigSvarMangler: ['INNEN', 'OVER'].includes(frist(frister, iDag).slag),
    /** Foreløpig svar er sendt, og saken er ikke besvart ennå. `dag` er når svaret kan ventes. */
    svarVentes:
      frist(frister, iDag).slag === 'SVART'
        ? { dag: frister.svarVentes && dagEllerAar(frister.svarVentes, iDag) }
        : null,
    mottatt: dagEllerAar(frister.mottatt, iDag),
    person: {
      brukerId: bruker.id,
      fornavn: bruker.fornavn,
      navn: `${bruker.fornavn} ${bruker.etternavn}`,
      fodt: fodt && formatDayYear(fodt),
      alder: fodt && ageOn(fodt, iDag),
      telefon: bruker.telefon,
      adresse: [bruker.adresse, [bruker.postnummer, bruker.poststed].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    },
    henvendelser: rad.henvendelser.map((h): Henvendelsevisning => ({
      id: h.id,
      fra: h.fra,
      kanal: h.kanal,
      navn: h.navn,
      telefon: h.telefon,
      innhold: h.innhold,
      egneOrd: erEgneOrd(h.fra),
      hast: h.hast,
      oppgitt: somOppgitt(h.oppgitt),
      mottatt: dagEllerAar(fromDbDate(h.mottattDato), iDag),
      registrertAv: navn.get(h.registrertAvId)?.navn ?? '',
    })),
    steg: stegene({
      kartlegginger: rad.kartlegginger.map((k) => k.status),
      antallMaal: bruker.maal.length,
      vedtak: vedtak.map((v) => v.status),
    }),
    antallMaal: bruker.maal.length,
    kartlegging: rad.kartlegginger[0] ?? null,
    vedtak: vedtak[0] ?? null,
    tjenesteansvarlig: tjenesteansvarligId
      ? { id: tjenesteansvarligId, navn: navn.get(tjenesteansvarligId)?.navn ?? '' }
      : null,
    historie: historie.flatMap((h) =>
      vises(h.type)
        ? [
            {
              id: h.id,
              type: h.type,
              dag: formatRelative(dayOf(h.tidspunkt), iDag),
              klokke: formatTime(h.tidspunkt),
              av: (h.ansattId && navn.get(h.ansattId)?.navn) || null,
              forklaring: forklaring(h.data),
            },
          ]
        : [],
    ),
  };
}
export type Saksvisning = ReturnType<typeof visSak>;

const tekstfelt = (data: unknown, felt: string): string | null => {
  const verdi =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[felt] : undefined;
  return typeof verdi === 'string' && verdi !== '' ? verdi : null;
};

/** Grunnen som ble skrevet, og når svaret kan ventes. */
const forklaring = (data: unknown): { grunn: string | null; forventet: string | null } | null => {
  const grunn = tekstfelt(data, 'grunn');
  const forventet = tekstfelt(data, 'forventetDato');
  return grunn || forventet ? { grunn, forventet: forventet && formatDayYear(forventet as Dato) } : null;
};

const OPPGITT = [
  'fornavn',
  'etternavn',
  'fodselsdato',
  'adresse',
  'postnummer',
  'poststed',
  'telefon',
] as const;

const somOppgitt = (data: unknown): { felt: string; verdi: string }[] =>
  OPPGITT.flatMap((felt) => {
    const verdi = tekstfelt(data, felt);
    return verdi ? [{ felt, verdi }] : [];
  });
