import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { meldFrisk, meldSyk } from './commands';
import { kunneIkkeMeldeVakt } from './errors';
import { vaktPolicy } from './policy';
import { besokeneTil, haddeForHunBleSyk, planlagteHos, vakterHos, vaktfakta } from './queries';
import { faarTilbake, hvorforIkkeMeldeFrisk, hvorforIkkeMeldeSyk } from './rules';
import { meldFriskSchema, meldSykSchema } from './schema';
import type { Friskesvar, Sykesvar } from './types';

const spor = (inn: { ansattId: string }) => ({ objektType: 'ansatt', objektId: inn.ansattId });

/** «Meld syk»: resten av dagen, eller flere dager. Det som er gjort, står; det som er igjen, ligger i brettet. */
export const meldSykHandling = handling({
  navn: 'vakt.meldSyk',
  schema: meldSykSchema,
  fakta: (scope, inn) => vaktfakta(scope, inn.ansattId, inn.fom, inn.tom ?? inn.fom),
  policy: vaktPolicy,
  utfor: async (scope, inn, f): Promise<Result<Sykesvar, Refusal>> => {
    const periode = { fom: inn.fom, tom: inn.tom ?? inn.fom };
    const vakter = await vakterHos(scope, inn.ansattId, periode.fom, periode.tom);
    const feil = hvorforIkkeMeldeSyk(periode, vakter, scope.iDag);
    if (feil) return refuse(kunneIkkeMeldeVakt(feil.reason, feil.field, f.fornavn));
    const gjelder = vakter.filter((v) => v.status === 'PLANLAGT');
    const planlagte = await planlagteHos(scope, inn.ansattId, periode.fom, periode.tom);
    const svar = await meldSyk(
      scope,
      inn.ansattId,
      periode,
      gjelder.map((v) => v.id),
      planlagte,
    );
    const dager = new Set(gjelder.map((v) => v.dato)).size;
    return ok({ ansattId: inn.ansattId, fornavn: f.fornavn, dager, ...svar });
  },
  spor,
});

/** «Frisk igjen», og «Angre» rett etter «Meld syk». */
export const meldFriskHandling = handling({
  navn: 'vakt.meldFrisk',
  schema: meldFriskSchema,
  fakta: (scope, inn) => vaktfakta(scope, inn.ansattId, inn.fom, inn.fom),
  policy: vaktPolicy,
  utfor: async (scope, inn, f): Promise<Result<Friskesvar, Refusal>> => {
    const vakter = await vakterHos(scope, inn.ansattId, inn.fom, null);
    const feil = hvorforIkkeMeldeFrisk(inn.fom, vakter, scope.iDag);
    if (feil) return refuse(kunneIkkeMeldeVakt(feil.reason, feil.field, f.fornavn));
    const syke = vakter.filter((v) => v.status === 'SYK');
    const hadde = await haddeForHunBleSyk(scope, inn.ansattId);
    const besok = await besokeneTil(
      scope,
      hadde.map((h) => h.besokId),
    );
    const { tilbake, tattAvAndre } = faarTilbake(
      hadde,
      besok,
      inn.ansattId,
      syke.map((v) => v.dato),
    );
    await meldFrisk(
      scope,
      inn.ansattId,
      inn.fom,
      syke.map((v) => v.id),
      tilbake,
      besok,
    );
    return ok({ ansattId: inn.ansattId, fornavn: f.fornavn, antall: tilbake.length, tattAvAndre });
  },
  spor,
});
