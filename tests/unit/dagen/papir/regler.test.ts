import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erPakkepassord,
  passordAv,
  STYRKE_BIT,
  TILFELDIGE_BYTE,
} from '@/lib/domain/dagen/nodpakke/passord/rules';
import { PAKKER_PER_TIME, vurderPakke } from '@/lib/domain/dagen/nodpakke/rules';
import { kanSkrivesUt, SLADD, utenNummer } from '@/lib/domain/dagen/utskrift/rules';
import { addDays, dato } from '@/lib/platform/time/dato';

const I_DAG = dato('2026-11-25');

describe('papir', () => {
  it.each([
    [-2, false],
    [-1, true],
    [14, true],
    [15, false],
  ])('dag %i: %s', (dager, svar) => expect(kanSkrivesUt(addDays(I_DAG, dager), I_DAG)).toBe(svar));

  it('sladder fødselsnummer, og lar telefonnummer, dato og årstall stå', () => {
    expect(utenNummer('Hun har 148543 12345 eller 14854312345.')).toBe(`Hun har ${SLADD} eller ${SLADD}.`);
    const hele = 'Ring 00 00 31 234 før 25.11.2026, dør 1402';
    expect(utenNummer(hele)).toBe(hele);
  });
});

describe('passordet til nødpakken', () => {
  it('tåler gjetting: minst 70 bit', () => expect(STYRKE_BIT).toBeGreaterThan(70));

  it('har alltid den formen porten tar imot, og er null når byten ikke strakk til', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (byte) => {
        const passord = passordAv(byte);
        if (byte.length < TILFELDIGE_BYTE) expect(passord).toBeNull();
        if (passord !== null) expect(erPakkepassord(passord)).toBe(true);
      }),
    );
    expect(passordAv(new Uint8Array(TILFELDIGE_BYTE * 2).fill(255))).toBeNull();
  });

  it('gir ingen bokstav forrang', () => {
    const antall = new Map<string, number>();
    for (let i = 0; i < 4000; i += 1) {
      const forste = passordAv(randomBytes(96))![0]!;
      antall.set(forste, (antall.get(forste) ?? 0) + 1);
    }
    expect(antall.size).toBe(12);
    for (const n of antall.values()) expect(Math.abs(n - 4000 / 12)).toBeLessThan(120);
  });

  it.each([
    'hemmelig',
    'bako-dimi-soro-nevy-tagi',
    'bako-dimi-soro-nevy-tagi-ledo-bako',
    'BAKO-dimi-soro-nevy-tagi-ledo',
    '',
  ])('avviser «%s»', (selvvalgt) => expect(erPakkepassord(selvvalgt)).toBe(false));
});

describe('grensen i timen', () => {
  it.each([
    [PAKKER_PER_TIME - 1, true],
    [PAKKER_PER_TIME, false],
  ])('%i laget: %s', (antall, svar) => expect(vurderPakke(antall).ok).toBe(svar));
});
