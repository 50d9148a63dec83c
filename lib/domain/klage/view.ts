import { dayOf, type Dato } from '@/lib/platform/time/dato';
import { formatDayYear, formatRelative, formatTime } from '@/lib/platform/time/format';
import type { Vedtak } from '@/lib/domain/vedtak/types';
import type { LagretBrev } from './brev/queries';
import type { Fristvurdering } from './frist/types';
import { svarfrist } from './liste/view';
import { erFerdig, kanGjores, kanSvarePaaUtsatt, klagerett, neste, omgjoringsgrunn } from './rules';
import type { Klagefakta, Omgjoring } from './queries';
import type { Klageord } from './types';

/** Hendelsene siden viser, med ordene i klage.json under `historie`. Ukjente typer vises ikke. */
const VISES = [
  'klage.registrert',
  'klage.ordLagtTil',
  'klage.opplest',
  'klage.slagEndret',
  'klage.kvittert',
  'klage.formaliaVurdert',
  'klage.vurdert',
  'klage.utsattBesvart',
  'klage.avgjort',
  'klage.oversendelseLagret',
  'klage.oversendt',
  'klage.svarRegistrert',
  'klage.videresendt',
  'klage.veiledet',
  'klage.trukket',
  'klage.omgjoringAapnet',
  'klage.avsluttet',
] as const;
export type Klagehistorietype = (typeof VISES)[number];
const vises = (type: string): type is Klagehistorietype => (VISES as readonly string[]).includes(type);

export interface Hendelsesrad {
  id: string;
  type: string;
  tidspunkt: Date;
  ansattId: string | null;
  data: unknown;
}

export interface Sidegrunnlag {
  fakta: Klagefakta;
  ord: (Klageord & { skrevetNedAv: string })[];
  brev: LagretBrev[];
  omgjoring: Omgjoring | null;
  historie: Hendelsesrad[];
  navn: ReadonlyMap<string, { navn: string }>;
  person: { fornavn: string; navn: string };
  vurdertAvMeg: boolean;
}

const dag = (d: Dato | null) => d && formatDayYear(d);

export function visKlage(g: Sidegrunnlag, iDag: Dato) {
  const { klage, vedtak, frist } = g.fakta;
  const omgjort = g.omgjoring?.tilstand ?? 'INGEN';
  return {
    id: klage.id,
    versjon: klage.versjon,
    brukerId: klage.brukerId,
    person: g.person,
    slag: klage.slag,
    status: klage.status,
    ferdig: erFerdig(klage, omgjort === 'FATTET'),
    neste: neste(klage, omgjort),
    klager: { ...klage.klager, samtykkeVurdert: dag(klage.klager.samtykkeVurdert) },
    rett: klagerett(klage.klager),
    sendt: formatDayYear(klage.sendt),
    mottatt: formatDayYear(klage.mottatt),
    registrertAv: g.navn.get(klage.registrertAvId)?.navn ?? '',
    endringOnsket: klage.endringOnsket,
    frist: visFrist(frist),
    svarfrist: svarfrist(klage, iDag),
    kvittert: dag(klage.kvittert),
    vilUtsatt: klage.vilUtsatt,
    utsatt: { svar: klage.utsattSvar, grunn: klage.utsattGrunn },
    formalia: klage.formalia && { utfall: klage.formalia, ...klage.formaliaFelt! },
    vurdering: klage.vurdering,
    vurdertAvMeg: g.vurdertAvMeg,
    avgjort: klage.avgjort && {
      dag: formatDayYear(klage.avgjort),
      av: (klage.avgjortAvId && g.navn.get(klage.avgjortAvId)?.navn) || '',
    },
    utfall: klage.utfall && { utfall: klage.utfall, grunn: klage.utfallGrunn },
    uttalelse: klage.uttalelse,
    dokumenter: klage.dokumenter,
    oversendt: dag(klage.oversendt),
    svar: klage.svar && { ...klage.svar, dag: formatDayYear(klage.svar.dato) },
    avsluttet: klage.avsluttet && { dag: formatDayYear(klage.avsluttet), grunn: klage.avsluttGrunn },
    ord: g.ord.map((o) => ({
      id: o.id,
      tekst: o.tekst,
      muntlig: o.muntlig,
      dag: formatDayYear(o.dato),
      av: o.skrevetNedAv,
      opplest: dag(o.opplest),
    })),
    vedtak: vedtak && visVedtak(vedtak),
    brev: g.brev.map((b) => ({ id: b.id, slag: b.slag, dag: b.brev.dato, pdf: b.brevfilId !== null })),
    omgjoring: g.omgjoring && { ...g.omgjoring, dag: dag(g.omgjoring.dato) },
    apner: {
      kvittere: !klage.kvittert && kanGjores('trekk', klage) && klage.status !== 'OVERSENDT',
      formalia: kanGjores('vurderFormalia', klage),
      vurdere: kanGjores('vurder', klage) && klage.formalia === 'BEHANDLES',
      svareUtsatt: kanSvarePaaUtsatt(klage),
      avgjore: kanGjores('oppretthold', klage) && klage.vurdering.ferdig,
      avvise: kanGjores('avvis', klage) && klage.formalia === 'BOR_AVVISES',
      oversende: kanGjores('oversend', klage),
      registrereSvar: kanGjores('stadfest', klage),
      videresende: kanGjores('videresend', klage),
      gjoreOm: omgjoringsgrunn(klage) !== null && g.omgjoring === null,
      endreSlag: klage.status === 'MOTTATT' || klage.status === 'FORMALIA_VURDERT',
      trekke: kanGjores('trekk', klage),
      avslutte: kanGjores('avslutt', klage),
      leggeTilOrd: klage.status !== 'AVSLUTTET',
    },
    historie: g.historie.flatMap((h) =>
      vises(h.type)
        ? [
            {
              id: h.id,
              type: h.type,
              dag: formatRelative(dayOf(h.tidspunkt), iDag),
              klokke: formatTime(h.tidspunkt),
              av: (h.ansattId && g.navn.get(h.ansattId)?.navn) || null,
              grunn: tekstfelt(h.data, 'grunn'),
            },
          ]
        : [],
    ),
  };
}
export type Klagevisning = ReturnType<typeof visKlage>;

export interface Fristvisning {
  slag: Fristvurdering['slag'];
  dag: string;
  overEttAar: boolean;
}

export const visFrist = (frist: Fristvurdering): Fristvisning => ({
  slag: frist.slag,
  dag: 'frist' in frist ? formatDayYear(frist.frist) : '',
  overEttAar: frist.slag === 'ETTER' && frist.overEttAar,
});

/** Vedtaket ved siden av klagen: det som ble bestemt, og hvorfor. */
const visVedtak = (vedtak: Vedtak) => ({
  id: vedtak.id,
  type: vedtak.innhold.type,
  fattet: vedtak.fattetTidspunkt && formatDayYear(dayOf(vedtak.fattetTidspunkt)),
  underrettet: vedtak.underrettetTidspunkt && formatDayYear(dayOf(vedtak.underrettetTidspunkt)),
  formaal: vedtak.innhold.formaal,
  begrunnelse: vedtak.innhold.begrunnelse,
  brukersSyn: vedtak.innhold.brukersSyn,
});

const tekstfelt = (data: unknown, felt: string): string | null => {
  const verdi =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[felt] : undefined;
  return typeof verdi === 'string' && verdi !== '' ? verdi : null;
};
