import 'server-only';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import { aapenSak, sisteKartlegging } from '@/lib/domain/kartlegging/queries';
import { maalForBruker, personnavn } from '@/lib/domain/maal/queries';
import { sakfakta } from '@/lib/domain/sak/queries';
import { load } from '@/lib/domain/tilgang/load';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import type { Scope } from '@/lib/domain/tilgang/types';
import { konvolutt } from './brev/queries';
import { mestringPolicy } from './policy';
import { aapenPeriode, hentPeriode, mestringsfakta, perioder, teamfolk } from './queries';
import { brukerSchema, periodeSchema, sakSchema } from './schema';
import { visKort, visLinje, visNy, visPeriode } from './view';

const kan = (scope: Scope, fakta: Brukerfakta, handling: Handling): boolean =>
  mestringPolicy.kan(handling, scope.ansatt, fakta, scope.iDag).tillatt;

/** En periode hos en annen bruker finnes ikke på denne adressen. */
const fakta = async (scope: Scope, inn: { brukerId: string; periodeId: string }) => {
  const funnet = await mestringsfakta(scope, inn.periodeId);
  return funnet?.brukerId === inn.brukerId ? funnet : null;
};
const spor = (inn: { brukerId: string; periodeId?: string }) => ({
  brukerId: inn.brukerId,
  objektType: 'mestring',
  ...(inn.periodeId ? { objektId: inn.periodeId } : {}),
});

export const loadMestringer = load({
  handling: 'mestring.les',
  schema: brukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: mestringPolicy,
  hent: async (scope, inn, f) => ({
    ...(await personnavn(scope, inn.brukerId)),
    brukerId: inn.brukerId,
    linjer: (await perioder(scope, inn)).map((linje) => visLinje(linje, scope.iDag)),
    harKartlegging: (await sisteKartlegging(scope, inn)) !== null,
    kanPlanlegge: kan(scope, f, 'mestring.planlegg'),
  }),
  spor,
});

/** Skjemaet for en ny periode, fylt fra kartleggingen og målene. */
export const loadNyMestring = load({
  handling: 'mestring.les',
  schema: brukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: mestringPolicy,
  hent: async (scope, inn, f) => {
    const kartlegging = await sisteKartlegging(scope, inn);
    return {
      ...(await personnavn(scope, inn.brukerId)),
      brukerId: inn.brukerId,
      ...visNy(await maalForBruker(scope, inn.brukerId), scope.iDag),
      folk: await teamfolk(scope, f),
      megId: scope.ansatt.id,
      ord: kartlegging?.egneOrd ?? null,
      egneRessurser: kartlegging?.egneRessurser ?? null,
      harKartlegging: kartlegging !== null,
      aapen: await aapenPeriode(scope, inn.brukerId),
      harSak: (await aapenSak(scope, inn.brukerId)) !== null,
      kanPlanlegge: kan(scope, f, 'mestring.planlegg'),
    };
  },
  spor,
});

export const loadMestring = load({
  handling: 'mestring.les',
  schema: periodeSchema,
  fakta,
  policy: mestringPolicy,
  hent: async (scope, inn, f) => {
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    const skriv = kan(scope, f, 'mestring.skrivUke');
    return {
      ...(await personnavn(scope, inn.brukerId)),
      ...visPeriode(periode, scope.iDag),
      kanSkrive: skriv,
      kanAapneVedtak: kan(scope, f, 'mestring.aapneVedtak'),
      folk: skriv ? await teamfolk(scope, f) : [],
    };
  },
  spor,
});

/** Svaret på A4, slik det ble lagret. */
export const loadMestringsbrev = load({
  handling: 'mestring.les',
  schema: periodeSchema,
  fakta,
  policy: mestringPolicy,
  hent: async (scope, inn) => {
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    return { brev: periode.svarbrev, ...(await konvolutt(scope, periode)) };
  },
  spor,
});

/** Perioden som hører til saken, når det finnes en. */
export const loadMestringISak = load({
  handling: 'mestring.les',
  schema: sakSchema,
  fakta: (scope, inn) => sakfakta(scope, inn.sakId),
  policy: mestringPolicy,
  hent: async (scope, inn, f) => {
    const [siste] = await perioder(scope, { sakId: inn.sakId });
    const periode = siste ? await hentPeriode(scope, siste.id) : null;
    return {
      kort: periode && visKort(periode, scope.iDag),
      kanPlanlegge: kan(scope, f, 'mestring.planlegg') && (await aapenPeriode(scope, f.brukerId)) === null,
    };
  },
  // Saksiden som viser den, skriver revisjonslinjen.
  spor: () => null,
});

/** Perioden som er i gang, til personsiden. */
export const loadLopendeMestring = load({
  handling: 'mestring.les',
  schema: brukerSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: mestringPolicy,
  hent: async (scope, inn) => {
    const aapen = await aapenPeriode(scope, inn.brukerId);
    const periode = aapen && (await hentPeriode(scope, aapen.id));
    return periode ? visKort(periode, scope.iDag) : null;
  },
  // Personsiden skriver revisjonslinjen.
  spor: () => null,
});
