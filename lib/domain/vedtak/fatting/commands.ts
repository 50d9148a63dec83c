import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Prisma } from '@/lib/platform/db/client';
import { taMaalIBruk } from '@/lib/domain/maal/commands';
import { flyttSak } from '@/lib/domain/sak/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { avtrykk } from '../brev/queries';
import type { Brev } from '../brev/types';
import { dbDag, vedtaksHendelse } from '../commands';
import { girTjenester, nesteStatus } from '../rules';
import type { Fullmakt, Vedtak } from '../types';

export interface Signert {
  vedtak: Vedtak;
  versjon: number;
  brev: Brev;
  fullmakter: readonly Fullmakt[];
  kommentar: string | null;
}

/** Fryser målene, lagrer brevet og avtrykket, og setter vedtaket i verk. Reglene er spurt av den som kaller. */
export async function fatt(scope: Scope, signert: Signert): Promise<Result<{ vedtakId: string }, Refusal>> {
  const { vedtak, versjon, brev, fullmakter, kommentar } = signert;
  await frysMaal(scope, vedtak);
  const naa = scope.clock.now();
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: vedtak.id, versjon, status: vedtak.status },
    data: {
      status: nesteStatus('fatt', vedtak.status)!,
      lovversjon: brev.lovversjon,
      brev: brev as unknown as Prisma.InputJsonObject,
      brevAvtrykk: avtrykk(brev),
      fattetAvId: scope.ansatt.id,
      fattetTidspunkt: naa,
      underrettetTidspunkt: naa,
      fullmaktId: fullmakter[0]!.id,
      versjon: { increment: 1 },
    },
  });
  if (count === 0) return refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
  await vedtaksHendelse(scope, 'vedtak.fattet', vedtak, {
    fullmakter: fullmakter.map((f) => f.id),
    kommentar,
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
  if (type !== 'AVSLAG') await opphorForrige(scope, vedtak);
  await flyttSak(scope, vedtak.sakId, 'AVSLUTTET');
}

/** Det nye kommer i stedet for det gamle fra den dagen det virker. Til da gjelder det gamle. */
async function opphorForrige(scope: Scope, vedtak: Vedtak): Promise<void> {
  if (!vedtak.forrigeVedtakId) return;
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: vedtak.forrigeVedtakId, status: 'FATTET' },
    data: {
      status: nesteStatus('opphor', 'FATTET')!,
      opphortDato: dbDag(vedtak.innhold.virkningFom ?? scope.iDag),
      versjon: { increment: 1 },
    },
  });
  if (count === 1)
    await vedtaksHendelse(
      scope,
      'vedtak.opphort',
      { ...vedtak, id: vedtak.forrigeVedtakId },
      { avVedtakId: vedtak.id },
    );
}
