import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forsteSetning, listeteam, varselTil } from '@/lib/domain/bruker/liste/rules';
import {
  antallAnsikter,
  erKjent,
  gjeldende,
  KJENT_DAGER,
  kjentesteFoerst,
  notatslagFor,
  sistePerDag,
  sisteOrdMed,
  sokeord,
} from '@/lib/domain/bruker/rules';
import { sokSchema } from '@/lib/domain/bruker/sok/schema';
import { PROFESJONER, type Ansatt } from '@/lib/domain/tilgang/types';
import { addDays, type Dato } from '@/lib/platform/time/dato';

const I_DAG = '2026-11-25' as Dato;
const om = (dager: number) => addDays(I_DAG, dager);
const mote = (ansattId: string, dager: number) => ({ ansattId, dato: om(dager) });

describe('ansikter', () => {
  it('vinduet er akkurat så langt, med i dag', () => {
    expect(antallAnsikter([mote('a', 0)], I_DAG, 14)).toBe(1);
    expect(antallAnsikter([mote('a', -13)], I_DAG, 14)).toBe(1);
    expect(antallAnsikter([mote('a', -14)], I_DAG, 14)).toBe(0);
    expect(antallAnsikter([mote('a', 1)], I_DAG, 14)).toBe(0);
  });

  it('teller personer, ikke besøk, og aldri færre i et lengre vindu', () => {
    const moter = fc.array(
      fc.record({
        ansattId: fc.constantFrom('a', 'b', 'c', 'd'),
        dato: fc.integer({ min: -60, max: 5 }).map(om),
      }),
    );
    fc.assert(
      fc.property(moter, (alle) => {
        const fjorten = antallAnsikter(alle, I_DAG, 14);
        expect(fjorten).toBeLessThanOrEqual(antallAnsikter(alle, I_DAG, 28));
        expect(fjorten).toBeLessThanOrEqual(4);
        expect(antallAnsikter([...alle, ...alle], I_DAG, 14)).toBe(fjorten);
      }),
    );
  });
});

describe('erKjent', () => {
  it('har vært der før, innenfor vinduet; det første besøket gjør ingen kjent samme dag', () => {
    expect(erKjent([mote('a', -1)], 'a', I_DAG)).toBe(true);
    expect(erKjent([mote('a', 0)], 'a', I_DAG)).toBe(false);
    expect(erKjent([mote('a', -KJENT_DAGER)], 'a', I_DAG)).toBe(true);
    expect(erKjent([mote('a', -KJENT_DAGER - 1)], 'a', I_DAG)).toBe(false);
    expect(erKjent([mote('b', -1)], 'a', I_DAG)).toBe(false);
  });
});

describe('kjentesteFoerst', () => {
  it('oftest først, uten den som står øverst fra før', () => {
    const moter = [mote('a', -1), mote('b', -1), mote('b', -2), mote('c', -3), mote('c', -4), mote('c', -5)];
    expect(kjentesteFoerst(moter, 'c')).toEqual(['b', 'a']);
    expect(kjentesteFoerst(moter, null)).toEqual(['c', 'b', 'a']);
  });
});

describe('gjeldende', () => {
  it('den som gjelder i dag; ved to vinner den som begynte sist', () => {
    const a = { fom: om(-10), tom: null };
    const b = { fom: om(-2), tom: om(0) };
    expect(gjeldende([a, b], I_DAG)).toBe(b);
    expect(gjeldende([a, b], om(1))).toBe(a);
    expect(gjeldende([b], om(1))).toBeNull();
  });
});

describe('notatslagFor', () => {
  it('journalen er bare for dem som yter helsehjelp', () => {
    const leser = PROFESJONER.filter((profesjon) => notatslagFor({ profesjon }).includes('JOURNAL'));
    expect(leser).toEqual(['SYKEPLEIER', 'HELSEFAGARBEIDER', 'FYSIOTERAPEUT', 'ERGOTERAPEUT']);
  });

  it('alle leser sak og tjeneste', () => {
    for (const profesjon of PROFESJONER)
      expect(notatslagFor({ profesjon })).toEqual(expect.arrayContaining(['SAK', 'TJENESTE']));
  });
});

describe('sokeord', () => {
  it('små bokstaver, ett ord per navn, også med bindestrek', () => {
    expect(sokeord('  Anne-Lise ØSTBY ')).toEqual(['anne', 'lise', 'østby']);
    expect(sokeord('anne ANNE')).toEqual(['anne']);
    expect(sokeord('%_\\')).toEqual([]);
  });

  it('ordet ligger alltid i sitt eget område', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (begynnelse, resten) => {
        const kodepunkter = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
        fc.pre(
          begynnelse.isWellFormed() &&
            (begynnelse + resten).isWellFormed() &&
            !resten.startsWith('\u{10FFFF}'),
        );
        expect(kodepunkter(begynnelse + resten, begynnelse)).toBeGreaterThanOrEqual(0);
        expect(kodepunkter(begynnelse + resten, sisteOrdMed(begynnelse))).toBeLessThan(0);
      }),
    );
  });
});

describe('sokSchema', () => {
  const gyldig = (q: string) => sokSchema.safeParse({ q }).success;

  it('minst to bokstaver i ett av ordene', () => {
    expect(gyldig('s')).toBe(false);
    expect(gyldig('s n')).toBe(false);
    expect(gyldig('so')).toBe(true);
    expect(gyldig('s ny')).toBe(true);
    expect(gyldig('  ')).toBe(false);
    expect(gyldig('--')).toBe(false);
  });

  it('ikke en hel bok', () => {
    expect(gyldig('a'.repeat(101))).toBe(false);
    expect(gyldig('aa bb cc dd ee ff gg')).toBe(false);
  });
});

describe('lista', () => {
  const ansatt = (valgtTeamId: string | null): Ansatt => ({
    id: 'x',
    virksomhetId: 'v',
    fornavn: 'Kari',
    etternavn: 'Lie',
    profesjon: 'TEAMLEDER',
    tilknytninger: [
      { teamId: 'a', teamnavn: 'A', rolle: 'TEAMLEDER' },
      { teamId: 'b', teamnavn: 'B', rolle: 'TEAMLEDER' },
    ],
    valgtTeamId,
  });

  it('det valgte teamet, men bare når det fortsatt er mitt', () => {
    expect(listeteam(ansatt('b'))?.id).toBe('b');
    expect(listeteam(ansatt('c'))?.id).toBe('a');
    expect(listeteam({ ...ansatt(null), tilknytninger: [] })).toBeNull();
  });

  it('varsler fire uker før', () => expect(varselTil(I_DAG)).toBe(om(28)));

  it('første setning, ordrett', () => {
    expect(forsteSetning('Jeg vil gå selv. Og stelle rosene.')).toBe('Jeg vil gå selv.');
    expect(forsteSetning('Hvorfor ikke? Jo.')).toBe('Hvorfor ikke?');
    expect(forsteSetning('uten punktum')).toBe('uten punktum');
    expect(forsteSetning(' … ')).toBe('…');
  });

  it('er alltid begynnelsen på det som ble sagt', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        expect(tekst.trim().startsWith(forsteSetning(tekst))).toBe(true);
      }),
    );
  });
});

describe('sistePerDag', () => {
  it('flere samme dag er én: den siste', () => {
    const rader = [
      { dato: om(-1), nivaa: 0 },
      { dato: om(0), nivaa: 1 },
      { dato: om(0), nivaa: 2 },
    ];
    expect(sistePerDag(rader)).toEqual([rader[0], rader[2]]);
  });
});
