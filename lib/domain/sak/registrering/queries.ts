import 'server-only';
import { createHash } from 'node:crypto';
import { isWithin } from '@/lib/platform/time/periode';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { brukerfakta, gjelder } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Scope } from '@/lib/domain/tilgang/types';
import { medRolle } from '../queries';
import { hvorHen } from './rules';
import type { Mottak, Mottakere } from './types';

const INGEN = '00000000-0000-0000-0000-000000000000';

/** Alle svar om et nummer tar minst så lang tid. Det vanlige arbeidet er ferdig lenge før. */
const MINST_MS = 350;

/** Svaret tar like lang tid enten personen finnes eller ikke (domain.md 5.6). */
export async function jevnt<T>(arbeid: () => Promise<T>): Promise<T> {
  const [svar] = await Promise.all([arbeid(), new Promise((ferdig) => setTimeout(ferdig, MINST_MS))]);
  return svar;
}

/** Den som har nummeret, hos denne leietakeren. Like mange oppslag enten noen har det eller ikke. */
export async function kjentMedNummer(scope: Scope, nummer: string): Promise<Brukerfakta | null> {
  const rad = await scope.tx.brukerIdent.findFirst({ where: { verdi: nummer }, select: { brukerId: true } });
  return brukerfakta(scope, rad?.brukerId ?? INGEN);
}

/** Navnet, for den som alt har vist at hun slipper inn. */
export async function navnPaa(scope: Scope, brukerId: string): Promise<string> {
  const rad = await scope.tx.bruker.findUniqueOrThrow({
    where: { id: brukerId },
    select: { fornavn: true, etternavn: true },
  });
  return `${rad.fornavn} ${rad.etternavn}`;
}

/** To som registrerer det samme nummeret samtidig, venter på hverandre, så det blir én person. Låsen bærer ikke nummeret. */
export async function laasNummer(scope: Scope, nummer: string): Promise<void> {
  const avtrykk = createHash('sha256')
    .update(`${scope.ansatt.virksomhetId}:${nummer}`)
    .digest()
    .readBigInt64BE();
  await scope.tx.$queryRaw`select pg_advisory_xact_lock(${avtrykk}::bigint)::text`;
}

export function mottakFor(scope: Scope, kjent: Brukerfakta | null, valgtTeamId: string): Mottak {
  const slipperInn =
    kjent !== null && brukerPolicy.kan('sak.registrerHenvendelse', scope.ansatt, kjent, scope.iDag).tillatt;
  return hvorHen(kjent, slipperInn, valgtTeamId, scope.iDag);
}

/** De som kan få en sak hos et team, og hos en person noen alt følger opp. */
export async function mottakere(scope: Scope, teamId: string, kjent: Brukerfakta | null): Promise<Mottakere> {
  const saksbehandlere = (await medRolle(scope, teamId, 'SAKSBEHANDLER')).map((a) => a.id);
  const ledere = (await medRolle(scope, teamId, 'TEAMLEDER')).map((a) => a.id);
  // Er jeg saksbehandler i teamet, tar jeg saken selv.
  const megFoerst = saksbehandlere.toSorted(
    (a, b) => Number(b === scope.ansatt.id) - Number(a === scope.ansatt.id),
  );
  const navngitte = (kjent?.skjermet ? kjent.skjermetFor : [])
    .filter((t) => isWithin(t, scope.iDag))
    .map((t) => t.ansattId);
  return {
    navngitte: [...saksbehandlere.filter((id) => navngitte.includes(id)), ...navngitte],
    medSak: kjent?.saksbehandlere ?? [],
    saksbehandlere: megFoerst,
    ledere,
  };
}

/** Siste utvei når teamet står uten folk: en leder hos leietakeren. */
export async function enLeder(scope: Scope): Promise<string> {
  const rad = await scope.tx.teamtilknytning.findFirstOrThrow({
    where: { rolle: 'TEAMLEDER', ansattId: { not: scope.ansatt.id }, ...gjelder(scope.iDag) },
    orderBy: { fom: 'asc' },
    select: { ansattId: true },
  });
  return rad.ansattId;
}
