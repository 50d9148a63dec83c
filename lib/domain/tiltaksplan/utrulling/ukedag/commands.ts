import 'server-only';
import { skrivHendelse } from '@/lib/domain/tilgang/commands';
import type { Scope } from '@/lib/domain/tilgang/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { nyVersjon } from '../../commands';
import { sisteVersjon, tiltakHos } from '../../queries';
import { sisteDagFor } from '../../rules';
import { oppdaterBesok } from '../commands';
import { delPaaUkedag, type NyUkedag } from './rules';

/**
 * Fra nå av ligger disse tiltakene i en annen del av dagen, den ukedagen. En ny versjon av planen, og så dagene.
 * Usant når noen endret planen samtidig.
 */
export async function flyttUkedag(
  scope: Scope,
  inn: NyUkedag & { brukerId: string; tiltakIder: readonly string[]; fom: Dato; grunn: string },
): Promise<boolean> {
  const { brukerId, fom, grunn } = inn;
  const planversjon = await sisteVersjon(scope, brukerId);
  const nummer = await nyVersjon(scope, { brukerId, planversjon, gjelderFom: fom, grunn });
  if (nummer === null) return false;
  const gamle = (await tiltakHos(scope, brukerId)).filter((t) => inn.tiltakIder.includes(t.id));
  for (const gammelt of gamle) {
    await scope.tx.tiltak.update({
      where: { id: gammelt.id },
      data: { tom: toDbDate(sisteDagFor(gammelt, fom)) },
    });
    const { id: erstatterId, tom, ...felt } = gammelt;
    await scope.tx.tiltak.createMany({
      data: delPaaUkedag(gammelt, inn).map((del) => ({
        ...felt,
        ...del,
        virksomhetId: scope.ansatt.virksomhetId,
        fom: toDbDate(fom),
        tom: tom && toDbDate(tom),
        erstatterId,
        planversjonFra: nummer,
      })),
    });
    await skrivHendelse(scope, {
      type: 'tiltaksplan.endret',
      objektType: 'tiltak',
      objektId: erstatterId,
      brukerId,
      data: { planversjon: nummer },
    });
  }
  await oppdaterBesok(scope, brukerId, fom);
  return true;
}
