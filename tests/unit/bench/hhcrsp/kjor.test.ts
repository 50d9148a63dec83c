import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lesArgumenter } from '../../../bench/hhcrsp/argumenter';
import { kjor } from '../../../bench/hhcrsp/kjor';

describe('lesArgumenter', () => {
  it('has ten seconds, seed 1 and the clock on the wall when nothing is said', () => {
    expect(lesArgumenter(['--instanser', 'a', '--ut', 'b'])).toEqual({
      instanser: 'a',
      ut: 'b',
      sekunder: 10,
      seed: 1,
      klokke: 'vegg',
    });
  });

  it.each<[string[], RegExp]>([
    [[], /Skriv hvilken mappe instansene ligger i/],
    [['--instanser', 'a'], /Skriv hvilken mappe løsningene/],
    [['--instanser', '--ut', 'b'], /--instanser mangler verdi/],
    [['--instanser', 'a', '--ut', 'b', '--sekunder', 'mange'], /--sekunder må være et tall/],
    [['--instanser', 'a', '--ut', 'b', '--seed', '1.5'], /--seed må være et helt tall/],
    [['--fart', '3'], /Kjenner ikke «--fart»/],
  ])('%j is refused with a sentence', (argv, setning) => expect(lesArgumenter(argv)).toMatch(setning));
});

describe('kjor', () => {
  const toy = {
    patients: [
      { id: 'p1', time_window: [0, 60], required_caregivers: [{ service: 's1', duration: 10 }] },
      { id: 'p2', time_window: [0, 60], required_caregivers: [{ service: 's1', duration: 10 }] },
    ],
    caregivers: [{ id: 'c1', abilities: ['s1'] }],
    distances: [
      [0, 10, 20],
      [10, 0, 10],
      [20, 10, 0],
    ],
  };
  const kjorI = (filer: Record<string, unknown>) => {
    const mappe = mkdtempSync(join(tmpdir(), 'hhcrsp-'));
    for (const [navn, innhold] of Object.entries(filer))
      writeFileSync(join(mappe, navn), typeof innhold === 'string' ? innhold : JSON.stringify(innhold));
    const sagt: string[] = [];
    const si = (linje: string) => void sagt.push(linje);
    const kode = kjor(['--instanser', mappe, '--ut', `${mappe}/ut`, '--sekunder', '0.05'], '/', si, si);
    return { kode, mappe, sagt: sagt.join('\n') };
  };

  it('writes a solution, checks the file and compares with the best known', () => {
    const csv = 'id,instance,patients,validated,lowest_reported,source\nX1,toy,2,13.3333,13,here\n';
    const { kode, mappe, sagt } = kjorI({ 'toy.json': toy, 'best_known.csv': csv, 'annet.json': '{"a":1}' });
    expect(kode).toBe(0);
    expect(sagt).toContain('annet.json: hoppet over');
    expect(sagt).toMatch(/toy +13\.3333 +13\.3333 +0\.00 .* ok/);
    expect(sagt).toContain('familie X: snitt 0.00 %');
    const rute = JSON.parse(readFileSync(join(mappe, 'ut', 'toy.json'), 'utf8')).routes[0];
    expect(rute.caregiver_id).toBe('c1');
    expect(rute.locations).toHaveLength(2);
  });

  it('exits 1 when a solution breaks a rule: nobody has the skill', () => {
    const { kode, sagt } = kjorI({ 'toy.json': { ...toy, caregivers: [{ id: 'c1', abilities: ['s2'] }] } });
    expect(kode).toBe(1);
    expect(sagt).toContain('mangler s1');
  });

  it('says so when there is nothing to run', () => expect(kjorI({}).kode).toBe(2));
});
