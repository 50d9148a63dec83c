import 'server-only';
import type { Refusal, Result } from '@/lib/platform/errors/result';
import { handling } from '@/lib/domain/tilgang/handling';
import { nb } from '../brev/ordlyd/rules';
import { ramse } from '../brev/tekst/rules';
import { nei } from '../errors';
import { tjenestenavn } from '../tjeneste/rules';
import { avsluttBorte, giVidere, registrerBorte, trekkTilbake } from './commands';
import { fullmaktpolicy } from './policy';
import { ansatteIDag, finnFullmakt, personligeFullmakter } from './queries';
import { kanTrekke, provVidere } from './rules';
import { avsluttFravaerSchema, fravaerSchema, giSchema, trekkFullmaktSchema } from './schema';

const TIL_LISTA = () => '/fullmakter';

export const giFullmakt = handling({
  navn: 'fullmakt.gi',
  schema: giSchema,
  fakta: async () => ({}),
  policy: fullmaktpolicy,
  utfor: async (scope, inn): Promise<Result<{ fullmaktId: string }, Refusal>> => {
    const svar = provVidere(await personligeFullmakter(scope), {
      ...inn,
      giverId: scope.ansatt.id,
      mottakerId: inn.ansattId,
    });
    if (!svar.kan)
      return nei('KunneIkkeGiFullmakt', svar.grunn, {
        field: FELT[svar.grunn],
        values: { tjenester: ramse(svar.tjenester.map(tjenestenavn), nb.og) },
      });
    if (!(await ansatteIDag(scope)).some((a) => a.id === inn.ansattId))
      return nei('KunneIkkeGiFullmakt', 'UkjentMottaker', { field: 'ansattId' });
    return giVidere(scope, inn, svar.begrensning);
  },
  spor: () => ({ objektType: 'fullmakt' }),
  videre: TIL_LISTA,
});

const FELT = { TilSegSelv: 'ansattId', FeilPeriode: 'tom', HarIkkeSelv: 'tjenester', IkkeIPerioden: 'tom' };

export const trekkFullmakt = handling({
  navn: 'fullmakt.trekk',
  schema: trekkFullmaktSchema,
  fakta: async (scope, inn) => {
    const fullmakt = await finnFullmakt(scope, inn.fullmaktId);
    return fullmakt && { fullmakt };
  },
  policy: fullmaktpolicy,
  utfor: async (scope, inn, { fullmakt }): Promise<Result<{ fullmaktId: string }, Refusal>> =>
    kanTrekke(fullmakt, scope.ansatt.id)
      ? trekkTilbake(scope, inn.fullmaktId)
      : nei('KunneIkkeTrekkeFullmakt', 'IkkeGittAvDeg'),
  spor: (inn) => ({ objektType: 'fullmakt', objektId: inn.fullmaktId }),
  videre: TIL_LISTA,
});

/** Hver registrerer sitt eget fravær. Ingen kan gjøre en annen borte for å få hennes myndighet. */
export const registrerFravaer = handling({
  navn: 'fravaer.registrer',
  schema: fravaerSchema,
  fakta: async () => ({}),
  policy: fullmaktpolicy,
  utfor: async (scope, inn): Promise<Result<{ fravaerId: string }, Refusal>> =>
    inn.tom < inn.fom || inn.tom < scope.iDag
      ? nei('KunneIkkeRegistrereFravaer', 'FeilPeriode', { field: 'tom' })
      : registrerBorte(scope, inn),
  spor: () => ({ objektType: 'fravaer' }),
  videre: TIL_LISTA,
});

export const avsluttFravaer = handling({
  navn: 'fravaer.avslutt',
  schema: avsluttFravaerSchema,
  fakta: async () => ({}),
  policy: fullmaktpolicy,
  utfor: (scope, inn) => avsluttBorte(scope, inn.fravaerId),
  spor: (inn) => ({ objektType: 'fravaer', objektId: inn.fravaerId }),
  videre: TIL_LISTA,
});
