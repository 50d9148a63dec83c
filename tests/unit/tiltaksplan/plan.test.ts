import { describe, expect, it } from 'vitest';
import { erHardtKrav, harKompetanse, maaSlag } from '@/lib/domain/tiltaksplan/kompetanse/rules';
import { hvorforIkkeEndre, kortest, sisteDagFor } from '@/lib/domain/tiltaksplan/rules';
import {
  hvorforIkkeDenneDagen,
  hvorforIkkeEndreBesoket,
  ledigGruppe,
} from '@/lib/domain/tiltaksplan/idag/rules';
import type { Tiltak } from '@/lib/domain/tiltaksplan/types';
import { historie, maalgrupper } from '@/lib/domain/tiltaksplan/view';
import { addDays, dato } from '@/lib/platform/time/dato';

const iDag = dato('2026-11-25');
const tiltak = (id: string, over: Partial<Tiltak> = {}): Tiltak => ({
  id,
  brukerId: 'gerd',
  maalId: 'maal',
  tjeneste: '15',
  tekst: id,
  ukedager: [1, 2, 3, 4, 5, 6, 7],
  dagsdel: 'MORGEN',
  hverNteUke: 1,
  fom: dato('2026-10-01'),
  tom: null,
  erstatterId: null,
  planversjonFra: 1,
  anslagMinutter: 15,
  kompetanse: null,
  antallAnsatte: 1,
  maaGjores: false,
  gruppe: 1,
  ...over,
});
const maal = (id: string, status = 'AKTIVT') => ({
  id,
  tittel: id,
  egneOrdUtdrag: null,
  innenDato: iDag,
  status,
});
const versjon = (nummer: number, gjelderFom: typeof iDag) => ({
  nummer,
  gjelderFom,
  grunn: 'x',
  lagetAv: 'Yusuf',
  lagetDato: iDag,
});

describe('maalgrupper', () => {
  it('viser et aktivt mål uten tiltak, men ikke et gammelt mål uten', () => {
    expect(maalgrupper([maal('a'), maal('b', 'NAADD')], [], iDag).map((m) => m.maalId)).toEqual(['a']);
  });

  it('viser tiltak til og med siste dag, og aldri et som ble avløst før det begynte', () => {
    const sist = tiltak('sist', { maalId: 'a', tom: iDag });
    const over = tiltak('over', { maalId: 'a', tom: addDays(iDag, -1) });
    const aldri = tiltak('aldri', { maalId: 'a', fom: addDays(iDag, 5), tom: addDays(iDag, 4) });
    expect(maalgrupper([maal('a')], [sist, over, aldri], iDag)[0]!.tiltak.map((t) => t.id)).toEqual(['sist']);
  });
});

describe('historie', () => {
  it('sier hva hver versjon gjorde, og teller ikke det som gjelder én dag', () => {
    const rader = [
      tiltak('frokost', { tom: dato('2026-11-09') }),
      tiltak('frokost sammen', { erstatterId: 'frokost', planversjonFra: 2, fom: dato('2026-11-10') }),
      tiltak('dusj', { tom: dato('2026-11-19') }),
      tiltak('ekstra', { planversjonFra: 3, fom: iDag, tom: iDag }),
    ];
    const svar = historie(
      [versjon(3, dato('2026-11-20')), versjon(2, dato('2026-11-10')), versjon(1, dato('2026-10-01'))],
      rader,
    );
    expect(svar.map((v) => v.endringer.map((e) => `${e.slag} ${e.tekst}`))).toEqual([
      ['AVSLUTTET dusj'],
      ['ENDRET frokost sammen'],
      ['NYTT frokost', 'NYTT dusj'],
    ]);
  });
});

describe('hvorforIkkeEndre', () => {
  const fakta = { iDag, tjenester: ['15'], aktiveMaal: ['maal'] };
  const ny = (over: Partial<Tiltak> = {}) => tiltak('ny', { fom: iDag, ...over });
  it.each([
    [{}, null],
    [{ tjeneste: '1' }, 'TjenestenErIkkeIVedtaket'],
    [{ maalId: 'annet' }, 'MaaletErIkkeAktivt'],
    [{ fom: addDays(iDag, -1) }, 'BakITid'],
    [{ tom: addDays(iDag, -1) }, 'SluttForStart'],
    [{ tom: iDag }, null],
    [{ ukedager: [2], tom: addDays(iDag, 5) }, 'IngenDager'],
    [{ ukedager: [2], tom: addDays(iDag, 6) }, null],
  ])('%j: %s', (over, reason) => {
    expect(hvorforIkkeEndre(ny(over), fakta)?.reason ?? null).toBe(reason);
  });
});

describe('siste dag', () => {
  it('er dagen før det nye, men forlenger aldri det gamle', () => {
    expect(sisteDagFor({ tom: null }, iDag)).toBe('2026-11-24');
    expect(sisteDagFor({ tom: dato('2026-11-01') }, iDag)).toBe('2026-11-01');
    expect(kortest(iDag, iDag)).toBe(iDag);
  });
});

describe('bare i dag', () => {
  it('gjelder fra i dag og fjorten dager fram', () => {
    expect(hvorforIkkeDenneDagen(addDays(iDag, -1), iDag)).toBe('BakITid');
    expect(hvorforIkkeDenneDagen(iDag, iDag)).toBeNull();
    expect(hvorforIkkeDenneDagen(addDays(iDag, 14), iDag)).toBeNull();
    expect(hvorforIkkeDenneDagen(addDays(iDag, 15), iDag)).toBe('ForLangtFram');
  });

  it.each([
    [undefined, 'IkkeDenneDagen'],
    ['AVLYST', 'IkkeDenneDagen'],
    ['STOPPET', 'ErStoppet'],
    ['FERDIG', 'AlleredeGjort'],
    ['AVVIK', 'AlleredeGjort'],
    ['PLANLAGT', null],
  ] as const)('et besøk som er %s: %s', (status, svar) => {
    expect(hvorforIkkeEndreBesoket(status && { status })).toBe(svar);
  });

  it('finner første ledige gruppe i den delen av dagen', () => {
    const besok = [1, 2, 4].map((gruppe) => ({ dagsdel: 'KVELD' as const, gruppe }));
    expect(ledigGruppe(besok, 'KVELD')).toBe(3);
    expect(ledigGruppe(besok, 'MORGEN')).toBe(1);
  });
});

describe('kompetanse', () => {
  it('insulin er alltid hardt, medisin når det må gjøres, resten aldri', () => {
    expect(erHardtKrav('INSULIN', false)).toBe(true);
    expect([erHardtKrav('LEGEMIDLER', true), erHardtKrav('LEGEMIDLER', false)]).toEqual([true, false]);
    expect(erHardtKrav('SAARSTELL', true)).toBe(false);
  });

  it('sier ja, utløpt eller nei, også når det er fornyet', () => {
    const gammel = { kode: 'INSULIN' as const, fom: dato('2024-01-01'), tom: addDays(iDag, -1) };
    expect(harKompetanse([gammel], 'INSULIN', iDag)).toBe('UTLOPT');
    expect(harKompetanse([gammel, { ...gammel, fom: iDag, tom: null }], 'INSULIN', iDag)).toBe('JA');
    expect(harKompetanse([gammel], 'STELL', iDag)).toBe('NEI');
    expect(harKompetanse([{ ...gammel, fom: addDays(iDag, 1), tom: null }], 'INSULIN', iDag)).toBe('NEI');
  });

  it('det som må gjøres, er medisin når det krever det', () => {
    expect(maaSlag({ maaGjores: true, kompetanse: 'INSULIN' })).toBe('MEDISIN');
    expect(maaSlag({ maaGjores: true, kompetanse: null })).toBe('ANNET');
    expect(maaSlag({ maaGjores: false, kompetanse: 'INSULIN' })).toBeNull();
  });
});
