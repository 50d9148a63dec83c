import { describe, expect, it } from 'vitest';
import { vurderFlytting } from '@/lib/domain/dagen/flytting/rules';
import type { Flyttefakta, Mottaker } from '@/lib/domain/dagen/flytting/types';
import { dato } from '@/lib/platform/time/dato';

const iDag = dato('2026-11-25');
const insulin = { kode: 'INSULIN' as const, fom: dato('2025-01-01'), tom: dato('2026-11-25') };
const mottaker = (inn: Partial<Mottaker> = {}): Mottaker => ({
  ansattId: 'maren',
  tilstede: 'PAA',
  paa: ['MORGEN', 'FORMIDDAG'],
  luft: { MORGEN: 60, FORMIDDAG: 60 },
  kompetanser: [insulin],
  harDetAlt: false,
  ...inn,
});
const fakta = (inn: Partial<Flyttefakta> = {}): Flyttefakta => ({
  dato: iDag,
  iDag,
  status: 'PLANLAGT',
  fraDagsdel: 'MORGEN',
  tilDagsdel: 'MORGEN',
  anslagMinutter: 20,
  antallAnsatte: 1,
  plass: 1,
  krav: [],
  medhjelpere: [],
  til: mottaker(),
  ...inn,
});
const ingenting = { stopper: [], advarsler: [] };

describe('vurderFlytting', () => {
  it('sier ja uten forbehold når alt stemmer', () => {
    expect(vurderFlytting(fakta())).toEqual(ingenting);
  });

  it.each([
    ['FERDIG', 'ER_GJORT'],
    ['AVVIK', 'ER_GJORT'],
    ['STOPPET', 'ER_STOPPET'],
  ] as const)('et besøk som er %s, flyttes ikke, heller ikke til brettet', (status, slag) => {
    expect(vurderFlytting(fakta({ status })).stopper).toEqual([{ slag }]);
    expect(vurderFlytting(fakta({ status, til: null })).stopper).toEqual([{ slag }]);
  });

  it('en dag som er over, endres ikke; i dag gjør', () => {
    expect(vurderFlytting(fakta({ dato: dato('2026-11-24') })).stopper).toEqual([{ slag: 'DAGEN_ER_OVER' }]);
    expect(vurderFlytting(fakta({ dato: iDag })).stopper).toEqual([]);
  });

  it('legges alltid tilbake i brettet', () => {
    expect(vurderFlytting(fakta({ til: null, krav: [{ kode: 'INSULIN', hardt: true }] }))).toEqual(ingenting);
  });

  it('den som er syk eller ikke på vakt, får ingenting', () => {
    expect(vurderFlytting(fakta({ til: mottaker({ tilstede: 'SYK' }) })).stopper).toEqual([{ slag: 'SYK' }]);
    expect(vurderFlytting(fakta({ til: mottaker({ tilstede: 'IKKE_PAA', paa: [] }) })).stopper).toEqual([
      { slag: 'IKKE_PAA_VAKT' },
    ]);
  });

  it('sier fra, men stopper ikke, når hun ikke er på i den delen av dagen', () => {
    const svar = vurderFlytting(fakta({ tilDagsdel: 'KVELD' }));
    expect(svar).toEqual({ stopper: [], advarsler: [{ slag: 'IKKE_PAA_NAA', dagsdel: 'KVELD' }] });
  });

  describe('kompetanse', () => {
    const krav = (hardt: boolean) => [{ kode: 'INSULIN' as const, hardt }];
    const uten = mottaker({ kompetanser: [] });

    it('hardt krav stopper, mykt krav advarer', () => {
      const mangler = { slag: 'KOMPETANSE', kode: 'INSULIN', utlopt: false };
      expect(vurderFlytting(fakta({ krav: krav(true), til: uten })).stopper).toEqual([mangler]);
      expect(vurderFlytting(fakta({ krav: krav(false), til: uten }))).toEqual({
        stopper: [],
        advarsler: [mangler],
      });
    });

    it('gjelder siste dag, men ikke dagen etter, og sier at den er utløpt', () => {
      const besok = { krav: krav(true), til: mottaker() };
      expect(vurderFlytting(fakta(besok)).stopper).toEqual([]);
      expect(vurderFlytting(fakta({ ...besok, dato: dato('2026-11-26') })).stopper).toEqual([
        { slag: 'KOMPETANSE', kode: 'INSULIN', utlopt: true },
      ]);
    });

    it('holder at den ene av to kan', () => {
      const to = { antallAnsatte: 2, plass: 2, krav: krav(true), til: uten };
      expect(
        vurderFlytting(fakta({ ...to, medhjelpere: [{ ansattId: 'ingrid', kompetanser: [insulin] }] })),
      ).toEqual(ingenting);
      expect(
        vurderFlytting(fakta({ ...to, medhjelpere: [{ ansattId: 'ingrid', kompetanser: [] }] })).stopper,
      ).toHaveLength(1);
    });
  });

  it('samme person kan ikke gå to ganger i ett besøk', () => {
    const medhjelpere = [{ ansattId: 'maren', kompetanser: [] }];
    expect(vurderFlytting(fakta({ antallAnsatte: 2, plass: 2, medhjelpere })).stopper).toEqual([
      { slag: 'HAR_DET_ALT' },
    ]);
  });

  it('plass to finnes bare når besøket er for to', () => {
    expect(vurderFlytting(fakta({ plass: 2 })).stopper).toEqual([{ slag: 'UGYLDIG_PLASS' }]);
    expect(vurderFlytting(fakta({ plass: 2, antallAnsatte: 2 })).stopper).toEqual([]);
  });

  it('advarer når det blir for fullt, akkurat over grensen', () => {
    const til = (minutter: number) => mottaker({ luft: { MORGEN: minutter } });
    expect(vurderFlytting(fakta({ til: til(20) })).advarsler).toEqual([]);
    expect(vurderFlytting(fakta({ til: til(19) })).advarsler).toEqual([{ slag: 'FULLT', dagsdel: 'MORGEN' }]);
    expect(
      vurderFlytting(fakta({ til: mottaker({ luft: { MORGEN: 0 }, harDetAlt: true }) })).advarsler,
    ).toEqual([]);
  });
});
