import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Scope } from '@/lib/domain/tilgang/types';
import { innholdskolonner, skrivMaal, vedtaksHendelse } from '../commands';
import { girTjenester, nesteStatus, type Akt } from '../rules';
import type { InnholdInn, LinjeInn } from '../schema';
import { etterBytte } from '../tjeneste/rules';
import type { Vedtak } from '../types';

const ENDRET_AV_ANNEN = refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });

/** Skjemaet slik det står. Versjonen er den skriveren så da hun begynte. */
export async function lagreUtkast(
  scope: Scope,
  vedtak: Vedtak,
  versjon: number,
  inn: InnholdInn,
): Promise<Result<{ vedtakId: string; versjon: number }, Refusal>> {
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: vedtak.id, versjon, status: vedtak.status },
    data: { ...innholdskolonner(inn), versjon: { increment: 1 } },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  await lagreLinjer(scope, vedtak, girTjenester(inn.type) ? inn.linjer : inn.linjer.map(somAvslag));
  await skrivMaal(scope, vedtak.id, inn.maalIder);
  await vedtaksHendelse(scope, 'vedtak.lagret', vedtak);
  return ok({ vedtakId: vedtak.id, versjon: versjon + 1 });
}

/** I et avslag og et opphør gir ingen linje noe. */
const somAvslag = (linje: LinjeInn): LinjeInn => ({ ...linje, utfall: 'AVSLAATT' });

/** Linjer beholder id-en sin, så skjermen vet hvilken som er hvilken etter lagring. */
async function lagreLinjer(scope: Scope, vedtak: Vedtak, linjer: readonly LinjeInn[]): Promise<void> {
  const { tx, ansatt } = scope;
  const forrige = new Map(vedtak.linjeIder.map((id, i) => [id, vedtak.innhold.linjer[i]!]));
  const beholdt = linjer.flatMap((l) => (l.linjeId && forrige.has(l.linjeId) ? [l.linjeId] : []));
  await tx.vedtakslinje.deleteMany({ where: { vedtakId: vedtak.id, id: { notIn: beholdt } } });
  for (const [i, { linjeId, ...linje }] of linjer.entries()) {
    const gammel = linjeId ? forrige.get(linjeId) : undefined;
    const data = { ...etterBytte(linje, gammel), rekkefolge: i + 1 };
    if (gammel) await tx.vedtakslinje.update({ where: { id: linjeId, vedtakId: vedtak.id }, data });
    else
      await tx.vedtakslinje.create({
        data: { ...data, vedtakId: vedtak.id, virksomhetId: ansatt.virksomhetId },
      });
  }
}

const HENDELSE = { send: 'vedtak.sendt', trekk: 'vedtak.trukket', returner: 'vedtak.returnert' } as const;

/** Flytter vedtaket dit overgangstabellen sier. Reglene er spurt av den som kaller. */
export async function flyttVedtak(
  scope: Scope,
  vedtak: Vedtak,
  versjon: number,
  akt: Extract<Akt, keyof typeof HENDELSE>,
  kommentar: string | null = null,
): Promise<Result<{ vedtakId: string }, Refusal>> {
  const til = nesteStatus(akt, vedtak.status);
  if (!til) return ENDRET_AV_ANNEN;
  const { count } = await scope.tx.vedtak.updateMany({
    where: { id: vedtak.id, versjon, status: vedtak.status },
    data: {
      status: til,
      versjon: { increment: 1 },
      ...(akt === 'send' ? { sendtAvId: scope.ansatt.id, sendtTidspunkt: scope.clock.now() } : {}),
      ...(akt === 'returner' ? { returkommentar: kommentar } : {}),
    },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  await vedtaksHendelse(scope, HENDELSE[akt], vedtak, kommentar ? { kommentar } : {});
  return ok({ vedtakId: vedtak.id });
}
