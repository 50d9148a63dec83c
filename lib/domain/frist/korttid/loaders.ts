import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { load } from '@/lib/domain/tilgang/load';
import { TJENESTER } from '@/lib/domain/vedtak/tjeneste/rules';
import {
  ansvarskandidater,
  hentKorttid,
  hentNavn,
  korttidForBruker,
  korttidsfakta,
  skjemafakta,
} from './queries';
import { forBrukerSchema, korttidSchema, skjemaSchema } from './schema';
import { visKorttid, visLinje } from './view';

/** En kort tjeneste: hva hun får, klokka, og informasjonen hun skal ha. */
export const loadKorttid = load({
  handling: 'korttid.les',
  schema: korttidSchema,
  fakta: (scope, inn) => korttidsfakta(scope, inn.korttidId),
  policy: brukerPolicy,
  hent: async (scope, _inn, fakta) => {
    const kan = (handling: 'korttid.avslutt' | 'korttid.gjorTilVedtak') =>
      brukerPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;
    return visKorttid(fakta.korttid, await hentKorttid(scope, fakta), scope.iDag, {
      avslutte: kan('korttid.avslutt'),
      gjoreTilVedtak: kan('korttid.gjorTilVedtak'),
    });
  },
  spor: (inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'korttid', objektId: inn.korttidId }),
});

/** De korte tjenestene til én person, på vedtakssiden hennes. */
export const loadKorttidForBruker = load({
  handling: 'korttid.list',
  schema: forBrukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: async (scope, inn, fakta) => ({
    brukerId: inn.brukerId,
    iDag: scope.iDag,
    linjer: (await korttidForBruker(scope, inn.brukerId)).map(({ rad, korttid }) =>
      visLinje(korttid, rad.omfang, scope.iDag),
    ),
    kanRegistrere: brukerPolicy.kan('korttid.registrer', scope.ansatt, fakta, scope.iDag).tillatt,
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'bruker', objektId: inn.brukerId }),
});

export const loadKorttidsskjema = load({
  handling: 'korttid.registrer',
  schema: skjemaSchema,
  fakta: (scope, inn) => skjemafakta(scope, inn.brukerId, inn.sakId ?? null),
  policy: brukerPolicy,
  hent: async (scope, inn) => {
    const bruker = await hentNavn(scope, inn.brukerId);
    const { kandidater } = await ansvarskandidater(scope, inn.brukerId);
    return {
      bruker: { id: bruker.id, fornavn: bruker.fornavn, navn: `${bruker.fornavn} ${bruker.etternavn}` },
      sakId: inn.sakId ?? null,
      iDag: scope.iDag,
      kandidater,
      forvalgt: kandidater.some((k) => k.id === scope.ansatt.id) ? scope.ansatt.id : null,
      tjenester: TJENESTER.map(({ kode, navn }) => ({ kode, navn })),
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'bruker', objektId: inn.brukerId }),
});
