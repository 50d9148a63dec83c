import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import {
  erGyldigHjemmel,
  finnHjemmel,
  finnLovversjon,
  girTjeneste,
  gyldigeHjemler,
  HJEMLER,
  lovversjonPaa,
  LOVVERSJONER,
} from '@/lib/domain/vedtak/hjemmel/rules';
import {
  egenandelFor,
  etterBytte,
  finnTjeneste,
  linjeISetning,
  medHjemmel,
  tjenestenavn,
  TJENESTER,
} from '@/lib/domain/vedtak/tjeneste/rules';

describe('hjemler', () => {
  it('har unike koder, og alle gjelder i dag', () => {
    expect(new Set(HJEMLER.map((h) => h.kode)).size).toBe(HJEMLER.length);
    expect(gyldigeHjemler(dato('2026-11-25'))).toHaveLength(HJEMLER.length);
  });
  it('gjelder fra dagen loven trådte i kraft, ikke dagen før', () => {
    expect(erGyldigHjemmel('hol-3-2-1-6-a', dato('2012-01-01'))).toBe(true);
    expect(erGyldigHjemmel('hol-3-2-1-6-a', dato('2011-12-31'))).toBe(false);
    expect(erGyldigHjemmel('fri-tekst', dato('2026-11-25'))).toBe(false);
  });
  it('skiller plikten til å tilby fra retten til å få', () => {
    expect(girTjeneste('hol-3-2-1-6-b')).toBe(true);
    expect(girTjeneste('pbrl-2-1a')).toBe(false);
    expect(girTjeneste('ukjent')).toBe(false);
  });
  it('forklarer hver paragraf i klartekst', () => {
    for (const h of HJEMLER) expect(h.betyr).toMatch(/^(kommunen|du) /);
    expect(finnHjemmel('hol-3-2-1-6-a')!.kort).toBe('hol. § 3-2 første ledd nr. 6 bokstav a');
  });
});

describe('lovversjonen', () => {
  it('er loven av 1967 til den nye er satt i kraft', () => {
    expect(lovversjonPaa(dato('2026-11-25')).kode).toBe('fvl-1967');
    expect(LOVVERSJONER.find((l) => l.kode === 'fvl-2025')!.fom).toBeNull();
  });
  it('kan alltid slås opp, også en kode vi ikke kjenner', () => {
    expect(finnLovversjon('fvl-2025').henvisninger.utsattIverksetting.paragraf).toBe('§ 76');
    expect(finnLovversjon('x').kode).toBe('fvl-1967');
  });
});

describe('hjemmelen på en linje', () => {
  const linjen = (tjeneste: string, hjemler: string[] = []) => ({ tjeneste, hjemler });
  it('fylles ut for en ny linje, og røres ikke når noen har valgt', () => {
    expect(medHjemmel(linjen('1')).hjemler).toEqual(['hol-3-2-1-6-b', 'pbrl-2-1a']);
    expect(medHjemmel(linjen('1', ['hol-3-8'])).hjemler).toEqual(['hol-3-8']);
    expect(medHjemmel(linjen('ukjent')).hjemler).toEqual([]);
  });
  it('følger med når tjenesten byttes, men ikke når hjemmelen er rørt eller tjenesten er den samme', () => {
    const helse = medHjemmel(linjen('15'));
    expect(etterBytte({ ...helse, tjeneste: '9' }, helse).hjemler).toEqual(['hol-3-2-1-6-b', 'pbrl-2-1a']);
    expect(etterBytte(linjen('9', ['hol-3-2-1-5']), helse).hjemler).toEqual(['hol-3-2-1-5']);
    expect(etterBytte({ ...helse }, helse)).toEqual(helse);
    expect(etterBytte(linjen('9'), undefined).hjemler).toEqual([]);
  });
});

describe('kodeverk 9151', () => {
  it('har unike koder, og hver tjeneste har minst én gyldig hjemmel som gir tjenesten', () => {
    expect(new Set(TJENESTER.map((t) => t.kode)).size).toBe(TJENESTER.length);
    for (const t of TJENESTER) {
      expect(t.hjemler.every((h) => erGyldigHjemmel(h, dato('2026-11-25')))).toBe(true);
      expect(t.hjemler.some(girTjeneste)).toBe(true);
    }
  });
  it('har ikke kodene som ble erstattet i 2019', () => {
    expect(['12', '13'].map(finnTjeneste)).toEqual([undefined, undefined]);
  });
  it('sier hva slags betaling det er', () => {
    expect(egenandelFor({ tjeneste: '15', personligStell: false })).toBe('GRATIS');
    expect(egenandelFor({ tjeneste: '1', personligStell: true })).toBe('GRATIS');
    expect(egenandelFor({ tjeneste: '1', personligStell: false })).toBe('ETTER_INNTEKT');
    expect(egenandelFor({ tjeneste: '6', personligStell: true })).toBe('EGEN_PRIS');
    expect(egenandelFor({ tjeneste: 'ukjent', personligStell: true })).toBe('ETTER_INNTEKT');
  });
  it('setter tjenesten inn i en setning', () => {
    expect(linjeISetning({ tjeneste: '1', personligStell: true })).toBe(
      'praktisk bistand til personlig stell',
    );
    expect(linjeISetning({ tjeneste: '15', personligStell: true })).toBe('helsetjenester i hjemmet');
    expect(tjenestenavn('99')).toBe('99');
  });
});
