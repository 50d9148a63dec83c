import { describe, expect, it } from 'vitest';
import { lesInstans, type Instans, type Losning } from '../../../bench/hhcrsp/instans';
import { sjekk } from '../../../bench/hhcrsp/sjekk';

/** Four patients on a line, ten minutes apart. p2 takes two at once, p3 two after each other, p4 two of the same service. */
const instans: Instans = {
  patients: [
    { id: 'p1', time_window: [0, 60], required_caregivers: [{ service: 's1', duration: 10 }] },
    {
      id: 'p2',
      time_window: [50, 90],
      required_caregivers: [
        { service: 's1', duration: 10 },
        { service: 's2', duration: 20 },
      ],
      synchronization: { type: 'simultaneous' },
    },
    {
      id: 'p3',
      time_window: [100, 110],
      required_caregivers: [
        { service: 's2', duration: 10 },
        { service: 's1', duration: 10 },
      ],
      synchronization: { type: 'sequential', distance: [15, 30] },
    },
    {
      id: 'p4',
      time_window: [200, 300],
      required_caregivers: [
        { service: 's1', duration: 10 },
        { service: 's1', duration: 10 },
      ],
      synchronization: { type: 'simultaneous' },
    },
  ],
  caregivers: [
    { id: 'c1', abilities: ['s1'] },
    { id: 'c2', abilities: ['s1', 's2'] },
  ],
  distances: [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => Math.abs(i - j) * 10)),
};

const sted = (patient: string, service: string, arrival_time: number, departure_time: number) => ({
  patient,
  service,
  arrival_time,
  departure_time,
});
const god = (): Losning => ({
  routes: [
    {
      caregiver_id: 'c1',
      locations: [
        sted('p1', 's1', 10, 20),
        sted('p2', 's1', 50, 60),
        sted('p3', 's1', 120, 130),
        sted('p4', 's1', 200, 210),
      ],
    },
    {
      caregiver_id: 'c2',
      locations: [sted('p2', 's2', 50, 70), sted('p3', 's2', 100, 110), sted('p4', 's1', 200, 210)],
    },
  ],
});

const medEndring = (endre: (l: Losning) => void): string[] => {
  const losning = god();
  endre(losning);
  return sjekk(instans, losning).feil;
};
const rute = (l: Losning, i: number) => l.routes[i]!.locations;

describe('the strict checker', () => {
  it('accepts a right solution and recomputes the cost', () => {
    const dom = sjekk(instans, god());
    expect(dom.feil).toEqual([]);
    // Travel 80 + 80; one visit 10 minutes late, which is also the largest.
    expect(dom.kostnad).toBeCloseTo((160 + 10 + 10) / 3, 9);
  });

  it.each<[string, (l: Losning) => void, RegExp]>([
    ['one half of a double visit removed', (l) => rute(l, 1).splice(0, 1), /p2: mangler s2/],
    ['a visit nobody makes', (l) => rute(l, 0).splice(0, 1), /p1: mangler s1/],
    ['the same visit twice', (l) => rute(l, 0).push(sted('p1', 's1', 300, 310)), /p1: s1 står 2 ganger/],
    [
      'a start before the window',
      (l) => Object.assign(rute(l, 1)[1]!, { arrival_time: 99, departure_time: 109 }),
      /p3: begynner for tidlig/,
    ],
    [
      'a missing skill',
      (l) => ([l.routes[0]!.caregiver_id, l.routes[1]!.caregiver_id] = ['c2', 'c1']),
      /c1 kan ikke s2/,
    ],
    [
      'the same caregiver for both halves',
      (l) => {
        rute(l, 0).splice(2, 1);
        rute(l, 1).splice(2, 0, sted('p3', 's1', 120, 130));
      },
      /p3: begge halvdelene har samme ansatt/,
    ],
    [
      'travel cut short',
      (l) => Object.assign(rute(l, 0)[0]!, { arrival_time: 9, departure_time: 19 }),
      /c1 rekker ikke fram til pasient p1/,
    ],
    ['two visits at once', (l) => (l.routes[0]!.locations = rute(l, 0).toReversed()), /c1 rekker ikke fram/],
    ['a visit cut short', (l) => Object.assign(rute(l, 0)[0]!, { departure_time: 15 }), /p1: s1 varer ikke/],
    [
      'halves that start apart',
      (l) => Object.assign(rute(l, 0)[1]!, { arrival_time: 51, departure_time: 61 }),
      /p2: halvdelene begynner ikke samtidig/,
    ],
    [
      'a gap too large',
      (l) => Object.assign(rute(l, 0)[2]!, { arrival_time: 131, departure_time: 141 }),
      /p3: for lang tid/,
    ],
    [
      'a gap too small',
      (l) => Object.assign(rute(l, 0)[2]!, { arrival_time: 114, departure_time: 124 }),
      /p3: for kort tid/,
    ],
    [
      'the halves in the wrong order',
      (l) => Object.assign(rute(l, 1)[1]!, { arrival_time: 135, departure_time: 145 }),
      /p3: for kort tid/,
    ],
    ['an unknown patient', (l) => Object.assign(rute(l, 0)[0]!, { patient: 'p9' }), /ukjent pasient p9/],
    ['an unknown caregiver', (l) => Object.assign(l.routes[0]!, { caregiver_id: 'c9' }), /ukjent ansatt c9/],
    [
      'a service the patient does not need',
      (l) => Object.assign(rute(l, 0)[0]!, { service: 's2' }),
      /p1 skal ikke ha s2/,
    ],
    [
      'a caregiver listed twice',
      (l) => l.routes.push({ caregiver_id: 'c1', locations: [] }),
      /c1 står to ganger/,
    ],
    [
      'a time that is no number',
      (l) => Object.assign(rute(l, 0)[0]!, { arrival_time: '10' }),
      /p1: arrival_time/,
    ],
  ])('refuses %s', (_navn, endre, grunn) => {
    expect(medEndring(endre).join('; ')).toMatch(grunn);
  });

  it('refuses what is not a solution', () => {
    for (const losning of [null, {}, { routes: 3 }, { routes: [{ caregiver_id: 'c1' }] }])
      expect(sjekk(instans, losning).kostnad).toBeNull();
  });
});

describe('lesInstans', () => {
  it('reads the published shape', () => expect(lesInstans(instans)).toBe(instans));

  it.each<[string, unknown]>([
    ['another file', { name: 'x' }],
    ['a list', []],
    ['a matrix of the wrong size', { ...instans, distances: [[0]] }],
    [
      'a double visit without synchronization',
      { ...instans, patients: [{ ...instans.patients[1], synchronization: undefined }] },
    ],
    ['a window that is no pair', { ...instans, patients: [{ ...instans.patients[0], time_window: [1] }] }],
  ])('says why %s is none', (_navn, json) => expect(lesInstans(json)).toBeTypeOf('string'));
});
