import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { addDays, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { dbDag } from '../commands';
import { nei } from '../errors';
import type { GiInn } from './schema';

/** Skriver delegeringen slik den er prøvd. Grensen til den som gir, følger med. */
export async function giVidere(
  scope: Scope,
  inn: GiInn,
  grense: string,
): Promise<Result<{ fullmaktId: string }, Refusal>> {
  const { ansatt } = scope;
  const { id } = await scope.tx.fullmakt.create({
    data: {
      virksomhetId: ansatt.virksomhetId,
      ansattId: inn.ansattId,
      tjenester: inn.tjenester,
      vedtakstyper: inn.vedtakstyper,
      begrensning: [grense, inn.begrensning ?? ''].filter((b) => b !== '').join(' '),
      dokument: inn.dokument,
      gittAv: `${ansatt.fornavn} ${ansatt.etternavn}`,
      gittAvId: ansatt.id,
      stedfortrederForId: inn.naar === 'VED_FRAVAER' ? ansatt.id : null,
      fom: toDbDate(inn.fom),
      tom: dbDag(inn.tom),
    },
    select: { id: true },
  });
  await fullmaktshendelse(scope, 'fullmakt.gitt', id, { tilId: inn.ansattId });
  return ok({ fullmaktId: id });
}

/** Slutter i går: fra nå av gir den ingen myndighet. Det som er bestemt med den, står. */
export async function trekkTilbake(
  scope: Scope,
  fullmaktId: string,
): Promise<Result<{ fullmaktId: string }, Refusal>> {
  const iGaar = toDbDate(addDays(scope.iDag, -1));
  const { count } = await scope.tx.fullmakt.updateMany({
    where: { id: fullmaktId, gittAvId: scope.ansatt.id, OR: [{ tom: null }, { tom: { gt: iGaar } }] },
    data: { tom: iGaar },
  });
  if (count === 0) return nei('KunneIkkeTrekkeFullmakt', 'AlleredeUte');
  await fullmaktshendelse(scope, 'fullmakt.trukket', fullmaktId);
  return ok({ fullmaktId });
}

export async function registrerBorte(
  scope: Scope,
  { fom, tom }: { fom: Dato; tom: Dato },
): Promise<Result<{ fravaerId: string }, Refusal>> {
  const { virksomhetId, id: ansattId } = scope.ansatt;
  const overlapp = await scope.tx.fravaer.count({
    where: { ansattId, fom: { lte: toDbDate(tom) }, tom: { gte: toDbDate(fom) } },
  });
  if (overlapp > 0) return nei('KunneIkkeRegistrereFravaer', 'Overlapper', { field: 'fom' });
  const { id } = await scope.tx.fravaer.create({
    data: { virksomhetId, ansattId, registrertAvId: ansattId, fom: toDbDate(fom), tom: toDbDate(tom) },
    select: { id: true },
  });
  await skrivHendelse(scope, { type: 'fravaer.registrert', objektType: 'fravaer', objektId: id });
  return ok({ fravaerId: id });
}

/** Tilbake før tiden. Et fravær som ikke har begynt, tas bort. */
export async function avsluttBorte(
  scope: Scope,
  fravaerId: string,
): Promise<Result<{ fravaerId: string }, Refusal>> {
  const mitt = { id: fravaerId, ansattId: scope.ansatt.id };
  const iDag = toDbDate(scope.iDag);
  const tatt = await scope.tx.fravaer.deleteMany({ where: { ...mitt, fom: { gte: iDag } } });
  const { count } = await scope.tx.fravaer.updateMany({
    where: { ...mitt, fom: { lt: iDag }, tom: { gte: iDag } },
    data: { tom: toDbDate(addDays(scope.iDag, -1)) },
  });
  if (tatt.count + count === 0) return nei('KunneIkkeRegistrereFravaer', 'AlleredeOver');
  await skrivHendelse(scope, { type: 'fravaer.avsluttet', objektType: 'fravaer', objektId: fravaerId });
  return ok({ fravaerId });
}

const fullmaktshendelse = (
  scope: Scope,
  type: 'fullmakt.gitt' | 'fullmakt.trukket',
  objektId: string,
  data: Record<string, string> = {},
) => skrivHendelse(scope, { type, objektType: 'fullmakt', objektId, data });
