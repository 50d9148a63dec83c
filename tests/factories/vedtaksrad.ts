import type { Prisma } from '@/lib/platform/db/client';
import { addDays, addWeeks, fromDbDate } from '@/lib/platform/time/dato';
import type { Ansatt } from './ansatt';
import type { Bruker } from './bruker';
import { dbDatoEllerNull, nyHendelse, tidspunkt, type Grunnlag } from './grunnlag';
import type { Maal } from './maal';
import type { Vedtak, Vedtakinn } from './vedtak';

type Rad = Prisma.VedtakCreateManyInput;

/** Law behind each service (kodeverk 9151). */
const HJEMLER: Record<string, string[]> = {
  '15': ['hol-3-2-1-6-a', 'pbrl-2-1a'],
  '1': ['hol-3-2-1-6-b', 'pbrl-2-1a'],
  '6': ['hol-3-2-1-6-b', 'pbrl-2-1a'],
};

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
  brevmalId: null,
};

export function byggVedtak(g: Grunnlag, bruker: Bruker, inn: Vedtakinn, felt: Partial<Rad>): Vedtak {
  const id = g.nyId('vedtak');
  const virkningFom = inn.virkningFom === undefined ? addDays(g.iDag, 7) : inn.virkningFom;
  const revurderesInnen =
    inn.revurderesInnen === undefined ? virkningFom && addWeeks(virkningFom, 26) : inn.revurderesInnen;
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
    begrunnelse:
      inn.begrunnelse ??
      'Du har vært syk og går korte strekninger inne. Du bor alene, og vi mener at du trenger hjelp en tid for å komme deg ut igjen.',
    brukersSyn:
      inn.brukersSyn ?? 'Du har sagt at du vil klare mest mulig selv. Det har vi lagt stor vekt på.',
    virkningFomDato: dbDatoEllerNull(virkningFom),
    revurderesInnenDato: dbDatoEllerNull(revurderesInnen),
    forhaandsvarselDato: dbDatoEllerNull(inn.forhaandsvarsel),
    ...naarNoeTasBort(inn),
    omgjoringsgrunn: inn.omgjoringsgrunn ?? null,
    klageId: inn.klageId ?? null,
    mestringsperiodeId: inn.mestringsperiodeId ?? null,
    akuttTidspunkt: inn.akutt ? tidspunkt(g, inn.akutt.dag, ...inn.akutt.klokka) : null,
    akuttBestemtAvId: inn.akutt?.av.id ?? null,
    akuttMuntlig: inn.akutt?.muntlig ?? false,
    akuttGrunn: inn.akutt?.grunn ?? '',
    utredetAvId: (inn.utredetAv ?? inn.sak.saksbehandler).id,
    tjenesteansvarligId: inn.tjenesteansvarlig?.id ?? null,
    opprettetTidspunkt: tidspunkt(g, inn.opprettet ?? inn.sak.mottatt, 15, 0),
    ...IKKE_ENDA,
    ...felt,
  });
  leggTilInnhold(g, id, inn, felt.fattetAvId !== undefined);
  const vedtak = { id, fattet: null, revurderesInnen };
  const opprettet = tidspunkt(g, inn.opprettet ?? inn.sak.mottatt, 15, 0);
  vedtakshendelse(
    g,
    bruker,
    inn,
    vedtak,
    'vedtak.opprettet',
    inn.utredetAv ?? inn.sak.saksbehandler,
    opprettet,
  );
  return vedtak;
}

const TRYGG_UTEN =
  'Målene er nådd, og du klarer deg trygt uten hjelpen. Blir det vanskeligere igjen, kan du få hjelp med en gang.';

/** An end of service is never without its notice, its reason and the question of waiting. */
function naarNoeTasBort(inn: Vedtakinn): Partial<Rad> {
  const varslet = inn.forhaandsvarsel ?? null;
  const erOpphor = inn.type === 'OPPHOR';
  const frist = inn.varselSvarfrist === undefined ? varslet && addWeeks(varslet, 2) : inn.varselSvarfrist;
  return {
    varselSvarfristDato: dbDatoEllerNull(frist),
    uttaltSegDato: dbDatoEllerNull(inn.uttaltSeg),
    utenVarselGrunn: inn.utenVarselGrunn ?? '',
    utsattIverksetting: inn.utsattIverksetting ?? (erOpphor ? 'NEI' : 'IKKE_VURDERT'),
    utsattGrunn: inn.utsattGrunn ?? (erOpphor ? 'Det er trygt for deg at hjelpen slutter som planlagt.' : ''),
    reduksjonsgrunn: inn.reduksjonsgrunn ?? (erOpphor ? TRYGG_UTEN : ''),
  };
}

function leggTilInnhold(g: Grunnlag, vedtakId: string, inn: Vedtakinn, fattet: boolean): void {
  const linjer = inn.linjer ?? [{ tjeneste: '15', omfang: 'Opptrening og oppfølging av helsen' }];
  linjer.forEach(
    (
      { tjeneste, omfang, utfall = 'INNVILGET', hjemler = HJEMLER[tjeneste] ?? [], personligStell = false },
      i,
    ) =>
      g.rader.vedtakslinje.push({
        id: g.nyId('vedtakslinje'),
        virksomhetId: g.virksomhetId,
        vedtakId,
        rekkefolge: i + 1,
        tjeneste,
        omfang,
        utfall,
        hjemler,
        personligStell,
      }),
  );
  (inn.maal ?? []).forEach((maal, i) =>
    g.rader.vedtaksmaal.push({
      id: g.nyId('vedtaksmaal'),
      virksomhetId: g.virksomhetId,
      vedtakId,
      maalId: maal.id,
      rekkefolge: i + 1,
      fryst: fattet ? frosset(maal) : undefined,
    }),
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

export function vedtakshendelse(
  g: Grunnlag,
  bruker: Bruker,
  inn: Vedtakinn,
  vedtak: Vedtak,
  type: string,
  av: Ansatt,
  naar: Date,
): void {
  nyHendelse(g, {
    type,
    objektType: 'vedtak',
    objektId: vedtak.id,
    brukerId: bruker.id,
    sakId: inn.sak.id,
    ansattId: av.id,
    tidspunkt: naar,
  });
}
