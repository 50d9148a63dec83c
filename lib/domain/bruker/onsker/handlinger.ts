import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerPolicy } from '../policy';
import { brukerfakta } from '../queries';
import { avsluttIkkepar, settIkkepar, settOnsker } from './commands';
import { kunneIkkeSetteIkkepar, kunneIkkeSetteOnsker } from './errors';
import { ikkeparFor, kanKomme } from './queries';
import { avsluttIkkeparSchema, settIkkeparSchema, settOnskerSchema } from './schema';

type Svar = Promise<Result<{ brukerId: string }, Refusal>>;

/** Det hun ønsker av den som kommer. Teamet spør, og skriver det hun sier. */
export const settOnskerHandling = handling({
  navn: 'bruker.settOnsker',
  schema: settOnskerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  utfor: async (scope, inn): Svar =>
    (await settOnsker(scope, inn))
      ? ok({ brukerId: inn.brukerId })
      : refuse(kunneIkkeSetteOnsker('EndretAvAnnen')),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'onsker', objektId: inn.brukerId }),
});

/** En som ikke skal dit. Bare teamlederen bestemmer det, og forslagene holder seg til det. */
export const settIkkeparHandling = handling({
  navn: 'bruker.settIkkepar',
  schema: settIkkeparSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  utfor: async (scope, { brukerId, ansattId }): Svar => {
    if (!(await kanKomme(scope, brukerId)).some((a) => a.id === ansattId))
      return refuse(kunneIkkeSetteIkkepar('IkkeITeamet', 'ansattId'));
    if ((await ikkeparFor(scope, brukerId)).some((i) => i.ansattId === ansattId))
      return refuse(kunneIkkeSetteIkkepar('HarDetAlt', 'ansattId'));
    await settIkkepar(scope, brukerId, ansattId);
    return ok({ brukerId });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'ikkepar' }),
});

export const avsluttIkkeparHandling = handling({
  navn: 'bruker.avsluttIkkepar',
  schema: avsluttIkkeparSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  utfor: async (scope, { brukerId, ikkeparId }): Svar =>
    (await avsluttIkkepar(scope, brukerId, ikkeparId))
      ? ok({ brukerId })
      : refuse(kunneIkkeSetteIkkepar('ErAvsluttet')),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'ikkepar', objektId: inn.ikkeparId }),
});
