import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerfakta } from '@/lib/domain/bruker/queries';
import { aapenSak, sisteKartlegging } from '@/lib/domain/kartlegging/queries';
import { maalMedId } from '@/lib/domain/maal/queries';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import * as commands from './commands';
import { nei } from './errors';
import { mestringPolicy } from './policy';
import { aapenPeriode, hentPeriode, mestringsfakta, teamfolk } from './queries';
import { kanForlenges, kanGjores, kanPlanlegges, kanStartes, ukenummer } from './rules';
import * as schema from './schema';
import * as skriving from './skriving/commands';
import type { Mestringsfakta } from './types';

const finn = (scope: Scope, inn: { periodeId: string }) => mestringsfakta(scope, inn.periodeId);
const spor = (_inn: unknown, fakta: Mestringsfakta) => ({
  brukerId: fakta.brukerId,
  objektType: 'mestring',
  objektId: fakta.periodeId,
});
const tilPerioden = ({ brukerId, periodeId }: commands.Periodenokkel) =>
  `/brukere/${brukerId}/mestring/${periodeId}`;

export const planleggMestring = handling({
  navn: 'mestring.planlegg',
  schema: schema.planleggSchema,
  fakta: (scope, inn) => brukerfakta(scope, inn.brukerId),
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<commands.Periodenokkel, Refusal>> => {
    const kode = 'KunneIkkePlanleggeMestring';
    // To som planlegger samtidig, skal ikke få hver sin periode.
    await scope.tx.$queryRaw`select id from bruker where id = ${inn.brukerId}::uuid for update`;
    const maal = await maalMedId(scope, inn.maalIder);
    if (maal.length !== new Set(inn.maalIder).size || maal.some((m) => m.brukerId !== inn.brukerId))
      return nei(kode, 'UkjentMaal', { field: 'maalIder' });
    const folk = new Set((await teamfolk(scope, fakta)).map((a) => a.id));
    if (![inn.ansvarligId, ...inn.deltakerIder].every((id) => folk.has(id)))
      return nei(kode, 'UkjentAnsatt', { field: 'ansvarligId' });
    const kartlegging = await sisteKartlegging(scope, { brukerId: inn.brukerId });
    const harAapen = (await aapenPeriode(scope, inn.brukerId)) !== null;
    const dom = kanPlanlegges({ ...inn, maal, harKartlegging: kartlegging !== null, harAapen }, scope.iDag);
    if (!dom.kan) return nei(kode, dom.grunn, FELT[dom.grunn] ? { field: FELT[dom.grunn] } : {});
    const sakId = await aapenSak(scope, inn.brukerId);
    const ny = await commands.opprettPeriode(scope, inn, { sakId, kartleggingId: kartlegging!.id });
    if (!kanStartes({ status: 'PLANLAGT', fom: inn.fom }, scope.iDag).kan) return ok(ny);
    return commands.startPeriode(scope, { ...ny, sakId, versjon: 1 });
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'mestring' }),
  videre: tilPerioden,
});

const FELT: Record<string, string | undefined> = {
  IngenMaal: 'maalIder',
  MaaletErLagtBort: 'maalIder',
  IkkeMaalbart: 'maalIder',
  ForMangeUker: 'uker',
  ForLengeSiden: 'fom',
  ForLangtFram: 'fom',
};

export const startMestring = handling({
  navn: 'mestring.start',
  schema: schema.aktSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<commands.Periodenokkel, Refusal>> => {
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    const dom = kanStartes(periode, scope.iDag);
    if (!dom.kan) return nei('KunneIkkeStarteMestring', dom.grunn);
    return commands.startPeriode(scope, { ...fakta, versjon: inn.versjon });
  },
  spor,
});

export const settMestringsfolk = handling({
  navn: 'mestring.settFolk',
  schema: schema.folkSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<null, Refusal>> => {
    const kode = 'KunneIkkeSkriveIMestring';
    if (!kanGjores(fakta.status, 'settFolk')) return nei(kode, 'FeilStatus');
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    // De som alt er med, blir stående selv om de har sluttet i teamet.
    const kjente = [periode.ansvarlig, ...periode.deltakere].flatMap((d) => d.ansattId ?? []);
    const folk = new Set([...(await teamfolk(scope, fakta)).map((a) => a.id), ...kjente]);
    if (![inn.ansvarligId, ...inn.deltakerIder].every((id) => folk.has(id)))
      return nei(kode, 'UkjentAnsatt', { field: 'ansvarligId' });
    return commands.settFolk(scope, fakta, inn.versjon, inn);
  },
  spor,
});

export const skrivMestringsuke = handling({
  navn: 'mestring.skrivUke',
  schema: schema.ukeSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<null, Refusal>> => {
    if (!kanGjores(fakta.status, 'skrivUke')) return nei('KunneIkkeSkriveIMestring', 'FeilStatus');
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    const { gikkBra, neste } = inn;
    return ok(await skriving.skrivUke(scope, fakta, { uke: ukenummer(periode, scope.iDag), gikkBra, neste }));
  },
  spor,
});

/** Før evalueringen er det startmålingen, i evalueringen er det sluttmålingen. */
export const registrerMaaling = handling({
  navn: 'mestring.registrerMaaling',
  schema: schema.nyMaalingSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<null, Refusal>> => {
    if (kanGjores(fakta.status, 'maalVedStart'))
      return ok(await skriving.skrivMaaling(scope, fakta, 'START', inn.maaling));
    if (kanGjores(fakta.status, 'maalVedSlutt'))
      return ok(await skriving.skrivMaaling(scope, fakta, 'SLUTT', inn.maaling));
    return nei('KunneIkkeSkriveIMestring', 'FeilStatus');
  },
  spor,
});

export const evaluerMestring = handling({
  navn: 'mestring.evaluer',
  schema: schema.aktSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<commands.Periodenokkel, Refusal>> =>
    kanGjores(fakta.status, 'evaluer')
      ? commands.startEvaluering(scope, fakta, inn.versjon)
      : nei('KunneIkkeSkriveIMestring', 'FeilStatus'),
  spor,
  videre: (verdi) => `${tilPerioden(verdi)}/avslutt`,
});

export const vurderMestringsmaal = handling({
  navn: 'mestring.vurderMaal',
  schema: schema.vurderingSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<null, Refusal>> => {
    const kode = 'KunneIkkeSkriveIMestring';
    if (!kanGjores(fakta.status, 'vurderMaal')) return nei(kode, 'FeilStatus');
    const { maalId, nivaa, tekst } = inn;
    const erMed = await skriving.vurderMaal(scope, fakta, { maalId, nivaa, tekst });
    return erMed ? ok(null) : nei(kode, 'UkjentMaal');
  },
  spor,
});

export const skrivMestringssyn = handling({
  navn: 'mestring.skrivSyn',
  schema: schema.synSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<null, Refusal>> =>
    kanGjores(fakta.status, 'skrivSyn')
      ? ok(await skriving.skrivSyn(scope, fakta, inn))
      : nei('KunneIkkeSkriveIMestring', 'FeilStatus'),
  spor,
});

export const forlengMestring = handling({
  navn: 'mestring.forleng',
  schema: schema.forlengSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<commands.Periodenokkel, Refusal>> => {
    const periode = (await hentPeriode(scope, inn.periodeId))!;
    const dom = kanForlenges(periode, inn.uker, scope.iDag);
    if (!dom.kan) return nei('KunneIkkeForlengeMestring', dom.grunn, { field: 'uker' });
    return commands.forlengPeriode(scope, fakta, { ...inn, fraUker: periode.uker });
  },
  spor,
  videre: tilPerioden,
});

export const avbrytMestring = handling({
  navn: 'mestring.avbryt',
  schema: schema.avbrytSchema,
  fakta: finn,
  policy: mestringPolicy,
  utfor: async (scope, inn, fakta): Promise<Result<commands.Periodenokkel, Refusal>> =>
    kanGjores(fakta.status, 'avbryt')
      ? commands.avbrytPeriode(scope, fakta, inn)
      : nei('KunneIkkeAvbryteMestring', 'FeilStatus'),
  spor,
  videre: tilPerioden,
});
