import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { mondayOf } from '@/lib/platform/time/dato';
import { gjor } from '../ruter/endring/commands';
import type { Grep } from '../ruter/types';
import { kunneIkkeFordele } from './errors';
import { kopienAv } from './kopi/queries';
import { hvorforIkkeKopiere } from './kopi/rules';
import { merkAngret, tilbakestillRuter } from './omfordeling/commands';
import { omfordelingen } from './omfordeling/queries';
import { angreSchema, sporSchema } from './omfordeling/schema';
import { angrePlasser } from './angring/commands';
import { kopiSchema } from './schema';

const avslag = (...inn: Parameters<typeof kunneIkkeFordele>) => refuse(kunneIkkeFordele(...inn));

/** «Kopier fordelingen fra forrige uke», for en dag eller en uke. Ett grep å angre. */
export const kopierUkeHandling = handling({
  navn: 'uke.kopier',
  schema: kopiSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: async (scope, inn): Promise<Result<Grep, Refusal>> => {
    const feil = hvorforIkkeKopiere(inn, scope.iDag);
    if (feil) return avslag(feil);
    const { bilde, svar } = await kopienAv(scope, inn.team, inn.fra, inn.til);
    if (svar.flyttes.length === 0) return avslag('IngentingAaKopiere');
    const grep = await gjor(scope, bilde, svar, 'KOPI');
    return grep ? ok(grep) : avslag('EndretAvAnnen');
  },
  spor: (inn) => ({ objektType: 'team', objektId: inn.team }),
  videre: (_verdi, inn) => `/tavle/uke?team=${inn.team}&uke=${mondayOf(inn.fra)}`,
});

/** Setter tilbake det grepet gjorde. Besøk noen har rørt siden, blir som de er. */
export const angreGrepHandling = handling({
  navn: 'uke.angre',
  schema: angreSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: async (scope, inn): Promise<Result<{ angret: number; latt: number }, Refusal>> => {
    const rad = await omfordelingen(scope, inn.team, inn.omfordelingId);
    if (!rad || rad.angretTidspunkt !== null) return avslag('AlleredeAngret');
    if (!(await merkAngret(scope, inn.team, rad.id))) return avslag('AlleredeAngret');
    const spor = sporSchema.parse(rad.flyttinger);
    const svar = await angrePlasser(scope, inn.team, spor);
    await tilbakestillRuter(scope, spor.ruter);
    return ok(svar);
  },
  spor: (inn) => ({ objektType: 'omfordeling', objektId: inn.omfordelingId }),
});
