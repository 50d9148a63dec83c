import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { kortest, sisteDagFor } from './rules';
import type { AvsluttetTiltak, EndretTiltak, NyttTiltak } from './schema';
import type { Tiltak } from './types';

type Felt = Pick<
  NyttTiltak,
  | 'maalId'
  | 'tjeneste'
  | 'tekst'
  | 'ukedager'
  | 'dagsdel'
  | 'hverNteUke'
  | 'fom'
  | 'tom'
  | 'anslagMinutter'
  | 'kompetanse'
  | 'antallAnsatte'
  | 'maaGjores'
  | 'gruppe'
>;

/**
 * Ny versjon av planen. Nummeret er låsen: la noen andre til samme nummer i mellomtiden, settes ingen rad inn,
 * og vi svarer usant i stedet for å skrive over.
 */
export async function nyVersjon(
  scope: Scope,
  inn: { brukerId: string; planversjon: number; gjelderFom: Dato; grunn: string },
): Promise<number | null> {
  const nummer = inn.planversjon + 1;
  const satt = await scope.tx.planversjon.createMany({
    data: [
      {
        virksomhetId: scope.ansatt.virksomhetId,
        brukerId: inn.brukerId,
        nummer,
        gjelderFom: toDbDate(inn.gjelderFom),
        grunn: inn.grunn,
        lagetAvId: scope.ansatt.id,
        tidspunkt: scope.clock.now(),
      },
    ],
    skipDuplicates: true,
  });
  return satt.count === 1 ? nummer : null;
}

const rad = (
  scope: Scope,
  brukerId: string,
  inn: Felt,
  nummer: number,
  erstatterId: string | null = null,
) => ({
  virksomhetId: scope.ansatt.virksomhetId,
  brukerId,
  maalId: inn.maalId,
  tjeneste: inn.tjeneste,
  tekst: inn.tekst,
  ukedager: inn.ukedager,
  dagsdel: inn.dagsdel,
  hverNteUke: inn.hverNteUke,
  fom: toDbDate(inn.fom),
  tom: inn.tom ? toDbDate(inn.tom) : null,
  anslagMinutter: inn.anslagMinutter,
  kompetanse: inn.kompetanse,
  antallAnsatte: inn.antallAnsatte,
  maaGjores: inn.maaGjores,
  gruppe: inn.gruppe,
  erstatterId,
  planversjonFra: nummer,
});

export async function leggTilTiltak(
  scope: Scope,
  brukerId: string,
  inn: Felt,
  nummer: number,
): Promise<{ tiltakId: string }> {
  const { id } = await scope.tx.tiltak.create({
    data: rad(scope, brukerId, inn, nummer),
    select: { id: true },
  });
  await skrivPlanhendelse(scope, 'tiltaksplan.lagtTil', brukerId, id, nummer);
  return { tiltakId: id };
}

/** Fra nå av: det gamle tiltaket slutter dagen før, og et nytt avløser det. Ingenting skrives om. */
export async function avlosTiltak(
  scope: Scope,
  gammelt: Tiltak,
  inn: EndretTiltak,
  nummer: number,
): Promise<{ tiltakId: string }> {
  await scope.tx.tiltak.update({
    where: { id: gammelt.id },
    data: { tom: toDbDate(sisteDagFor(gammelt, inn.fom)) },
  });
  const { id } = await scope.tx.tiltak.create({
    data: rad(scope, gammelt.brukerId, inn, nummer, gammelt.id),
    select: { id: true },
  });
  await skrivPlanhendelse(scope, 'tiltaksplan.endret', gammelt.brukerId, id, nummer);
  return { tiltakId: id };
}

export async function avsluttTiltak(
  scope: Scope,
  gammelt: Tiltak,
  inn: AvsluttetTiltak,
  nummer: number,
): Promise<{ tiltakId: string }> {
  await scope.tx.tiltak.update({
    where: { id: gammelt.id },
    data: { tom: toDbDate(kortest(gammelt.tom, inn.sisteDag)) },
  });
  await skrivPlanhendelse(scope, 'tiltaksplan.avsluttet', gammelt.brukerId, gammelt.id, nummer);
  return { tiltakId: gammelt.id };
}

const skrivPlanhendelse = (
  scope: Scope,
  type: 'tiltaksplan.lagtTil' | 'tiltaksplan.endret' | 'tiltaksplan.avsluttet',
  brukerId: string,
  tiltakId: string,
  planversjon: number,
) =>
  skrivHendelse(scope, { type, objektType: 'tiltak', objektId: tiltakId, brukerId, data: { planversjon } });
