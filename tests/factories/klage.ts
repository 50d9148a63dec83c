import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/platform/db/client';
import { addDays, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { byggKlagebrev } from '@/lib/domain/klage/brev/rules';
import type { Brevfakta } from '@/lib/domain/klage/brev/types';
import { fristvurdering } from '@/lib/domain/klage/frist/rules';
import { klagerett } from '@/lib/domain/klage/rules';
import type { Klage, Klagebrevslag } from '@/lib/domain/klage/types';
import { kanonisk } from '@/lib/domain/vedtak/brev/rules';
import type { Ansatt } from './ansatt';
import type { Bruker } from './bruker';
import { nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';

type Rad = Prisma.KlageCreateManyInput;

export interface Klageinn {
  mottatt: Dato;
  /** Who took it down. */
  av: Ansatt;
  slag?: Rad['slag'];
  vedtak?: { id: string } | null;
  ord?: string;
  muntlig?: boolean;
  opplest?: Dato | null;
  felt?: Partial<Rad>;
  /** Writes the receipt with the app's own rules; a list writes these letters, dated the day before yesterday. */
  brev?: boolean | Klagebrevslag[];
  hendelser?: { type: string; av: Ansatt; dato: Dato; data?: Prisma.InputJsonObject }[];
}

/** A complaint in a given state, with the words, the letters and the history it would have. */
export function nyKlage(g: Grunnlag, bruker: Bruker, inn: Klageinn): string {
  const id = g.nyId('klage');
  const rad: Rad = {
    id,
    virksomhetId: g.virksomhetId,
    brukerId: bruker.id,
    teamId: bruker.team.id,
    slag: inn.slag ?? 'UTFORELSE',
    status: 'MOTTATT',
    vedtakId: inn.vedtak?.id ?? null,
    klagerrolle: 'BRUKER',
    sendtDato: toDbDate(inn.mottatt),
    mottattDato: toDbDate(inn.mottatt),
    registrertAvId: inn.av.id,
    opprettetTidspunkt: tidspunkt(g, inn.mottatt, 13, 0),
    ...inn.felt,
  };
  g.rader.klage.push(rad);
  const ord = inn.ord ?? 'Dere kommer for seint, og jeg vet aldri hvem det blir.';
  g.rader.klageord.push({
    id: g.nyId('klageord'),
    virksomhetId: g.virksomhetId,
    klageId: id,
    tekst: ord,
    muntlig: inn.muntlig ?? false,
    dato: toDbDate(inn.mottatt),
    skrevetNedAvId: inn.av.id,
    opplestDato: inn.opplest ? toDbDate(inn.opplest) : (null as unknown as undefined),
    tidspunkt: tidspunkt(g, inn.mottatt, 13, 0),
  });
  klagehendelse(g, bruker, id, 'klage.registrert', inn.av, inn.mottatt, { slag: rad.slag });
  for (const h of inn.hendelser ?? []) klagehendelse(g, bruker, id, h.type, h.av, h.dato, h.data);
  const slag = inn.brev === true ? (['KVITTERING'] as const) : inn.brev || [];
  for (const ett of slag) skriv(g, bruker, { rad, ord, inn }, ett);
  return id;
}

const klagehendelse = (
  g: Grunnlag,
  bruker: Bruker,
  klageId: string,
  type: string,
  av: Ansatt,
  dato: Dato,
  data: Prisma.InputJsonObject = {},
): void =>
  nyHendelse(g, {
    type,
    objektType: 'klage',
    objektId: klageId,
    brukerId: bruker.id,
    ansattId: av.id,
    tidspunkt: tidspunkt(g, dato, 13, 5),
    data,
  });

function skriv(
  g: Grunnlag,
  bruker: Bruker,
  { rad, ord, inn }: { rad: Rad; ord: string; inn: Klageinn },
  slag: Klagebrevslag,
): void {
  const dato = addDays(g.iDag, -2) < inn.mottatt ? inn.mottatt : addDays(g.iDag, -2);
  const brev = byggKlagebrev(slag, brevfakta(g, bruker, { rad, ord, inn, dato }));
  g.rader.klagebrev.push({
    id: g.nyId('klagebrev'),
    virksomhetId: g.virksomhetId,
    klageId: rad.id!,
    slag,
    innhold: brev as unknown as Prisma.InputJsonObject,
    avtrykk: createHash('sha256').update(kanonisk(brev)).digest('hex'),
    sendtAvId: inn.av.id,
    tidspunkt: tidspunkt(g, dato, 14, 0),
  });
}

/** What the letter rules ask for, from the rows that are built but not saved. */
function brevfakta(
  g: Grunnlag,
  bruker: Bruker,
  { rad, ord, inn, dato }: { rad: Rad; ord: string; inn: Klageinn; dato: Dato },
): Brevfakta {
  const virksomhet = g.rader.virksomhet.find((v) => v.id === g.virksomhetId);
  const person = g.rader.bruker.find((b) => b.id === bruker.id);
  const vedtak = g.rader.vedtak.find((v) => v.id === rad.vedtakId);
  const sak = g.rader.sak.find((s) => s.id === vedtak?.sakId);
  const klage = domene(rad, inn);
  const dag = (verdi: unknown): Dato | null =>
    verdi instanceof Date ? fromDbDateOrNull(new Date(verdi.toISOString())) : null;
  const fattet = dag(vedtak?.fattetTidspunkt);
  return {
    virksomhet: {
      navn: virksomhet?.navn ?? '',
      kommune: virksomhet?.kommune ?? '',
      adresse: virksomhet?.adresse ?? '',
      telefon: virksomhet?.telefon ?? '',
      statsforvalter: virksomhet?.statsforvalter ?? 'Statsforvalteren',
    },
    person: {
      navn: bruker.navn,
      fodt: dag(person?.fodselsdato),
      adresse: [person?.adresse, [person?.postnummer, person?.poststed].filter(Boolean).join(' ')].filter(
        (l): l is string => Boolean(l),
      ),
    },
    klage,
    ord: [
      {
        id: rad.id!,
        tekst: ord,
        muntlig: inn.muntlig ?? false,
        dato: inn.mottatt,
        skrevetNedAvId: inn.av.id,
        skrevetNedAv: inn.av.navn,
        opplest: inn.opplest ?? null,
      },
    ],
    rett: klagerett(klage.klager),
    frist: fristvurdering({
      slag: klage.slag,
      sendt: klage.sendt,
      vedtak: vedtak
        ? { fattet, underrettet: (vedtak.underrettetTidspunkt as Date | null) ?? null, overfort: false }
        : null,
    }),
    vedtak: vedtak ? { fattet, underrettet: fattet, saksnummer: sak?.saksnummer ?? '' } : null,
    avsender: { navn: inn.av.navn, tittel: 'saksbehandler', telefon: virksomhet?.telefon ?? '' },
    iDag: dato,
  };
}

const domene = (rad: Rad, inn: Klageinn): Klage => ({
  id: rad.id!,
  versjon: 1,
  brukerId: rad.brukerId,
  vedtakId: rad.vedtakId ?? null,
  teamId: rad.teamId,
  slag: rad.slag,
  status: rad.status ?? 'MOTTATT',
  harVedtak: Boolean(rad.vedtakId),
  klager: {
    rolle: rad.klagerrolle,
    navn: rad.klagerNavn ?? null,
    adresse: rad.klagerAdresse ?? null,
    fullmakt: rad.klagerFullmakt ?? null,
    vergemandat: rad.klagerVergemandat ?? null,
    samtykkeVurdertAv: rad.samtykkeVurdertAv ?? null,
    samtykkeVurdert: null,
  },
  muntlig: inn.muntlig ?? false,
  endringOnsket: rad.endringOnsket ?? null,
  sendt: inn.mottatt,
  mottatt: inn.mottatt,
  registrertAvId: inn.av.id,
  kvittert: null,
  forventetSvar: fromDbDateOrNull((rad.forventetSvarDato as Date | null | undefined) ?? null),
  vilUtsatt: rad.vilUtsatt ?? false,
  utsattSvar: rad.utsattSvar ?? 'IKKE_VURDERT',
  utsattGrunn: rad.utsattGrunn ?? '',
  formalia: rad.formalia ?? null,
  formaliaFelt: rad.formalia
    ? {
        klagerettOk: rad.klagerettOk ?? true,
        formOk: rad.formOk ?? true,
        oppreisning: rad.oppreisning ?? null,
        begrunnelse: rad.formaliaBegrunnelse ?? '',
      }
    : null,
  vurdering: { tekst: rad.vurdering ?? '', innstilling: rad.innstilling ?? null, ferdig: true },
  vurdertAv: [],
  utfall: rad.utfall ?? null,
  utfallGrunn: rad.utfallGrunn ?? '',
  avgjortAvId: null,
  avgjort: null,
  uttalelse: rad.uttalelse ?? '',
  dokumenter: (rad.dokumenter as string[] | undefined) ?? [],
  oversendt: null,
  svar: null,
  avsluttet: null,
  avsluttGrunn: '',
});
