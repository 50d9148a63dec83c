import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tekst from '@/app/tekst/nb/tavle.json';
import { KunneIkkeLaase } from '@/lib/domain/dagen/laas/errors';
import { brutteLaaser, hvorforIkkeLaase } from '@/lib/domain/dagen/laas/rules';
import type { Laastflytting } from '@/lib/domain/dagen/laas/types';
import { DAGSDELER } from '@/lib/domain/tiltaksplan/types';
import { dato } from '@/lib/platform/time/dato';

const flytting = (inn: Partial<Laastflytting> = {}): Laastflytting => ({
  laastPerson: false,
  laastDagsdel: false,
  fraAnsattId: 'maren',
  tilAnsattId: 'yusuf',
  fraDagsdel: 'MORGEN',
  tilDagsdel: 'KVELD',
  ...inn,
});

describe('låste besøk', () => {
  it('en ulåst flyttes uten spørsmål, uansett hvor', () => {
    expect(brutteLaaser(flytting())).toEqual([]);
  });

  it('den som er låst til en person, kan skifte del av dagen, men ikke hender', () => {
    expect(brutteLaaser(flytting({ laastPerson: true }))).toEqual(['PERSON']);
    expect(brutteLaaser(flytting({ laastPerson: true, tilAnsattId: 'maren' }))).toEqual([]);
    expect(brutteLaaser(flytting({ laastPerson: true, tilAnsattId: null }))).toEqual(['PERSON']);
  });

  it('den som er låst til en del av dagen, kan skifte hender, men ikke del', () => {
    expect(brutteLaaser(flytting({ laastDagsdel: true }))).toEqual(['DAGSDEL']);
    expect(brutteLaaser(flytting({ laastDagsdel: true, tilDagsdel: 'MORGEN' }))).toEqual([]);
  });

  it('plassen ingen har, er ikke låst til noen', () => {
    expect(brutteLaaser(flytting({ laastPerson: true, fraAnsattId: null }))).toEqual([]);
  });

  it('ligger det der det lå, er ingen lås brutt', () => {
    const hvem = fc.constantFrom('maren', 'yusuf', null);
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), hvem, fc.constantFrom(...DAGSDELER), (a, b, ansatt, del) => {
        const her = { fraAnsattId: ansatt, tilAnsattId: ansatt, fraDagsdel: del, tilDagsdel: del };
        expect(brutteLaaser({ laastPerson: a, laastDagsdel: b, ...her })).toEqual([]);
      }),
    );
  });
});

describe('å låse', () => {
  const iDag = dato('2026-11-25');
  const fakta = { dato: iDag, iDag, status: 'PLANLAGT' as const, harNoen: true };
  const begge = { laastPerson: true, laastDagsdel: true };

  it('går når dagen og besøket er åpne, og noen har det', () => {
    expect(hvorforIkkeLaase(fakta, begge)).toBeNull();
  });

  it('går ikke når dagen er over, besøket er gjort eller stoppet, eller ingen har det', () => {
    expect(hvorforIkkeLaase({ ...fakta, dato: dato('2026-11-24') }, begge)).toBe('DagenErOver');
    for (const status of ['FERDIG', 'AVVIK'] as const)
      expect(hvorforIkkeLaase({ ...fakta, status }, begge)).toBe('ErGjort');
    for (const status of ['STOPPET', 'AVLYST'] as const)
      expect(hvorforIkkeLaase({ ...fakta, status }, begge)).toBe('ErStoppet');
    expect(hvorforIkkeLaase({ ...fakta, harNoen: false }, begge)).toBe('IngenHarDet');
  });

  it('tiden kan låses uten at noen har det, og alt kan låses opp', () => {
    const ingen = { ...fakta, harNoen: false };
    expect(hvorforIkkeLaase(ingen, { laastPerson: false, laastDagsdel: true })).toBeNull();
    expect(hvorforIkkeLaase(ingen, { laastPerson: false, laastDagsdel: false })).toBeNull();
  });

  it('hvert avslag har en setning', () => {
    for (const reason of KunneIkkeLaase) expect(tekst.feil.KunneIkkeLaase).toHaveProperty(reason);
  });
});
