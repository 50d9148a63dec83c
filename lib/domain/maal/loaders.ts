import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import { maalPolicy } from './policy';
import { egneOrdFor, etMaal, maalForBruker, personnavn, sisteEgneOrd } from './queries';
import { maallisteSchema, maalSchema } from './schema';
import { visEgneOrd, visMaal, visMaalliste } from './view';

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
    return { ...fakta, maal };
  },
  policy: maalPolicy,
  hent: async (scope, inn, { maal }) => {
    const ord = maal?.egneOrd
      ? await egneOrdFor(scope, inn.brukerId, maal.egneOrd.id)
      : await sisteEgneOrd(scope, inn.brukerId);
    return {
      ...(await personnavn(scope, inn.brukerId)),
      egneOrd: visEgneOrd(ord, scope.iDag),
      maal,
      visning: maal && visMaal(maal),
    };
  },
  spor: (inn) => ({
    brukerId: inn.brukerId,
    objektType: 'maal',
    ...(inn.maalId ? { objektId: inn.maalId } : {}),
  }),
});
