import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dato } from '@/lib/platform/time/dato';
import { lagProfil, STANDARDSETT } from '@/lib/domain/kartlegging/funksjonsprofil/rules';
import {
  kartleggingEldreEnn,
  overTid,
  sammenlign,
  streker,
  valgtePar,
} from '@/lib/domain/kartlegging/profilhistorie/rules';
import { GRUPPER, type Profilpunkt } from '@/lib/domain/kartlegging/profilhistorie/types';

const KODER = STANDARDSETT.variabler.map((v) => v.kode);
const profil = (skaarer: Record<string, number>, sett = STANDARDSETT) =>
  lagProfil(sett, new Map(Object.entries(skaarer)));
const ETT = { sett: 'ett', variabler: [{ kode: 'syn', navn: 'Syn' }, { kode: 'ny', navn: 'Ny' }] }; // prettier-ignore
const gruppen = (foer: Record<string, number>, naa: Record<string, number>, kode = 'syn') =>
  sammenlign(profil(foer), profil(naa)).find((e) => e.kode === kode)!;

describe('sammenlign', () => {
  it.each([
    [{ syn: 2 }, { syn: 3 }, 'TRENGER_MER', null],
    [{ syn: 4 }, { syn: 2 }, 'TRENGER_MINDRE', null],
    [{ syn: 2 }, { syn: 2 }, 'UENDRET', null],
    [{ syn: 9 }, { syn: 2 }, 'IKKE_SAMMENLIGNBART', 'IKKE_RELEVANT'],
    [{ syn: 9 }, { syn: 9 }, 'IKKE_SAMMENLIGNBART', 'IKKE_RELEVANT'],
    [{}, { syn: 2 }, 'IKKE_SAMMENLIGNBART', 'IKKE_SVART'],
  ])('%j → %j: %s', (foer, naa, gruppe, ulikhet) =>
    expect(gruppen(foer as Record<string, number>, naa)).toMatchObject({ gruppe, ulikhet }),
  );

  it('er settet byttet, sammenlignes ingenting, og alt fra begge står der', () => {
    const alle = sammenlign(profil({ syn: 2 }), profil({ syn: 3, ny: 1 }, ETT));
    expect(new Set(alle.map((e) => e.gruppe))).toEqual(new Set(['IKKE_SAMMENLIGNBART']));
    expect(alle.map((e) => e.kode).toSorted()).toEqual([...KODER, 'ny'].toSorted());
    expect(alle.find((e) => e.kode === 'ny')).toMatchObject({ foer: null, ulikhet: 'ULIKT_SETT' });
  });

  const skaarer = fc.dictionary(fc.constantFrom(...KODER), fc.constantFrom(1, 2, 3, 4, 5, 9));
  const par = fc.tuple(skaarer, skaarer);
  it('hver variabel står i akkurat én gruppe', () =>
    fc.assert(
      fc.property(par, ([a, b]) => {
        const alle = sammenlign(profil(a), profil(b));
        expect(alle.map((e) => e.kode)).toEqual(KODER);
        expect(alle.every((e) => GRUPPER.includes(e.gruppe))).toBe(true);
        expect(alle.every((e) => (e.gruppe === 'IKKE_SAMMENLIGNBART') === (e.ulikhet !== null))).toBe(true);
      }),
    ));
  it('9 sammenlignes aldri', () =>
    fc.assert(
      fc.property(par, ([a, b]) => {
        for (const e of sammenlign(profil(a), profil(b)))
          if (a[e.kode] === 9 || b[e.kode] === 9) expect(e.gruppe).toBe('IKKE_SAMMENLIGNBART');
      }),
    ));
  it('å bytte før og nå snur retningen, og ingenting annet', () => {
    const motsatt = { TRENGER_MER: 'TRENGER_MINDRE', TRENGER_MINDRE: 'TRENGER_MER', UENDRET: 'UENDRET', IKKE_SAMMENLIGNBART: 'IKKE_SAMMENLIGNBART' }; // prettier-ignore
    fc.assert(
      fc.property(par, ([a, b]) => {
        const fram = sammenlign(profil(a), profil(b));
        const tilbake = sammenlign(profil(b), profil(a));
        expect(tilbake.map((e) => e.gruppe)).toEqual(fram.map((e) => motsatt[e.gruppe]));
        expect(tilbake.map((e) => e.ulikhet)).toEqual(fram.map((e) => e.ulikhet));
      }),
    );
  });
  it('svaret har verken sum, snitt eller total', () => {
    const nokler = new Set(sammenlign(profil({ syn: 2 }), profil({ syn: 3 })).flatMap((e) => Object.keys(e)));
    expect([...nokler].toSorted()).toEqual(['foer', 'gruppe', 'kode', 'naa', 'navn', 'ulikhet']);
  });
});

const punkt = (id: string, skaarer: Record<string, number>, sett = STANDARDSETT): Profilpunkt => ({
  kartleggingId: id,
  dato: '2026-01-01' as Dato,
  profil: profil(skaarer, sett),
});

describe('over tid', () => {
  const linje = (...alle: Profilpunkt[]) => overTid(alle).find((l) => l.kode === 'syn')!;
  it('9 og manglende svar er hull i streken, ikke tall', () => {
    const syn = linje(
      punkt('a', { syn: 2 }),
      punkt('b', { syn: 9 }),
      punkt('c', { syn: 3 }),
      punkt('d', { syn: 4 }),
    );
    expect(streker(syn)).toEqual([
      [{ plass: 0, verdi: 2 }],
      [{ plass: 2, verdi: 3 }, { plass: 3, verdi: 4 }],
    ]); // prettier-ignore
  });
  it('et nytt sett begynner en ny strek', () =>
    expect(streker(linje(punkt('a', { syn: 2 }), punkt('b', { syn: 3 }, ETT)))).toHaveLength(2));
  it('en variabel som kom til senere, har ingenting før', () =>
    expect(
      overTid([punkt('a', {}), punkt('b', { ny: 1 }, ETT)]).find((l) => l.kode === 'ny')!.punkter,
    ).toMatchObject([{ skaar: null }, { skaar: { verdi: 1 } }]));
});

describe('valgtePar', () => {
  const alle = ['a', 'b', 'c'].map((id) => punkt(id, {}));
  const ider = (valg: { foer?: string; naa?: string }) => {
    const par = valgtePar(alle, valg);
    return par && [par.foer.kartleggingId, par.naa.kartleggingId];
  };
  it('er de to nyeste når ingen er valgt', () => expect(ider({})).toEqual(['b', 'c']));
  it('er de som er valgt', () => expect(ider({ foer: 'a', naa: 'b' })).toEqual(['a', 'b']));
  it('er den før når bare den ene er valgt', () => expect(ider({ naa: 'b' })).toEqual(['a', 'b']));
  it('er ingen når det er den samme, eller bare finnes én', () => {
    expect(ider({ foer: 'c', naa: 'c' })).toBeNull();
    expect(valgtePar([alle[0]!], {})).toBeNull();
    expect(valgtePar([], {})).toBeNull();
  });
  it('overser en kartlegging som ikke finnes her', () =>
    expect(ider({ foer: 'x', naa: 'y' })).toEqual(['b', 'c']));
});

describe('kartleggingEldreEnn', () => {
  it.each([
    [null, true],
    ['2026-05-25', false],
    ['2026-05-24', true],
    ['2026-11-25', false],
  ])('%s etter seks måneder: %s', (kartlagt, svar) =>
    expect(kartleggingEldreEnn(kartlagt as Dato | null, 6, '2026-11-25' as Dato)).toBe(svar),
  );
});
