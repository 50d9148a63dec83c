import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Prisma } from '@/lib/platform/db/client';
import { girNyLinje } from '@/lib/domain/bruker/ansvar/commands';
import { taMaalIBruk } from '@/lib/domain/maal/commands';
import { flyttSak } from '@/lib/domain/sak/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { lagreBrevfil } from '../brev/commands';
import { avtrykk } from '../brev/queries';
import type { Brev } from '../brev/types';
import { malPaa } from '../brevmal/queries';
import { dbDag, vedtaksHendelse } from '../commands';
import { girTjenester, nesteStatus } from '../rules';
import type { Fullmakt, Vedtak } from '../types';

export interface Signert {
  vedtak: Vedtak;
  versjon: number;
  brev: Brev;
  fullmakter: readonly Fullmakt[];
  /** Grensene hun bekreftet at hun holder seg innenfor. */
  begrensninger: readonly string[];
  stedfortrederForId: string | null;
  kommentar: string | null;
}

/** Fryser målene, lagrer brevet og avtrykket, og setter vedtaket i verk. Reglene er spurt av den som kaller. */
export async function fatt(scope: Scope, signert: Signert): Promise<Result<{ vedtakId: string }, Refusal>> {
  const { vedtak, versjon, brev, fullmakter, begrensninger, stedfortrederForId, kommentar } = signert;
  await frysMaal(scope, vedtak);
  const naa = scope.clock.now();
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: vedtak.id, versjon, status: vedtak.status },
    data: {
      status: nesteStatus('fatt', vedtak.status)!,
      lovversjon: brev.lovversjon,
      brev: brev as unknown as Prisma.InputJsonObject,
      brevAvtrykk: avtrykk(brev),
      brevmalId: (await malPaa(scope, brev.spraak ?? 'nb', scope.iDag))?.id ?? null,
      fattetAvId: scope.ansatt.id,
      fattetTidspunkt: naa,
      underrettetTidspunkt: naa,
      fullmaktId: fullmakter[0]!.id,
      habilErklaert: true,
      stedfortrederForId,
      versjon: { increment: 1 },
    },
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  await vedtaksHendelse(scope, 'vedtak.fattet', vedtak, {
    fullmakter: fullmakter.map((f) => f.id),
    begrensninger: [...begrensninger],
    stedfortrederForId,
    kommentar,
  });
  await lagreBrevfil(scope, {
    vedtakId: vedtak.id,
    brukerId: vedtak.brukerId,
    brev,
    type: vedtak.innhold.type,
  });
  await settIVerk(scope, vedtak);
  return ok({ vedtakId: vedtak.id });
}

async function frysMaal(scope: Scope, vedtak: Vedtak): Promise<void> {
  for (const maal of vedtak.innhold.maal)
    await scope.tx.vedtaksmaal.update({
      where: { vedtakId_maalId: { vedtakId: vedtak.id, maalId: maal.maalId } },
      data: { fryst: maal as unknown as Prisma.InputJsonObject },
    });
}

async function settIVerk(scope: Scope, vedtak: Vedtak): Promise<void> {
  const { type, maal } = vedtak.innhold;
  if (girTjenester(type)) await taMaalIBruk(scope, vedtak.brukerId, maal.map((m) => m.maalId)); // prettier-ignore
  if (type !== 'AVSLAG' && type !== 'AKUTT') {
    await opphor(scope, vedtak, await avlosteVedtak(scope, vedtak));
  }
  const { virkningFom } = vedtak.innhold;
  if (girTjenester(type)) await girNyLinje(scope, { id: vedtak.id, brukerId: vedtak.brukerId, virkningFom }); // prettier-ignore
  await flyttSak(scope, vedtak.sakId, 'AVSLUTTET');
}

/** Det som erstattes, og akutt hjelp som har gått ved siden av: det ordinære vedtaket avløser begge. */
async function avlosteVedtak(scope: Scope, vedtak: Vedtak): Promise<string[]> {
  const akutte = await scope.tx.vedtak.findMany({
    where: { brukerId: vedtak.brukerId, status: 'FATTET', type: 'AKUTT', id: { not: vedtak.id } },
    select: { id: true },
  });
  const ider = akutte.map((a) => a.id);
  return [...new Set(vedtak.forrigeVedtakId ? [vedtak.forrigeVedtakId, ...ider] : ider)];
}

/** Det nye kommer i stedet for det gamle fra den dagen det virker. Til da gjelder det gamle. */
async function opphor(scope: Scope, vedtak: Vedtak, ider: readonly string[]): Promise<void> {
  for (const id of ider) {
    const { count } = await scope.tx.vedtak.updateMany({
      where: { id, status: 'FATTET' },
      data: {
        status: nesteStatus('opphor', 'FATTET')!,
        opphortDato: dbDag(vedtak.innhold.virkningFom ?? scope.iDag),
        versjon: { increment: 1 },
      },
    });
    if (count === 1)
      await vedtaksHendelse(scope, 'vedtak.opphort', { ...vedtak, id }, { avVedtakId: vedtak.id });
  }
}
