import 'server-only';
import { fromDbDate, fromDbDateOrNull, toDbDate, type Dato } from '@/lib/platform/time/dato';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { teamendring } from './rules';
import type { Relasjonsskifte, Teamrad } from './types';

/** Setter hva teamet er for personen fra i dag: gir tjenesten, eller følger opp. Skriver bare når noe skifter. */
export async function settTeamrelasjon(
  scope: Scope,
  brukerId: string,
  tidslinje: readonly Relasjonsskifte[],
): Promise<boolean> {
  const { endres, nye } = teamendring(await teamradene(scope, brukerId), tidslinje, scope.iDag);
  if (endres.length + nye.length === 0) return false;
  const dager = (p: { fom: Dato; tom: Dato | null }) => ({
    fom: toDbDate(p.fom),
    tom: p.tom && toDbDate(p.tom),
  });
  for (const { id, relasjon, ...p } of endres)
    await scope.tx.teamansvar.update({ where: { id }, data: { relasjon, ...dager(p) } });
  await scope.tx.teamansvar.createMany({
    data: nye.map(({ teamId, relasjon, ...p }) => ({
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId,
      teamId,
      relasjon,
      ...dager(p),
    })),
  });
  await skrivHendelse(scope, {
    type: 'bruker.teamrelasjonEndret',
    objektType: 'bruker',
    objektId: brukerId,
    brukerId,
    data: { tidslinje: tidslinje.map(({ fom, relasjon }) => ({ fom, relasjon })) },
  });
  return true;
}

async function teamradene(scope: Scope, brukerId: string): Promise<Teamrad[]> {
  const rader = await scope.tx.teamansvar.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, brukerId },
    select: { id: true, teamId: true, relasjon: true, fom: true, tom: true },
    orderBy: [{ fom: 'asc' }, { id: 'asc' }],
  });
  return rader.map((r) => ({ ...r, fom: fromDbDate(r.fom), tom: fromDbDateOrNull(r.tom) }));
}

/**
 * En tjenestelinje som er ny for personen, er bydelens egen til hun velger noe annet. Følger teamet bare opp, gir det
 * tjeneste igjen fra den dagen vedtaket virker: heller én for mange som ser, enn en ny tjeneste ingen kommer med.
 * Det akutte teller ikke som noe hun hadde: det utføres av den hun alt har valgt, det ordinære ikke. Kalles når et vedtak
 * fattes, og vet ikke noe om brukervalg.
 */
export async function girNyLinje(
  scope: Scope,
  vedtak: { id: string; brukerId: string; virkningFom: Dato | null },
): Promise<boolean> {
  const fom =
    vedtak.virkningFom !== null && vedtak.virkningFom > scope.iDag ? vedtak.virkningFom : scope.iDag;
  const [svar] = await scope.tx.$queryRaw<{ ny: boolean }[]>`
    select exists (
      select 1 from vedtakslinje l where l.vedtak_id = ${vedtak.id}::uuid and l.utfall = 'INNVILGET' and not exists (
        select 1 from vedtakslinje g join vedtak v on v.id = g.vedtak_id
        where v.bruker_id = ${vedtak.brukerId}::uuid and v.id <> ${vedtak.id}::uuid and g.utfall = 'INNVILGET'
          and g.tjeneste = l.tjeneste and g.personlig_stell = l.personlig_stell
          and v.type <> 'AKUTT' and v.status in ('FATTET', 'OPPHORT') and (v.opphort_dato is null or v.opphort_dato >= ${fom}::date))) as ny`;
  return svar?.ny ? settTeamrelasjon(scope, vedtak.brukerId, [{ fom, relasjon: 'TJENESTE' }]) : false;
}
