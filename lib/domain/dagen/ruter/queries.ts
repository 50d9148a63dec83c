import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Scope } from '@/lib/domain/tilgang/types';
import { fromDbDate, fromDbDateOrNull, toDbDate } from '@/lib/platform/time/dato';
import type { Besokfakta } from '../flytting/policy';
import type { SettPlass } from './schema';
import type { Rute } from './types';

const FELT = {
  id: true,
  teamId: true,
  navn: true,
  vakttype: true,
  gjelderRodeDager: true,
  fom: true,
  tom: true,
  versjon: true,
} as const;
type Rad = Omit<Rute, 'fom' | 'tom'> & { fom: Date; tom: Date | null };
const somRute = (rad: Rad): Rute => ({ ...rad, fom: fromDbDate(rad.fom), tom: fromDbDateOrNull(rad.tom) });

/** Alle rutene til teamet, også de som er avsluttet. Navnene i den rekkefølgen folk teller: Rute 2 før Rute 10. */
export async function ruterFor(scope: Scope, teamId: string): Promise<Rute[]> {
  const rader = await scope.tx.rute.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, teamId },
    select: FELT,
    orderBy: [{ vakttype: 'asc' }, { fom: 'asc' }, { id: 'asc' }],
  });
  const etterNavn = new Intl.Collator('nb', { numeric: true });
  return rader.map(somRute).sort((a, b) => vaktrekke(a) - vaktrekke(b) || etterNavn.compare(a.navn, b.navn));
}

const vaktrekke = ({ vakttype }: Rute): number => ['DAG', 'KVELD', 'NATT'].indexOf(vakttype);

export async function ruten(scope: Scope, ruteId: string): Promise<Rute | null> {
  const rad = await scope.tx.rute.findFirst({
    where: { virksomhetId: scope.ansatt.virksomhetId, id: ruteId },
    select: FELT,
  });
  return rad && somRute(rad);
}

/** En plass gjelder et team og en person, og begge må være ens egne. */
export async function plassfakta(scope: Scope, inn: SettPlass): Promise<Besokfakta | null> {
  const bruker = await brukerfakta(scope, inn.brukerId);
  return bruker && { teamId: inn.team, bruker };
}

/** Plassen som gjelder nå, om den står på en rute. */
export const aapenPlass = (scope: Scope, inn: Omit<SettPlass, 'team' | 'fraRuteId' | 'tilRuteId'>) =>
  scope.tx.ruteplass.findFirst({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      brukerId: inn.brukerId,
      ukedag: inn.ukedag,
      dagsdel: inn.dagsdel,
      gruppe: inn.gruppe,
      plass: inn.plass,
      tom: null,
    },
    select: { id: true, ruteId: true, tom: true },
  });

export const sisteIRekka = async (scope: Scope, ruteId: string, ukedag: number): Promise<number> =>
  (
    await scope.tx.ruteplass.aggregate({
      where: { virksomhetId: scope.ansatt.virksomhetId, ruteId, ukedag },
      _max: { rekkefolge: true },
    })
  )._max.rekkefolge ?? 0;

/** De som går på vakt i teamet: alle med rollen FAG i dag. */
export async function teamfolk(scope: Scope, teamId: string) {
  const dag = toDbDate(scope.iDag);
  const rader = await scope.tx.teamtilknytning.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      teamId,
      rolle: 'FAG',
      fom: { lte: dag },
      OR: [{ tom: null }, { tom: { gte: dag } }],
    },
    select: { ansatt: { select: { id: true, fornavn: true, etternavn: true, profesjon: true } } },
    orderBy: [{ ansatt: { fornavn: 'asc' } }, { ansatt: { id: 'asc' } }],
  });
  return rader.map(({ ansatt: a }) => ({
    id: a.id,
    fornavn: a.fornavn,
    navn: `${a.fornavn} ${a.etternavn}`,
    profesjon: a.profesjon,
  }));
}

export async function navnTil(scope: Scope, ider: readonly string[]): Promise<Map<string, string>> {
  const rader = await scope.tx.ansatt.findMany({
    where: { virksomhetId: scope.ansatt.virksomhetId, id: { in: [...new Set(ider)] } },
    select: { id: true, fornavn: true },
  });
  return new Map(rader.map((rad) => [rad.id, rad.fornavn]));
}

export const teamnavn = (scope: Scope, teamId: string) =>
  scope.tx.team.findUniqueOrThrow({ where: { id: teamId }, select: { id: true, navn: true } });

/** «Gerd H.» for dem jeg har lov til å se. De andre er ikke med, og vises som skjermet. */
export async function kortnavnFor(scope: Scope, brukerIder: readonly string[]): Promise<Map<string, string>> {
  const dag = toDbDate(scope.iDag);
  const gjelder = { fom: { lte: dag }, OR: [{ tom: null }, { tom: { gte: dag } }] };
  const rader = await scope.tx.bruker.findMany({
    where: {
      virksomhetId: scope.ansatt.virksomhetId,
      id: { in: [...new Set(brukerIder)] },
      OR: [
        { adressesperre: { notIn: ['FORTROLIG', 'STRENGT_FORTROLIG'] } },
        { skjermetTilganger: { some: { ansattId: scope.ansatt.id, ...gjelder } } },
      ],
    },
    select: { id: true, fornavn: true, etternavn: true },
  });
  return new Map(rader.map((b) => [b.id, `${b.fornavn} ${b.etternavn.charAt(0)}.`]));
}
