import 'server-only';
import type { Prisma } from '@/lib/platform/db/client';
import { fromDbDate, fromDbDateOrNull, type Dato } from '@/lib/platform/time/dato';
import { brukerfakta, periode } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Brev } from './brev/types';
import type { Vedtakstilgang } from './policy';
import { AAPNE_STATUSER, erFattet, TYPER_SOM_GIR } from './rules';
import type { Akutt, Vedtak, Vedtaksmaalinnhold } from './types';

/** Det policyen må vite om en bruker for å slippe noen til vedtakene hennes. */
export async function tilgangTilBruker(scope: Scope, brukerId: string): Promise<Vedtakstilgang | null> {
  const fakta = await brukerfakta(scope, brukerId);
  if (!fakta) return null;
  const ansvar = await scope.tx.tjenesteansvar.findMany({ where: { brukerId } });
  return { ...fakta, tjenesteansvarlige: ansvar.map((a) => ({ ansattId: a.ansattId, ...periode(a) })) };
}

export type Vedtaksfakta = Vedtakstilgang & { vedtak: Vedtak };

/** Vedtaket og det policyen må vite. Null når det ikke finnes hos denne leietakeren. */
export async function vedtaksfakta(scope: Scope, vedtakId: string): Promise<Vedtaksfakta | null> {
  const vedtak = await hentVedtak(scope, vedtakId);
  const tilgang = vedtak && (await tilgangTilBruker(scope, vedtak.brukerId));
  return tilgang && { ...tilgang, vedtak };
}

const MED_INNHOLD = {
  linjer: { orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }] },
  maal: { orderBy: [{ rekkefolge: 'asc' }, { id: 'asc' }], include: { maal: true } },
} as const satisfies Prisma.VedtakInclude;

/** Brevet er stort, og hentes bare der det vises. */
const UTEN_BREV = { brev: true } as const;

type Vedtaksrad = Prisma.VedtakGetPayload<{ include: typeof MED_INNHOLD; omit: typeof UTEN_BREV }>;

export async function hentVedtak(scope: Scope, vedtakId: string): Promise<Vedtak | null> {
  const rad = await scope.tx.vedtak.findUnique({
    where: { id: vedtakId },
    include: MED_INNHOLD,
    omit: UTEN_BREV,
  });
  return rad && somVedtak(rad);
}

function somVedtak({ linjer, maal, ...rad }: Vedtaksrad): Vedtak {
  return {
    ...rad,
    opphortDato: fromDbDateOrNull(rad.opphortDato),
    linjeIder: linjer.map((l) => l.id),
    innhold: {
      type: rad.type,
      formaal: rad.formaal,
      begrunnelse: rad.begrunnelse,
      brukersSyn: rad.brukersSyn,
      virkningFom: fromDbDateOrNull(rad.virkningFomDato),
      revurderesInnen: fromDbDateOrNull(rad.revurderesInnenDato),
      forhaandsvarsel: fromDbDateOrNull(rad.forhaandsvarselDato),
      varselSvarfrist: fromDbDateOrNull(rad.varselSvarfristDato),
      uttaltSeg: fromDbDateOrNull(rad.uttaltSegDato),
      utenVarselGrunn: rad.utenVarselGrunn,
      utsattIverksetting: rad.utsattIverksetting,
      utsattGrunn: rad.utsattGrunn,
      reduksjonsgrunn: rad.reduksjonsgrunn,
      omgjoringsgrunn: rad.omgjoringsgrunn,
      akutt: rad.type === 'AKUTT' ? somAkutt(rad) : null,
      linjer: linjer.map(({ tjeneste, utfall, omfang, hjemler, personligStell }) => ({
        tjeneste,
        utfall,
        omfang,
        hjemler,
        personligStell,
      })),
      maal: maal.map((m) =>
        erFattet(rad.status) && m.fryst ? (m.fryst as unknown as Vedtaksmaalinnhold) : somMaalinnhold(m.maal),
      ),
    },
  };
}

const somAkutt = (
  rad: Pick<Vedtaksrad, 'akuttTidspunkt' | 'akuttBestemtAvId' | 'akuttMuntlig' | 'akuttGrunn'>,
): Akutt => ({
  tidspunkt: rad.akuttTidspunkt,
  bestemtAvId: rad.akuttBestemtAvId,
  muntlig: rad.akuttMuntlig,
  grunn: rad.akuttGrunn,
});

export const somMaalinnhold = (rad: Prisma.MaalGetPayload<object>): Vedtaksmaalinnhold => ({
  maalId: rad.id,
  tittel: rad.tittel,
  utgangspunkt: rad.utgangspunkt,
  maaltilstand: rad.maaltilstand,
  maalepunkt: rad.maalepunkt,
  innenDato: fromDbDate(rad.innenDato),
  egneOrdUtdrag: rad.egneOrdUtdrag,
});

/** Brevet slik det ble fattet. Null for utkast, og for vedtak som er overført fra et eldre system. */
export async function lagretBrev(
  scope: Scope,
  vedtakId: string,
): Promise<{ brev: Brev; avtrykk: string } | null> {
  const rad = await scope.tx.vedtak.findUnique({
    where: { id: vedtakId },
    select: { brev: true, brevAvtrykk: true },
  });
  return rad?.brev && rad.brevAvtrykk
    ? { brev: rad.brev as unknown as Brev, avtrykk: rad.brevAvtrykk }
    : null;
}

export interface GjeldendeVedtak {
  vedtakId: string;
  sakId: string;
  teamId: string;
  formaal: string;
  virkningFom: Dato | null;
  revurderesInnen: Dato | null;
  fattet: Date | null;
  maalIder: string[];
}

/**
 * Det nyeste fattede vedtaket som gir tjenester og ikke er opphørt. Et akuttvedtak går ved siden av det ordinære, og
 * er bare det gjeldende når det er alene. Null når det ikke finnes noe.
 */
export async function gjeldendeVedtak(scope: Scope, brukerId: string): Promise<GjeldendeVedtak | null> {
  const rader = await scope.tx.vedtak.findMany({
    where: { brukerId, status: 'FATTET', type: { in: [...TYPER_SOM_GIR] } },
    orderBy: [{ fattetTidspunkt: 'desc' }, { id: 'desc' }],
    include: { maal: { orderBy: { rekkefolge: 'asc' }, select: { maalId: true } } },
    omit: UTEN_BREV,
  });
  const rad = rader.find((r) => r.type !== 'AKUTT') ?? rader[0] ?? null;
  return (
    rad && {
      vedtakId: rad.id,
      sakId: rad.sakId,
      teamId: rad.teamId,
      formaal: rad.formaal,
      virkningFom: fromDbDateOrNull(rad.virkningFomDato),
      revurderesInnen: fromDbDateOrNull(rad.revurderesInnenDato),
      fattet: rad.fattetTidspunkt,
      maalIder: rad.maal.map((m) => m.maalId),
    }
  );
}

/** Vedtaket som er under arbeid, når det finnes et. */
export const aapentVedtak = (scope: Scope, brukerId: string): Promise<{ id: string; sakId: string } | null> =>
  scope.tx.vedtak.findFirst({
    where: { brukerId, status: { in: [...AAPNE_STATUSER] } },
    orderBy: { id: 'desc' },
    select: { id: true, sakId: true },
  });

export const vedtakForBruker = (scope: Scope, brukerId: string) =>
  scope.tx.vedtak.findMany({
    where: { brukerId },
    orderBy: [{ fattetTidspunkt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    select: {
      id: true,
      type: true,
      status: true,
      formaal: true,
      fattetTidspunkt: true,
      fattetAvId: true,
      virkningFomDato: true,
      revurderesInnenDato: true,
      opphortDato: true,
      linjer: {
        orderBy: { rekkefolge: 'asc' },
        select: { tjeneste: true, personligStell: true, utfall: true },
      },
    },
  });
export type Vedtaksoversikt = Awaited<ReturnType<typeof vedtakForBruker>>[number];

/** Hvem og hva sporet peker på, for alt som gjøres med et vedtak. */
export const vedtakspor = (_inn: object, { brukerId, vedtak }: Vedtaksfakta) => ({
  brukerId,
  objektType: 'vedtak',
  objektId: vedtak.id,
});
