import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import type { Dato } from '@/lib/platform/time/dato';
import { kunneIkkeEndreDagen } from '../errors';
import { tiltaksplanPolicy } from '../policy';
import { sisteVersjon } from '../queries';
import { ekstraIDagSchema, flyttIDagSchema, utelatIDagSchema } from '../schema';
import { ekstra, flytt, utelat } from './commands';
import { dagenHos, ekstrafakta, type Dagsbesok } from './queries';
import { hvorforIkkeDenneDagen, hvorforIkkeEkstra, hvorforIkkeEndreBesoket } from './rules';

type Svar = Result<{ dato: Dato }, Refusal>;
const avslag = (...inn: Parameters<typeof kunneIkkeEndreDagen>) => refuse(kunneIkkeEndreDagen(...inn));
const tilPlanen = (_verdi: unknown, inn: { brukerId: string }) => `/brukere/${inn.brukerId}/tiltaksplan`;
const spor = (inn: { brukerId: string; tiltakId: string }) => ({
  brukerId: inn.brukerId,
  objektType: 'tiltak',
  objektId: inn.tiltakId,
});

/** «Bare i dag»: dette gjøres ikke. Planen er urørt. */
export const utelatIDagHandling = handling({
  navn: 'tiltaksplan.utelatIDag',
  schema: utelatIDagSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: (scope, inn): Promise<Svar> =>
    medBesok(scope, inn, (besok, alle) =>
      utelat(scope, { ...inn, besok: alle }, besok, inn.tiltakId, inn.grunn),
    ),
  spor,
  videre: tilPlanen,
});

/** «Bare i dag»: dette gjøres en annen del av dagen. Planen er urørt. */
export const flyttIDagHandling = handling({
  navn: 'tiltaksplan.flyttIDag',
  schema: flyttIDagSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: (scope, inn): Promise<Svar> =>
    medBesok(scope, inn, async (besok, alle) => {
      if (besok.dagsdel === inn.dagsdel) return avslag('SammeDelAvDagen', 'dagsdel');
      await flytt(scope, { ...inn, besok: alle }, besok, inn.tiltakId, inn.dagsdel);
    }),
  spor,
  videre: tilPlanen,
});

/** «Bare i dag»: noe ekstra. Det får én dag, og planen får ingen ny versjon. */
export const ekstraIDagHandling = handling({
  navn: 'tiltaksplan.ekstraIDag',
  schema: ekstraIDagSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: async (scope, inn): Promise<Svar> => {
    const fakta = await ekstrafakta(scope, inn.brukerId, inn.dato);
    const feil = hvorforIkkeEkstra(inn, fakta, scope.iDag);
    if (feil || !fakta.teamId) return avslag(feil?.reason ?? 'HarIkkeTeam', feil?.field ?? 'dato');
    const besok = await dagenHos(scope, inn.brukerId, inn.dato);
    if (besok.some((b) => b.status === 'STOPPET')) return avslag('ErStoppet', 'dato');
    await ekstra(scope, { ...inn, besok }, inn, fakta.teamId, await sisteVersjon(scope, inn.brukerId));
    return ok({ dato: inn.dato });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'tiltaksplan' }),
  videre: tilPlanen,
});

async function medBesok(
  scope: Scope,
  inn: { brukerId: string; tiltakId: string; dato: Dato },
  endring: (besok: Dagsbesok, alle: Dagsbesok[]) => Promise<void | { ok: false; refusal: Refusal }>,
): Promise<Svar> {
  const umulig = hvorforIkkeDenneDagen(inn.dato, scope.iDag);
  if (umulig) return avslag(umulig, 'dato');
  const alle = await dagenHos(scope, inn.brukerId, inn.dato);
  const besok = alle.find((b) => b.tiltak.some((t) => t.tiltakId === inn.tiltakId));
  const feil = hvorforIkkeEndreBesoket(besok);
  if (feil || !besok) return avslag(feil ?? 'IkkeDenneDagen', 'dato');
  return (await endring(besok, alle)) ?? ok({ dato: inn.dato });
}
