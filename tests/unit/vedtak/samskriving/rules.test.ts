import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eierform,
  endringer,
  felterAv,
  flett,
  flettFelt,
  kanonisk,
  lapp,
  leggPaa,
  linjedeler,
  slikDetStod,
  taAv,
} from '@/lib/domain/vedtak/samskriving/rules';
import type { Lagring } from '@/lib/domain/vedtak/samskriving/types';

const tekst = () => fc.oneof(fc.constantFrom('', 'a', 'ab', 'ba', 'aab'), fc.string({ maxLength: 12 }));

describe('kanonisk', () => {
  it('gir samme tekst for samme innhold, uansett rekkefølge', () => {
    expect(kanonisk({ b: ['2', '1'], a: 'x', tom: '', linjeId: 'id' })).toBe(
      kanonisk({ a: 'x', b: ['1', '2'] }),
    );
    expect([null, undefined, false, ''].map(kanonisk)).toEqual(['', '', '', '']);
    expect(kanonisk(true)).toBe('ja');
    expect(kanonisk(new Date('2026-11-25T06:20:00Z'))).toBe('2026-11-25T06:20:00.000Z');
    expect(linjedeler(kanonisk({ tjeneste: '15', omfang: '', hjemler: ['b', 'a'] }))).toEqual({
      tjeneste: '15',
      hjemler: 'a,b',
    });
  });

  it('gjør vedtaket om til felt, med hver linje for seg', () => {
    const felter = felterAv(
      { formaal: 'Sove', virkningFom: '2026-12-01', utsatt: null },
      { linjer: [{ tjeneste: '15' }, { tjeneste: '1' }], linjeIder: ['L1', null], maalIder: ['m2', 'm1'] },
    );
    expect(Object.fromEntries(felter)).toEqual({
      formaal: 'Sove',
      virkningFom: '2026-12-01',
      utsatt: '',
      maal: 'm1,m2',
      'linje/L1': '{"tjeneste":"15"}',
      'ny/1': '{"tjeneste":"1"}',
    });
  });
});

describe('lapper', () => {
  it('går fram og tilbake for alle tekster', () => {
    fc.assert(
      fc.property(tekst(), tekst(), (fra, til) => {
        expect(leggPaa(fra, lapp(fra, til))).toBe(til);
        expect(taAv(til, lapp(fra, til))).toBe(fra);
      }),
    );
  });

  it('er korte: bare det som ble byttet', () => {
    expect(lapp('Du skal sove godt.', 'Du skal sove svært godt.')).toEqual({
      start: 13,
      ut: '',
      inn: 'svært ',
    });
  });

  it('passer ikke på en annen tekst, og gjetter ikke', () => {
    expect(taAv('noe helt annet', { start: 3, ut: 'x', inn: 'yy' })).toBeNull();
  });

  it('finner feltet slik det stod i en hvilken som helst versjon', () => {
    fc.assert(
      fc.property(fc.array(tekst(), { minLength: 1, maxLength: 8 }), (tekster) => {
        const historie: Lagring[] = tekster.slice(1).map((til, i) => ({
          v: i + 2,
          felter: endringer(new Map([['formaal', tekster[i]!]]), new Map([['formaal', til]])),
        }));
        for (const [i, foer] of tekster.entries())
          expect(slikDetStod('formaal', tekster.at(-1)!, i + 1, historie)).toBe(foer);
      }),
    );
  });
});

describe('flettFelt', () => {
  const svar = (grunnlag: string, mitt: string, deres: string, felt = 'formaal') =>
    flettFelt(felt, { grunnlag, mitt, deres });

  it('skriver mitt når ingen andre har rørt feltet', () => {
    expect(svar('a', 'b', 'a')).toEqual({ slag: 'SKRIV', verdi: 'b' });
  });
  it('lar den andres stå når jeg ikke har rørt det', () => {
    expect(svar('a', 'a', 'b')).toEqual({ slag: 'DERES' });
  });
  it('er ikke uenig når vi skrev det samme', () => {
    expect(svar('a', 'b', 'b')).toEqual({ slag: 'UENDRET' });
  });
  it('sier fra når begge har skrevet hver sitt', () => {
    expect(svar('a', 'b', 'c')).toEqual({ slag: 'KONFLIKT', mitt: 'b', deres: 'c' });
  });

  const linje = (felt: object) => kanonisk({ tjeneste: '15', utfall: 'INNVILGET', omfang: 'stell', ...felt });
  it('fletter to som har endret hver sin del av den samme linja', () => {
    expect(svar(linje({}), linje({ omfang: 'medisiner' }), linje({ utfall: 'AVSLAATT' }), 'linje/1')).toEqual(
      { slag: 'SKRIV', verdi: linje({ omfang: 'medisiner', utfall: 'AVSLAATT' }) },
    );
  });
  it('er i konflikt når begge har skrevet i den samme delen', () => {
    expect(svar(linje({}), linje({ omfang: 'x' }), linje({ omfang: 'y' }), 'linje/1').slag).toBe('KONFLIKT');
  });
  it('tar aldri bort en linje en annen nettopp har skrevet på, og ikke omvendt', () => {
    expect(svar(linje({}), '', linje({ omfang: 'ny' }), 'linje/1').slag).toBe('KONFLIKT');
    expect(svar(linje({}), linje({ omfang: 'ny' }), '', 'linje/1').slag).toBe('KONFLIKT');
    expect(svar(linje({}), '', linje({}), 'linje/1')).toEqual({ slag: 'SKRIV', verdi: '' });
  });
});

describe('flett', () => {
  it('rører bare feltene som er sendt', () => {
    const svar = flett(new Map([['a', 'ny']]), new Map([['a', 'x'], ['b', 'y']]), () => 'x'); // prettier-ignore
    expect([...svar.skriv]).toEqual([['a', 'ny']]);
    expect(svar.konflikter).toEqual([]);
  });

  it('gjetter ikke når grunnlaget er ukjent', () => {
    expect(flett(new Map([['a', 'min']]), new Map([['a', 'din']]), () => null).konflikter).toEqual([
      { felt: 'a', mitt: 'min', deres: 'din' },
    ]);
  });

  it('ingen tekst som ble skrevet, blir borte: den står, ligger i historien, eller i konflikten', () => {
    const skriv = fc.record({
      hvem: fc.nat(2),
      felt: fc.constantFrom('formaal', 'begrunnelse'),
      tekst: tekst(),
    });
    fc.assert(
      fc.property(
        fc.array(skriv, { maxLength: 20 }),
        fc.array(fc.boolean(), { maxLength: 20 }),
        (skrivinger, synker) => {
          let versjon = 1;
          const naa = new Map([['formaal', ''], ['begrunnelse', '']]); // prettier-ignore
          const historie: Lagring[] = [];
          // Each writer remembers, per field, which version she started from.
          const sett = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
          const iKonflikt: string[] = [];
          for (const [i, { hvem, felt, tekst: mitt }] of skrivinger.entries()) {
            if (synker[i]) for (const f of naa.keys()) sett[hvem]!.set(f, versjon);
            const fra = sett[hvem]!.get(felt) ?? 1;
            const { skriv: skrives, konflikter } = flett(new Map([[felt, mitt]]), naa, (f, n) =>
              slikDetStod(f, n, fra, historie),
            );
            iKonflikt.push(...konflikter.map((k) => k.mitt));
            const etter = new Map([...naa, ...skrives]);
            const endret = endringer(naa, etter);
            if (endret.length > 0) historie.push({ v: (versjon += 1), felter: endret });
            for (const [f, verdi] of etter) naa.set(f, verdi);
            if (konflikter.length === 0) sett[hvem]!.set(felt, versjon);
          }
          const finnes = (t: string, felt: string) =>
            iKonflikt.includes(t) ||
            Array.from({ length: versjon }, (_, v) =>
              slikDetStod(felt, naa.get(felt)!, v + 1, historie),
            ).includes(t);
          // A text that equals what the writer started from says nothing new, and was somebody's before.
          for (const { felt, tekst: t } of skrivinger) expect(finnes(t, felt)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('eierform', () => {
  expect([eierform('Yusuf'), eierform('Lars')]).toEqual(['Yusufs', 'Lars’']);
});
