import 'server-only';
import { load } from '@/lib/domain/tilgang/load';
import { STANDARD } from '../brev/ordlyd/rules';
import { BREVSPRAAK } from '../types';
import { brevmalPolicy } from './policy';
import { alleMaler, forrigeUtgave, malfakta } from './queries';
import { gjeldendePaa, setninger } from './rules';
import { ingenSchema, malSchema } from './schema';
import type { Malrad, Malside } from './types';

/** Alle utgavene, per målform. */
export const loadBrevmaler = load({
  handling: 'brevmal.list',
  schema: ingenSchema,
  fakta: async (scope) => ({ virksomhetId: scope.ansatt.virksomhetId }),
  policy: brevmalPolicy,
  hent: async (scope, _inn, fakta, utvalg): Promise<{ rader: Malrad[]; kanEndre: boolean }> => {
    const maler = await alleMaler(scope, utvalg);
    const rader = BREVSPRAAK.map((spraak): Malrad => {
      const utgaver = maler.filter((m) => m.spraak === spraak);
      const naa = gjeldendePaa(utgaver, scope.iDag);
      return {
        spraak,
        harUtkast: utgaver.some((u) => !u.erPublisert),
        utgaver: utgaver.map(({ tekster, ...mal }) => ({
          ...mal,
          antall: Object.keys(tekster).length,
          gjelderNaa: mal.id === naa?.id,
          kommer: mal.fom !== null && mal.fom > scope.iDag,
        })),
      };
    });
    return { rader, kanEndre: brevmalPolicy.kan('brevmal.ny', scope.ansatt, fakta, scope.iDag).tillatt };
  },
  spor: () => ({ objektType: 'brevmal' }),
});

/** Én utgave, ved siden av den forrige og standardordene. */
export const loadBrevmal = load({
  handling: 'brevmal.les',
  schema: malSchema,
  fakta: (scope, inn) => malfakta(scope, inn.malId),
  policy: brevmalPolicy,
  hent: async (scope, _inn, fakta): Promise<Malside> => {
    const { mal } = fakta;
    const standard = STANDARD[mal.spraak];
    const forrige = await forrigeUtgave(scope, mal);
    const kan = (handling: 'brevmal.lagre' | 'brevmal.publiser') =>
      !mal.erPublisert && brevmalPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;
    return {
      mal,
      standard,
      forrigeUtgave: forrige?.utgave ?? null,
      grupper: setninger(standard, forrige?.tekster ?? {}, mal.tekster),
      kan: { lagre: kan('brevmal.lagre'), publiser: kan('brevmal.publiser') },
      iDag: scope.iDag,
    };
  },
  spor: (inn) => ({ objektType: 'brevmal', objektId: inn.malId }),
});
