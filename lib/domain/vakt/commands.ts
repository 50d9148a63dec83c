import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import type { Besokrad, Planlagt } from './queries';
import type { Hadde } from './types';

/** Alt i én: vaktene, besøkene i brettet, låsene løst, og historien om hvem som hadde hva. */
export async function meldSyk(
  scope: Scope,
  ansattId: string,
  periode: { fom: Dato; tom: Dato },
  vaktIder: string[],
  planlagte: readonly Planlagt[],
): Promise<{ antall: number; laaser: number }> {
  await settStatus(scope, vaktIder, 'SYK');
  await scope.tx.besokstildeling.deleteMany({ where: { id: { in: planlagte.map((p) => p.id) } } });
  const ider = [...new Set(planlagte.map((p) => p.besokId))];
  await scope.tx.besok.updateMany({
    where: { id: { in: ider } },
    data: { laastPerson: false, versjon: { increment: 1 } },
  });
  const hadde: Hadde[] = planlagte.map((p) => ({
    besokId: p.besokId,
    plass: p.plass,
    laast: p.besok.laastPerson,
  }));
  await skrivFlyttinger(
    scope,
    planlagte.map((p) => ({
      ...p,
      dagsdel: p.besok.dagsdel,
      fra: ansattId,
      til: null,
      loste: p.besok.laastPerson,
    })),
  );
  await skrivHendelse(scope, {
    type: 'vakt.meldtSyk',
    objektType: 'ansatt',
    objektId: ansattId,
    data: { ...periode, hadde: hadde.map((h) => ({ ...h })) },
  });
  return { antall: ider.length, laaser: hadde.filter((h) => h.laast).length };
}

/** Hun er på igjen. Det ingen har tatt imens, er hennes. */
export async function meldFrisk(
  scope: Scope,
  ansattId: string,
  fom: Dato,
  vaktIder: string[],
  tilbake: readonly Hadde[],
  besok: readonly Besokrad[],
): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  await settStatus(scope, vaktIder, 'PLANLAGT');
  const rader = tilbake.flatMap((h) => {
    const b = besok.find((x) => x.id === h.besokId);
    return b ? [{ h, b }] : [];
  });
  await scope.tx.besokstildeling.createMany({
    data: rader.map(({ h, b }) => ({
      virksomhetId,
      besokId: b.id,
      ansattId,
      plass: h.plass,
      brukerId: b.brukerId,
      dato: toDbDate(b.dato),
    })),
  });
  await scope.tx.besok.updateMany({
    where: { id: { in: tilbake.map((h) => h.besokId) } },
    data: { versjon: { increment: 1 } },
  });
  await scope.tx.besok.updateMany({
    where: { id: { in: tilbake.filter((h) => h.laast).map((h) => h.besokId) } },
    data: { laastPerson: true },
  });
  await skrivFlyttinger(
    scope,
    rader.map(({ h, b }) => ({
      besokId: b.id,
      brukerId: b.brukerId,
      plass: h.plass,
      dagsdel: b.dagsdel,
      fra: null,
      til: ansattId,
      loste: false,
    })),
  );
  await skrivHendelse(scope, {
    type: 'vakt.meldtFrisk',
    objektType: 'ansatt',
    objektId: ansattId,
    data: { fom, antall: rader.length },
  });
}

const settStatus = (scope: Scope, ider: string[], status: 'PLANLAGT' | 'SYK') =>
  scope.tx.vakt.updateMany({ where: { id: { in: ider } }, data: { status } });

interface Flyttet {
  besokId: string;
  brukerId: string;
  plass: number;
  dagsdel: string;
  fra: string | null;
  til: string | null;
  loste: boolean;
}

/** Samme slags hendelse som når noen flytter ett kort: besøkets historie er én. `loste` sier at en lås ble løst. */
const skrivFlyttinger = (scope: Scope, flyttinger: readonly Flyttet[]) =>
  scope.tx.hendelse.createMany({
    data: flyttinger.map(({ besokId, brukerId, plass, dagsdel, fra, til, loste }) => ({
      type: 'besok.flyttet',
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId: scope.ansatt.id,
      tidspunkt: scope.clock.now(),
      objektType: 'besok',
      objektId: besokId,
      brukerId,
      data: {
        fra,
        til,
        plass,
        fraDagsdel: dagsdel,
        tilDagsdel: dagsdel,
        vegneAv: 'VAKT',
        ...(loste && { loste: 'PERSON' }),
      },
    })),
  });
