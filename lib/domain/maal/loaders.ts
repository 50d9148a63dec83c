import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { formatWeekday } from '@/lib/platform/time/format';
import { load } from '@/lib/domain/tilgang/load';
import { maalPolicy } from './policy';
import { kanEndres } from './rules';
import { egneOrdFor, etMaal, maalfakta, maalForBruker, personnavn, sisteEgneOrd } from './queries';
import { maallisteSchema, maalSchema } from './schema';
import { visEgneOrd, visMaalliste } from './view';

export const loadMaalliste = load({
  handling: 'maal.les',
  schema: maallisteSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: maalPolicy,
  hent: async (scope, inn, fakta) => {
    const navn = await personnavn(scope, inn.brukerId);
    const maal = await maalForBruker(scope, inn.brukerId);
    const ord = await sisteEgneOrd(scope, inn.brukerId);
    const kan = (handling: 'maal.lagre' | 'maal.vurder') =>
      maalPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;
    return {
      ...navn,
      iDag: formatWeekday(scope.iDag),
      ...visMaalliste(inn.brukerId, maal, visEgneOrd(ord, scope.iDag), {
        lagre: kan('maal.lagre'),
        vurdere: kan('maal.vurder'),
      }),
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'maal' }),
});

/** For redigering: det ene målet, eller et tomt skjema, sammen med ordene det kommer fra. */
export const loadMaalskjema = load({
  handling: 'maal.les',
  schema: maalSchema,
  fakta: async (scope, inn) => {
    const fakta = await brukerfakta(scope, inn.brukerId);
    const maal = inn.maalId ? await etMaal(scope, inn.maalId) : null;
    // Et mål som hører til en annen, finnes ikke her.
    if (!fakta || (inn.maalId && maal?.brukerId !== inn.brukerId)) return null;
    return {
      ...fakta,
      maal,
      iVedtak: inn.maalId ? ((await maalfakta(scope, inn.maalId))?.iVedtak ?? []) : [],
    };
  },
  policy: maalPolicy,
  hent: async (scope, inn, fakta) => {
    const { maal } = fakta;
    const ord = maal?.egneOrd
      ? await egneOrdFor(scope, inn.brukerId, maal.egneOrd.id)
      : await sisteEgneOrd(scope, inn.brukerId);
    return {
      ...(await personnavn(scope, inn.brukerId)),
      egneOrd: visEgneOrd(ord, scope.iDag),
      maal,
      kanEndres:
        maalPolicy.kan('maal.lagre', scope.ansatt, fakta, scope.iDag).tillatt &&
        (!maal || kanEndres(maal.status, fakta.iVedtak).kan),
    };
  },
  spor: (inn) => ({
    brukerId: inn.brukerId,
    objektType: 'maal',
    ...(inn.maalId ? { objektId: inn.maalId } : {}),
  }),
});
