import { describe, expect, it } from 'vitest';
import { fastPlass, fraRuta, hvemGaar, listedag } from '@/lib/domain/tiltaksplan/utrulling/rute/rules';
import type { Rutebok } from '@/lib/domain/tiltaksplan/utrulling/rute/types';
import { dato } from '@/lib/platform/time/dato';

const onsdag = dato('2026-12-09');
const forsteJuledag = dato('2026-12-25');

const bok = (over: { gjelderRodeDager?: boolean; tom?: string } = {}): Rutebok => ({
  ruter: [
    {
      id: 'r3',
      vakttype: 'DAG',
      gjelderRodeDager: over.gjelderRodeDager ?? false,
      fom: dato('2026-11-01'),
      tom: over.tom ? dato(over.tom) : null,
    },
  ],
  plasser: [3, 5, 7].map((ukedag) => ({
    id: `p${ukedag}`,
    ruteId: 'r3',
    brukerId: 'gerd',
    ukedag,
    dagsdel: 'MORGEN',
    gruppe: 1,
    plass: 1,
    rekkefolge: ukedag,
    fom: dato('2026-11-01'),
    tom: null,
  })),
  bemanning: [
    { ruteId: 'r3', ukedag: 3, dato: null, ansattId: 'yusuf' },
    { ruteId: 'r3', ukedag: 5, dato: null, ansattId: 'yusuf' },
    { ruteId: 'r3', ukedag: 7, dato: null, ansattId: 'amina' },
    { ruteId: 'r3', ukedag: null, dato: dato('2026-12-16'), ansattId: 'maren' },
    { ruteId: 'r3', ukedag: null, dato: dato('2026-12-23'), ansattId: null },
  ],
});
const besok = { brukerId: 'gerd', dagsdel: 'MORGEN', gruppe: 1, plass: 1 } as const;

describe('fraRuta', () => {
  it('sier hvem som går ruta den ukedagen', () => {
    expect(fraRuta(bok(), besok, onsdag)).toEqual({ ansattId: 'yusuf', plass: 1, rekkefolge: 3 });
    expect(fraRuta(bok(), besok, dato('2026-12-10'))).toBeNull();
    expect(fraRuta(bok(), { ...besok, gruppe: 2 }, onsdag)).toBeNull();
    expect(fraRuta(bok(), { ...besok, plass: 2 }, onsdag)).toBeNull();
  });

  it('det som står på datoen, går foran den faste, også «ingen»', () => {
    expect(hvemGaar(bok().bemanning, 'r3', dato('2026-12-16'))).toBe('maren');
    expect(hvemGaar(bok().bemanning, 'r3', dato('2026-12-23'))).toBeNull();
  });

  it('en rute som er avsluttet, gjelder ut den siste dagen', () => {
    expect(fastPlass(bok({ tom: '2026-12-09' }), besok, onsdag)).not.toBeNull();
    expect(fastPlass(bok({ tom: '2026-12-08' }), besok, onsdag)).toBeNull();
  });

  it('en rød dag går som søndag, og bare på ruter som gjelder røde dager', () => {
    expect(listedag(forsteJuledag)).toBe(7);
    expect(fraRuta(bok(), besok, forsteJuledag)).toBeNull();
    expect(fraRuta(bok({ gjelderRodeDager: true }), besok, forsteJuledag)).toMatchObject({
      ansattId: 'amina',
      rekkefolge: 7,
    });
  });

  it('julaften er ikke en rød dag', () => {
    expect(listedag(dato('2026-12-24'))).toBe(4);
  });
});
