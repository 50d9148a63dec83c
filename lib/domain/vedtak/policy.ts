import type { Prisma } from '@/lib/platform/db/client';
import { toDbDate } from '@/lib/platform/time/dato';
import { isWithin, type Periode } from '@/lib/platform/time/periode';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import type { Brukerfakta } from '@/lib/domain/bruker/types';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { nektet, TILLATT, type Ansatt } from '@/lib/domain/tilgang/types';

export interface Vedtakstilgang extends Brukerfakta {
  tjenesteansvarlige: ({ ansattId: string } & Periode)[];
}

/**
 * Vedtaket følger brukeren. Å skrive på utkastet er smalere: saksbehandleren, og den som er tjenesteansvarlig for
 * akkurat denne brukeren i dag. En annen på teamet kan lese, ikke skrive.
 */
export const vedtakPolicy: Policy<Vedtakstilgang, Prisma.VedtakWhereInput> = {
  kan(handling, ansatt, fakta, iDag) {
    const svar = brukerPolicy.kan(handling, ansatt, fakta, iDag);
    if (!svar.tillatt || handling !== 'vedtak.lagre') return svar;
    if (brukerPolicy.kan(handling, utenFag(ansatt), fakta, iDag).tillatt) return TILLATT;
    const ansvarlig = fakta.tjenesteansvarlige.some((t) => t.ansattId === ansatt.id && isWithin(t, iDag));
    return ansvarlig ? TILLATT : nektet('IKKE_TJENESTEANSVARLIG');
  },

  scopeFor(handling, ansatt, iDag) {
    const bruker = brukerPolicy.scopeFor(handling, ansatt, iDag);
    if (handling !== 'vedtak.lagre') return { bruker };
    const gjelder = { fom: { lte: toDbDate(iDag) }, OR: [{ tom: null }, { tom: { gte: toDbDate(iDag) } }] };
    const ansvarlig = { tjenesteansvarlige: { some: { ansattId: ansatt.id, ...gjelder } } };
    return {
      OR: [
        { bruker: brukerPolicy.scopeFor(handling, utenFag(ansatt), iDag) },
        { bruker: { AND: [bruker, ansvarlig] } },
      ],
    };
  },
};

const utenFag = (ansatt: Ansatt): Ansatt => ({
  ...ansatt,
  tilknytninger: ansatt.tilknytninger.filter((t) => t.rolle !== 'FAG'),
});

/** Køen er en liste: rollen åpner den, filteret bestemmer hva som ligger i den. */
export const kopolicy: Policy<object, Prisma.VedtakWhereInput> = {
  kan: (handling, ansatt) => (harRett(ansatt, handling) ? TILLATT : nektet('ROLLE')),
  scopeFor: (handling, ansatt, iDag) => ({ bruker: brukerPolicy.scopeFor(handling, ansatt, iDag) }),
};
