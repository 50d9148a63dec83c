import 'server-only';
import { ok, type Refusal, type Result } from '@/lib/platform/errors/result';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import { handling } from '@/lib/domain/tilgang/handling';
import type { Scope } from '@/lib/domain/tilgang/types';
import { angreValg, laasValgene, meldValg } from './commands';
import { nei } from './errors';
import { brukervalgfakta, kanMeldeFor, valgfakta } from './queries';
import { sammeLinje } from './rules';
import { EGEN_TJENESTE, valgSchema, velgSchema, type Velginn } from './schema';
import type { ValgtAv } from './types';
import { provAngre, provValg } from './valg/rules';

const FELT: Partial<Record<string, string>> = {
  BakITid: 'avtaltFom',
  IkkeInnvilgetDaa: 'avtaltFom',
  LevererIkke: 'leverandor',
  HarAlt: 'leverandor',
};

/** Personens valg, slik det ble meldt. Leverandøren kommer bare herfra: ingen annen kode setter en. */
export const velgLeverandor = handling({
  navn: 'brukervalg.velg',
  schema: velgSchema,
  fakta: (scope, inn) => brukervalgfakta(scope, inn.brukerId),
  policy: brukerPolicy,
  utfor: async (scope, inn, { ordning }): Promise<Result<{ brukerId: string; valgId: string }, Refusal>> => {
    await laasValgene(scope, inn.brukerId);
    const fakta = await valgfakta(scope, inn.brukerId);
    const siste = fakta.valg.findLast((v) => sammeLinje(v, inn) && !v.angret)?.id ?? null;
    if (siste !== inn.sistValgId) return nei('KunneIkkeVelgeLeverandor', 'EndretAvAnnen');
    const melder = await hvemMeldte(scope, inn);
    if (!melder) return nei('KunneIkkeVelgeLeverandor', 'KanIkkeMeldeForHenne', { field: 'hvem' });
    const { brukerId, tjeneste, personligStell, maate } = inn;
    const onske = {
      tjeneste,
      personligStell,
      leverandorId: inn.leverandor === EGEN_TJENESTE ? null : inn.leverandor,
    };
    const avtaltFom = inn.naar === 'AVTALT' ? inn.avtaltFom : null;
    const svar = provValg(fakta, { ...onske, avtaltFom }, { iDag: scope.iDag, dager: ordning.dager });
    if (!svar.kan) return avslag(svar.grunn);
    return ok(
      await meldValg(scope, {
        brukerId,
        ...onske,
        fom: svar.fom,
        avtaltDag: avtaltFom !== null,
        maate,
        ...melder,
      }),
    );
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'brukervalg' }),
  videre: ({ brukerId, valgId }) => `/brukere/${brukerId}/brukervalg/kvittering/${valgId}`,
});

const avslag = (grunn: Parameters<typeof nei<'KunneIkkeVelgeLeverandor'>>[1]) => {
  const field = FELT[grunn];
  return nei('KunneIkkeVelgeLeverandor', grunn, field ? { field } : {});
};

async function hvemMeldte(
  scope: Scope,
  { brukerId, hvem }: Velginn,
): Promise<{ valgtAv: ValgtAv; paarorendeId: string | null } | null> {
  if (hvem === 'SELV') return { valgtAv: 'SELV', paarorendeId: null };
  const melder = (await kanMeldeFor(scope, brukerId)).find((m) => m.id === hvem);
  return melder ? { valgtAv: melder.slag, paarorendeId: melder.id } : null;
}

export const angreBrukervalg = handling({
  navn: 'brukervalg.angre',
  schema: valgSchema,
  fakta: async (scope, inn) => {
    const fakta = await brukervalgfakta(scope, inn.brukerId);
    const valg = fakta && (await valgfakta(scope, inn.brukerId)).valg.find((v) => v.id === inn.valgId);
    return valg ? { ...fakta, valg } : null;
  },
  policy: brukerPolicy,
  utfor: async (scope, inn, { valg }): Promise<Result<null, Refusal>> => {
    await laasValgene(scope, inn.brukerId);
    const svar = provAngre(await valgfakta(scope, inn.brukerId), valg, scope.iDag);
    if (!svar.kan) return nei('KunneIkkeAngreBrukervalg', svar.grunn);
    const angret = await angreValg(scope, inn.brukerId, inn.valgId);
    return angret ? ok(null) : nei('KunneIkkeAngreBrukervalg', 'AlleredeAngret');
  },
  spor: (inn) => ({ brukerId: inn.brukerId, objektType: 'brukervalg', objektId: inn.valgId }),
});
