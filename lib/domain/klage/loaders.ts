import 'server-only';
import { brukerfakta, kolleger } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { personnavn } from '@/lib/domain/maal/queries';
import { load } from '@/lib/domain/tilgang/load';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import type { Scope } from '@/lib/domain/tilgang/types';
import { brevfakta, klagebrevene, klagebrevfil } from './brev/queries';
import { byggKlagebrev } from './brev/rules';
import { klagePolicy } from './policy';
import {
  egenKlage,
  historie,
  klagefakta,
  klageord,
  klagerForBruker,
  omgjoringFor,
  paaklagbare,
  paarorende,
  klagespor,
} from './queries';
import { forhaandsvisningSchema, klagebrevSchema, klageIdSchema, skjemaSchema } from './schema';
import { formatDayYear, formatNumeric } from '@/lib/platform/time/format';
import { visKlage } from './view';

const kan = (scope: Scope, handling: Handling, fakta: Brukerfakta): boolean =>
  klagePolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;

/** Hele siden for én klage: ordene, vedtaket ved siden av, det neste og hvem det venter på. */
export const loadKlage = load({
  handling: 'klage.les',
  schema: klageIdSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  hent: async (scope, _inn, fakta) => {
    const { klage } = fakta;
    const rader = await historie(scope, klage);
    const navn = await kolleger(scope, [
      klage.registrertAvId,
      klage.avgjortAvId,
      ...rader.map((h) => h.ansattId),
    ]);
    const person = await personnavn(scope, klage.brukerId);
    const visning = visKlage(
      {
        fakta,
        ord: await klageord(scope, klage.id),
        brev: await klagebrevene(scope, klage.id),
        omgjoring: await omgjoringFor(scope, klage),
        historie: rader,
        navn,
        person: { fornavn: person.fornavn, navn: person.navn },
        vurdertAvMeg: klage.vurdertAv.includes(scope.ansatt.id),
      },
      scope.iDag,
    );
    return {
      ...visning,
      iDag: formatNumeric(scope.iDag),
      vedtakliste: visning.apner.endreSlag ? await vedtaksvalg(scope, klage.brukerId) : [],
      kan: {
        endreSlag: kan(scope, 'klage.endreSlag', fakta),
        kvittere: kan(scope, 'klage.sendKvittering', fakta),
        formalia: kan(scope, 'klage.vurderFormalia', fakta),
        vurdere: kan(scope, 'klage.vurder', fakta),
        svareUtsatt: kan(scope, 'klage.svarPaaUtsatt', fakta),
        avgjore: kan(scope, 'klage.avgjor', fakta),
        oversende: kan(scope, 'klage.oversend', fakta),
        registrereSvar: kan(scope, 'klage.registrerSvar', fakta),
        videresende: kan(scope, 'klage.videresend', fakta),
        gjoreOm: kan(scope, 'klage.gjorOm', fakta),
        trekke: kan(scope, 'klage.trekk', fakta),
        avslutte: kan(scope, 'klage.avslutt', fakta),
      },
    };
  },
  spor: klagespor,
});

const vedtaksvalg = async (scope: Scope, brukerId: string) =>
  (await paaklagbare(scope, brukerId)).map((v) => ({
    id: v.id,
    type: v.type,
    dag: v.fattet ? formatDayYear(v.fattet) : '',
  }));

/** Skjemaet for en ny klage, fra personen eller fra vedtaket. */
export const loadKlageskjema = load({
  handling: 'klage.registrer',
  schema: skjemaSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: klagePolicy,
  hent: async (scope, inn) => {
    const vedtak = await vedtaksvalg(scope, inn.brukerId);
    const person = await personnavn(scope, inn.brukerId);
    return {
      brukerId: inn.brukerId,
      person: { fornavn: person.fornavn, navn: person.navn },
      vedtak,
      valgtVedtakId: vedtak.find((v) => v.id === inn.vedtakId)?.id ?? null,
      avvistKlageId: inn.avvistKlageId ? await egenKlage(scope, inn.brukerId, inn.avvistKlageId) : null,
      slag: inn.slag ?? (inn.vedtakId ? ('VEDTAK' as const) : null),
      paarorende: await paarorende(scope, inn.brukerId),
      iDag: formatNumeric(scope.iDag),
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'klage' }),
});

/** Brevet slik det ble sendt. */
export const loadKlagebrev = load({
  handling: 'klage.lesBrev',
  schema: klagebrevSchema,
  fakta: async (scope, inn) => {
    const fakta = await klagefakta(scope, inn.klageId);
    const brev = fakta && (await klagebrevene(scope, inn.klageId)).find((b) => b.id === inn.brevId);
    return fakta && brev ? { ...fakta, brev } : null;
  },
  policy: klagePolicy,
  hent: async (_scope, inn, { brev }) => ({
    klageId: inn.klageId,
    utkast: false,
    brev: brev.brev,
    pdf: brev.brevfilId ? `/api/v1/klager/${inn.klageId}/brev/${brev.id}` : null,
  }),
  spor: klagespor,
});

/** Det samme brevet som fil, byte for byte slik det ble sendt. */
export const loadKlagebrevPdf = load({
  handling: 'klage.lesBrev',
  schema: klagebrevSchema,
  fakta: async (scope, inn) => {
    const fakta = await klagefakta(scope, inn.klageId);
    const brev = fakta && (await klagebrevene(scope, inn.klageId)).find((b) => b.id === inn.brevId);
    const fil = brev?.brevfilId ? await klagebrevfil(scope, brev.brevfilId) : null;
    return fakta && fil ? { ...fakta, pdf: fil.pdf } : null;
  },
  policy: klagePolicy,
  hent: async (_scope, _inn, { pdf }) => ({ filnavn: 'brev.pdf', pdf }),
  spor: klagespor,
});

/** Brevet slik det blir, før det sendes. */
export const loadKlagebrevutkast = load({
  handling: 'klage.lesBrev',
  schema: forhaandsvisningSchema,
  fakta: (scope, inn) => klagefakta(scope, inn.klageId),
  policy: klagePolicy,
  hent: async (scope, inn, fakta) => ({
    klageId: inn.klageId,
    utkast: true,
    brev: byggKlagebrev(inn.slag, await brevfakta(scope, fakta)),
  }),
  spor: klagespor,
});

/** Klagene til én person, for siden med vedtakene hennes. */
export const loadKlagerForBruker = load({
  handling: 'klage.les',
  schema: skjemaSchema.pick({ brukerId: true }),
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: klagePolicy,
  hent: async (scope, inn, fakta) => ({
    kanRegistrere: kan(scope, 'klage.registrer', fakta),
    klager: (await klagerForBruker(scope, inn.brukerId)).map((k) => ({
      id: k.id,
      slag: k.slag,
      status: k.status,
      vedtakId: k.vedtakId,
      mottatt: formatDayYear(k.mottatt),
    })),
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'klage' }),
});
