import 'server-only';
import { kolleger } from '@/lib/domain/bruker/queries';
import { load } from '@/lib/domain/tilgang/load';
import type { Scope } from '@/lib/domain/tilgang/types';
import { vedtakPolicy } from '../policy';
import { vedtaksfakta } from '../queries';
import { sporsmaalsmerke } from '../sporsmaal/queries';
import type { Vedtak } from '../types';
import { gaaUt, meldTilstede } from './commands';
import { skriverPolicy } from './policy';
import {
  andreTilstede,
  felterI,
  feltEtter,
  feltversjoner,
  lagringerEtter,
  maaltitler,
  omFeltene,
} from './queries';
import { historikkSchema, naaSchema } from './schema';
import type { Naa } from './types';
import { felthistorie } from './view';

/**
 * Det som har skjedd siden sist, og hvem andre som er her. Spørres mens utkastet er åpent. Lesingen ble logget da det
 * ble åpnet; et spor for hvert spørsmål ville vært en stoppeklokke på den som skriver.
 */
export const loadNaa = load({
  handling: 'vedtak.naa',
  schema: naaSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: skriverPolicy,
  hent: async (scope, inn, { vedtak }) => {
    if (inn.ut) await gaaUt(scope, vedtak.id);
    else await meldTilstede(scope, vedtak.id, inn.felt);
    return naa(scope, vedtak, inn.siden);
  },
  spor: () => null,
});

async function naa(scope: Scope, vedtak: Vedtak, siden: number): Promise<Naa> {
  const andre = await andreTilstede(scope, vedtak.id);
  const navn = await kolleger(scope, andre.map((a) => a.ansattId)); // prettier-ignore
  const nytt = vedtak.versjon > siden;
  return {
    versjon: vedtak.versjon,
    status: vedtak.status,
    sporsmaal: await sporsmaalsmerke(scope, vedtak.id),
    felter: nytt
      ? feltEtter(await omFeltene(scope, vedtak, await feltversjoner(scope, vedtak.id)), siden)
      : [],
    tilstede: andre.map((a) => ({ navn: navn.get(a.ansattId)?.navn ?? '', felt: a.felt })),
  };
}

/** Hvem som endret et felt, og hva som ble byttet ut. */
export const loadFelthistorie = load({
  handling: 'vedtak.historikk',
  schema: historikkSchema,
  fakta: (scope, inn) => vedtaksfakta(scope, inn.vedtakId),
  policy: vedtakPolicy,
  hent: async (scope, { felt }, { vedtak }) => {
    const rader = await lagringerEtter(scope, vedtak.id, 0);
    const navn = await kolleger(scope, rader.map((r) => r.avId)); // prettier-ignore
    const maal = await maaltitler(scope, vedtak.brukerId);
    return { historie: felthistorie(felt, felterI(vedtak).get(felt) ?? '', rader, navn, maal) };
  },
  spor: (_inn, fakta) => ({ brukerId: fakta.brukerId, objektType: 'vedtak', objektId: fakta.vedtak.id }),
});
