import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fristFor,
  grovtUtvalg,
  lovensDag,
  pliktFor,
  praktiskDag,
  sammenlign,
  uteTilOgMed,
} from '@/lib/domain/frist/rules';
import { FRISTSLAG, TILSTANDER, type Fristslag } from '@/lib/domain/frist/types';
import { veiledendeKlagefrist } from '@/lib/domain/vedtak/rules';
import { addDays, dato, dayOf, daysBetween, startOfDay, type Dato } from '@/lib/platform/time/dato';
import { isWorkingDay } from '@/lib/platform/time/helligdager';

const dager = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(dato('2020-01-01'), n));
const slagene = fc.constantFrom(...FRISTSLAG);
const naer = fc.integer({ min: -20, max: 20 });
const PERSONENS: Fristslag[] = ['KLAGEFRIST', 'VARSEL_SVAR'];

describe('lovens dag', () => {
  it.each<[Fristslag, string, string]>([
    // Én måned, ikke tretti dager. 31. januar gir siste dag i februar, også i skuddår.
    ['FORELOPIG_SVAR', '2026-11-03', '2026-12-03'],
    ['FORELOPIG_SVAR', '2027-01-31', '2027-02-28'],
    ['FORELOPIG_SVAR', '2028-01-31', '2028-02-29'],
    // Dag 14: den første dagen er dag 1.
    ['KORTTID', '2026-11-12', '2026-11-25'],
    ['KORTTID', '2026-12-24', '2027-01-06'],
    // Over natta klokka stilles.
    ['KORTTID', '2026-10-20', '2026-11-02'],
    ['KORTTID', '2026-03-20', '2026-04-02'],
    ['KORTTID', '2028-02-20', '2028-03-04'],
    ['AKUTT_SKRIVES', '2026-12-30', '2027-01-02'],
    ['KLAGEFRIST', '2026-10-12', '2026-11-09'],
    ['UTKAST_LIGGER', '2026-11-22', '2026-11-29'],
    // De andre står skrevet i saken.
    ['NESTE_SVAR', '2026-12-15', '2026-12-15'],
    ['REVURDERING', '2026-12-16', '2026-12-16'],
    ['VARSEL_SVAR', '2026-12-16', '2026-12-16'],
    ['MESTRING_EVALUERING', '2026-12-16', '2026-12-16'],
    ['KLAGE', '2026-12-16', '2026-12-16'],
  ])('%s regnet fra %s er %s', (slag, fra, ventet) => expect(lovensDag(slag, dato(fra))).toBe(ventet));

  it('en senere start gir aldri en tidligere frist', () => {
    fc.assert(
      fc.property(slagene, dager, fc.integer({ min: 0, max: 60 }), (slag, start, n) => {
        const senere = addDays(start, n);
        expect(lovensDag(slag, senere) >= lovensDag(slag, start)).toBe(true);
        expect(
          praktiskDag(pliktFor(slag), lovensDag(slag, senere)) >=
            praktiskDag(pliktFor(slag), lovensDag(slag, start)),
        ).toBe(true);
      }),
    );
  });
});

describe('den praktiske dagen', () => {
  it('kommunen har det gjort før fridagen, personen har ut den neste virkedagen', () => {
    // Søndag 29. november 2026.
    expect(praktiskDag('KOMMUNEN', dato('2026-11-29'))).toBe('2026-11-27');
    expect(praktiskDag('PERSONEN', dato('2026-11-29'))).toBe('2026-11-30');
    // Langfredag: kommunen onsdag, personen tirsdag etter påske.
    expect(praktiskDag('KOMMUNEN', dato('2026-04-03'))).toBe('2026-04-01');
    expect(praktiskDag('PERSONEN', dato('2026-04-03'))).toBe('2026-04-07');
    // Første juledag, og 1. januar.
    expect(praktiskDag('PERSONEN', dato('2026-12-25'))).toBe('2026-12-28');
    expect(praktiskDag('KOMMUNEN', dato('2027-01-01'))).toBe('2026-12-31');
  });

  it('er alltid en virkedag, og kortes aldri inn for personen eller strekkes for kommunen', () => {
    fc.assert(
      fc.property(slagene, dager, (slag, start) => {
        const frist = fristFor(slag, start, start);
        expect(isWorkingDay(frist.praktiskDag)).toBe(true);
        if (PERSONENS.includes(slag)) expect(frist.praktiskDag >= frist.lovensDag).toBe(true);
        else expect(frist.praktiskDag <= frist.lovensDag).toBe(true);
      }),
    );
  });

  it('er den samme klagefristen som vedtaket viser', () => {
    fc.assert(
      fc.property(dager, fc.integer({ min: 0, max: 86_399 }), (dag, sekund) => {
        const tidspunkt = new Date(startOfDay(dag).getTime() + sekund * 1000);
        expect(fristFor('KLAGEFRIST', dayOf(tidspunkt), dag).praktiskDag).toBe(
          veiledendeKlagefrist(tidspunkt),
        );
      }),
    );
  });
});

describe('hvor fristen står', () => {
  // Mottatt 3. november: lovens dag er torsdag 3. desember.
  const svar = (iDag: string) => fristFor('FORELOPIG_SVAR', dato('2026-11-03'), dato(iDag));

  it('over, i dag, snart og senere, med hele dager', () => {
    expect(svar('2026-12-08')).toMatchObject({ tilstand: 'OVER', dager: 5 });
    expect(svar('2026-12-04')).toMatchObject({ tilstand: 'OVER', dager: 1 });
    expect(svar('2026-12-03')).toMatchObject({ tilstand: 'I_DAG', dager: 0 });
    expect(svar('2026-12-02')).toMatchObject({ tilstand: 'SNART', dager: 1 });
    expect(svar('2026-11-26')).toMatchObject({ tilstand: 'SNART', dager: 7 });
    expect(svar('2026-11-25')).toMatchObject({ tilstand: 'SENERE', dager: 8 });
  });

  it('lørdag og søndag før lovens dag er ute, er siste sjanse, ikke for sent', () => {
    const frist = (iDag: string) => fristFor('NESTE_SVAR', dato('2026-11-29'), dato(iDag));
    expect(frist('2026-11-26')).toMatchObject({ tilstand: 'SNART', dager: 1, praktiskDag: '2026-11-27' });
    for (const dag of ['2026-11-27', '2026-11-28', '2026-11-29'])
      expect(frist(dag)).toMatchObject({ tilstand: 'I_DAG', dager: 0 });
    expect(frist('2026-11-30')).toMatchObject({ tilstand: 'OVER', dager: 1 });
  });

  it('personens frist er ikke ute før den neste virkedagen er ute', () => {
    const frist = (iDag: string) => fristFor('VARSEL_SVAR', dato('2026-11-29'), dato(iDag));
    expect(frist('2026-11-29')).toMatchObject({ tilstand: 'SNART', dager: 1 });
    expect(frist('2026-11-30')).toMatchObject({ tilstand: 'I_DAG' });
    expect(frist('2026-12-01')).toMatchObject({ tilstand: 'OVER', dager: 1 });
  });

  it('døgnet skifter i Oslo, også natta klokka stilles', () => {
    for (const skifte of ['2026-03-29', '2026-10-25']) {
      const dag = dato(skifte);
      const foer = new Date(startOfDay(addDays(dag, 1)).getTime() - 1);
      expect(fristFor('NESTE_SVAR', dag, dayOf(foer)).tilstand).toBe('I_DAG');
      expect(fristFor('NESTE_SVAR', dag, dayOf(startOfDay(addDays(dag, 1)))).tilstand).toBe('OVER');
    }
  });

  it('går alltid senere → snart → i dag → over, én gang hver, og teller ned én dag om gangen', () => {
    fc.assert(
      fc.property(slagene, dager, (slag, start) => {
        const slutt = lovensDag(slag, start);
        const uke = Array.from({ length: 50 }, (_, n) => fristFor(slag, start, addDays(slutt, n - 25)));
        const rekkefolge = uke.map((f) => TILSTANDER.indexOf(f.tilstand));
        expect(rekkefolge).toEqual(rekkefolge.toSorted((a, b) => b - a));
        for (const [n, frist] of uke.entries()) {
          const neste = uke[n + 1];
          if (neste && frist.tilstand === neste.tilstand && frist.tilstand !== 'I_DAG')
            expect(neste.dager - frist.dager).toBe(frist.tilstand === 'OVER' ? 1 : -1);
        }
      }),
    );
  });
});

describe('det databasen spør etter', () => {
  it('grensen for «over» er den samme som regelen', () => {
    fc.assert(
      fc.property(slagene, dager, naer, (slag, start, n) => {
        const dag = lovensDag(slag, start);
        const iDag: Dato = addDays(dag, n);
        const over = fristFor(slag, start, iDag).tilstand === 'OVER';
        expect(dag <= uteTilOgMed(pliktFor(slag), iDag)).toBe(over);
      }),
    );
  });

  it('det grove utvalget mister ingen', () => {
    fc.assert(
      fc.property(slagene, dager, naer, (slag, start, n) => {
        const dag = lovensDag(slag, start);
        const iDag: Dato = addDays(dag, n);
        const { fra, til } = grovtUtvalg(fristFor(slag, start, iDag).tilstand, iDag);
        expect((fra === null || dag >= fra) && (til === null || dag <= til)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('rekkefølgen', () => {
  it('over fristen øverst, den eldste først', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(slagene, naer), { maxLength: 12 }), dager, (alle, iDag) => {
        const linjer = alle.map(([slag, n]) => fristFor(slag, addDays(iDag, n), iDag)).toSorted(sammenlign);
        for (const [n, frist] of linjer.entries()) {
          const neste = linjer[n + 1];
          if (!neste) continue;
          expect(TILSTANDER.indexOf(frist.tilstand)).toBeLessThanOrEqual(TILSTANDER.indexOf(neste.tilstand));
          if (frist.tilstand === neste.tilstand)
            expect(daysBetween(frist.praktiskDag, neste.praktiskDag)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
