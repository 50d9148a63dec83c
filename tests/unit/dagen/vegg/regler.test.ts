import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delerNaa, KORT_I_BRETTET, KORT_I_CELLE, timen } from '@/lib/domain/dagen/vegg/rules';
import type { Veggrad } from '@/lib/domain/dagen/vegg/queries';
import { veggView } from '@/lib/domain/dagen/vegg/view';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { dato } from '@/lib/platform/time/dato';

describe('delen av dagen på veggen', () => {
  it.each([
    ['06.59', ['MORGEN', 'FORMIDDAG']],
    ['09.59', ['MORGEN', 'FORMIDDAG']],
    ['10.00', ['FORMIDDAG', 'MIDDAG']],
    ['13.59', ['MIDDAG', 'ETTERMIDDAG']],
    ['16.00', ['KVELD', 'NATT']],
    ['23.00', ['NATT']],
  ])('klokka %s', (klokka, deler) => expect(delerNaa(timen(klokka))).toEqual(deler));

  it('er aldri tom, og alltid to som følger på hverandre, eller natta', () => {
    for (let time = 0; time < 24; time += 1) {
      const [naa, neste] = delerNaa(time);
      expect(DAGSDELER.indexOf(neste ?? naa!) - DAGSDELER.indexOf(naa!)).toBe(neste ? 1 : 0);
    }
  });
});

const rad = (i: number, mer: Partial<Veggrad> = {}): Veggrad => ({
  besokId: `b${i}`,
  dagsdel: 'MORGEN',
  status: 'PLANLAGT',
  antallAnsatte: 1,
  tildelt: ['a'],
  maa: false,
  fornavn: 'Gerd',
  etternavn: 'Haugen',
  ansvarligId: null,
  ansvarlig: null,
  ...mer,
});
const bilde = (rader: Veggrad[], skjulNavn = false) =>
  veggView(
    {
      team: { id: 't', navn: 'Team' },
      folk: [
        {
          id: 'a',
          fornavn: 'Yusuf',
          etternavn: 'Abdi',
          profesjon: 'HELSEFAGARBEIDER',
          vakter: [{ type: 'DAG', status: 'PLANLAGT' }],
          kompetanser: [],
        } as never,
      ],
      rader,
      oppfolging: 0,
    },
    { dato: dato('2026-11-25'), deler: ['MORGEN', 'FORMIDDAG'], skjulNavn },
  );

describe('veggen', () => {
  it('mister ingen: det det ikke er plass til, telles', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (har, ledige) => {
        const vegg = bilde([
          ...Array.from({ length: har }, (_, i) => rad(i)),
          ...Array.from({ length: ledige }, (_, i) => rad(100 + i, { tildelt: [], dagsdel: 'KVELD' })),
        ]);
        const celle = vegg.spor[0]!.celler[0]!;
        expect(celle.kort.length + celle.flere).toBe(har);
        expect(celle.kort.length).toBeLessThanOrEqual(KORT_I_CELLE);
        expect(vegg.ledig.kort.length + vegg.ledig.flere).toBe(ledige);
        expect(vegg.ledig.antall).toBe(ledige);
        expect(vegg.ledig.kort.length).toBeLessThanOrEqual(KORT_I_BRETTET);
      }),
    );
  });

  it('sier hvem som er ansvarlig når ingen har besøket, og merker den som er det', () => {
    const vegg = bilde([
      rad(1, { ansvarligId: 'a', ansvarlig: 'Yusuf' }),
      rad(2, { tildelt: [], ansvarligId: 'a', ansvarlig: 'Yusuf' }),
    ]);
    expect(vegg.spor[0]!.celler[0]!.kort[0]!.erAnsvarlig).toBe(true);
    expect(vegg.ledig.kort[0]).toMatchObject({ ansvarlig: 'Yusuf', erAnsvarlig: false });
  });

  it('en plass som mangler av to, er ledig; den stoppede er ikke på lista', () => {
    const vegg = bilde([
      rad(1, { antallAnsatte: 2 }),
      rad(2, { status: 'STOPPET' }),
      rad(3, { status: 'STOPPET', fornavn: null, etternavn: null }),
    ]);
    expect(vegg.ledig.antall).toBe(1);
    expect(vegg.stopp).toEqual(['Gerd H.']);
    expect(vegg.spor[0]!.celler[0]!.kort).toHaveLength(1);
  });
});
