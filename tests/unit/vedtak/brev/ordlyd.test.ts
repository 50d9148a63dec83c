import { describe, expect, it } from 'vitest';
import {
  felter,
  KAN_TOMMES,
  egneTekster,
  gjeldendePaa,
  provTekster,
} from '@/lib/domain/vedtak/brevmal/rules';
import { EKSEMPLER, eksempelbrev } from '@/lib/domain/vedtak/brevmal/eksempel/rules';
import { medTekster, somTekster } from '@/lib/domain/vedtak/brev/ordlyd/flett/rules';
import { brevspraak, STANDARD } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { brevtekst } from '@/lib/domain/vedtak/brev/rules';
import { langDato, paragrafPaa } from '@/lib/domain/vedtak/brev/tekst/rules';
import { BREVSPRAAK } from '@/lib/domain/vedtak/types';
import { TJENESTER } from '@/lib/domain/vedtak/tjeneste/rules';
import { HJEMLER } from '@/lib/domain/vedtak/hjemmel/rules';
import { dato } from '@/lib/platform/time/dato';

const ANDRE = BREVSPRAAK.filter((s) => s !== 'nb');
const nb = somTekster(STANDARD.nb);
/** Ord som røper at en setning er glemt på bokmål. Lovnavnene er norske på alle målformer. */
const BOKMAAL: Record<string, RegExp> = {
  nn: /(^|[^\p{L}])(ikke|hvem|hva|hvorfor|fra|noen|hjelpen|målene|uker|fortsatt|skriftlig|også|sammen|selv|jeg|fylket gi)(?=[^\p{L}]|$)/iu,
  sv: /(^|[^\p{L}])(ikke|hvem|hva|hvorfor|deg|hjelp|hjelpen|uker|også|sammen|selv|vedtaket|gjøre|får ikke)(?=[^\p{L}]|$)/iu,
  en: /(^|[^\p{L}])(ikke|hvem|hva|du|deg|vi|har|kan|hjelp|hjelpen|vedtaket|og|er)(?=[^\p{L}]|$)/iu,
};
const UTEN_NORSKE_NAVN = (tekst: string): string =>
  tekst.replace(
    /pasient- og brukerombudet|helse- og omsorgstjenesteloven|pasient- og brukerrettighetsloven|tiltaksplan/giu,
    '',
  );

describe.each(ANDRE)('ordene på %s', (spraak) => {
  const tekster = somTekster(STANDARD[spraak]);
  it('har hver setning bokmål har, og ingen andre', () => {
    expect(Object.keys(tekster)).toEqual(Object.keys(nb));
    for (const [nokkel, tekst] of Object.entries(tekster))
      if (nb[nokkel] !== '') expect(tekst.trim(), nokkel).not.toBe('');
  });
  it('har de samme feltene i hver setning', () => {
    for (const [nokkel, tekst] of Object.entries(tekster))
      expect(felter(tekst), nokkel).toEqual(felter(nb[nokkel]!));
  });
  it('har ikke glemt bokmål noe sted', () => {
    for (const [nokkel, tekst] of Object.entries(tekster))
      expect(UTEN_NORSKE_NAVN(tekst), nokkel).not.toMatch(BOKMAAL[spraak]!);
  });
  it('har navn på hver tjeneste og forklaring på hver hjemmel', () => {
    for (const { kode } of TJENESTER) expect(STANDARD[spraak].tjeneste[kode], kode).toBeTruthy();
    for (const { kode } of HJEMLER) expect(STANDARD[spraak].betyr[kode], kode).toBeTruthy();
  });
  it.each(EKSEMPLER)('bygger et brev om %s uten et ufylt felt', (slag) => {
    expect(brevtekst(eksempelbrev(spraak, STANDARD[spraak], slag))).not.toMatch(/\{\w+\}|undefined|null/);
  });
});

describe('målformen', () => {
  it('er personens egen, når ingen har valgt en annen', () => {
    expect(brevspraak(null, 'NYNORSK')).toBe('nn');
    expect(brevspraak(null, 'SVENSK')).toBe('sv');
    expect(brevspraak('en', 'NYNORSK')).toBe('en');
  });
  it('skriver datoer slik språket gjør', () => {
    const d = dato('2026-05-17');
    expect(BREVSPRAAK.map((s) => langDato(d, STANDARD[s].form))).toEqual([
      '17. mai 2026',
      '17. mai 2026',
      '17 maj 2026',
      '17 May 2026',
    ]);
  });
  it('lar paragrafen stå og oversetter ordene rundt', () => {
    expect(paragrafPaa('§ 3-2 første ledd nr. 6 bokstav a', STANDARD.en.form)).toBe(
      '§ 3-2 first paragraph no. 6 letter a',
    );
    expect(paragrafPaa('§§ 46 til 52', STANDARD.sv.form)).toBe('§§ 46 till 52');
  });
  it('lovens navn følger målformen', () => {
    expect(brevtekst(eksempelbrev('nn', STANDARD.nn, 'OPPHOR'))).toContain('forvaltningslova § 42');
    expect(brevtekst(eksempelbrev('en', STANDARD.en, 'OPPHOR'))).toContain('the Public Administration Act');
  });
});

describe('kommunens egne ord', () => {
  const prov = (nokkel: string, tekst: string) =>
    provTekster({ [nokkel]: tekst }, STANDARD.nb)?.grunn ?? null;
  it('får stå når alle feltene er med', () => {
    expect(prov('klage.frist', 'Du kan klage innen {frist}. Se {lov} {paragraf}.')).toBeNull();
  });
  it('avvises når et felt er borte, er ukjent, eller setningen ikke finnes', () => {
    expect(prov('klage.frist', 'Du kan klage ({lov} {paragraf}).')).toBe('ManglerFelt');
    expect(prov('klage.hjelp', 'Vi hjelper {navn}.')).toBe('UkjentFelt');
    expect(prov('klage.annet', 'Hei')).toBe('UkjentNokkel');
    expect(prov('form.klagefrist', 'to uker')).toBe('UkjentNokkel');
  });
  it('kan ikke tømme noe loven krever', () => {
    for (const nokkel of Object.keys(nb).filter((n) => nb[n] !== ''))
      expect(prov(nokkel, ' '), nokkel).toBe(KAN_TOMMES.includes(nokkel) ? null : 'Tom');
  });
  it('lagres bare der de er annerledes, og legges oppå standardordene', () => {
    const egne = egneTekster({ ...nb, 'maal.oppnaadd': 'Vi feirer når målene er nådd.\r\n' }, STANDARD.nb);
    expect(egne).toEqual({ 'maal.oppnaadd': 'Vi feirer når målene er nådd.' });
    const flettet = medTekster(STANDARD.nb, egne);
    expect(flettet.maal.oppnaadd).toBe('Vi feirer når målene er nådd.');
    expect(flettet.klage).toEqual(STANDARD.nb.klage);
  });
  it('gjelder fra dagen utgaven er publisert fra, ikke dagen før', () => {
    const utgave = (nummer: number, fom: string | null) => ({ utgave: nummer, erPublisert: fom !== null, fom: fom ? dato(fom) : null }); // prettier-ignore
    const maler = [utgave(1, '2026-01-01'), utgave(2, '2026-06-01'), utgave(3, null)];
    expect(gjeldendePaa(maler, dato('2025-12-31'))).toBeNull();
    expect(gjeldendePaa(maler, dato('2026-05-31'))?.utgave).toBe(1);
    expect(gjeldendePaa(maler, dato('2026-06-01'))?.utgave).toBe(2);
  });
});
