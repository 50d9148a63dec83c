import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bolkerFor, bolkerFra, lesMerke, retning, skrivMerke } from '@/lib/domain/sak/liste/rules';
import { saklisteSchema } from '@/lib/domain/sak/liste/schema';
import { BOLKER } from '@/lib/domain/sak/liste/types';
import { forkort } from '@/lib/domain/sak/liste/view';
import { erEgneOrd, visFrist } from '@/lib/domain/sak/view';
import { addDays, dato } from '@/lib/platform/time/dato';

describe('saklista', () => {
  it('har det som er over fristen øverst, og det avsluttede for seg', () => {
    expect(bolkerFor(undefined)).toEqual(['OVER', 'INNEN', 'BESVART']);
    expect(bolkerFor('KARTLEGGES')[0]).toBe('OVER');
    expect(bolkerFor('AVSLUTTET')).toEqual(['AVSLUTTET']);
    expect(retning('OVER')).toBe('asc');
    expect(retning('AVSLUTTET')).toBe('desc');
  });

  it('fortsetter der forrige side sluttet', () => {
    const merke = { bolk: 'INNEN', mottatt: dato('2026-11-01'), id: 'x' } as const;
    expect(bolkerFra(bolkerFor(undefined), merke)).toEqual(['INNEN', 'BESVART']);
    expect(bolkerFra(bolkerFor(undefined), null)).toHaveLength(3);
    expect(bolkerFra(bolkerFor('AVSLUTTET'), merke)).toEqual(['AVSLUTTET']);
  });

  it('leser merket den selv skrev, og ikke noe annet', () => {
    const merke = fc.record({
      bolk: fc.constantFrom(...BOLKER),
      mottatt: fc.integer({ min: 0, max: 5000 }).map((n) => addDays(dato('2020-01-01'), n)),
      id: fc.uuid(),
    });
    fc.assert(fc.property(merke, (m) => void expect(lesMerke(skrivMerke(m))).toEqual(m)));
    fc.assert(fc.property(fc.string(), (s) => void expect(lesMerke(s)).toBeNull()));
    expect(lesMerke(undefined)).toBeNull();
    expect(lesMerke('0_2026-02-30_0191b2c3-0000-7000-8000-000000000001')).toBeNull();
  });

  it('gir den vanlige lista for ukjente ord i adressen', () => {
    expect(saklisteSchema.parse({ vis: 'hemmelig', status: 'x', etter: 5 })).toEqual({});
  });
});

describe('ordene i lista', () => {
  it('sier fristen med året bare når det er et annet', () => {
    expect(visFrist({ slag: 'INNEN', frist: dato('2026-12-03') }, dato('2026-11-25')).dag).toBe(
      '3. desember',
    );
    expect(visFrist({ slag: 'INNEN', frist: dato('2027-01-03') }, dato('2026-12-25')).dag).toBe(
      '3. januar 2027',
    );
    expect(visFrist({ slag: 'OVER', frist: dato('2026-11-24') }, dato('2026-11-25')).dag).toBe('i går');
    expect(visFrist({ slag: 'AVSLUTTET', dato: null }, dato('2026-11-25')).dag).toBe('');
  });

  it('forkorter ved et mellomrom og aldri til mer enn plassen', () => {
    expect(forkort('kort  tekst\nher')).toBe('kort tekst her');
    expect(forkort('en to tre fire', 9)).toBe('en to …');
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (tekst) => forkort(tekst, 50).length <= 52));
  });

  it('setter bare det brukeren og pårørende sa, i personens skrift', () => {
    expect(erEgneOrd('BRUKER')).toBe(true);
    expect(erEgneOrd('PAARORENDE')).toBe(true);
    expect(erEgneOrd('FASTLEGE')).toBe(false);
    expect(erEgneOrd('SYKEHUS')).toBe(false);
  });
});
