import 'server-only';
import type { Stoppgrunn } from '@/lib/domain/bruker/types';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { fristFor, slagFor } from './rules';

interface Stoppet {
  id: string;
  brukerId: string;
  teamId: string;
  grunn: Stoppgrunn;
  fom: Dato;
  tom: Dato | null;
}

/** Det teamet må huske når noen er stoppet. Står til stoppet er over, eller til noen lukker det. */
export async function leggTilForStopp(scope: Scope, stopp: Stoppet): Promise<void> {
  const { id } = await scope.tx.oppfolging.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId: stopp.teamId,
      brukerId: stopp.brukerId,
      slag: slagFor(stopp.grunn),
      frist: toDbDate(fristFor(stopp.grunn, stopp, scope.iDag)),
      stoppId: stopp.id,
      opprettetAvId: scope.ansatt.id,
      opprettetTidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  await skriv(scope, 'oppfolging.opprettet', id, stopp.brukerId, { stoppId: stopp.id });
}

/** Stoppet fikk en annen grunn eller slutt: oppgaven følger med, så lenge ingen har lukket den. */
export const rettForStopp = (
  scope: Scope,
  stopp: Pick<Stoppet, 'id' | 'grunn' | 'fom' | 'tom'>,
): Promise<unknown> =>
  scope.tx.oppfolging.updateMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, stoppId: stopp.id, utfortTidspunkt: null },
    data: {
      slag: slagFor(stopp.grunn),
      frist: toDbDate(fristFor(stopp.grunn, stopp, scope.iDag)),
      versjon: { increment: 1 },
    },
  });

/** Tjenesten er i gang igjen: oppgaven er gjort. Uten merknad, så vi ser at det var dette som lukket den. */
export const lukkForStopp = (scope: Scope, stoppId: string): Promise<unknown> =>
  scope.tx.oppfolging.updateMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, stoppId, utfortTidspunkt: null },
    data: {
      utfortAvId: scope.ansatt.id,
      utfortTidspunkt: scope.clock.now(),
      versjon: { increment: 1 },
    },
  });

/** Den som ble lukket av at tjenesten kom i gang, åpnes igjen når det ikke stemte. Det noen lukket for hånd, røres ikke. */
export const aapneForStopp = (scope: Scope, stoppId: string): Promise<unknown> =>
  scope.tx.oppfolging.updateMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      stoppId,
      utfortTidspunkt: { not: null },
      merknad: null,
    },
    data: { utfortAvId: null, utfortTidspunkt: null, versjon: { increment: 1 } },
  });

/** Stoppet ble angret. Da var det aldri noe å følge opp; historien sier fortsatt at det var der. */
export const fjernForStopp = (scope: Scope, stoppId: string): Promise<unknown> =>
  scope.tx.oppfolging.deleteMany({ where: { virksomhetId: scope.ansatt.virksomhetId, stoppId } });

/** Null når noen kom først. */
export async function utfor(
  scope: Scope,
  inn: { oppfolgingId: string; versjon: number; merknad: string },
  brukerId: string,
): Promise<{ oppfolgingId: string; versjon: number; brukerId: string } | null> {
  const { count } = await scope.tx.oppfolging.updateMany({
    where: { id: inn.oppfolgingId, versjon: inn.versjon, utfortTidspunkt: null },
    data: {
      utfortAvId: scope.ansatt.id,
      utfortTidspunkt: scope.clock.now(),
      merknad: inn.merknad,
      versjon: { increment: 1 },
    },
  });
  if (count === 0) return null;
  await skriv(scope, 'oppfolging.utfort', inn.oppfolgingId, brukerId, {});
  return { oppfolgingId: inn.oppfolgingId, versjon: inn.versjon + 1, brukerId };
}

export async function gjenaapne(
  scope: Scope,
  inn: { oppfolgingId: string; versjon: number },
  brukerId: string,
): Promise<{ oppfolgingId: string; versjon: number } | null> {
  const { count } = await scope.tx.oppfolging.updateMany({
    where: { id: inn.oppfolgingId, versjon: inn.versjon, utfortTidspunkt: { not: null } },
    data: { utfortAvId: null, utfortTidspunkt: null, merknad: null, versjon: { increment: 1 } },
  });
  if (count === 0) return null;
  await skriv(scope, 'oppfolging.gjenaapnet', inn.oppfolgingId, brukerId, {});
  return { oppfolgingId: inn.oppfolgingId, versjon: inn.versjon + 1 };
}

const skriv = (scope: Scope, type: string, id: string, brukerId: string, data: Record<string, string>) =>
  skrivHendelse(scope, { type, objektType: 'oppfolging', objektId: id, brukerId, data });
