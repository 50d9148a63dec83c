import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut, PAGE } from '@/lib/platform/pdf/layout';
import { makePdf } from '@/lib/platform/pdf/pdf';
import type { Document } from '@/lib/platform/pdf/types';

const AT = new Date('2026-11-25T06:20:00Z');
const sheet = (blocks: Document['blocks']): Document => ({
  title: 'Et ark',
  lang: 'nb-NO',
  author: 'Bydel Eksempel',
  created: AT,
  blocks,
  foot: 'Makuleres',
  pageNumber: 'Side {page} av {pages}',
});
const measure = (text: string, _face: string, size: number) => text.length * size * 0.5;
const PERSONS = ['Ingrid', 'Yusuf', 'Amina'];
const lists = sheet(
  PERSONS.flatMap((name): Document['blocks'] => [
    { kind: 'heading', level: 1, text: name, startsPage: true },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: [{ text: 'Gerd H.', strong: true }], under: 'Frokost\nRing på', ruled: 2, whole: true },
      ],
    },
  ]),
);

describe('a document that is no letter', () => {
  it('begins at the top of the page, and each person on one of her own', () => {
    const pages = layOut(lists, measure);
    expect(pages.map((page) => page[0]!.lines[0]!.line[0]!.text)).toEqual(
      PERSONS.map((name) => expect.stringContaining(name)),
    );
    expect(pages[0]![0]!.lines[0]!.y).toBeLessThan(70);
  });

  it('leaves lines to write on below an item, inside the paper, and never under another text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 }), (room) => {
        const pages = layOut(
          sheet([
            {
              kind: 'list',
              ordered: true,
              items: room.map((ruled, i) => ({ text: `Besøk ${i}`, under: 'Dusj', ruled, whole: true })),
            },
          ]),
          measure,
        );
        const ruled = pages.flatMap((page) => page.flatMap((p) => p.ruled?.ys ?? []));
        expect(ruled).toHaveLength(room.reduce((a, b) => a + b, 0));
        for (const page of pages) {
          const texts = page.flatMap((p) => p.lines.map((l) => l.y));
          for (const p of page)
            for (const y of p.ruled?.ys ?? []) {
              expect(y).toBeLessThan(PAGE.height - 60);
              const next = texts.filter((t) => t > p.lines.at(-1)!.y);
              if (next.length > 0) expect(y).toBeLessThan(Math.min(...next));
            }
        }
      }),
      { numRuns: 50 },
    );
  });
});

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
describe('a document with a password', () => {
  const PASSWORD = 'bako-dimi-soro';
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ark-'));
    file = join(folder, 'ark.pdf');
    writeFileSync(file, await makePdf(lists, { password: PASSWORD }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (tool: string, ...args: string[]) => spawnSync(tool, args, { encoding: 'utf8' });

  it('says AES-256 in its head, and has none of its text in the clear', async () => {
    const raw = (await makePdf(lists, { password: PASSWORD })).toString('latin1');
    expect(raw.slice(0, 8)).toBe('%PDF-1.7');
    expect(raw).toMatch(/\/V 5\b/);
    expect(raw).toContain('/AESV3');
    expect(raw).not.toContain('Makuleres');
    expect(raw).not.toContain(PASSWORD);
  });

  it.skipIf(!hasPoppler)('does not open without the password, nor with a wrong one', () => {
    for (const extra of [[], ['-upw', 'feil'], ['-opw', PASSWORD]]) {
      const answer = run('pdfinfo', ...extra, file);
      expect(answer.status).not.toBe(0);
      expect(answer.stderr).toContain('Incorrect password');
    }
  });

  it.skipIf(!hasPoppler)('opens with it: every word, tagged, and with its own fonts', () => {
    const info = run('pdfinfo', '-upw', PASSWORD, file).stdout;
    expect(info).toMatch(/Encrypted:\s+yes.*algorithm:AES-256/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Pages:\s+3/);
    const text = run('pdftotext', '-upw', PASSWORD, file, '-').stdout;
    for (const name of [...PERSONS, 'Gerd H.', 'Frokost', 'Ring på', 'Makuleres', 'Side 3 av 3'])
      expect(text).toContain(name);
    const fonts = run('pdffonts', '-upw', PASSWORD, file).stdout;
    expect(fonts).toMatch(/AtkinsonHyperlegibleNext-Regular\s+.*yes yes yes/);
  });
});
