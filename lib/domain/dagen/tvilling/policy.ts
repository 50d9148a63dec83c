import { brukerPolicy } from '@/lib/domain/bruker/policy';
import type { Prisma } from '@/lib/platform/db/client';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett, teamMedRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT, type Ansatt } from '@/lib/domain/tilgang/types';
import type { Dagsdel } from '@/lib/domain/tiltaksplan/types';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { vaktensDeler } from './rules';
import type { Kveldsfakta } from './types';

const somFag = (ansatt: Ansatt): Ansatt => ({
  ...ansatt,
  tilknytninger: ansatt.tilknytninger.filter((t) => t.rolle === 'FAG'),
});

/** Delene av dagen vakta åpner. Bare for dem som gir hjelpen: en leder på vaktlista leser ikke om tvillingens folk. */
export const aapnetAvVakt = (ansatt: Ansatt, fakta: Kveldsfakta): Dagsdel[] =>
  harRett(somFag(ansatt), 'kveld.les')
    ? vaktensDeler(
        fakta.mineVakter,
        fakta.lag.map((l) => l.id),
        fakta.dato,
        fakta.naa,
      )
    : [];

/**
 * Lista åpnes av ett av to: jeg er i teamet det spørres om, eller jeg er på kvelds-, natte- eller helgevakt for lagene akkurat nå.
 * Teamet gir bare egne personer (`brukerPolicy`); vakta gir begges, for de delene av dagen den dekker.
 * `brukerPolicy` selv er ikke utvidet: personsiden, planen og journalen er like lukket for den på vakt som før.
 */
export const kveldPolicy: Policy<Kveldsfakta, Prisma.BesokWhereInput> = {
  kan(handling, ansatt, fakta) {
    if (!harRett(ansatt, handling)) return nektet('ROLLE');
    if (teamMedRett(ansatt, handling).includes(fakta.teamId)) return TILLATT;
    return aapnetAvVakt(ansatt, fakta).length > 0 ? TILLATT : nektet('IKKE_PAA_VAKT');
  },
  scopeFor: (handling, ansatt, iDag) => ({ bruker: brukerPolicy.scopeFor(handling, ansatt, iDag) }),
};

/** Besøkene vakta åpner. En skjermet person er fortsatt bare for de navngitte. */
export function vaktfilter(
  ansatt: Ansatt,
  fakta: Kveldsfakta,
  deler: readonly Dagsdel[],
  iDag: Dato,
): Prisma.BesokWhereInput {
  const gjelder = { fom: { lte: toDbDate(iDag) }, OR: [{ tom: null }, { tom: { gte: toDbDate(iDag) } }] };
  return {
    virksomhetId: ansatt.virksomhetId,
    teamId: { in: fakta.lag.map((l) => l.id) },
    dato: toDbDate(fakta.dato),
    dagsdel: { in: [...deler] },
    bruker: {
      virksomhetId: ansatt.virksomhetId,
      OR: [
        { adressesperre: { notIn: ['FORTROLIG', 'STRENGT_FORTROLIG'] } },
        { skjermetTilganger: { some: { ansattId: ansatt.id, ...gjelder } } },
      ],
    },
  };
}
