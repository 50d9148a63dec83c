import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dato } from '@/lib/platform/time/dato';
import { ord, ordforskjell, sammenlign } from '@/lib/domain/vedtak/sammenligning/rules';
import type { Bit, Sammenlignbart } from '@/lib/domain/vedtak/sammenligning/types';
import { sammenlignbart } from '@/lib/domain/vedtak/sammenligning/view';
import { fakta, innhold, linje, maal, opphor } from './eksempel';

const kort = (bits: Bit[]) => bits.map((b) => `${{ LIK: '=', INN: '+', UT: '-' }[b.slag]}${b.tekst.trim()}`);
const luft = (tekst: string) => tekst.trim().replace(/\s+/gu, ' ');
const sett = (bits: Bit[], uten: Bit['slag']) => luft(bits.filter((b) => b.slag !== uten).map((b) => b.tekst).join('')); // prettier-ignore

describe('ordforskjellen', () => {
  it('merker det som er tatt ut og satt inn', () => {
    expect(
      kort(
        ordforskjell(
          'Praktisk bistand: matlaging, innkjøp, klesvask.',
          'Praktisk bistand: følge til butikken, klesvask.',
        ),
      ),
    ).toEqual(['=Praktisk bistand:', '-matlaging, innkjøp,', '+følge til butikken,', '=klesvask.']);
  });
  it('gjør et enslig likt ord midt i en omskriving til en del av endringen', () => {
    expect(kort(ordforskjell('a b og c d', 'x y og z w'))).toEqual(['-a b og c d', '+x y og z w']);
  });
  it('sier ingenting når alt er likt', () => {
    expect(kort(ordforskjell('Helt likt her', 'Helt likt her'))).toEqual(['=Helt likt her']);
    expect(ordforskjell('', '')).toEqual([]);
  });
  it('kan alltid settes sammen igjen til begge tekstene', () => {
    const tekst = fc
      .array(fc.constantFrom('du', 'går', 'ut', 'hjem', 'og', '\n\nSå'), { maxLength: 30 })
      .map((o) => o.join(' '));
    fc.assert(
      fc.property(tekst, tekst, (a, b) => {
        const bits = ordforskjell(a, b);
        expect(sett(bits, 'UT')).toBe(luft(b));
        expect(sett(bits, 'INN')).toBe(luft(a));
      }),
    );
  });
  it('tåler lange tekster uten å regne i det uendelige', () => {
    const lang = (s: string) => Array.from({ length: 3000 }, (_, i) => `${s}${i}`).join(' ');
    expect(ordforskjell(lang('a'), lang('b')).map((b) => b.slag)).toEqual(['UT', 'INN']);
  });
  it('deler i ord uten å miste et tegn', () => {
    fc.assert(fc.property(fc.string(), (s) => s.startsWith(ord(s).join(''))));
  });
});

describe('radene', () => {
  const ny: Sammenlignbart = {
    egneOrd: 'Nå vil jeg handle selv.',
    formaal: 'Bo hjemme.',
    begrunnelse: 'Du lager maten selv nå.',
    brukersSyn: 'Du er enig.',
    maal: [{ maalId: 'b', tekst: 'Gå til butikken.' }],
    tjenester: [{ nokkel: '1/false', tekst: 'Praktisk bistand: klesvask.' }],
    datoer: 'Gjelder fra 1. desember 2026.',
  };
  it('det første vedtaket har ingen merker', () => {
    const rader = sammenlign(null, ny);
    expect(rader.every((r) => r.forrige === null && r.bits.every((b) => b.slag === 'LIK'))).toBe(true);
    expect(rader.map((r) => r.kode)).toEqual([
      'EGNE_ORD',
      'FORMAAL',
      'MAAL',
      'TJENESTE',
      'BEGRUNNELSE',
      'SYN',
      'DATOER',
    ]);
  });
  it('sier hva som er uendret, endret, nytt og tatt ut', () => {
    const forrige = {
      ...ny,
      egneOrd: 'Jeg vil bestemme.',
      maal: [{ maalId: 'a', tekst: 'Lage frokost.' }],
      begrunnelse: 'Du trenger hjelp.',
    };
    const rader = sammenlign(forrige, ny);
    expect(rader.map((r) => [r.kode, r.nummer, r.status])).toEqual([
      ['EGNE_ORD', null, 'ENDRET'],
      ['FORMAAL', null, 'UENDRET'],
      ['MAAL', 1, 'NY'],
      ['MAAL', 2, 'TATT_UT'],
      ['TJENESTE', null, 'UENDRET'],
      ['BEGRUNNELSE', null, 'ENDRET'],
      ['SYN', null, 'UENDRET'],
      ['DATOER', null, 'UENDRET'],
    ]);
    expect(rader[2]!.bits).toEqual([{ slag: 'INN', tekst: 'Gå til butikken.' }]);
    expect(rader[3]!.bits).toEqual([{ slag: 'UT', tekst: 'Lage frokost.' }]);
    expect(rader[0]!.bits).toEqual([{ slag: 'LIK', tekst: 'Nå vil jeg handle selv.' }]);
  });
  it('bruker de samme ordene som brevet', () => {
    const s = sammenlignbart(
      fakta(),
      innhold({
        forhaandsvarsel: dato('2026-11-06'),
        linjer: [linje({ tjeneste: '1', personligStell: true })],
      }),
      'ord',
    );
    expect(s.maal).toEqual([
      { maalId: maal().maalId, tekst: expect.stringContaining('Du går til postkassen') as string },
    ]);
    expect(s.tjenester[0]!.nokkel).toBe('1/true');
    expect(s.datoer).toBe(
      'Varslet 6. november 2026. Gjelder fra 30. november 2026. Målene ses på igjen senest 31. mai 2027.',
    );
  });
  it('et opphør tar ut tjenestene og formålet, men aldri de egne ordene', () => {
    const forrige = sammenlignbart(fakta(), innhold(), 'Jeg vil gå selv.');
    const rader = sammenlign(forrige, sammenlignbart(fakta(), opphor(), null));
    const av = (kode: string) => rader.find((r) => r.kode === kode)!;
    expect(av('TJENESTE')).toMatchObject({ status: 'TATT_UT', bits: [{ slag: 'UT' }] });
    expect(av('FORMAAL')).toMatchObject({ status: 'TATT_UT' });
    expect(av('EGNE_ORD')).toMatchObject({ status: 'TATT_UT', forrige: 'Jeg vil gå selv.', bits: [] });
  });
});
