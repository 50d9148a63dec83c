import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { angreAvlyst, avlys, ekstra } from '@/lib/domain/tiltaksplan/idag/commands';
import { dagenHos, ekstrafakta } from '@/lib/domain/tiltaksplan/idag/queries';
import { hvorforIkkeEkstra } from '@/lib/domain/tiltaksplan/idag/rules';
import { tiltaksplanPolicy } from '@/lib/domain/tiltaksplan/policy';
import { sisteVersjon } from '@/lib/domain/tiltaksplan/queries';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { flyttBesok } from '../flytting/commands';
import { avslagFor, kunneIkkeFlytte } from '../flytting/errors';
import { flyttPolicy } from '../flytting/policy';
import { flytterad, type Flytterad } from '../flytting/queries';
import { vurderFlytting } from '../flytting/rules';
import { flyttefakta } from '../flytting/view';
import { tavlerader } from '../tavle/queries';
import { tavleView } from '../tavle/view';
import { kunneIkkeAvlyse, kunneIkkeLeggeTil } from './errors';
import { avlysningsfakta } from './queries';
import { hvorforIkkeAngre, hvorforIkkeAvlyse } from './rules';
import { angreAvlysSchema, avlysSchema, nyttBesokSchema, type NyttBesok } from './schema';
import type { Avlyst, NyttBesokSvar } from './types';

const spor = (inn: { besokId: string }, rad: Flytterad) => ({
  brukerId: rad.brukerId,
  objektType: 'besok',
  objektId: inn.besokId,
});
const avslag = (...inn: Parameters<typeof kunneIkkeAvlyse>) => refuse(kunneIkkeAvlyse(...inn));

/** «Nytt besøk»: ekstra eller akutt, et eget besøk bare denne dagen. Planen får ingen versjon. */
export const nyttBesokHandling = handling({
  navn: 'tavle.nyttBesok',
  schema: nyttBesokSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: tiltaksplanPolicy,
  utfor: async (scope, inn): Promise<Result<NyttBesokSvar, Refusal>> => {
    const { akutt, ansattId, ...innhold } = inn;
    const fakta = await ekstrafakta(scope, inn.brukerId, inn.dato);
    const feil = hvorforIkkeEkstra(inn, fakta, scope.iDag);
    if (feil || !fakta.teamId)
      return refuse(kunneIkkeLeggeTil(feil?.reason ?? 'HarIkkeTeam', feil?.field ?? 'dato'));
    const besok = await dagenHos(scope, inn.brukerId, inn.dato);
    const versjon = await sisteVersjon(scope, inn.brukerId);
    const { besokId } = await ekstra(scope, { ...inn, besok }, innhold, fakta.teamId, versjon, { akutt });
    const svar = { besokId, versjon: 1, teamId: fakta.teamId, dato: inn.dato };
    return ansattId ? giTil(scope, inn, ansattId, svar) : ok(svar);
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'besok' }),
  videre: (verdi) => `/tavle?team=${verdi.teamId}&dato=${verdi.dato}&nytt=${verdi.besokId}_${verdi.versjon}`,
});

/** Gjennom den samme regelen som når noen flytter kortet dit. Kan hun ikke, blir det ikke noe besøk: alt rulles tilbake. */
async function giTil(
  scope: Scope,
  inn: NyttBesok,
  ansattId: string,
  svar: NyttBesokSvar,
): Promise<Result<NyttBesokSvar, Refusal>> {
  const tavle = tavleView(await tavlerader(scope, svar.teamId, inn.dato), {
    dato: inn.dato,
    iDag: scope.iDag,
    megId: scope.ansatt.id,
    kanFlytte: true,
  });
  const besok = tavle.besok.find((b) => b.id === svar.besokId)!;
  const flytting = { besok, tilAnsattId: ansattId, tilDagsdel: inn.dagsdel, plass: 1 };
  const [stopper] = vurderFlytting(flyttefakta(tavle, flytting)).stopper;
  const navn = tavle.spor.find((s) => s.ansattId === ansattId)?.fornavn ?? '';
  if (stopper) return refuse({ ...avslagFor(stopper, navn), field: 'ansattId' });
  const flyttet = await flyttBesok(scope, {
    besokId: svar.besokId,
    versjon: svar.versjon,
    tilAnsattId: ansattId,
    plass: 1,
    dagsdel: inn.dagsdel,
    brukerId: inn.brukerId,
    dato: inn.dato,
    fraAnsattId: null,
    rekkefolge: 1 + Math.max(0, ...tavle.besok.map((b) => b.rekkefolge)),
  });
  return flyttet
    ? ok({ ...svar, versjon: flyttet.versjon })
    : refuse(kunneIkkeFlytte('EndretAvAnnen', { navn: navn || 'noen' }));
}

/** «Avlys i dag», fra kortet. Planen er urørt. */
export const avlysIDagHandling = handling({
  navn: 'tavle.avlysIDag',
  schema: avlysSchema,
  fakta: (scope, inn) => flytterad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, rad): Promise<Result<Avlyst, Refusal>> => {
    const { status } = await avlysningsfakta(scope, inn.besokId, rad.brukerId, rad.dato);
    const feil = hvorforIkkeAvlyse(status, rad.dato, scope.iDag);
    if (feil) return avslag(feil);
    const gikk = await avlys(scope, inn, rad.brukerId, rad.dato);
    return gikk ? ok({ besokId: inn.besokId, versjon: inn.versjon + 1 }) : avslag('EndretAvAnnen');
  },
  spor,
});

/** «Angre» etter «Avlys i dag». */
export const angreAvlysHandling = handling({
  navn: 'tavle.angreAvlys',
  schema: angreAvlysSchema,
  fakta: (scope, inn) => flytterad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, rad): Promise<Result<Avlyst, Refusal>> => {
    const fakta = await avlysningsfakta(scope, inn.besokId, rad.brukerId, rad.dato);
    const feil = hvorforIkkeAngre(fakta, rad.dato, scope.iDag);
    if (feil) return avslag(feil);
    const gikk = await angreAvlyst(scope, inn, rad.brukerId, fakta.bareIDagFor);
    return gikk ? ok({ besokId: inn.besokId, versjon: inn.versjon + 1 }) : avslag('EndretAvAnnen');
  },
  spor,
});
