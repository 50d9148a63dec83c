import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  avsnitt,
  duForm,
  erHelSetning,
  fyll,
  litenForbokstav,
  ramse,
  setning,
  storForbokstav,
  utenPunktum,
} from '@/lib/domain/vedtak/brev/tekst/rules';

describe('setninger', () => {
  it('fyller navn, og lar det ukjente stå så det synes', () => {
    expect(fyll('{a} og {b}', { a: 'x' })).toBe('x og {b}');
    expect(fyll('{toString}')).toBe('{toString}');
  });
  it('setter punktum bare når det mangler', () => {
    expect(['Går', 'Går.', 'Går?', 'Hun sa «ja»', ' '].map(setning)).toEqual([
      'Går.',
      'Går.',
      'Går?',
      'Hun sa «ja»',
      '',
    ]);
    expect(utenPunktum('Går.. ')).toBe('Går');
  });
  it('fyller ikke på nytt i det som ble satt inn', () => {
    expect(fyll('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });
  it('ramser opp', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((o) => ramse(o, 'og'))).toEqual([
      '',
      'a',
      'a og b',
      'a, b og c',
    ]);
  });
  it('bruker små og store forbokstaver på norsk, og lar forkortelser stå', () => {
    expect(litenForbokstav('Økt styrke')).toBe('økt styrke');
    expect(litenForbokstav('KAD-opphold')).toBe('KAD-opphold');
    expect(storForbokstav('åpne')).toBe('Åpne');
  });
  it('skjønner om noen alt har skrevet en hel setning om hvem som var med', () => {
    expect(['Datteren Anne var med', 'Datteren Anne', 'Varaordføreren', ''].map(erHelSetning)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  it('deler i avsnitt på blanke linjer', () => {
    expect(avsnitt('En.\n\n\n To.\nFortsatt to. \n \n')).toEqual(['En.', 'To.\nFortsatt to.']);
  });
});

describe('«du» i stedet for navnet', () => {
  it('når setningen begynner med navnet', () => {
    expect(duForm('Solveig går til postkassen', 'Solveig')).toBe('Du går til postkassen');
  });
  it('ikke når resten viser tilbake til henne, for da blir setningen halv', () => {
    for (const tekst of ['Solveig vasker seg selv', 'Solveig går, og hun låser', 'Solveig tar sin medisin'])
      expect(duForm(tekst, 'Solveig')).toBe(tekst);
  });
  it('ikke for et annet navn eller en del av et ord', () => {
    expect(duForm('Solveigs rullator', 'Solveig')).toBe('Solveigs rullator');
    expect(duForm('Datteren går', 'Solveig')).toBe('Datteren går');
  });
  it('forandrer aldri annet enn begynnelsen', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const ut = duForm(`Åse ${rest}`, 'Åse');
        return ut === `Åse ${rest}` || ut === `Du ${rest}`;
      }),
    );
  });
});
