import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import { personnavn } from '@/lib/domain/maal/queries';
import { load } from '@/lib/domain/tilgang/load';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import type { Scope } from '@/lib/domain/tilgang/types';
import { vedtakPolicy, type Vedtakstilgang } from './policy';
import { aapentVedtak, tilgangTilBruker, vedtakForBruker, vedtaksfakta, vedtakspor } from './queries';
import { utgangspunkt } from './slag/queries';
import { muligeNye } from './slag/rules';
import { brukerIdSchema, vedtakIdSchema } from './schema';
import { samtalePolicy } from './samskriving/policy';
import { brevFor, vedtaksdata } from './side/queries';
import { vedtakslinjevisning, vedtaksside } from './side/view';

/** Utkastet med alt editoren trenger, eller et vedtak som bare kan leses. */
export const loadVedtak = load({
  handling: 'vedtak.les',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: async (scope, _inn, fakta) => {
    const lov = {
      lagre: kan(scope, 'vedtak.lagre', fakta),
      send: kan(scope, 'vedtak.send', fakta),
      trekk: kan(scope, 'vedtak.trekk', fakta),
      fatt: kan(scope, 'vedtak.fatt', fakta),
      sporre: samtalePolicy.kan('vedtak.stillSporsmaal', scope.ansatt, fakta, scope.iDag).tillatt,
      anslaa: kan(scope, 'timeanslag.sett', fakta),
    };
    return vedtaksside(fakta.vedtak, await vedtaksdata(scope, fakta.vedtak), lov, scope.iDag);
  },
  spor: vedtakspor,
});

const kan = (scope: Scope, handling: Handling, fakta: Vedtakstilgang): boolean =>
  vedtakPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;

/** Brevet slik det er, til å lese eller skrive ut. */
export const loadVedtaksbrev = load({
  handling: 'vedtak.lesBrev',
  schema: vedtakIdSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: async (scope, _inn, { vedtak }) => ({
    vedtakId: vedtak.id,
    status: vedtak.status,
    brev: await brevFor(scope, vedtak),
  }),
  spor: vedtakspor,
});

/** Alle vedtakene til en bruker, det som er under arbeid først. */
export const loadVedtaksliste = load({
  handling: 'vedtak.les',
  schema: brukerIdSchema,
  fakta: (scope, inn) => tilgangTilBruker(scope, inn.brukerId),
  policy: vedtakPolicy,
  hent: async (scope, inn, fakta) => {
    const rader = await vedtakForBruker(scope, inn.brukerId);
    const aapent = await aapentVedtak(scope, inn.brukerId);
    const navn = await kolleger(scope, rader.map((r) => r.fattetAvId)); // prettier-ignore
    const bruker = await personnavn(scope, inn.brukerId);
    return {
      bruker: { id: inn.brukerId, ...bruker },
      vedtak: rader.map((rad) => vedtakslinjevisning(rad, navn)),
      nytt: kan(scope, 'vedtak.nytt', fakta)
        ? { typer: muligeNye(await utgangspunkt(scope, inn.brukerId)), aapentId: aapent?.id ?? null }
        : null,
      iDag: scope.iDag,
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'vedtak' }),
});
