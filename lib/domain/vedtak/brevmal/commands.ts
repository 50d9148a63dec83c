import 'server-only';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import type { Maltekster } from '../brev/ordlyd/types';
import type { Brevspraak } from '../types';
import { neiMal } from './errors';
import type { Brevmal } from './types';

const ENDRET_AV_ANNEN = refuse({ domain: 'tilgang', code: 'KunneIkkeLagre', reason: 'EndretAvAnnen' });
type Svar = Promise<Result<{ malId: string; versjon: number }, Refusal>>;

const malhendelse = (scope: Scope, type: string, malId: string, data: Record<string, string | string[]>) =>
  skrivHendelse(scope, { type, objektType: 'brevmal', objektId: malId, data });

/** En ny utgave begynner som den forrige, så kommunen bare skriver det som er nytt. Ett utkast om gangen. */
export async function nyUtgave(scope: Scope, spraak: Brevspraak): Svar {
  const utgaver = await scope.tx.brevmal.findMany({
    where: { spraak },
    orderBy: { utgave: 'desc' },
    select: { utgave: true, status: true, tekster: true },
  });
  if (utgaver.some((u) => u.status === 'UTKAST')) return neiMal('KunneIkkeLageBrevmal', 'UtkastFinnes');
  const { id, versjon } = await scope.tx.brevmal.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      spraak,
      utgave: (utgaver[0]?.utgave ?? 0) + 1,
      tekster: (utgaver[0]?.tekster ?? {}) as Maltekster,
      opprettetAvId: scope.ansatt.id,
      opprettetTidspunkt: scope.clock.now(),
    },
  });
  await malhendelse(scope, 'brevmal.opprettet', id, { spraak });
  return ok({ malId: id, versjon });
}

export async function lagreTekster(
  scope: Scope,
  mal: Brevmal,
  versjon: number,
  inn: { tekster: Maltekster; merknad: string },
): Svar {
  const { count } = await scope.tx.brevmal.updateMany({
    where: { id: mal.id, versjon, status: 'UTKAST' },
    data: { ...inn, versjon: { increment: 1 } },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  const endret = [...new Set([...Object.keys(mal.tekster), ...Object.keys(inn.tekster)])].filter(
    (nokkel) => mal.tekster[nokkel] !== inn.tekster[nokkel],
  );
  await malhendelse(scope, 'brevmal.lagret', mal.id, { endret });
  return ok({ malId: mal.id, versjon: versjon + 1 });
}

/** Etter dette kan utgaven aldri endres; databasen nekter også. */
export async function publiser(scope: Scope, mal: Brevmal, versjon: number, fom: Dato): Svar {
  const { count } = await scope.tx.brevmal.updateMany({
    where: { id: mal.id, versjon, status: 'UTKAST' },
    data: {
      status: 'PUBLISERT',
      fom: toDbDate(fom),
      publisertAvId: scope.ansatt.id,
      publisertTidspunkt: scope.clock.now(),
      versjon: { increment: 1 },
    },
  });
  if (count === 0) return ENDRET_AV_ANNEN;
  await malhendelse(scope, 'brevmal.publisert', mal.id, { spraak: mal.spraak, fom });
  return ok({ malId: mal.id, versjon: versjon + 1 });
}
