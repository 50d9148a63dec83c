import type { Prisma } from '@/lib/platform/db/client';
import { toDbDate } from '@/lib/platform/time/dato';
import { brukerPolicy } from '@/lib/domain/bruker/policy';
import type { Policy } from '@/lib/domain/tilgang/policy';
import { harRett } from '@/lib/domain/tilgang/rules';
import { TILLATT, type Ansatt, type Profesjon } from '@/lib/domain/tilgang/types';
import type { Besoksfakta, Notatslag } from './types';

/**
 * Alle i fag i teamet kan lese, og melde ferdig for en kollega: tillit, og det står hvem som gjorde det.
 * Den som er satt opp på besøket fra et annet team, kan det samme den dagen.
 * En skjermet bruker er fortsatt bare for de navngitte.
 */
export const besokPolicy: Policy<Besoksfakta, Prisma.BesokWhereInput> = {
  kan(handling, ansatt, fakta, iDag) {
    const svar = brukerPolicy.kan(handling, ansatt, fakta.bruker, iDag);
    if (svar.tillatt || svar.grunn !== 'IKKE_FORHOLD') return svar;
    const satt =
      fakta.dato === iDag && fakta.tildelt.includes(ansatt.id) && harRett(somFag(ansatt), handling);
    return satt ? TILLATT : svar;
  },

  scopeFor(handling, ansatt, iDag) {
    const viaTeam: Prisma.BesokWhereInput = { bruker: brukerPolicy.scopeFor(handling, ansatt, iDag) };
    if (!harRett(somFag(ansatt), handling)) return viaTeam;
    const gjelder = { fom: { lte: toDbDate(iDag) }, OR: [{ tom: null }, { tom: { gte: toDbDate(iDag) } }] };
    return {
      OR: [
        viaTeam,
        {
          virksomhetId: ansatt.virksomhetId,
          dato: toDbDate(iDag),
          tildelinger: { some: { ansattId: ansatt.id } },
          bruker: {
            virksomhetId: ansatt.virksomhetId,
            OR: [
              { adressesperre: { notIn: ['FORTROLIG', 'STRENGT_FORTROLIG'] } },
              { skjermetTilganger: { some: { ansattId: ansatt.id, ...gjelder } } },
            ],
          },
        },
      ],
    };
  },
};

const somFag = (ansatt: Ansatt): Ansatt => ({
  ...ansatt,
  tilknytninger: ansatt.tilknytninger.filter((t) => t.rolle === 'FAG'),
});

/** De som gir helsehjelp. Ukjent yrke er nei. */
const GIR_HELSEHJELP: readonly Profesjon[] = [
  'SYKEPLEIER',
  'HELSEFAGARBEIDER',
  'FYSIOTERAPEUT',
  'ERGOTERAPEUT',
];

/** Journal er for dem som gir helsehjelp; tjenestedokumentasjon er for alle med tilgang. Sitt eget ser man alltid. */
export const kanLeseNotat = (ansatt: Ansatt, notat: { slag: string; skrevetAvId: string }): boolean =>
  notat.slag === 'TJENESTE' ||
  (notat.slag === 'JOURNAL' &&
    (GIR_HELSEHJELP.includes(ansatt.profesjon) || notat.skrevetAvId === ansatt.id));

/** Det samme som filter for lister. */
export const notatfilter = (ansatt: Ansatt): Prisma.NotatWhereInput =>
  GIR_HELSEHJELP.includes(ansatt.profesjon)
    ? { slag: { in: ['JOURNAL', 'TJENESTE'] satisfies Notatslag[] } }
    : { OR: [{ slag: 'TJENESTE' }, { slag: 'JOURNAL', skrevetAvId: ansatt.id }] };
