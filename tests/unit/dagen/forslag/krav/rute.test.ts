import { describe, expect, it } from 'vitest';
import { pauserI } from '@/lib/domain/dagen/forslag/klokke/rules';
import {
  laastDagsdel,
  pause,
  rutebrudd,
  toUlike,
  vaktslutt,
} from '@/lib/domain/dagen/forslag/krav/rute/rules';
import type { Rutefakta } from '@/lib/domain/dagen/forslag/krav/types';

const OKT = { fra: 450, til: 930 };
const NATT = { fra: 1320, til: 1890 };
type Stopp = Rutefakta['stopp'][number];
const stopp = (start: number, slutt: number, mer: Partial<Stopp> = {}): Stopp => ({
  besokId: 'b',
  start,
  slutt,
  reiseHit: 0,
  laastDagsdel: null,
  ...mer,
});
const rute = (mer: Partial<Rutefakta> = {}): Rutefakta => ({
  ansattId: 'hun',
  okter: [OKT],
  pauser: pauserI([OKT]),
  stopp: [stopp(450, 480)],
  reiseHjem: 10,
  dagNr: 0,
  ...mer,
});

describe('vaktslutt', () => {
  it.each([
    ['tilbake på minuttet', rute({ stopp: [stopp(900, 920)] }), null],
    ['ett minutt for sent', rute({ stopp: [stopp(900, 921)] }), 'VAKTSLUTT'],
    ['begynner før vakta', rute({ stopp: [stopp(449, 470)] }), 'VAKTSLUTT'],
    ['går mellom to vakter', rute({ okter: [OKT, NATT], stopp: [stopp(1000, 1020)] }), 'VAKTSLUTT'],
    ['går i den andre vakta', rute({ okter: [OKT, NATT], stopp: [stopp(1400, 1420)] }), null],
    ['ingen besøk', rute({ stopp: [], reiseHjem: 999 }), null],
  ])('%s', (_, r, svar) => expect(vaktslutt(r)?.krav ?? null).toBe(svar));
});

describe('pause, aml. § 10-9', () => {
  // Pausen skal begynne mellom 570 og 780, og vare en halv time.
  it.each([
    ['plass midt i', rute({ stopp: [stopp(450, 650), stopp(680, 900)] }), null],
    ['ett minutt for trangt', rute({ stopp: [stopp(450, 650), stopp(679, 900)] }), 'PAUSE'],
    ['reisen er ikke pause', rute({ stopp: [stopp(450, 650), stopp(690, 900, { reiseHit: 11 })] }), 'PAUSE'],
    ['begynner i tide', rute({ stopp: [stopp(450, 780)] }), null],
    ['ett minutt for sent', rute({ stopp: [stopp(450, 781)] }), 'PAUSE'],
    ['glemt pause', rute({ pauser: [] }), 'PAUSE'],
    ['fem og en halv time trenger ingen', rute({ okter: [{ fra: 450, til: 780 }], pauser: [] }), null],
    ['ett minutt over trenger en', rute({ okter: [{ fra: 450, til: 781 }], pauser: [] }), 'PAUSE'],
  ])('%s', (_, r, svar) => expect(pause(r)?.krav ?? null).toBe(svar));
});

describe('låst del av dagen', () => {
  it.each([
    ['på slutten av morgenen', 599, null],
    ['det første minuttet av formiddagen', 600, 'LAAST_DAGSDEL'],
  ])('%s', (_, start, svar) => {
    const r = rute({ stopp: [stopp(start, start + 10, { laastDagsdel: 'MORGEN' })] });
    expect(laastDagsdel(r)?.krav ?? null).toBe(svar);
  });
});

it('to plasser er to personer', () => {
  expect(toUlike(['hun', 'han'])).toBeNull();
  expect(toUlike(['hun', 'hun'])?.krav).toBe('TO_ULIKE');
});

it('en god rute bryter ingenting', () => expect(rutebrudd(rute())).toEqual([]));
