import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fristvurdering, svarInnen } from '@/lib/domain/klage/frist/rules';
import { addDays, dato, dayOf, instantAt } from '@/lib/platform/time/dato';

const vedtak = (underrettet: Date | null, felt: object = {}) => ({
  fattet: dato('2026-10-01'),
  underrettet,
  overfort: false,
  ...felt,
});
const vurder = (sendt: string, underrettet: Date | null, felt: object = {}) =>
  fristvurdering({ slag: 'VEDTAK', sendt: dato(sendt), vedtak: vedtak(underrettet, felt) });

describe('klagefristen', () => {
  it('er fire uker fra personen fikk vite det, og den siste dagen er med', () => {
    const underrettet = instantAt(dato('2026-10-05'), '14:00');
    expect(vurder('2026-11-02', underrettet)).toEqual({ slag: 'INNEN', frist: '2026-11-02' });
    expect(vurder('2026-11-03', underrettet)).toEqual({
      slag: 'ETTER',
      frist: '2026-11-02',
      overEttAar: false,
    });
  });

  it('regnes av underretningen, ikke av dagen vedtaket ble fattet', () => {
    const underrettet = instantAt(dato('2026-10-20'), '09:00');
    expect(vurder('2026-11-17', underrettet).slag).toBe('INNEN');
  });

  it.each([
    ['2026-10-22T21:59:00Z', '2026-11-19'],
    ['2026-10-22T22:00:00Z', '2026-11-20'],
    ['2026-10-26T22:59:00Z', '2026-11-23'],
    ['2026-10-26T23:00:00Z', '2026-11-24'],
    ['2026-03-29T01:30:00Z', '2026-04-27'],
  ])('regnes av dagen i Norge, også over nettene klokka stilles: %s gir %s', (underrettet, frist) => {
    expect(vurder(frist, new Date(underrettet))).toEqual({ slag: 'INNEN', frist });
    expect(vurder(addDays(dato(frist), 1), new Date(underrettet)).slag).toBe('ETTER');
  });

  it.each([
    ['2026-10-24', '2026-11-23', 'lørdag'],
    ['2026-03-05', '2026-04-07', 'skjærtorsdag, og påska'],
    ['2026-11-27', '2026-12-28', 'første juledag, og helga'],
    ['2027-04-19', '2027-05-18', '17. mai'],
  ])('går til neste virkedag når den ender på en fridag: %s gir %s (%s)', (underrettet, frist) => {
    const da = instantAt(dato(underrettet), '12:00');
    expect(vurder(frist, da)).toEqual({ slag: 'INNEN', frist });
    expect(vurder(addDays(dato(frist), 1), da).slag).toBe('ETTER');
  });

  it('er ikke begynt når personen ikke er underrettet, og ukjent når vedtaket er overført uten dato', () => {
    expect(vurder('2026-11-17', null)).toEqual({ slag: 'IKKE_BEGYNT' });
    expect(vurder('2026-11-17', null, { overfort: true })).toEqual({ slag: 'UKJENT' });
  });

  it('finnes ikke for en tilsynsanmodning, og er ukjent for en klage på utførelsen', () => {
    const fakta = { sendt: dato('2026-11-17'), vedtak: null };
    expect(fristvurdering({ ...fakta, slag: 'TILSYN' })).toEqual({ slag: 'INGEN' });
    expect(fristvurdering({ ...fakta, slag: 'UTFORELSE' })).toEqual({ slag: 'UKJENT' });
  });

  it('sier fra når det er gått mer enn ett år siden vedtaket, og ikke dagen før', () => {
    const underrettet = instantAt(dato('2026-10-02'), '10:00');
    expect(vurder('2027-10-01', underrettet)).toMatchObject({ slag: 'ETTER', overEttAar: false });
    expect(vurder('2027-10-02', underrettet)).toMatchObject({ slag: 'ETTER', overEttAar: true });
  });

  it('å klage tidligere gjør den aldri for sen', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 500 }),
        fc.nat(400),
        (underrettet, dager, foer) => {
          const sendt = addDays(dayOf(underrettet), dager);
          const spor = (s: string) => vurder(s, underrettet).slag;
          if (spor(sendt) === 'INNEN') expect(spor(addDays(sendt, -foer))).toBe('INNEN');
        },
      ),
    );
  });
});

describe('svaret', () => {
  it('skal komme innen en måned, eller et foreløpig svar', () => {
    expect(svarInnen(dato('2026-01-31'))).toBe('2026-02-28');
  });
});
