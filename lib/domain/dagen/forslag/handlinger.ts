import 'server-only';
import { handling } from '@/lib/domain/tilgang/handling';
import { teamPolicy } from '@/lib/domain/tilgang/policy';
import type { Scope } from '@/lib/domain/tilgang/types';
import { ok, refuse, type Refusal, type Result } from '@/lib/platform/errors/result';
import { avslagFor, kunneIkkeFlytte } from '../flytting/errors';
import { sistFlyttetAv } from '../flytting/queries';
import { tavlerader } from '../tavle/queries';
import type { Tavlebesok, TavleView } from '../tavle/types';
import { tavleView } from '../tavle/view';
import type { Forslagsbruk, Utelatt } from './bruk/types';
import { erGjort, perBesok, stopperFor, type Trekkinn } from './bruk/view';
import { brukPaaBesok } from './commands';
import { kunneIkkeBrukeForslag } from './errors';
import { kanFlyttesAvMeg } from './queries';
import { brukForslagSchema } from './schema';

/**
 * Noen i teamet sier ja til et forslag, eller til en del av det. Hver flytting spør den samme regelen som `tavle.flytt`.
 * Det som er endret imens, får ligge, og nevnes i svaret; resten lagres i samme transaksjon.
 */
export const brukForslag = handling({
  navn: 'tavle.brukForslag',
  schema: brukForslagSchema,
  fakta: async (_scope, inn) => ({ teamId: inn.team }),
  policy: teamPolicy,
  utfor: async (scope, inn, { teamId }): Promise<Result<Forslagsbruk, Refusal>> => {
    if (inn.dato < scope.iDag) return refuse(kunneIkkeBrukeForslag('DagenErOver'));
    const tavle = tavleView(await tavlerader(scope, teamId, inn.dato), {
      dato: inn.dato,
      iDag: scope.iDag,
      megId: scope.ansatt.id,
      kanFlytte: true,
    });
    const mine = await kanFlyttesAvMeg(scope, teamId, inn.dato);
    const svar: Forslagsbruk = { brukt: [], utelatt: [] };
    for (const gruppe of perBesok(inn.trekk)) await brukGruppe(scope, { tavle, mine, gruppe }, svar);
    return ok(svar);
  },
  spor: (inn) => ({ objektType: 'tavle', objektId: inn.team }),
});

interface Gruppe {
  tavle: TavleView;
  mine: ReadonlySet<string>;
  gruppe: readonly Trekkinn[];
}

async function brukGruppe(scope: Scope, { tavle, mine, gruppe }: Gruppe, svar: Forslagsbruk): Promise<void> {
  const besokId = gruppe[0]!.besokId;
  const besok = tavle.besok.find((b) => b.id === besokId);
  // Borte, i et annet team, eller en hun ikke ser: ett svar for alle tre.
  if (!besok?.bruker || !mine.has(besok.bruker.id)) return void svar.utelatt.push(somUtelatt(besokId, BORTE));
  const trekk = gruppe.filter((t) => !erGjort(besok, t));
  const avslag = hvorforIkke(tavle, besok, gruppe);
  if (avslag === 'ENDRET') return void svar.utelatt.push(await noenKomForst(scope, besokId));
  if (avslag) return void svar.utelatt.push(somUtelatt(besokId, avslag));
  const { id: brukerId } = besok.bruker;
  const brukt = await brukPaaBesok(scope, {
    besok,
    brukerId,
    dato: tavle.dato,
    gruppe: trekk,
    sist: sist(tavle),
  });
  if (brukt) svar.brukt.push(...brukt);
  else svar.utelatt.push(await noenKomForst(scope, besokId));
}

function hvorforIkke(tavle: TavleView, besok: Tavlebesok, gruppe: readonly Trekkinn[]) {
  if (gruppe.some((t) => t.versjon !== besok.versjon)) return 'ENDRET';
  const funnet = stopperFor(tavle, besok, gruppe);
  const navn = tavle.spor.find((s) => s.ansattId === funnet?.tilAnsattId)?.fornavn ?? '';
  return funnet && avslagFor(funnet.stopper, navn);
}

const BORTE = { reason: 'FinnesIkke' };
const sist = (tavle: TavleView): number => 1 + Math.max(0, ...tavle.besok.map((b) => b.rekkefolge));

const somUtelatt = (
  besokId: string,
  { reason, values }: { reason: string; values?: Record<string, string> },
): Utelatt => ({ besokId, grunn: reason, values: values ?? {} });

const noenKomForst = async (scope: Scope, besokId: string): Promise<Utelatt> =>
  somUtelatt(
    besokId,
    kunneIkkeFlytte('EndretAvAnnen', { navn: (await sistFlyttetAv(scope, besokId)) ?? 'noen' }),
  );
