import 'server-only';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import { egenPolicy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import {
  brukervalgfakta,
  fornavnet,
  fulgte,
  kanMeldeFor,
  leverandorer,
  meldingene,
  ordningen,
  utforere,
  valgfakta,
  vedtakUnderveis,
} from './queries';
import { naaOgNeste, sammeLinje, staaende, utforerperioder } from './rules';
import { brukerSchema, folgesSchema, linjeSchema, valgSchema } from './schema';
import { tjenestenFra, vanligStart } from './valg/rules';
import { linjenavn, linjevisninger, muligheter, type Kvittering } from './view';

/** Hvem som gir personen hver tjeneste, fra når, og hvordan det ble slik. */
export const loadBrukervalg = load({
  handling: 'brukervalg.les',
  schema: brukerSchema,
  fakta: (scope, inn) => brukervalgfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: async (scope, { brukerId }, fakta) => ({
    bruker: await fornavnet(scope, brukerId),
    ordning: fakta.ordning,
    iDag: scope.iDag,
    kanVelge: brukerPolicy.kan('brukervalg.velg', scope.ansatt, fakta, scope.iDag).tillatt,
    vedtakUnderveis: await vedtakUnderveis(scope, brukerId),
    ...linjevisninger(
      await valgfakta(scope, brukerId),
      await leverandorer(scope),
      await meldingene(scope, brukerId),
      scope.iDag,
    ),
  }),
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'brukervalg' }),
});

/** Siden der valget meldes: hvem som kan velges, når de arbeider, og fra når. Null linje: tjenesten er ikke innvilget. */
export const loadVelg = load({
  handling: 'brukervalg.velg',
  schema: linjeSchema,
  fakta: (scope, inn) => brukervalgfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  hent: async (scope, { brukerId, ...linje }, { ordning }) => {
    const fakta = await valgfakta(scope, brukerId);
    const fra = tjenestenFra(fakta, linje, scope.iDag);
    const perioder = utforerperioder(fakta, linje);
    const { naa } = naaOgNeste(perioder, scope.iDag);
    const vanlig = fra && vanligStart(scope.iDag, ordning.dager, fra);
    return {
      bruker: await fornavnet(scope, brukerId),
      linje: { ...linje, navn: linjenavn(linje) },
      iDag: scope.iDag,
      dager: ordning.dager,
      vanlig,
      muligheter: vanlig
        ? muligheter(linje, vanlig, await leverandorer(scope), naa ?? perioder.at(0) ?? null, {
            navn: ordning.virksomhet,
            telefon: ordning.telefon,
          })
        : [],
      meldere: await kanMeldeFor(scope, brukerId),
      sistValgId: sisteValgId(fakta.valg.filter((v) => sammeLinje(v, linje))),
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'brukervalg' }),
});

const sisteValgId = (valg: readonly { id: string; angret: boolean }[]): string | null =>
  valg.findLast((v) => !v.angret)?.id ?? null;

/** Kvitteringen til personen: hva hun valgte, fra når, og hvordan hun bytter. */
export const loadKvittering = load({
  handling: 'brukervalg.les',
  schema: valgSchema,
  fakta: async (scope, inn) => {
    const fakta = await brukervalgfakta(scope, inn.brukerId);
    const valg = fakta && (await valgfakta(scope, inn.brukerId)).valg.find((v) => v.id === inn.valgId);
    return valg ? { ...fakta, valg } : null;
  },
  policy: brukerPolicy,
  hent: async (scope, { brukerId }, { ordning, valg }): Promise<Kvittering> => {
    const leverandor = (await leverandorer(scope)).find((l) => l.id === valg.leverandorId);
    const alle = (await valgfakta(scope, brukerId)).valg.filter((v) => sammeLinje(v, valg));
    return {
      bruker: await fornavnet(scope, brukerId),
      ordning,
      iDag: scope.iDag,
      linje: linjenavn(valg),
      valg,
      melding: (await meldingene(scope, brukerId)).get(valg.id) ?? null,
      leverandor: leverandor ? { navn: leverandor.navn, telefon: leverandor.telefon } : null,
      gjelder: staaende(alle).some((v) => v.id === valg.id),
    };
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'brukervalg', objektId: inn.valgId }),
});

/** Til sidene om personen: hvem som gir hver tjeneste i dag. Null når kommunen ikke har brukervalg. */
export const loadUtforere = load({
  handling: 'brukervalg.les',
  schema: brukerSchema,
  fakta: async (scope, inn) => {
    const fakta = await brukerfakta(scope, inn.brukerId);
    return fakta && { ...fakta, ordning: await ordningen(scope) };
  },
  policy: brukerPolicy,
  hent: async (scope, { brukerId }, { ordning }) =>
    ordning && {
      iDag: scope.iDag,
      egen: ordning.virksomhet,
      linjer: (await utforere(scope, brukerId, scope.iDag)).map((u) => ({ ...u, navn: linjenavn(u) })),
    },
  // Siden den står på, leser samme person gjennom sin egen port, og skriver revisjonslinjen.
  spor: () => null,
});

/** Til lista og hodet: de teamet bare følger opp, og hvem som gir dem hjelpen. */
export const loadFulgte = load({
  handling: 'brukervalg.les',
  schema: folgesSchema,
  fakta: async () => ({}),
  policy: { kan: egenPolicy.kan, scopeFor: brukerPolicy.scopeFor },
  hent: async (scope, inn, _fakta, tilgang) => ({
    personer: await fulgte(scope, tilgang, inn.brukerIder),
    kanSeLeverandorer: harRett(scope.ansatt, 'leverandor.list') && (await ordningen(scope)) !== null,
  }),
  spor: () => null,
});
