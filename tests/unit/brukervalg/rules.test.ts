import { describe, expect, it } from 'vitest';
import {
  akuttUtforer,
  altHosAndre,
  EGEN,
  naaOgNeste,
  relasjonstidslinje,
  sammenhengende,
  utforerPaa,
  utforerperioder,
} from '@/lib/domain/brukervalg/rules';
import { fakta, HUS, leverer, om, PLEIE, STELL, valg, vindu } from './eksempel';

const perioder = (f: ReturnType<typeof fakta>, linje = PLEIE) =>
  utforerperioder(f, linje).map(({ leverandorId, fom, tom }) => [leverandorId, fom, tom]);

describe('uten et valg', () => {
  it('er det bydelens egen, fra den dagen vedtaket virker til dagen det slutter', () => {
    const f = fakta({ linjer: [vindu(PLEIE, om(0), om(30))], leveranser: [leverer('gran', '15')] });
    expect(utforerPaa(f, PLEIE, om(-1))).toBeNull();
    expect(utforerPaa(f, PLEIE, om(0))).toEqual(EGEN);
    expect(utforerPaa(f, PLEIE, om(30))).toEqual(EGEN);
    expect(utforerPaa(f, PLEIE, om(31))).toBeNull();
    expect(perioder(f)).toEqual([[null, om(0), om(30)]]);
  });
});

describe('et valg', () => {
  const linjer = [vindu(PLEIE, om(-60)), vindu(HUS, om(-60))];
  const leveranser = [leverer('gran', '15'), leverer('gran', '1'), leverer('bjork', '15')];

  it('gjelder fra dagen det begynner, og bare for den linja', () => {
    const f = fakta({ linjer, leveranser, valg: [valg(PLEIE, 'gran', om(-20))] });
    expect(perioder(f)).toEqual([
      [null, om(-60), om(-21)],
      ['gran', om(-20), null],
    ]);
    expect(perioder(f, HUS)).toEqual([[null, om(-60), null]]);
  });

  it('to tjenester kan ha hver sin leverandør', () => {
    const f = fakta({ linjer, leveranser, valg: [valg(PLEIE, 'bjork', om(-20)), valg(HUS, 'gran', om(-5))] });
    expect(utforerPaa(f, PLEIE, om(0))?.leverandorId).toBe('bjork');
    expect(utforerPaa(f, HUS, om(0))?.leverandorId).toBe('gran');
  });

  it('stell og hus er to linjer selv om koden er den samme', () => {
    const f = fakta({
      linjer: [...linjer, vindu(STELL, om(-60))],
      leveranser,
      valg: [valg(HUS, 'gran', om(-5))],
    });
    expect(utforerPaa(f, HUS, om(0))?.leverandorId).toBe('gran');
    expect(utforerPaa(f, STELL, om(0))).toEqual(EGEN);
  });

  it('byttes uten hull: den gamle slutter dagen før', () => {
    const f = fakta({
      linjer,
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-20)), valg(PLEIE, 'bjork', om(10), om(0))],
    });
    expect(perioder(f)).toEqual([
      [null, om(-60), om(-21)],
      ['gran', om(-20), om(9)],
      ['bjork', om(10), null],
    ]);
    expect(naaOgNeste(utforerperioder(f, PLEIE), om(0))).toMatchObject({
      naa: { leverandorId: 'gran' },
      neste: { leverandorId: 'bjork', fom: om(10) },
    });
  });

  it('kan være tilbake til bydelens egen', () => {
    const f = fakta({
      linjer,
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-20)), valg(PLEIE, null, om(10), om(0))],
    });
    expect(utforerPaa(f, PLEIE, om(10))).toMatchObject({ leverandorId: null, grunn: 'VALGT' });
  });

  it('det siste hun sa, gjelder: et nytt valg tar plassen til det som ikke er begynt', () => {
    const f = fakta({
      linjer,
      leveranser,
      valg: [valg(PLEIE, 'gran', om(5), om(-5)), valg(PLEIE, 'bjork', om(8), om(-2))],
    });
    expect(perioder(f)).toEqual([
      [null, om(-60), om(7)],
      ['bjork', om(8), null],
    ]);
  });

  it('angres det før det begynner, fortsetter den hun har', () => {
    const f = fakta({
      linjer,
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-20)), valg(PLEIE, 'bjork', om(8), om(-2), true)],
    });
    expect(perioder(f).at(-1)).toEqual(['gran', om(-20), null]);
  });

  it('angrer hun det nye, kommer ikke et eldre, ubegynt valg tilbake i ettertid', () => {
    const f = fakta({
      linjer,
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-9), om(-19)), valg(PLEIE, 'bjork', om(1), om(-15), true)],
    });
    expect(perioder(f)).toEqual([[null, om(-60), null]]);
  });
});

describe('når vedtaket eller avtalen slutter', () => {
  const leveranser = [leverer('gran', '15')];

  it('slutter leverandøren samme dag som linja', () => {
    const f = fakta({
      linjer: [vindu(PLEIE, om(-60), om(3))],
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-20))],
    });
    expect(perioder(f).at(-1)).toEqual(['gran', om(-20), om(3)]);
  });

  it('et nytt vedtak uten opphold beholder valget', () => {
    const linjer = [vindu(PLEIE, om(-60), om(3)), vindu(PLEIE, om(4))];
    const f = fakta({ linjer, leveranser, valg: [valg(PLEIE, 'gran', om(-20))] });
    expect(perioder(f).at(-1)).toEqual(['gran', om(-20), null]);
  });

  it('kommer tjenesten tilbake etter et opphold, er det bydelens egen til hun velger på nytt', () => {
    const linjer = [vindu(PLEIE, om(-60), om(3)), vindu(PLEIE, om(5))];
    const f = fakta({ linjer, leveranser, valg: [valg(PLEIE, 'gran', om(-20))] });
    expect(perioder(f)).toEqual([
      [null, om(-60), om(-21)],
      ['gran', om(-20), om(3)],
      [null, om(5), null],
    ]);
  });

  it('slutter avtalen, er det bydelens egen fra dagen etter', () => {
    const f = fakta({
      linjer: [vindu(PLEIE, om(-60))],
      leveranser: [leverer('gran', '15', om(-500), om(6))],
      valg: [valg(PLEIE, 'gran', om(-20))],
    });
    expect(perioder(f).slice(1)).toEqual([
      ['gran', om(-20), om(6)],
      [null, om(7), null],
    ]);
  });

  it('får den samme leverandøren en ny avtale senere, kommer hun ikke tilbake av seg selv', () => {
    const f = fakta({
      linjer: [vindu(PLEIE, om(-60))],
      leveranser: [leverer('gran', '15', om(-500), om(6)), leverer('gran', '15', om(9))],
      valg: [valg(PLEIE, 'gran', om(-20))],
    });
    expect(utforerPaa(f, PLEIE, om(9))).toEqual(EGEN);
  });
});

describe('akuttvedtak', () => {
  const akutt = vindu(STELL, om(0), null, true);
  const linjer = [vindu(PLEIE, om(-60)), vindu(HUS, om(-60)), akutt];

  it('utføres av bydelens egen når hun ikke har valgt noen', () => {
    expect(utforerPaa(fakta({ linjer, leveranser: [leverer('gran', '1')] }), STELL, om(0))).toEqual(EGEN);
  });

  it('utføres av den som alt gir samme tjeneste', () => {
    const f = fakta({
      linjer,
      leveranser: [leverer('gran', '15'), leverer('gran', '1'), leverer('bjork', '1')],
      valg: [valg(PLEIE, 'gran', om(-20)), valg(HUS, 'bjork', om(-20))],
    });
    expect(utforerPaa(f, STELL, om(0))).toMatchObject({ leverandorId: 'bjork', grunn: 'AKUTT' });
  });

  it('ellers av den ene hun har, når den leverer tjenesten', () => {
    const valgt = [valg(PLEIE, 'gran', om(-20))];
    expect(
      utforerPaa(
        fakta({ linjer, valg: valgt, leveranser: [leverer('gran', '15'), leverer('gran', '1')] }),
        STELL,
        om(0),
      ),
    ).toMatchObject({ leverandorId: 'gran', grunn: 'AKUTT' });
    expect(
      utforerPaa(fakta({ linjer, valg: valgt, leveranser: [leverer('gran', '15')] }), STELL, om(0)),
    ).toEqual(EGEN);
  });

  it('har hun to som kunne gjort det, er det bydelens egen: ingen velger for henne', () => {
    const f = fakta({
      linjer: [vindu(PLEIE, om(-60)), vindu({ tjeneste: '5', personligStell: false }, om(-60)), akutt],
      leveranser: [leverer('gran', '15'), leverer('gran', '1'), leverer('bjork', '5'), leverer('bjork', '1')],
      valg: [valg(PLEIE, 'gran', om(-20)), valg({ tjeneste: '5', personligStell: false }, 'bjork', om(-20))],
    });
    expect(akuttUtforer(f, STELL, om(0))).toEqual(EGEN);
  });

  it('hennes eget valg på linja går foran', () => {
    const f = fakta({
      linjer,
      leveranser: [leverer('gran', '1')],
      valg: [valg(HUS, 'gran', om(-20)), valg(STELL, null, om(2), om(0))],
    });
    expect(utforerPaa(f, STELL, om(1))?.leverandorId).toBe('gran');
    expect(utforerPaa(f, STELL, om(2))).toMatchObject({ leverandorId: null, grunn: 'VALGT' });
  });
});

describe('gis eller følges', () => {
  const linjer = [vindu(PLEIE, om(-60)), vindu(HUS, om(-60))];
  const leveranser = [leverer('gran', '15'), leverer('bjork', '1')];

  it('teamet gir tjeneste så lenge én linje er bydelens egen', () => {
    const f = fakta({ linjer, leveranser, valg: [valg(PLEIE, 'gran', om(-20))] });
    expect(altHosAndre(f, om(0))).toBe(false);
    expect(relasjonstidslinje(f, om(0))).toEqual([{ fom: om(0), relasjon: 'TJENESTE' }]);
  });

  it('teamet følger opp fra dagen alt er hos andre, og gir igjen når noe kommer tilbake', () => {
    const f = fakta({
      linjer: [...linjer, vindu(STELL, om(40))],
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-20)), valg(HUS, 'bjork', om(10), om(0))],
    });
    expect(relasjonstidslinje(f, om(0))).toEqual([
      { fom: om(0), relasjon: 'TJENESTE' },
      { fom: om(10), relasjon: 'OPPFOLGING' },
      { fom: om(40), relasjon: 'TJENESTE' },
    ]);
  });

  it('en dag uten tjenester endrer ingenting', () => {
    const f = fakta({
      linjer: [vindu(PLEIE, om(-60), om(5))],
      leveranser,
      valg: [valg(PLEIE, 'gran', om(-20))],
    });
    expect(altHosAndre(f, om(6))).toBeNull();
    expect(relasjonstidslinje(f, om(0))).toEqual([{ fom: om(0), relasjon: 'OPPFOLGING' }]);
  });
});

describe('sammenhengende', () => {
  it('slår sammen perioder som møtes, men ikke med en dag imellom', () => {
    expect(
      sammenhengende([
        { fom: om(4), tom: om(6) },
        { fom: om(0), tom: om(3) },
        { fom: om(8), tom: null },
      ]),
    ).toEqual([
      { fom: om(0), tom: om(6) },
      { fom: om(8), tom: null },
    ]);
  });

  it('en periode som ble avlyst før den begynte, finnes ikke', () => {
    expect(sammenhengende([{ fom: om(4), tom: om(3) }])).toEqual([]);
  });
});
