import { describe, expect, it } from 'vitest';
import { biter, etterSkriving } from '@/components/vedtak/vaktmerker';
import { tiltakAv } from '@/lib/domain/tiltaksplan/rules';
import type { Funn } from '@/lib/domain/vedtak/formaalsvakt/types';
import { flyttbart, settInnIgjen, vaktfelt } from '@/lib/domain/vedtak/plandetalj/rules';
import { sitatFinnes } from '@/lib/domain/vedtak/sporsmaal/rules';
import { lesTimer, timerord } from '@/lib/domain/vedtak/timeanslag/rules';

const funn = (start: number, slutt: number): Funn => ({ type: 'TID', grunn: 'MENGDE', start, slutt });

describe('merkene bak teksten', () => {
  it('deler teksten ved funnene, uten å miste et tegn', () => {
    const tekst = 'hjelp 20 minutter hver morgen';
    const svar = biter(tekst, [funn(6, 17), funn(18, 29), funn(23, 29)]);
    expect(svar.map((b) => b.tekst).join('')).toBe(tekst);
    expect(svar.map((b) => b.funn !== null)).toEqual([false, true, false, true]);
  });

  it('følger med mens det skrives: foran, etter og i selve funnet', () => {
    expect(etterSkriving([funn(6, 8)], 'hjelp 20', 'Hun hjelp 20')).toEqual([funn(10, 12)]);
    expect(etterSkriving([funn(0, 2)], '20 minutter', '20 minutter til')).toEqual([funn(0, 2)]);
    expect(etterSkriving([funn(6, 8)], 'hjelp 20', 'hjelp 2')).toEqual([]);
  });
});

describe('flytting til planen', () => {
  it('kjenner feltet igjen', () => {
    expect(['formaal', 'begrunnelse', 'linje/1', 'maal', 'maalepunkt'].map(vaktfelt)).toEqual([
      'formaal',
      'begrunnelse',
      'innvilgelse',
      'maal',
      'maalepunkt',
    ]);
  });

  it('flytter bare det vakten selv ser på akkurat det stedet', () => {
    const felles = { tekst: 'Du skal sove godt.', felt: 'formaal', spraak: 'nb' } as const;
    expect(flyttbart({ ...felles, start: 0, slutt: 2 })).toBeNull();
  });

  it('setter ordene inn igjen der de stod, også når teksten er skrevet videre på', () => {
    expect(settInnIgjen('Du får hjelp. Og mer.', 'Du får hjelp daglig.', 'Du får hjelp.')).toBe(
      'Du får hjelp daglig. Og mer.',
    );
    expect(settInnIgjen('hjelp. Og hjelp.', 'hjelp daglig.', 'hjelp.')).toBeNull();
    expect(
      settInnIgjen(
        'Først dette. Du får hjelp i dusjen.',
        'Du får hjelp daglig i dusjen.',
        'Du får hjelp i dusjen.',
      ),
    ).toBe('Først dette. Du får hjelp daglig i dusjen.');
    expect(settInnIgjen('Helt ny tekst', 'Du får hjelp daglig.', 'Du får hjelp.')).toBeNull();
    expect(settInnIgjen('', 'daglig', '')).toBeNull();
  });

  it('fyller skjemaet i planen, og gjetter ikke et besøk av timer i uka', () => {
    const detalj = { id: 'd', maalId: null, fra: 'VEDTAK', erUtkast: true } as const;
    const tom = { ukedager: [], dagsdeler: [], klokkeslett: [] };
    expect(
      tiltakAv({
        ...detalj,
        tekst: '20 minutter hver morgen, to sammen',
        hint: { ...tom, minutter: 20, antallPerDag: 1, dagsdeler: ['MORGEN'], bemanning: 3 },
      }),
    ).toMatchObject({
      detaljId: 'd',
      anslagMinutter: 20,
      dagsdel: 'MORGEN',
      ukedager: [1, 2, 3, 4, 5, 6, 7],
      antallAnsatte: 2,
      hverNteUke: 1,
    });
    expect(
      tiltakAv({
        ...detalj,
        tekst: '2 t/uke annenhver tirsdag',
        hint: { ...tom, minutter: 120, minutterPer: 'UKE', ukedager: [2], intervallUker: 2 },
      }),
    ).toMatchObject({ anslagMinutter: null, ukedager: [2], dagsdel: null, hverNteUke: 2 });
  });
});

it('et sitat er det samme uansett luft, og et tomt sitat gjelder hele feltet', () => {
  expect(sitatFinnes('to  ord', 'Her er to\nord.')).toBe(true);
  expect(sitatFinnes('', 'hva som helst')).toBe(true);
  expect(sitatFinnes('borte', 'noe annet')).toBe(false);
});

describe('timeanslag', () => {
  it('leser timer slik de skrives, innenfor en uke', () => {
    expect(['3,5', '3.5', '0', '168', ' 12,25 '].map(lesTimer)).toEqual([3.5, 3.5, 0, 168, 12.25]);
    expect(['168,5', '169', '-1', '1,234', '', 'tre'].map(lesTimer)).toEqual(Array(6).fill(null));
    expect(timerord(3.5)).toBe('3,5');
  });
});
