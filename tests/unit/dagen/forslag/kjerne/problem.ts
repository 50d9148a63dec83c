import fc from 'fast-check';
import type {
  Kjerneoppdrag,
  Kjerneperson,
  Problem,
} from '../../../../../lib/domain/dagen/forslag/kjerne/types';

/** Tilfeldige små dager med alt kontrakten kan si: pauser, vaktslutt, låser, par, flere reisemåter og oppdrag som kan ligge. */
export const tilfeldigProblem = (storst: { oppdrag: number; personer: number }): fc.Arbitrary<Problem> =>
  fc
    .record({
      punkter: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
        minLength: storst.oppdrag + 1,
        maxLength: storst.oppdrag + 1,
      }),
      personer: fc.array(person(storst.oppdrag), { minLength: 2, maxLength: storst.personer }),
      oppdrag: fc.array(oppdrag(storst.oppdrag, storst.personer), {
        minLength: 1,
        maxLength: storst.oppdrag,
      }),
      vekter: fc.record({
        reise: fc.constantFrom(1 / 3, 1),
        forsinkelse: fc.constantFrom(0, 1 / 3, 2),
        storsteForsinkelse: fc.constantFrom(0, 1 / 3),
        overtid: fc.constantFrom(0, 3),
        belastning: fc.constantFrom(0, 0.5),
      }),
    })
    .map(({ punkter, personer, oppdrag: liste, vekter }) => ({
      personer,
      oppdrag: liste,
      antallSteder: punkter.length,
      reise: [1, 2].map((fart) =>
        Float64Array.from(
          punkter.flatMap((a) => punkter.map((b) => (Math.hypot(a[0] - b[0], a[1] - b[1]) / fart) | 0)),
        ),
      ),
      vekter,
    }));

const person = (steder: number): fc.Arbitrary<Kjerneperson> =>
  fc.record({
    startsted: fc.integer({ min: 0, max: steder }),
    sluttsted: fc.integer({ min: 0, max: steder }),
    maate: fc.integer({ min: 0, max: 1 }),
    fra: fc.integer({ min: 0, max: 120 }),
    til: fc.constantFrom(Infinity, 300, 500),
    hardSlutt: fc.boolean(),
    pauser: fc.oneof(fc.constant([]), fc.constant([{ fra: 200, til: 260, varighet: 30 }])),
    maalMinutter: fc.constantFrom(0, 240),
  });

const oppdrag = (steder: number, personer: number): fc.Arbitrary<Kjerneoppdrag> =>
  fc
    .record({
      sted: fc.integer({ min: 0, max: steder }),
      tidligst: fc.integer({ min: 0, max: 300 }),
      vindu: fc.integer({ min: 0, max: 120 }),
      hard: fc.option(fc.integer({ min: 0, max: 60 })),
      deler: fc.array(del(personer), { minLength: 1, maxLength: 2 }),
      etter: fc.option(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))),
      utelatKostnad: fc.constantFrom(200, 1000, Infinity),
    })
    .map(({ sted, tidligst, vindu, hard, deler, etter, utelatKostnad }) => ({
      sted,
      tidligst,
      senest: tidligst + vindu,
      hardSenest: hard === null ? Infinity : tidligst + vindu + hard,
      deler,
      synk:
        deler.length < 2
          ? null
          : etter
            ? { slag: 'ETTER', min: etter[0], max: etter[0] + etter[1] }
            : { slag: 'SAMTIDIG' },
      utelatKostnad,
    }));

const del = (personer: number) =>
  fc.record({
    varighet: fc.integer({ min: 0, max: 45 }),
    kostnad: fc
      .array(fc.constantFrom(0, 5, 20, Infinity), { minLength: personer, maxLength: personer })
      .map((k) => Float64Array.from(k)),
    laast: fc.option(fc.integer({ min: 0, max: 1 }), { freq: 6 }),
  });
