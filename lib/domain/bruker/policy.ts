import type { Prisma } from '@/lib/platform/db/client';
import { toDbDate, type Dato } from '@/lib/platform/time/dato';
import { isWithin } from '@/lib/platform/time/periode';
import type { Policy } from '@/lib/domain/tilgang/policy';
import type { Handling } from '@/lib/domain/tilgang/rettigheter';
import { harRett, teamMedRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT, type Ansatt } from '@/lib/domain/tilgang/types';
import { teamSomFolges } from './ansvar/rules';
import type { Brukerfakta } from './types';

/**
 * Rolle × handling ∧ forhold: teamet mitt gir henne tjeneste i dag, teamet følger henne opp og jeg er en av dem som gjør
 * det, eller jeg har en åpen sak på henne.
 * En skjermet bruker finnes bare for dem hun er åpnet for, uansett rolle.
 * Kartlegging, mål, vedtak, plan og revurdering spør den samme policyen.
 */
export const brukerPolicy: Policy<Brukerfakta, Prisma.BrukerWhereInput> = {
  kan(handling, ansatt, fakta, iDag) {
    if (!harRett(ansatt, handling)) return nektet('ROLLE');
    if (fakta.virksomhetId !== ansatt.virksomhetId) return nektet('VIRKSOMHET');
    if (fakta.skjermet && !fakta.skjermetFor.some((t) => t.ansattId === ansatt.id && isWithin(t, iDag)))
      return nektet('SKJERMET');
    const mine = teamMedRett(ansatt, handling);
    const folger = teamSomFolges(ansatt, handling);
    const gjelder = fakta.team.filter((t) => isWithin(t, iDag));
    if (gjelder.some((t) => (t.relasjon === 'TJENESTE' ? mine : folger).includes(t.teamId))) return TILLATT;
    if (harSaksrolle(ansatt, handling) && fakta.saksbehandlere.includes(ansatt.id)) return TILLATT;
    return nektet('IKKE_FORHOLD');
  },

  scopeFor(handling, ansatt, iDag) {
    const gjelder = { fom: { lte: toDbDate(iDag) }, OR: [{ tom: null }, { tom: { gte: toDbDate(iDag) } }] };
    const forhold: Prisma.BrukerWhereInput[] = [
      {
        ansvar: { some: { relasjon: 'TJENESTE', teamId: { in: teamMedRett(ansatt, handling) }, ...gjelder } },
      },
      {
        ansvar: {
          some: { relasjon: 'OPPFOLGING', teamId: { in: teamSomFolges(ansatt, handling) }, ...gjelder },
        },
      },
    ];
    if (harSaksrolle(ansatt, handling))
      forhold.push({ saker: { some: { saksbehandlerId: ansatt.id, status: { not: 'AVSLUTTET' } } } });
    return {
      virksomhetId: ansatt.virksomhetId,
      AND: [
        { OR: forhold },
        {
          OR: [
            { adressesperre: { notIn: ['FORTROLIG', 'STRENGT_FORTROLIG'] } },
            { skjermetTilganger: { some: { ansattId: ansatt.id, ...gjelder } } },
          ],
        },
      ],
    };
  },
};

/** Har hun rollen saksbehandler, og gir den rollen rett til handlingen? */
export const harSaksrolle = (ansatt: Ansatt, handling: Handling): boolean => {
  const saksroller = ansatt.tilknytninger.filter((t) => t.rolle === 'SAKSBEHANDLER');
  return saksroller.length > 0 && harRett({ ...ansatt, tilknytninger: saksroller }, handling);
};

/** Det samme for rader som hører til en bruker. */
export const viaBruker = <Filter>(
  bygg: (bruker: Prisma.BrukerWhereInput) => Filter,
): Policy<Brukerfakta, Filter> => ({
  kan: brukerPolicy.kan,
  scopeFor: (handling: Handling, ansatt: Ansatt, iDag: Dato) =>
    bygg(brukerPolicy.scopeFor(handling, ansatt, iDag)),
});
