import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { teamDenDagen } from '@/lib/domain/tiltaksplan/idag/queries';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { angre, angreGjenopptatt, endre, gjenoppta, laasBruker, sett } from './commands';
import { kunneIkkeStoppe } from './errors';
import { ettStoppPolicy, stoppPolicy } from './policy';
import { stoppfakta, stoppHos, type Stoppfakta } from './queries';
import { hvorforIkkeEndre, hvorforIkkeGjenoppta, hvorforIkkeStoppe, hvaAngres } from './rules';
import { angreSchema, endreSchema, gjenopptaSchema, settSchema } from './schema';
import type { Stoppsvar } from './types';

type Svar = Result<Stoppsvar, Refusal>;
const avslag = (...inn: Parameters<typeof kunneIkkeStoppe>) => refuse(kunneIkkeStoppe(...inn));
const fraRegel = (feil: { reason: Parameters<typeof kunneIkkeStoppe>[0]; field: string }) =>
  avslag(feil.reason, feil.field);
const spor = (inn: { stoppId: string }, f: Stoppfakta) => ({
  brukerId: f.brukerId,
  objektType: 'stopp',
  objektId: inn.stoppId,
});
/** Låsen først: regelen skal se det en annen skrev samtidig. */
const laast = async (scope: Scope, inn: { stoppId: string }) => {
  const f = await stoppfakta(scope, inn.stoppId);
  if (!f) return null;
  await laasBruker(scope, f.brukerId);
  return stoppfakta(scope, inn.stoppId);
};
const eller = (svar: Stoppsvar | null): Svar => (svar ? ok(svar) : avslag('EndretAvAnnen'));

/** Dit man kom fra, med nummeret på stoppet, så siden kan si hva som skjedde og tilby «Angre». */
const tilbake =
  (hva: 'stoppet' | 'gjenopptatt') =>
  (verdi: Stoppsvar, inn: { tilTavle?: string; dato?: string }): string => {
    const merke = `${hva}=${verdi.erBorte ? 'borte' : `${verdi.stoppId}_${verdi.versjon}`}`;
    if (!inn.tilTavle) return `/brukere/${verdi.brukerId}?${merke}`;
    return `/tavle?team=${inn.tilTavle}${inn.dato ? `&dato=${inn.dato}` : ''}&${merke}`;
  };

/** «Sett på stopp». */
export const settStopp = handling({
  navn: 'stopp.sett',
  schema: settSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: stoppPolicy,
  utfor: async (scope, inn): Promise<Svar> => {
    await laasBruker(scope, inn.brukerId);
    const feil = hvorforIkkeStoppe(inn, await stoppHos(scope, inn.brukerId), scope.iDag);
    if (feil) return fraRegel(feil);
    const dag = inn.fom > scope.iDag ? inn.fom : scope.iDag;
    const teamId = await teamDenDagen(scope, inn.brukerId, dag);
    return teamId ? ok(await sett(scope, inn, teamId)) : avslag('HarIkkeTeam');
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'stopp' }),
  videre: tilbake('stoppet'),
});

/** Ny grunn, sted eller slutt. */
export const endreStopp = handling({
  navn: 'stopp.endre',
  schema: endreSchema,
  fakta: laast,
  policy: ettStoppPolicy,
  utfor: async (scope, inn, f): Promise<Svar> => {
    const feil = hvorforIkkeEndre(f.stopp, inn.tom, f.andre, scope.iDag);
    return feil ? fraRegel(feil) : eller(await endre(scope, inn, f));
  },
  spor,
  videre: (verdi) => `/brukere/${verdi.brukerId}`,
});

/** «Gjenoppta»: vi kommer igjen fra denne dagen. */
export const gjenopptaStopp = handling({
  navn: 'stopp.gjenoppta',
  schema: gjenopptaSchema,
  fakta: laast,
  policy: ettStoppPolicy,
  utfor: async (scope, inn, f): Promise<Svar> => {
    const feil = hvorforIkkeGjenoppta(f.stopp, inn.fra, scope.iDag);
    return feil ? fraRegel(feil) : eller(await gjenoppta(scope, inn, f));
  },
  spor,
  videre: tilbake('gjenopptatt'),
});

/** «Angre» rett etterpå, samme dag. */
export const angreStopp = handling({
  navn: 'stopp.angre',
  schema: angreSchema,
  fakta: laast,
  policy: ettStoppPolicy,
  utfor: async (scope, inn, f): Promise<Svar> => {
    const hva = hvaAngres(f.sist, scope.iDag);
    if (!hva) return avslag('KanIkkeAngres');
    return eller(await (hva === 'STOPPET' ? angre : angreGjenopptatt)(scope, inn, f));
  },
  spor,
});
