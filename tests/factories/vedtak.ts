import type { Prisma } from '@/lib/platform/db/client';
import { addDays, addWeeks, fromDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker, EgneOrd } from './bruker';
import { dbDatoEllerNull, nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';
import type { Maal } from './maal';
import type { Kartlegging, Sak } from './sak';

type Rad = Prisma.VedtakCreateManyInput;

export interface Linje {
  tjeneste: string;
  omfang: string;
  utfall?: 'INNVILGET' | 'AVSLAATT';
  hjemler?: string[];
  /** Free of charge, unlike the rest of praktisk bistand. */
  personligStell?: boolean;
}

export interface Vedtakinn {
  sak: Sak;
  type?: Rad['type'];
  formaal?: string;
  begrunnelse?: string;
  brukersSyn?: string;
  linjer?: Linje[];
  maal?: Maal[];
  egneOrd?: EgneOrd | null;
  kartlegging?: Kartlegging | null;
  forrigeVedtakId?: string | null;
  tjenesteansvarlig?: Ansatt | null;
  utredetAv?: Ansatt;
  virkningFom?: Dato | null;
  revurderesInnen?: Dato | null;
  forhaandsvarsel?: Dato | null;
  opprettet?: Dato;
}

export interface Sendtinn extends Vedtakinn {
  sendt: Dato;
}
export interface Returnertinn extends Sendtinn {
  kommentar: string;
  /** The teamleder who sent it back. */
  av: Ansatt;
}
export interface Fattetinn extends Vedtakinn {
  av: Ansatt;
  fullmaktId: string;
  fattet: Dato;
  opphort?: Dato;
}
export interface Vedtak {
  id: string;
  fattet: Dato | null;
  revurderesInnen: Dato | null;
}

/** Law behind each service (kodeverk 9151). */
export const HJEMLER: Record<string, string[]> = {
  '15': ['hol-3-2-1-6-a', 'pbrl-2-1a'],
  '1': ['hol-3-2-1-6-b', 'pbrl-2-1a'],
  '6': ['hol-3-2-1-6-b', 'pbrl-2-1a'],
};

export const nyttUtkast = (g: Grunnlag, bruker: Bruker, inn: Vedtakinn): Vedtak => bygg(g, bruker, inn, {});

export function nyttTilGodkjenning(g: Grunnlag, bruker: Bruker, inn: Sendtinn): Vedtak {
  const vedtak = bygg(g, bruker, inn, { status: 'TIL_GODKJENNING', ...sendt(g, inn) });
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.sendt', inn.sak.saksbehandler, tidspunkt(g, inn.sendt, 14, 10));
  return vedtak;
}

export function nyttReturnert(g: Grunnlag, bruker: Bruker, inn: Returnertinn): Vedtak {
  const vedtak = bygg(g, bruker, inn, { status: 'RETURNERT', returkommentar: inn.kommentar, ...sendt(g, inn) });
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.sendt', inn.sak.saksbehandler, tidspunkt(g, inn.sendt, 14, 10));
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.returnert', inn.av, tidspunkt(g, addDays(inn.sendt, 1), 8, 50));
  return vedtak;
}

export function nyttFattet(g: Grunnlag, bruker: Bruker, inn: Fattetinn): Vedtak {
  const fattetTidspunkt = tidspunkt(g, inn.fattet, 12, 15);
  const vedtak = bygg(g, bruker, inn, {
    status: inn.opphort ? 'OPPHORT' : 'FATTET',
    ...sendt(g, { ...inn, sendt: addDays(inn.fattet, -2) }),
    fattetAvId: inn.av.id,
    fattetTidspunkt,
    fullmaktId: inn.fullmaktId,
    underrettetTidspunkt: tidspunkt(g, addDays(inn.fattet, 1), 9, 0),
    opphortDato: dbDatoEllerNull(inn.opphort),
  });
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.sendt', inn.sak.saksbehandler, tidspunkt(g, addDays(inn.fattet, -2), 14, 10)); // prettier-ignore
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.fattet', inn.av, fattetTidspunkt);
  if (inn.opphort) vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.opphort', inn.av, tidspunkt(g, inn.opphort, 8, 0));
  return { ...vedtak, fattet: inn.fattet };
}

const sendt = (g: Grunnlag, inn: Sendtinn): Partial<Rad> => ({
  sendtAvId: inn.sak.saksbehandler.id,
  sendtTidspunkt: tidspunkt(g, inn.sendt, 14, 10),
});

/** Every vedtak has every column, so that all can be saved in one statement, the earlier beside the later. */
const IKKE_ENDA: Partial<Rad> = {
  status: 'UTKAST',
  sendtAvId: null,
  sendtTidspunkt: null,
  returkommentar: null,
  fattetAvId: null,
  fattetTidspunkt: null,
  fullmaktId: null,
  underrettetTidspunkt: null,
  opphortDato: null,
  // Null in JSON becomes null in the table; Prisma's type has another word for it.
  brev: null as unknown as undefined,
  brevAvtrykk: null,
};

function bygg(g: Grunnlag, bruker: Bruker, inn: Vedtakinn, felt: Partial<Rad>): Vedtak {
  const id = g.nyId('vedtak');
  const virkningFom = inn.virkningFom === undefined ? addDays(g.iDag, 7) : inn.virkningFom;
  const revurderesInnen =
    inn.revurderesInnen === undefined ? (virkningFom && addWeeks(virkningFom, 26)) : inn.revurderesInnen;
  g.rader.vedtak.push({
    id,
    virksomhetId: g.virksomhetId,
    sakId: inn.sak.id,
    brukerId: bruker.id,
    teamId: bruker.team.id,
    type: inn.type ?? 'INNVILGELSE',
    forrigeVedtakId: inn.forrigeVedtakId ?? null,
    kartleggingId: inn.kartlegging?.id ?? null,
    egneOrdId: inn.egneOrd?.id ?? null,
    formaal: inn.formaal ?? 'Du skal bo hjemme og komme deg ut på egen hånd igjen.',
    begrunnelse: inn.begrunnelse ?? 'Du har vært syk og går korte strekninger inne. Du bor alene, og vi mener at du trenger hjelp en tid for å komme deg ut igjen.', // prettier-ignore
    brukersSyn: inn.brukersSyn ?? 'Du har sagt at du vil klare mest mulig selv. Det har vi lagt stor vekt på.',
    virkningFomDato: dbDatoEllerNull(virkningFom),
    revurderesInnenDato: dbDatoEllerNull(revurderesInnen),
    forhaandsvarselDato: dbDatoEllerNull(inn.forhaandsvarsel),
    utredetAvId: (inn.utredetAv ?? inn.sak.saksbehandler).id,
    tjenesteansvarligId: inn.tjenesteansvarlig?.id ?? null,
    opprettetTidspunkt: tidspunkt(g, inn.opprettet ?? inn.sak.mottatt, 15, 0),
    ...IKKE_ENDA,
    ...felt,
  });
  leggTilInnhold(g, id, inn, felt.fattetAvId !== undefined);
  const vedtak = { id, fattet: null, revurderesInnen };
  const opprettet = tidspunkt(g, inn.opprettet ?? inn.sak.mottatt, 15, 0);
  vedtakshendelse(g, bruker, inn, vedtak, 'vedtak.opprettet', inn.utredetAv ?? inn.sak.saksbehandler, opprettet);
  return vedtak;
}

function leggTilInnhold(g: Grunnlag, vedtakId: string, inn: Vedtakinn, fattet: boolean): void {
  const linjer = inn.linjer ?? [{ tjeneste: '15', omfang: 'Opptrening og oppfølging av helsen' }];
  linjer.forEach(({ tjeneste, omfang, utfall = 'INNVILGET', hjemler = HJEMLER[tjeneste] ?? [], personligStell = false }, i) =>
    g.rader.vedtakslinje.push({ id: g.nyId('vedtakslinje'), virksomhetId: g.virksomhetId, vedtakId, rekkefolge: i + 1, tjeneste, omfang, utfall, hjemler, personligStell }), // prettier-ignore
  );
  (inn.maal ?? []).forEach((maal, i) =>
    g.rader.vedtaksmaal.push({ id: g.nyId('vedtaksmaal'), virksomhetId: g.virksomhetId, vedtakId, maalId: maal.id, rekkefolge: i + 1, fryst: fattet ? frosset(maal) : undefined }), // prettier-ignore
  );
}

/** The goal as it read on the day of the decision. */
const frosset = ({ id, rad }: Maal): Prisma.InputJsonObject => ({
  maalId: id,
  tittel: rad.tittel,
  utgangspunkt: rad.utgangspunkt,
  maaltilstand: rad.maaltilstand,
  maalepunkt: rad.maalepunkt,
  innenDato: fromDbDate(rad.innenDato as Date),
  egneOrdUtdrag: rad.egneOrdUtdrag ?? null,
});

function vedtakshendelse(g: Grunnlag, bruker: Bruker, inn: Vedtakinn, vedtak: Vedtak, type: string, av: Ansatt, naar: Date): void { // prettier-ignore
  nyHendelse(g, { type, objektType: 'vedtak', objektId: vedtak.id, brukerId: bruker.id, sakId: inn.sak.id, ansattId: av.id, tidspunkt: naar }); // prettier-ignore
}

