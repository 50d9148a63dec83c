import { dnr, fnr, tnr } from '@navikt/fnrvalidator';
import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dato } from '@/lib/platform/time/dato';
import { syntetiskNummer } from '../../factories/fodselsnummer';

const dag = integer({ min: 0, max: 38_000 }).map((n) => addDays(dato('1920-01-01'), n));
const kjonn = constantFrom('K' as const, 'M' as const);

describe('syntetisk fødselsnummer', () => {
  it('er et gyldig Tenor-nummer for enhver fødselsdag, og aldri et ekte', () => {
    assert(
      property(dag, kjonn, nat(40), (fodt, k, nummer) => {
        const svar = syntetiskNummer(fodt, k, nummer);
        expect(tnr(svar)).toMatchObject({ status: 'valid', type: 'tnr' });
        expect(fnr(svar).status === 'valid' && Number(svar.slice(2, 4)) <= 12).toBe(false);
        expect(Number(svar.slice(2, 4))).toBeGreaterThan(80);
        expect(Number(svar[8]) % 2).toBe(k === 'M' ? 1 : 0);
      }),
    );
  });

  it('er et D-nummer når dagen er lagt til førti', () => {
    const svar = syntetiskNummer(dato('1986-03-09'), 'M', 3, 'DNR');
    expect(svar.slice(0, 4)).toBe('4983');
    expect(dnr(svar).status).toBe('valid');
  });

  it('er forskjellig for hvert løpenummer', () => {
    const alle = Array.from({ length: 60 }, (_, i) => syntetiskNummer(dato('1944-04-11'), 'K', i));
    expect(new Set(alle).size).toBe(60);
  });
});
