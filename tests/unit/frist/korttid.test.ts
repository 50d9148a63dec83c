import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kanAvsluttes,
  kanBliVedtak,
  kanRegistreres,
  sammenhengendeFra,
  sisteDag,
  tilstand,
} from '@/lib/domain/frist/korttid/rules';
import type { Korttid } from '@/lib/domain/frist/korttid/types';
import { addDays, dato, daysBetween, type Dato } from '@/lib/platform/time/dato';

const I_DAG = dato('2026-11-25');
const om = (n: number): Dato => addDays(I_DAG, n);
const korttid = (endring: Partial<Korttid> = {}): Korttid => ({
  id: 'k',
  versjon: 1,
  tjeneste: '15',
  fom: om(-5),
  planlagtSlutt: om(8),
  avsluttet: null,
  vedtak: null,
  ...endring,
});
const ny = (fom: number, slutt: number, tjeneste = '15') => ({
  tjeneste,
  fom: om(fom),
  planlagtSlutt: om(slutt),
});
const svar = (n: ReturnType<typeof ny>, alle: Korttid[] = []) => {
  const resultat = kanRegistreres(n, alle, I_DAG);
  return resultat.ok ? 'ok' : resultat.refusal.reason;
};

describe('en kort tjeneste kan registreres', () => {
  it('i nøyaktig to uker, ikke en dag til', () => {
    expect(svar(ny(0, 13))).toBe('ok');
    expect(svar(ny(0, 14))).toBe('VarerOverToUker');
    expect(svar(ny(0, 0))).toBe('ok');
    expect(svar(ny(0, -1))).toBe('SluttForStart');
  });

  it('også etterpå, men ikke langt fram', () => {
    expect(svar(ny(-60, -50))).toBe('ok');
    expect(svar(ny(14, 20))).toBe('ok');
    expect(svar(ny(15, 20))).toBe('StartForLangtFram');
  });

  it('ikke når den samme alt er i gang; en annen tjeneste er en annen', () => {
    expect(svar(ny(0, 5), [korttid()])).toBe('AlleredeLopende');
    expect(svar(ny(0, 5, '1'), [korttid()])).toBe('ok');
    expect(svar(ny(0, 5), [korttid({ vedtak: { id: 'v', status: 'FATTET' } })])).toBe('ok');
    expect(svar(ny(0, 5), [korttid({ vedtak: { id: 'v', status: 'UTKAST' } })])).toBe('AlleredeLopende');
  });

  it('to etter hverandre teller som én', () => {
    const forrige = korttid({ fom: om(-14), avsluttet: om(-1) });
    expect(svar(ny(0, 5), [forrige])).toBe('SammenOverToUker');
    // En dag imellom bryter sammenhengen.
    expect(svar(ny(1, 5), [forrige])).toBe('ok');
    expect(svar(ny(0, 7), [korttid({ fom: om(-6), avsluttet: om(-1) })])).toBe('ok');
    expect(svar(ny(0, 8), [korttid({ fom: om(-6), avsluttet: om(-1) })])).toBe('SammenOverToUker');
    const kjede = [korttid({ fom: om(-12), avsluttet: om(-7) }), korttid({ fom: om(-6), avsluttet: om(-1) })];
    expect(sammenhengendeFra(om(0), kjede)).toBe(om(-12));
  });

  it('uansett hva som ligger der fra før: det som slipper gjennom, varer høyst to uker sammenhengende', () => {
    const dag = fc.integer({ min: -40, max: 14 });
    const tidligere = fc.record({ fom: dag, lengde: fc.integer({ min: 0, max: 13 }) });
    fc.assert(
      fc.property(
        fc.array(tidligere, { maxLength: 6 }),
        dag,
        fc.integer({ min: -2, max: 20 }),
        (alle, fom, n) => {
          const for_ = alle.map((t) => korttid({ fom: om(t.fom), planlagtSlutt: om(t.fom + t.lengde), avsluttet: om(t.fom + t.lengde) })); // prettier-ignore
          if (svar(ny(fom, fom + n), for_) !== 'ok') return;
          const start = sammenhengendeFra(om(fom), for_);
          expect(daysBetween(start, om(fom + n)) + 1).toBeLessThanOrEqual(14);
          expect(daysBetween(start, om(fom + n))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('klokka', () => {
  it('stanser når vedtaket er fattet, ikke når utkastet er åpnet', () => {
    expect(tilstand(korttid())).toBe('LOPER');
    expect(tilstand(korttid({ vedtak: { id: 'v', status: 'TIL_GODKJENNING' } }))).toBe('LOPER');
    expect(tilstand(korttid({ vedtak: { id: 'v', status: 'FATTET' } }))).toBe('VEDTATT');
    expect(tilstand(korttid({ vedtak: { id: 'v', status: 'OPPHORT' } }))).toBe('VEDTATT');
    expect(tilstand(korttid({ avsluttet: om(-1) }))).toBe('AVSLUTTET');
    expect(sisteDag(korttid({ avsluttet: om(-1) }))).toBe(om(-1));
  });
});

describe('avslutte og gjøre til vedtak', () => {
  const grunn = (r: ReturnType<typeof kanAvsluttes>) => (r.ok ? 'ok' : r.refusal.reason);
  it('avsluttes med en dag som har vært, fra den første dagen', () => {
    expect(grunn(kanAvsluttes(korttid(), om(0), I_DAG))).toBe('ok');
    expect(grunn(kanAvsluttes(korttid(), om(-5), I_DAG))).toBe('ok');
    expect(grunn(kanAvsluttes(korttid(), om(-6), I_DAG))).toBe('ForStart');
    expect(grunn(kanAvsluttes(korttid(), om(1), I_DAG))).toBe('IFremtiden');
    expect(grunn(kanAvsluttes(korttid({ avsluttet: om(-1) }), om(0), I_DAG))).toBe('AlleredeAvsluttet');
  });

  it('blir vedtak én gang; akutt også uten kartlegging', () => {
    expect(grunn(kanBliVedtak(korttid(), 'VANLIG', true))).toBe('ok');
    expect(grunn(kanBliVedtak(korttid(), 'VANLIG', false))).toBe('IngenKartlegging');
    expect(grunn(kanBliVedtak(korttid(), 'AKUTT', false))).toBe('ok');
    expect(grunn(kanBliVedtak(korttid({ vedtak: { id: 'v', status: 'UTKAST' } }), 'AKUTT', true))).toBe(
      'AlleredeVedtak',
    );
    expect(grunn(kanBliVedtak(korttid({ avsluttet: om(-1) }), 'VANLIG', true))).toBe('AlleredeAvsluttet');
  });
});
