import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagtFoer, nyeNumre } from '@/lib/domain/dagen/tavle/rekke/rules';

const rekke = (...ider: string[]) => ider.map((id, i) => ({ id, rekkefolge: i + 1 }));
const ider = (liste: readonly { id: string }[]) => liste.map((b) => b.id).join('');

describe('rekkefølgen i en del av dagen', () => {
  it('legger et besøk foran et annet, eller sist', () => {
    expect(ider(lagtFoer(rekke('a', 'b', 'c'), 'c', 'a'))).toBe('cab');
    expect(ider(lagtFoer(rekke('a', 'b', 'c'), 'a', 'c'))).toBe('bac');
    expect(ider(lagtFoer(rekke('a', 'b', 'c'), 'a', null))).toBe('bca');
  });

  it('rører ingenting når besøket ikke er der, eller legges foran seg selv', () => {
    expect(ider(lagtFoer(rekke('a', 'b'), 'x', 'a'))).toBe('ab');
    expect(ider(lagtFoer(rekke('a', 'b'), 'a', 'a'))).toBe('ab');
  });

  it('er det det skal ligge foran borte, legges det sist', () => {
    expect(ider(lagtFoer(rekke('a', 'b'), 'a', 'x'))).toBe('ba');
  });

  it('gir bare nytt nummer til dem som må ha det', () => {
    expect(nyeNumre(rekke('a', 'b', 'c', 'd'), 'c', 'b')).toEqual([
      { id: 'c', rekkefolge: 2 },
      { id: 'b', rekkefolge: 3 },
    ]);
    expect(nyeNumre(rekke('a', 'b'), 'b', null)).toEqual([]);
  });

  it('mister eller dobler ingen, og de andre beholder rekka si', () => {
    const numre = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(numre, fc.nat(), fc.option(fc.nat()), (alle, hvilken, foran) => {
        const foer = alle
          .map((n) => ({ id: String(n), rekkefolge: n }))
          .toSorted((a, b) => a.rekkefolge - b.rekkefolge);
        const { id } = foer[hvilken % foer.length]!;
        const mal = foran === null ? null : foer[foran % foer.length]!.id;
        const nye = new Map(nyeNumre(foer, id, mal).map((b) => [b.id, b.rekkefolge]));
        const etter = foer
          .map((b) => ({ ...b, rekkefolge: nye.get(b.id) ?? b.rekkefolge }))
          .toSorted((a, b) => a.rekkefolge - b.rekkefolge);
        expect(new Set(etter.map((b) => b.rekkefolge)).size).toBe(foer.length);
        expect(etter.map((b) => b.id)).toEqual(lagtFoer(foer, id, mal).map((b) => b.id));
        const uten = (liste: { id: string }[]) => liste.map((b) => b.id).filter((b) => b !== id);
        expect(uten(etter)).toEqual(uten(foer));
      }),
    );
  });
});
