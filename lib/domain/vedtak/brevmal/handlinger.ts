import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { somTekster } from '../brev/ordlyd/flett/rules';
import { STANDARD } from '../brev/ordlyd/rules';
import { lagreTekster, nyUtgave, publiser } from './commands';
import { neiMal } from './errors';
import { brevmalPolicy } from './policy';
import { forrigeUtgave, malfakta } from './queries';
import { egneTekster, kanGjeldeFra, provTekster } from './rules';
import { lagreMalSchema, nyUtgaveSchema, publiserMalSchema } from './schema';

type Svar = Promise<Result<{ malId: string; versjon: number }, Refusal>>;
const spor = (inn: { malId: string }) => ({ objektType: 'brevmal', objektId: inn.malId });
const tilMalen = (verdi: { malId: string }) => `/brevmaler/${verdi.malId}`;

export const nyBrevmal = handling({
  navn: 'brevmal.ny',
  schema: nyUtgaveSchema,
  fakta: async (scope) => ({ virksomhetId: scope.ansatt.virksomhetId }),
  policy: brevmalPolicy,
  utfor: (scope, inn): Svar => nyUtgave(scope, inn.spraak),
  spor: () => ({ objektType: 'brevmal' }),
  videre: tilMalen,
});

export const lagreBrevmal = handling({
  navn: 'brevmal.lagre',
  schema: lagreMalSchema,
  fakta: (scope, inn) => malfakta(scope, inn.malId),
  policy: brevmalPolicy,
  utfor: async (scope, inn, { mal }): Svar => {
    if (mal.erPublisert) return neiMal('KunneIkkeLagreBrevmal', 'AlleredePublisert');
    const standard = STANDARD[mal.spraak];
    const alle = Object.fromEntries(inn.setninger.map((s) => [s.nokkel, s.tekst]));
    const feil = provTekster(alle, standard);
    if (feil) {
      const rad = inn.setninger.findIndex((s) => s.nokkel === feil.nokkel);
      const setning = somTekster(standard)[feil.nokkel] ?? feil.nokkel;
      return neiMal('KunneIkkeLagreBrevmal', feil.grunn, {
        field: `setninger.${rad}.tekst`,
        // En krøllparentes er et felt også i skjermtekstene, så navnet vises uten.
        values: { setning: utenKroller(setning), felt: utenKroller(feil.felt) },
      });
    }
    return lagreTekster(scope, mal, inn.versjon, {
      tekster: egneTekster(alle, standard),
      merknad: inn.merknad ?? '',
    });
  },
  spor,
  videre: tilMalen,
});

const utenKroller = (tekst: string): string => tekst.replace(/[{}]/gu, '');

export const publiserBrevmal = handling({
  navn: 'brevmal.publiser',
  schema: publiserMalSchema,
  fakta: (scope, inn) => malfakta(scope, inn.malId),
  policy: brevmalPolicy,
  utfor: async (scope, inn, { mal }): Svar => {
    if (mal.erPublisert) return neiMal('KunneIkkePublisereBrevmal', 'AlleredePublisert');
    if (!kanGjeldeFra(inn.fom, scope.iDag))
      return neiMal('KunneIkkePublisereBrevmal', 'TilbakeITid', { field: 'fom' });
    const forrige = (await forrigeUtgave(scope, mal))?.tekster ?? {};
    if (likt(forrige, mal.tekster)) return neiMal('KunneIkkePublisereBrevmal', 'IngenEndring');
    return publiser(scope, mal, inn.versjon, inn.fom);
  },
  spor,
  videre: tilMalen,
});

const likt = (a: Record<string, string>, b: Record<string, string>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((nokkel) => a[nokkel] === b[nokkel]);
