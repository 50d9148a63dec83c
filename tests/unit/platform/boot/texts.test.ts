import { describe, expect, it } from 'vitest';
import * as texts from '../../../../lib/platform/boot/texts.mjs';

const { demoSignIns, oidcIncomplete, ...simple } = texts;
const sentences = Object.entries(simple).map(([name, text]): [string, string] => [
  name,
  (text as (...args: unknown[]) => string)('A', 'B', 3),
]);

describe('what start-up says', () => {
  it.each(sentences)('%s is one line without holes', (_, text) => {
    expect(text).not.toMatch(/\n|undefined|null|NaN|\[object/);
  });
  it('names every variable that is missing', () => {
    expect(oidcIncomplete(['A', 'B'])).toContain('A og B mangler');
  });
  it('explains a code in words, and repeats what it does not know', () => {
    const place = 'Får ikke kontakt med databasen i DATABASE_URL (vert:1/db)';
    expect(texts.databaseUnreachable('vert:1/db', 'ECONNREFUSED')).toBe(`${place}: ingen svarer der.`);
    expect(texts.databaseUnreachable('vert:1/db', 'noe rart')).toBe(`${place}: noe rart.`);
  });
  it('proposes a port that exists', () => {
    expect(texts.portInUse(3000)).toContain('PORT=3001');
    expect(texts.portInUse(65_535)).toContain('PORT=3000');
  });
  it('lists the demo sign-ins, when there are any', () => {
    expect(demoSignIns([])).toEqual([]);
    expect(demoSignIns([{ navn: 'Kari Lie', rolle: 'teamleder' }])).toContain('  Kari Lie (teamleder)');
  });
});
