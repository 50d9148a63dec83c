import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFont, fonts } from '@/lib/platform/pdf/fonts';
import { layOut, PAGE } from '@/lib/platform/pdf/layout';
import { makePdf } from '@/lib/platform/pdf/pdf';
import type { Block, Letter } from '@/lib/platform/pdf/types';
import { eksempelbrev, EKSEMPLER } from '@/lib/domain/vedtak/brevmal/eksempel/rules';
import { STANDARD } from '@/lib/domain/vedtak/brev/ordlyd/rules';
import { filnavn, somDokument } from '@/lib/domain/vedtak/brev/pdf/rules';
import { brevtekst } from '@/lib/domain/vedtak/brev/rules';
import { BREVSPRAAK } from '@/lib/domain/vedtak/types';

const AT = new Date('2026-11-25T06:20:00Z');
const letter = (blocks: Block[]): Letter => ({
  title: 'Et brev',
  lang: 'nb-NO',
  author: 'Bydel Eksempel',
  created: AT,
  letterhead: { logo: null, lines: ['Bydel Eksempel'] },
  address: ['Ola Eksempel', 'Storgata 1', '9999 Eksempel'],
  reference: ['25. november 2026'],
  blocks,
  foot: 'Bydel Eksempel',
  pageNumber: 'Side {page} av {pages}',
});
/** Every character as wide as half its size: enough to break lines by. */
const measure = (text: string, _face: string, size: number) => text.length * size * 0.5;
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
const laidOut = (l: Letter) =>
  plain(
    layOut(l, measure)
      .flat()
      .map((p) => [p.label?.text, ...p.lines.map((x) => x.line.map((s) => s.text).join(''))].join(' '))
      .join(' '),
  );

const words = fc.array(fc.constantFrom('hjelp', 'hjemme', 'du', 'får', 'opptreningsplassen', '§ 36'), { minLength: 1, maxLength: 120 }).map((w) => w.join(' ')); // prettier-ignore
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text): Block => ({ kind: 'paragraph', text })),
  words.map((text): Block => ({ kind: 'heading', level: 2, text: text.slice(0, 40).trim() })),
  fc.tuple(words, words).map(([text, source]): Block => ({ kind: 'quote', text, source })),
  fc.array(words, { minLength: 1, maxLength: 5 }).map((all): Block => ({ kind: 'list', ordered: true, items: all.map((text) => ({ text, under: text })) })), // prettier-ignore
);
const blocks = fc.array(block, { minLength: 1, maxLength: 25 });

describe('the layout of a letter', () => {
  it('loses no word, and keeps them in order', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const expected = all.flatMap((b) => {
          if (b.kind === 'quote') return [b.text, b.source];
          if (b.kind === 'list')
            return b.items.flatMap((i, n) => [`${n + 1}.`, i.text as string, i.under as string]);
          return b.kind === 'closing' ? b.lines : [b.text as string];
        });
        expect(laidOut(letter(all))).toBe(plain(expected.join(' ')));
      }),
      { numRuns: 100 },
    );
  });

  it('never leaves a heading alone at the foot, a line alone on a page, or anything outside the paper', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const pages = layOut(letter(all), measure);
        for (const [n, page] of pages.entries()) {
          const last = page.at(-1)!;
          if (n < pages.length - 1 && all.at(-1)!.kind !== 'heading')
            expect(last.path[0]!.tag).not.toBe('H2');
          for (const { lines } of page) for (const { y } of lines) expect(y).toBeLessThan(PAGE.height - 60);
        }
        const parts = new Map<string, number[]>();
        for (const p of pages.flat()) {
          const key = p.path.map((x) => x.key).join('/');
          parts.set(key, [...(parts.get(key) ?? []), p.lines.length]);
        }
        for (const counts of parts.values())
          if (counts.length > 1) for (const c of counts) expect(c).toBeGreaterThan(1);
      }),
      { numRuns: 100 },
    );
  });

  it('does not tear a phone number or a paragraph sign from its number', () => {
    const text = 'ring oss gjerne på telefon 00 00 20 01 om du vil, se forvaltningsloven §§ 18 og 19 '.repeat(
      9,
    );
    const lines = layOut(letter([{ kind: 'paragraph', text }]), measure)
      .flat()
      .flatMap((p) => p.lines);
    for (const { line } of lines)
      expect(line.map((s) => s.text).join('')).not.toMatch(/^20\s01|^01\b|§$|\b(00|20)$/u);
  });
});

describe('the fonts', () => {
  it('are unpacked at two weights, with different outlines and widths', () => {
    const { body, strong } = fonts();
    expect(strong[0]!.file.equals(body[0]!.file)).toBe(false);
    expect(body[0]!.file.subarray(0, 4)).toEqual(Buffer.from([0, 1, 0, 0]));
  });
  it('find a letter where it is: Norwegian, Polish, Sámi', () => {
    const [first, second] = fonts().body;
    expect(byFont('Blåbær', fonts().body)).toEqual([{ font: first!.id, text: 'Blåbær' }]);
    expect(byFont('Żak', fonts().body)[0]).toEqual({ font: second!.id, text: 'Ż' });
    const eng = 'ŋ'.codePointAt(0)!;
    expect([first!.has(eng), second!.has(eng), fonts().body.some((f) => f.has(eng))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the PDF', () => {
  const brev = eksempelbrev('nb', STANDARD.nb, 'INNVILGELSE');
  const pdf = () => makePdf(somDokument(brev, { logo: null, laget: AT }));

  it('is the same to the last byte for the same letter', async () => {
    expect((await pdf()).equals(await pdf())).toBe(true);
  });
  it('says that it is tagged, accessible, and in which language', async () => {
    const raw = (await pdf()).toString('latin1');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('/Lang (nb-NO)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect((raw.match(/\/FontFile2 /g) ?? []).length).toBeGreaterThan(2);
  });
  it('has no name in the file name', () => {
    expect(filnavn('2026/0417')).toBe('vedtak-2026-0417.pdf');
  });

  const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;
  it.skipIf(!hasPoppler)(
    'has every sentence of the letter, in order, in every language and kind',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'brev-'));
      try {
        for (const spraak of BREVSPRAAK)
          for (const slag of EKSEMPLER.filter((e) => spraak === 'nb' || e === 'OPPHOR')) {
            const b = eksempelbrev(spraak, STANDARD[spraak], slag);
            const file = join(folder, 'b.pdf');
            writeFileSync(file, await makePdf(somDokument(b, { logo: null, laget: AT })));
            const raw = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
            // The foot is no part of the letter.
            const text = plain(raw.replace(/^.*·.*$/gmu, '').replace(/^ *(\d+\.|•) /gmu, ' '));
            let at = 0;
            for (const line of brevtekst(b).split('\n').filter(Boolean)) {
              const found = text.indexOf(plain(line), at);
              expect(found, `${spraak} ${slag}: ${line}`).toBeGreaterThanOrEqual(at);
              at = found;
            }
          }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});
