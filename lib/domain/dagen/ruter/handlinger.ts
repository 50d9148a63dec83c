import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { addDays } from '@/lib/platform/time/dato';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { kopierRute, lagRuter, nyVersjon, skrivRute } from './commands';
import { kunneIkkeEndreRute } from './errors';
import { forslagFor } from './forslag/queries';
import { rutePolicy } from './policy';
import { ruten, ruterFor } from './queries';
import { erAvsluttet, hvorforIkkeAvslutte, navnErBrukt, navnGjentas } from './rules';
import { avsluttSchema, endreSchema, gjenaapneSchema, kopierSchema, lagSchema } from './schema';

const avslag = (...inn: Parameters<typeof kunneIkkeEndreRute>) => refuse(kunneIkkeEndreRute(...inn));
const sporRute = (inn: { ruteId: string }) => ({ objektType: 'rute', objektId: inn.ruteId });
const tilRuta = (verdi: { ruteId: string }) => `/tavle/ruter/${verdi.ruteId}`;
type Svar = Result<{ ruteId: string }, Refusal>;

/** «Lag ruter av denne uka»: forslaget regnes ut på nytt her, og det som er valgt, blir ruter. */
export const lagRuterHandling = handling({
  navn: 'ruter.lag',
  schema: lagSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: async (scope, inn): Promise<Result<{ antall: number }, Refusal>> => {
    const valgt = inn.ruter.filter((r) => r.med);
    if (valgt.length === 0) return avslag('IngenValgt');
    const forslag = await forslagFor(scope, inn.team, inn.uke);
    const nye = valgt.flatMap(({ nokkel, navn }) => {
      const treff = forslag.find((f) => f.nokkel === nokkel);
      return treff ? [{ forslag: treff, navn }] : [];
    });
    if (nye.length !== valgt.length) return avslag('ForslagetErEndret');
    const ruter = await ruterFor(scope, inn.team);
    if (navnGjentas(nye.map((n) => n.navn)) || nye.some((n) => navnErBrukt(ruter, n.navn)))
      return avslag('NavnetErBrukt');
    await lagRuter(scope, inn.team, nye);
    return ok({ antall: nye.length });
  },
  spor: (inn) => ({ objektType: 'team', objektId: inn.team }),
  videre: (_verdi, inn) => `/tavle/ruter?team=${inn.team}`,
});

/** Nytt navn, og om ruta gjelder røde dager. */
export const endreRuteHandling = handling({
  navn: 'ruter.endre',
  schema: endreSchema,
  fakta: (scope, inn) => ruten(scope, inn.ruteId),
  policy: rutePolicy,
  utfor: async (scope, { versjon, navn, gjelderRodeDager }, rute): Promise<Svar> => {
    if (erAvsluttet(rute)) return avslag('AlleredeAvsluttet');
    if (navnErBrukt(await ruterFor(scope, rute.teamId), navn, rute.id))
      return avslag('NavnetErBrukt', { field: 'navn' });
    if (!(await nyVersjon(scope, { ...rute, versjon }, { navn, gjelderRodeDager })))
      return avslag('EndretAvAnnen');
    await skrivRute(scope, 'rute.endret', rute.id, { teamId: rute.teamId });
    return ok({ ruteId: rute.id });
  },
  spor: sporRute,
});

/** Ruta går ut den siste dagen. Lista og historien står, og den kan åpnes igjen. */
export const avsluttRuteHandling = handling({
  navn: 'ruter.avslutt',
  schema: avsluttSchema,
  fakta: (scope, inn) => ruten(scope, inn.ruteId),
  policy: rutePolicy,
  utfor: async (scope, { versjon, sisteDag }, rute): Promise<Svar> => {
    const feil = hvorforIkkeAvslutte(rute, sisteDag, addDays(scope.iDag, -1));
    if (feil) return avslag(feil, { field: 'sisteDag' });
    if (!(await nyVersjon(scope, { ...rute, versjon }, { tom: sisteDag }))) return avslag('EndretAvAnnen');
    await skrivRute(scope, 'rute.avsluttet', rute.id, { teamId: rute.teamId, sisteDag });
    return ok({ ruteId: rute.id });
  },
  spor: sporRute,
});

/** Angrer en avslutning. Plassene som er lagt på andre ruter i mellomtiden, blir der. */
export const gjenaapneRuteHandling = handling({
  navn: 'ruter.gjenaapne',
  schema: gjenaapneSchema,
  fakta: (scope, inn) => ruten(scope, inn.ruteId),
  policy: rutePolicy,
  utfor: async (scope, { versjon }, rute): Promise<Svar> => {
    if (!erAvsluttet(rute)) return avslag('ErIkkeAvsluttet');
    if (navnErBrukt(await ruterFor(scope, rute.teamId), rute.navn, rute.id)) return avslag('NavnetErBrukt');
    if (!(await nyVersjon(scope, { ...rute, versjon }, { tom: null }))) return avslag('EndretAvAnnen');
    await skrivRute(scope, 'rute.gjenaapnet', rute.id, { teamId: rute.teamId });
    return ok({ ruteId: rute.id });
  },
  spor: sporRute,
});

/** Ny utgave av ruta fra en dag, under sitt eget navn. Den gamle går til dagen før. */
export const kopierRuteHandling = handling({
  navn: 'ruter.kopier',
  schema: kopierSchema,
  fakta: (scope, inn) => ruten(scope, inn.ruteId),
  policy: rutePolicy,
  utfor: async (scope, { versjon, navn, fom }, rute): Promise<Svar> => {
    if (erAvsluttet(rute)) return avslag('AlleredeAvsluttet');
    if (fom < scope.iDag || fom <= rute.fom) return avslag('BakITid', { field: 'fom' });
    if (navnErBrukt(await ruterFor(scope, rute.teamId), navn, rute.id))
      return avslag('NavnetErBrukt', { field: 'navn' });
    if (!(await nyVersjon(scope, { ...rute, versjon }, { tom: addDays(fom, -1) })))
      return avslag('EndretAvAnnen');
    return ok({ ruteId: await kopierRute(scope, rute, navn, fom) });
  },
  spor: sporRute,
  videre: tilRuta,
});
