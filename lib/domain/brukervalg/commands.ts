import 'server-only';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { settTeamrelasjon } from '@/lib/domain/bruker/ansvar/commands';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { valgfakta } from './queries';
import { relasjonstidslinje } from './rules';
import type { Tjenestelinje, ValgtAv, Valgmaate } from './types';

export interface NyttValg extends Tjenestelinje {
  brukerId: string;
  leverandorId: string | null;
  fom: Dato;
  avtaltDag: boolean;
  maate: Valgmaate;
  valgtAv: ValgtAv;
  paarorendeId: string | null;
}

/** To som melder et valg for samme person samtidig, tar det etter tur. */
export async function laasValgene(scope: Scope, brukerId: string): Promise<void> {
  await scope.tx
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`brukervalg/${brukerId}`}, 0))::text`;
}

export async function meldValg(scope: Scope, valg: NyttValg): Promise<{ brukerId: string; valgId: string }> {
  const { fom, ...felt } = valg;
  const { id } = await scope.tx.brukervalg.create({
    data: {
      ...felt,
      virksomhetId: scope.ansatt.virksomhetId,
      fom: toDbDate(fom),
      valgtDato: toDbDate(scope.iDag),
      registrertAvId: scope.ansatt.id,
      tidspunkt: scope.clock.now(),
    },
    select: { id: true },
  });
  const { brukerId, tjeneste, personligStell, leverandorId } = valg;
  await skriv(scope, 'brukervalg.valgt', brukerId, id, { tjeneste, personligStell, leverandorId, fom });
  await avstemRelasjon(scope, brukerId);
  return { brukerId, valgId: id };
}

/** Sant når valget ble angret nå. Databasen nekter alt annet enn å angre. */
export async function angreValg(scope: Scope, brukerId: string, valgId: string): Promise<boolean> {
  const { count } = await scope.tx.brukervalg.updateMany({
    where: { id: valgId, brukerId, angretTidspunkt: null },
    data: { angretTidspunkt: scope.clock.now(), angretAvId: scope.ansatt.id },
  });
  if (count === 0) return false;
  await skriv(scope, 'brukervalg.angret', brukerId, valgId);
  await avstemRelasjon(scope, brukerId);
  return true;
}

/** Teamet gir tjenesten eller følger opp, etter hvem som gir hjelpen fra i dag og framover. */
export const avstemRelasjon = async (scope: Scope, brukerId: string): Promise<boolean> =>
  settTeamrelasjon(scope, brukerId, relasjonstidslinje(await valgfakta(scope, brukerId), scope.iDag));

const skriv = (scope: Scope, type: string, brukerId: string, valgId: string, data = {}) =>
  skrivHendelse(scope, { type, objektType: 'brukervalg', objektId: valgId, brukerId, data });
