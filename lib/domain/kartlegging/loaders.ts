import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { load } from '@/lib/domain/tilgang/load';
import type { Scope } from '@/lib/domain/tilgang/types';
import { kartleggingPolicy } from './policy';
import {
  enKartlegging,
  forrigeKartlegging,
  kanHaSpurt,
  kartlegginger,
  kartleggingfakta,
  personnavn,
} from './queries';
import { bakForrigeVedtak, profiler } from './profilhistorie/queries';
import { visProfilhistorie } from './profilhistorie/view';
import { kartlegginglisteSchema, kartleggingSchema, profilhistorieSchema } from './schema';
import { visFerdig, visLinje, visUtkast } from './view';

const kan = (scope: Scope, fakta: Brukerfakta, handling: 'kartlegging.start' | 'kartlegging.lagre') =>
  kartleggingPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;

export const loadKartlegginger = load({
  handling: 'kartlegging.les',
  schema: kartlegginglisteSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: kartleggingPolicy,
  hent: async (scope, inn, fakta) => ({
    ...(await personnavn(scope, inn.brukerId)),
    brukerId: inn.brukerId,
    linjer: (await kartlegginger(scope, inn.brukerId)).map((linje) => visLinje(linje, scope.iDag)),
    kanStarte: kan(scope, fakta, 'kartlegging.start'),
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'kartlegging' }),
});

/** Skjemaet mens den er et utkast og jeg kan skrive, ellers slik den står. */
export const loadKartlegging = load({
  handling: 'kartlegging.les',
  schema: kartleggingSchema,
  fakta: async (scope, inn) => {
    const fakta = await kartleggingfakta(scope, inn.kartleggingId);
    // En annen brukers kartlegging finnes ikke på denne adressen.
    return fakta?.brukerId === inn.brukerId ? fakta : null;
  },
  policy: kartleggingPolicy,
  hent: async (scope, inn, fakta) => {
    const kartlegging = (await enKartlegging(scope, inn.kartleggingId))!;
    const forrige = await forrigeKartlegging(scope, kartlegging);
    const navn = await personnavn(scope, inn.brukerId);
    if (kartlegging.status === 'FERDIG') return { ...navn, ...visFerdig(kartlegging, forrige, scope.iDag) };
    return {
      ...navn,
      ...visUtkast(kartlegging, forrige, scope.iDag),
      kanSkrive: kan(scope, fakta, 'kartlegging.lagre'),
      ansatte: await kanHaSpurt(scope, fakta),
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'kartlegging', objektId: inn.kartleggingId }),
});

/** Funksjonen over tid, og to kartlegginger ved siden av hverandre. */
export const loadProfilhistorie = load({
  handling: 'kartlegging.les',
  schema: profilhistorieSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: kartleggingPolicy,
  hent: async (scope, { brukerId, ...valg }) => ({
    ...(await personnavn(scope, brukerId)),
    brukerId,
    ...visProfilhistorie(await profiler(scope, brukerId), valg, await bakForrigeVedtak(scope, brukerId)),
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'kartlegging' }),
});
