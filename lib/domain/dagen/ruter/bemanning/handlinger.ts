import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import { addDays, mondayOf } from '@/lib/platform/time/dato';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { nyVersjon, settBemanning, skrivRute } from '../commands';
import { medBesokene } from '../endring/commands';
import { kunneIkkeEndreRute } from '../errors';
import { rutePolicy } from '../policy';
import { ruten, teamfolk } from '../queries';
import { erAvsluttet, kanBemannes } from '../rules';
import { bemannSchema, kopierBemanningSchema } from '../schema';
import type { Grep } from '../types';
import { bemanningSomKopieres } from './queries';

const avslag = (...inn: Parameters<typeof kunneIkkeEndreRute>) => refuse(kunneIkkeEndreRute(...inn));

/** Hvem som går ruta: fast en ukedag, eller en dato. Besøkene som lå hos den forrige, følger med når det går. */
export const bemannRuteHandling = handling({
  navn: 'ruter.bemann',
  schema: bemannSchema,
  fakta: (scope, inn) => ruten(scope, inn.ruteId),
  policy: rutePolicy,
  utfor: async (scope, inn, rute): Promise<Result<Grep, Refusal>> => {
    if (erAvsluttet(rute)) return avslag('AlleredeAvsluttet');
    if (inn.dato && !kanBemannes(rute, inn.dato, scope.iDag))
      return avslag('UtenforRuta', { field: 'ansattId' });
    const ansattId = inn.ansattId === '' ? null : inn.ansattId;
    const iTeamet =
      ansattId === null ||
      ansattId === 'FAST' ||
      (await teamfolk(scope, rute.teamId)).some((a) => a.id === ansattId);
    if (!iTeamet) return avslag('IkkeITeamet', { field: 'ansattId' });
    const grep = await medBesokene(scope, rute.teamId, async () => {
      if (!(await nyVersjon(scope, { ...rute, versjon: inn.versjon }))) return null;
      const naar = { ukedag: inn.ukedag ?? null, dato: inn.dato ?? null };
      return { nye: [], lukket: [], bemanning: [await settBemanning(scope, rute.id, naar, ansattId)] };
    });
    if (!grep) return avslag('EndretAvAnnen');
    await skrivRute(scope, 'rute.bemannet', rute.id, { teamId: rute.teamId, flyttet: grep.flyttet });
    return ok(grep);
  },
  spor: (inn) => ({ objektType: 'rute', objektId: inn.ruteId }),
});

/** Bemanningen slik den er en uke, dato for dato, til ukene etter. Bare der hun er på vakt. */
export const kopierBemanningHandling = handling({
  navn: 'ruter.kopierBemanning',
  schema: kopierBemanningSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: async (scope, inn): Promise<Result<Grep & { satt: number; hoppet: number }, Refusal>> => {
    const fra = mondayOf(inn.fraUke);
    if (addDays(fra, 6) < addDays(scope.iDag, -7)) return avslag('BakITid', { field: 'fraUke' });
    const { settes, hoppet } = await bemanningSomKopieres(scope, inn.team, fra, inn.uker);
    const grep = await medBesokene(scope, inn.team, async () => {
      const bemanning = [];
      for (const { ruteId, dato, ansattId } of settes)
        bemanning.push(await settBemanning(scope, ruteId, { ukedag: null, dato }, ansattId));
      return { nye: [], lukket: [], bemanning };
    });
    return grep ? ok({ ...grep, satt: settes.length, hoppet }) : avslag('EndretAvAnnen');
  },
  spor: (inn) => ({ objektType: 'team', objektId: inn.team }),
});
