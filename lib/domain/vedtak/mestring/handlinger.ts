import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { byggSvarbrev } from '@/lib/domain/mestring/brev/rules';
import { maalresultat, svarfakta } from '@/lib/domain/mestring/brev/queries';
import { settPeriodevedtak, sluttMedVedtak, sluttUtenBehov } from '@/lib/domain/mestring/commands';
import { mestringPolicy } from '@/lib/domain/mestring/policy';
import { harVedtakUnderArbeid, hentPeriode } from '@/lib/domain/mestring/queries';
import { erAapen, folgeAv, kanFullfores, sisteDag } from '@/lib/domain/mestring/rules';
import { aktSchema, fullforSchema, type Fullfor } from '@/lib/domain/mestring/schema';
import type { Folge, Periode } from '@/lib/domain/mestring/types';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { opprettUtkast, type NyttUtkast } from '../commands';
import { nei } from './errors';
import { aapenSakFor, fakta, vedtaksbilde } from './queries';
import { startBegrunnelse, startPeriodebegrunnelse } from './rules';

interface Fullfort {
  brukerId: string;
  periodeId: string;
  vedtakId: string | null;
}

const KODE = 'KunneIkkeFullforeMestring';

/**
 * Evalueringen er gjort. Enten trenger hun ikke mer hjelp, eller så blir det et utkast til vedtak som noen må fatte.
 * Handlingen ligger her fordi mestring ikke kjenner vedtak.
 */
export const fullforMestring = handling({
  navn: 'mestring.fullfor',
  schema: fullforSchema,
  fakta: (scope, inn) => fakta(scope, inn.periodeId),
  policy: mestringPolicy,
  utfor: async (scope, inn): Promise<Result<Fullfort, Refusal>> => {
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    const soknad = inn.utfall === 'VEDTAK' ? null : (inn.soknad ?? null);
    const dom = kanFullfores(
      {
        status: periode.status,
        maal: periode.maal.map((m) => ({ vurdert: m.sluttvurderingId !== null })),
        harSyn: periode.syn !== null,
      },
      inn.utfall,
      soknad,
    );
    if (!dom.kan) return nei(KODE, dom.grunn, dom.grunn === 'SoknadMangler' ? { field: 'soknad' } : {});
    const { periodevedtak } = await vedtaksbilde(scope, periode);
    const folge = folgeAv(inn.utfall, soknad, periodevedtak === 'GJELDER');
    return folge.vedtak === null
      ? avsluttSaken(scope, periode, { ...inn, soknad: soknad === 'TRUKKET' ? 'TRUKKET' : 'NEI' })
      : tilVedtak(scope, periode, { ...inn, soknad }, folge.vedtak);
  },
  spor: (inn, f) => ({ brukerId: f.brukerId, objektType: 'mestring', objektId: inn.periodeId }),
  videre: ({ vedtakId, brukerId, periodeId }) =>
    vedtakId ? `/vedtak/${vedtakId}` : `/brukere/${brukerId}/mestring/${periodeId}`,
});

async function avsluttSaken(
  scope: Scope,
  periode: Periode,
  inn: Fullfor & { soknad: 'NEI' | 'TRUKKET' },
): Promise<Result<Fullfort, Refusal>> {
  // Et utkast noen har begynt på, må bli ferdig eller tas bort først. Saken lukkes ikke over hodet på dem.
  if (periode.sakId && (await harVedtakUnderArbeid(scope, periode.sakId)))
    return nei(KODE, 'UtkastUnderArbeid');
  const { versjon, endret, utfall, soknad } = inn;
  const brev = byggSvarbrev(await svarfakta(scope, periode, { endret, soknad }));
  const svar = await sluttUtenBehov(scope, periode, { versjon, endret, utfall, soknad }, brev);
  return svar.ok ? ok({ ...svar.value, vedtakId: null }) : svar;
}

async function tilVedtak(
  scope: Scope,
  periode: Periode,
  inn: Omit<Fullfor, 'soknad'> & { soknad: Fullfor['soknad'] | null },
  slag: NonNullable<Folge['vedtak']>,
): Promise<Result<Fullfort, Refusal>> {
  const sakId = await aapenSakFor(scope, periode.sakId);
  const utkast = await opprettUtkast(scope, {
    brukerId: periode.brukerId,
    mestringsperiodeId: periode.id,
    ...(sakId ? { sakId } : {}),
    ...(periode.syn ? { egneOrdId: periode.syn.id } : {}),
    ...somSlag(periode, slag),
    begrunnelse: startBegrunnelse({
      fom: periode.fom,
      slutt: scope.iDag,
      maal: periode.maal.map(({ maal }) => maalresultat(maal)),
      endret: inn.endret,
    }),
  });
  if (!utkast.ok) return utkast;
  const { versjon, endret, utfall } = inn;
  const svar = await sluttMedVedtak(
    scope,
    periode,
    { versjon, endret, utfall, soknad: inn.soknad ?? null },
    utkast.value,
  );
  if (!svar.ok) return svar;
  return ok({ brukerId: periode.brukerId, periodeId: periode.id, vedtakId: utkast.value.vedtakId });
}

/** Uten type velger vedtaket selv: en endring når hun har et fra før, ellers en innvilgelse. */
const somSlag = (
  periode: Periode,
  slag: NonNullable<Folge['vedtak']>,
): Pick<NyttUtkast, 'type' | 'forrigeVedtakId'> => {
  if (slag === 'AVSLAG') return { type: 'AVSLAG' };
  return slag === 'OPPHOR' ? { type: 'OPPHOR', forrigeVedtakId: periode.periodevedtakId! } : {};
};

/** Vedtaket om selve perioden, når den varer så lenge at kommunen vil ha et. Ingenting krever det. */
export const aapnePeriodevedtak = handling({
  navn: 'mestring.aapneVedtak',
  schema: aktSchema,
  fakta: (scope, inn) => fakta(scope, inn.periodeId),
  policy: mestringPolicy,
  utfor: async (scope, inn, f): Promise<Result<{ vedtakId: string }, Refusal>> => {
    const kode = 'KunneIkkeAapnePeriodevedtak';
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    if (!erAapen(periode.status)) return nei(kode, 'FeilStatus');
    const bilde = await vedtaksbilde(scope, periode);
    if (bilde.periodevedtak !== 'INGEN') return nei(kode, 'HarVedtak');
    const sakId = await aapenSakFor(scope, periode.sakId);
    if (!sakId && !bilde.annetGjelder) return nei(kode, 'IngenSak');
    const utkast = await opprettUtkast(scope, {
      brukerId: periode.brukerId,
      ...(sakId ? { sakId } : {}),
      begrunnelse: startPeriodebegrunnelse({
        fom: periode.fom,
        sisteDag: sisteDag(periode.fom, periode.uker),
        maal: periode.maal.map(({ maal }) => maal.tittel),
      }),
    });
    if (!utkast.ok) return utkast;
    await settPeriodevedtak(scope, f, utkast.value.vedtakId);
    return ok({ vedtakId: utkast.value.vedtakId });
  },
  spor: (inn, f) => ({ brukerId: f.brukerId, objektType: 'mestring', objektId: inn.periodeId }),
  videre: ({ vedtakId }) => `/vedtak/${vedtakId}`,
});
