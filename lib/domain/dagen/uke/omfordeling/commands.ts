import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate } from '@/lib/platform/time/dato';
import type { Omfordelingsspor } from './schema';
import type { Plassflytting, Ukebesok } from './types';

type Slag = 'KOPI' | 'BEMANNING' | 'FRA_NAA_AV';

export interface Endring extends Plassflytting {
  besok: Pick<Ukebesok, 'id' | 'versjon' | 'brukerId' | 'dato' | 'dagsdel'>;
}

/**
 * Flere besøk skifter hender i ett grep: nye versjoner, nye tildelinger, en hendelse for hvert besøk. Null når noen kom
 * først på et av dem: da er bildet de bestemte etter, ikke sant lenger, og ingenting skal skrives.
 */
export async function flyttPlasser(
  scope: Scope,
  endringer: readonly Endring[],
): Promise<Map<string, number> | null> {
  const versjoner = new Map(endringer.map((e) => [e.besok.id, e.besok.versjon]));
  if (versjoner.size === 0) return versjoner;
  const sett = JSON.stringify([...versjoner].map(([id, versjon]) => ({ id, versjon })));
  const endret = await scope.tx.$queryRaw<{ id: string; versjon: number }[]>`
    update besok b set versjon = b.versjon + 1
      from jsonb_to_recordset(${sett}::jsonb) as x(id uuid, versjon int)
     where b.virksomhet_id = ${scope.ansatt.virksomhetId}::uuid and b.id = x.id and b.versjon = x.versjon and b.status = 'PLANLAGT'
    returning b.id, b.versjon`;
  if (endret.length !== versjoner.size) return null;
  await settTildelinger(scope, endringer);
  await skrivFlyttet(scope, endringer);
  return new Map(endret.map((rad) => [rad.id, rad.versjon]));
}

async function settTildelinger(scope: Scope, endringer: readonly Endring[]): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  for (const plass of [1, 2]) {
    const ider = endringer.filter((e) => e.plass === plass).map((e) => e.besok.id);
    if (ider.length > 0)
      await scope.tx.besokstildeling.deleteMany({ where: { virksomhetId, plass, besokId: { in: ider } } });
  }
  await scope.tx.besokstildeling.createMany({
    data: endringer.flatMap(({ besok, plass, til }) =>
      til === null
        ? []
        : [
            {
              virksomhetId,
              besokId: besok.id,
              plass,
              ansattId: til,
              brukerId: besok.brukerId,
              dato: toDbDate(besok.dato),
            },
          ],
    ),
  });
}

/** Samme hendelse som en flytting på tavla: historien er den samme, uansett hvor mange som flyttes. */
const skrivFlyttet = (scope: Scope, endringer: readonly Endring[]) =>
  scope.tx.hendelse.createMany({
    data: endringer.map(({ besok, plass, fra, til }) => ({
      virksomhetId: scope.ansatt.virksomhetId,
      ansattId: scope.ansatt.id,
      tidspunkt: scope.clock.now(),
      type: 'besok.flyttet',
      objektType: 'besok',
      objektId: besok.id,
      brukerId: besok.brukerId,
      data: { fra, til, plass, fraDagsdel: besok.dagsdel, tilDagsdel: besok.dagsdel },
    })),
  });

/** Husker grepet, så det kan angres i ett. Id-en er den skjermen sender tilbake. */
export async function husk(
  scope: Scope,
  teamId: string,
  slag: Slag,
  spor: Omfordelingsspor,
): Promise<string> {
  const { id } = await scope.tx.omfordeling.create({
    data: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId,
      slag,
      gjortAvId: scope.ansatt.id,
      tidspunkt: scope.clock.now(),
      flyttinger: spor,
    },
    select: { id: true },
  });
  await skrivHendelse(scope, {
    type: `uke.${slag.toLowerCase()}`,
    objektType: 'team',
    objektId: teamId,
    data: { omfordelingId: id, antall: spor.besok.length },
  });
  return id;
}

/** Usant når noen angret det i mellomtiden. */
export async function merkAngret(scope: Scope, teamId: string, id: string): Promise<boolean> {
  const { count } = await scope.tx.omfordeling.updateMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, teamId, id, angretTidspunkt: null },
    data: { angretTidspunkt: scope.clock.now(), angretAvId: scope.ansatt.id },
  });
  if (count === 1)
    await skrivHendelse(scope, {
      type: 'uke.angret',
      objektType: 'team',
      objektId: teamId,
      data: { omfordelingId: id },
    });
  return count === 1;
}

/** Rutene slik de var før grepet. Det som kom til, har ikke vært, og tas bort. */
export async function tilbakestillRuter(scope: Scope, ruter: Omfordelingsspor['ruter']): Promise<void> {
  const { virksomhetId } = scope.ansatt;
  await scope.tx.ruteplass.deleteMany({ where: { virksomhetId, id: { in: ruter.nye } } });
  for (const { id, tom } of ruter.lukket)
    await scope.tx.ruteplass.updateMany({
      where: { virksomhetId, id },
      data: { tom: tom === null ? null : new Date(`${tom}T00:00:00.000Z`) },
    });
  for (const { ruteId, ukedag, dato, ansattId, fantes } of ruter.bemanning) {
    const hvor = {
      virksomhetId,
      ruteId,
      ukedag,
      dato: dato === null ? null : new Date(`${dato}T00:00:00.000Z`),
    };
    await scope.tx.rutebemanning.deleteMany({ where: hvor });
    if (fantes) await scope.tx.rutebemanning.createMany({ data: [{ ...hvor, ansattId }] });
  }
}
