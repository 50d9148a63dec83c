import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { tavlerader } from '../tavle/queries';
import { tavleView } from '../tavle/view';
import { flyttBesok, type Flyttet } from './commands';
import { avslagFor, kunneIkkeFlytte } from './errors';
import { flyttPolicy } from './policy';
import { flytterad, sistFlyttetAv, type Flytterad } from './queries';
import { vurderFlytting } from './rules';
import { flyttSchema } from './schema';
import { flyttefakta, paaPlass } from './view';

/**
 * Den eneste måten et besøk skifter hender på tavla, fra mus, tastatur, meny og API.
 * Reglene får akkurat det samme bildet av dagen som skjermen viste.
 */
export const flyttBesokHandling = handling({
  navn: 'tavle.flytt',
  schema: flyttSchema,
  fakta: (scope, inn) => flytterad(scope, inn.besokId),
  policy: flyttPolicy,
  utfor: async (scope, inn, rad): Promise<Result<Flyttet, Refusal>> => {
    const tavle = await dagen(scope, rad);
    const besok = tavle.besok.find((b) => b.id === inn.besokId);
    if (!besok || besok.versjon !== inn.versjon) return noenKomForst(scope, inn.besokId);
    const flytting = {
      besok,
      tilAnsattId: inn.tilAnsattId,
      tilDagsdel: inn.dagsdel ?? besok.dagsdel,
      plass: inn.plass,
    };
    const [stopper] = vurderFlytting(flyttefakta(tavle, flytting)).stopper;
    const navn = tavle.spor.find((s) => s.ansattId === inn.tilAnsattId)?.fornavn ?? '';
    if (stopper) return refuse(avslagFor(stopper, navn));
    const flyttet = await flyttBesok(scope, {
      ...inn,
      brukerId: rad.brukerId,
      dato: rad.dato,
      dagsdel: flytting.tilDagsdel,
      fraAnsattId: paaPlass(besok, inn.plass),
      rekkefolge:
        1 +
        Math.max(0, ...tavle.besok.filter((b) => b.dagsdel === flytting.tilDagsdel).map((b) => b.rekkefolge)),
    });
    return flyttet ? ok(flyttet) : noenKomForst(scope, inn.besokId);
  },
  spor: (inn, rad) => ({ brukerId: rad.brukerId, objektType: 'besok', objektId: inn.besokId }),
});

const dagen = async (scope: Scope, rad: Flytterad) =>
  tavleView(await tavlerader(scope, rad.teamId, rad.dato), {
    dato: rad.dato,
    iDag: scope.iDag,
    megId: scope.ansatt.id,
    kanFlytte: true,
  });

async function noenKomForst(scope: Scope, besokId: string) {
  const navn = (await sistFlyttetAv(scope, besokId)) ?? 'noen';
  return refuse(kunneIkkeFlytte('EndretAvAnnen', { navn }));
}
