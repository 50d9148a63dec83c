import { breakLines, type Line, type Measure, type Style } from './lines';
import type { Block, Document, Item, Letter } from './types';

const MM = 72 / 25.4;
export const PAGE = { width: 210 * MM, height: 297 * MM } as const;
export const LEFT = 25 * MM;
export const RIGHT = PAGE.width - 27 * MM;
const WIDTH = RIGHT - LEFT;
const TOP = 20 * MM;
const BOTTOM = PAGE.height - 23 * MM;
/** The window of a C5 or DL envelope begins 45 mm down, when the sheet is folded. */
export const WINDOW_TOP = 50 * MM;
export const REFERENCE_LEFT = 125 * MM;
const BODY_TOP = 86 * MM;

export const STYLES = {
  title: { face: 'strong', size: 18, leading: 23 },
  heading: { face: 'strong', size: 12, leading: 16 },
  body: { face: 'body', size: 11, leading: 15.2 },
  under: { face: 'body', size: 10.5, leading: 14.2 },
  quiet: { face: 'body', size: 10, leading: 14, quiet: true },
  voice: { face: 'voice', size: 12, leading: 17 },
  small: { face: 'body', size: 10, leading: 14.5 },
  sender: { face: 'strong', size: 11, leading: 15 },
} as const satisfies Record<string, Style>;

const INDENT = 17;
const PAD = 10;

/** A place in the document's structure. The same key on two pages is the same paragraph going on. */
export interface Node {
  tag: 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'BlockQuote';
  key: string;
}

/** Lines that belong together, before it is known which page they land on. */
interface Paragraph {
  path: Node[];
  lines: Line[];
  style: Style;
  before: number;
  x: number;
  label?: { text: string; path: Node[] };
  keepWithNext?: boolean;
  /** Never broken over two pages, unless it is longer than one. */
  whole?: boolean;
  /** Always at the head of a page. */
  startsPage?: boolean;
  /** Empty lines to write on, below the last line. */
  ruled?: number;
  frame?: 'first' | 'last';
  rule?: boolean;
}

export interface Placed {
  path: Node[];
  style: Style;
  lines: { x: number; y: number; line: Line; isLast: boolean }[];
  label?: { text: string; path: Node[]; x: number; y: number };
  /** The top of the frame round the person's own words, and its bottom. */
  frame?: { top: number; bottom: number };
  rule?: number;
  /** Where there is a line to write on. */
  ruled?: { x: number; ys: number[] };
}

/** Room for a line of handwriting. */
const WRITING = 24;
const BEFORE_WRITING = 4;

export const isLetter = (document: Document): document is Letter => 'letterhead' in document;

/** Where every line goes. Pure: the document and the widths of its words are all it knows. */
export function layOut(document: Document, measure: Measure): Placed[][] {
  const paragraphs = document.blocks.flatMap((block, i) => paragraphsOf(block, `${i}`, measure));
  const before = paragraphs.at(-2);
  if (paragraphs.at(-1)?.rule && before && before.lines.length < 7)
    Object.assign(before, { keepWithNext: true, whole: true });
  return paginate(paragraphs, isLetter(document) ? belowAddress(document) : TOP);
}

function belowAddress({ address, reference }: Letter): number {
  const lines = Math.max(address.length, reference.length);
  return Math.max(BODY_TOP, WINDOW_TOP + lines * STYLES.body.leading + 20);
}

function paragraphsOf(block: Block, key: string, measure: Measure): Paragraph[] {
  const lines = (text: Item['text'], style: Style, width = WIDTH) => breakLines(text, style, width, measure);
  switch (block.kind) {
    case 'heading': {
      const first = block.level === 1;
      const style = first ? STYLES.title : STYLES.heading;
      const path: Node[] = [{ tag: first ? 'H1' : 'H2', key }];
      return [
        {
          path,
          lines: lines(block.text, style),
          style,
          before: first ? 0 : 12,
          x: LEFT,
          keepWithNext: true,
          whole: true,
          ...(block.startsPage ? { startsPage: true } : {}),
        },
      ];
    }
    case 'paragraph': {
      const style = block.quiet ? STYLES.quiet : STYLES.body;
      return [{ path: [{ tag: 'P', key }], lines: lines(block.text, style), style, before: 4, x: LEFT }];
    }
    case 'quote':
      return quote(block, key, lines);
    case 'list':
      return block.items.flatMap((item, i) =>
        listItem(block.ordered ? `${i + 1}.` : '•', item, key, i, lines),
      );
    case 'closing':
      return [
        {
          path: [{ tag: 'P', key }],
          lines: block.lines.flatMap((line) => lines(line, STYLES.small)),
          style: STYLES.small,
          before: 24,
          x: LEFT,
          whole: true,
          rule: true,
        },
      ];
  }
}

type Lines = (text: Item['text'], style: Style, width?: number) => Line[];

function quote(block: Extract<Block, { kind: 'quote' }>, key: string, lines: Lines): Paragraph[] {
  const root: Node = { tag: 'BlockQuote', key };
  const inner = WIDTH - 2 * PAD;
  const words = lines(block.text, STYLES.voice, inner);
  const common = { x: LEFT + PAD, whole: words.length < 12 };
  return [
    {
      ...common,
      path: [root, { tag: 'P', key: `${key}q` }],
      lines: words,
      style: STYLES.voice,
      before: 8 + PAD,
      keepWithNext: words.length < 12,
      frame: 'first',
    },
    {
      ...common,
      path: [root, { tag: 'P', key: `${key}s` }],
      lines: lines(block.source, STYLES.quiet, inner),
      style: STYLES.quiet,
      before: 3,
      whole: true,
      frame: 'last',
    },
  ];
}

function listItem(mark: string, item: Item, key: string, i: number, lines: Lines): Paragraph[] {
  const list: Node[] = [
    { tag: 'L', key },
    { tag: 'LI', key: `${key}.${i}` },
  ];
  const body = (part: string): Node[] => [
    ...list,
    { tag: 'LBody', key: `${key}.${i}b` },
    { tag: 'P', key: `${key}.${i}${part}` },
  ];
  const x = LEFT + INDENT;
  const main: Paragraph = {
    path: body('t'),
    lines: lines(item.text, STYLES.body, WIDTH - INDENT),
    style: STYLES.body,
    before: 4,
    x,
    label: { text: mark, path: [...list, { tag: 'Lbl', key: `${key}.${i}l` }] },
    ...(item.whole ? { whole: true } : {}),
  };
  const ruled = item.ruled ? { ruled: item.ruled } : {};
  if (!item.under) return [{ ...main, ...ruled }];
  const under = lines(item.under, STYLES.under, WIDTH - INDENT);
  return [
    { ...main, keepWithNext: true },
    {
      path: body('u'),
      lines: under,
      style: STYLES.under,
      before: 1,
      x,
      ...ruled,
      ...(item.whole ? { whole: true } : {}),
    },
  ];
}

/** Fewest lines of a paragraph that may stand alone at the foot or the head of a page. */
const ALONE = 2;

function paginate(paragraphs: readonly Paragraph[], firstTop: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = firstTop;
  let isFresh = true;
  const turn = () => {
    pages.push([]);
    y = TOP;
    isFresh = true;
  };
  for (const [i, p] of paragraphs.entries()) {
    if (!isFresh && (p.startsPage || y + needed(paragraphs, i) > BOTTOM)) turn();
    let rest = p.lines;
    let isStart = true;
    while (rest.length > 0) {
      if (!isFresh && isStart) y += p.before;
      else if (p.frame === 'first') y += PAD;
      const count = fitting(rest.length, Math.floor((BOTTOM - y) / p.style.leading), isFresh);
      if (count > 0) {
        pages.at(-1)!.push(place(p, rest.slice(0, count), y, isStart, count === rest.length));
        y += count * p.style.leading;
        isFresh = false;
        isStart = false;
        rest = rest.slice(count);
      }
      if (rest.length > 0) turn();
    }
    if (p.frame === 'last') y += PAD;
    y += writingHeight(p);
  }
  return pages;
}

/** What must find room here for the paragraph to begin on this page. */
function needed(paragraphs: readonly Paragraph[], i: number): number {
  const p = paragraphs[i]!;
  const next = paragraphs[i + 1];
  const isWhole = p.whole || p.lines.length < ALONE * 2 || (p.keepWithNext && p.lines.length < 7);
  const own =
    p.before +
    (isWhole ? p.lines.length : ALONE) * p.style.leading +
    (p.frame === 'last' ? PAD : 0) +
    writingHeight(p);
  return p.keepWithNext && isWhole && next ? own + needed(paragraphs, i + 1) : own;
}

const writingHeight = ({ ruled }: Paragraph): number => (ruled ? BEFORE_WRITING + ruled * WRITING : 0);

/** How many of the lines go here, so that neither side is left with one. */
function fitting(lines: number, room: number, isFresh: boolean): number {
  if (room >= lines) return lines;
  const count = lines - room < ALONE ? lines - ALONE : room;
  return count < ALONE && !isFresh ? 0 : Math.max(count, isFresh ? 1 : 0);
}

function place(p: Paragraph, lines: Line[], top: number, isStart: boolean, isEnd: boolean): Placed {
  const { path, style, x } = p;
  const bottom = top + lines.length * style.leading;
  return {
    path,
    style,
    lines: lines.map((line, i) => ({
      x,
      y: top + i * style.leading,
      line,
      isLast: isEnd && i === lines.length - 1,
    })),
    ...(p.label && isStart ? { label: { ...p.label, x: LEFT, y: top } } : {}),
    ...(p.frame
      ? {
          frame: {
            top: top - (p.frame === 'first' && isStart ? PAD : 4),
            bottom: bottom + (p.frame === 'last' ? PAD : 4),
          },
        }
      : {}),
    ...(p.rule && isStart ? { rule: top - 10 } : {}),
    ...(p.ruled && isEnd ? { ruled: { x, ys: writingLines(bottom, p.ruled) } } : {}),
  };
}

const writingLines = (top: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => top + BEFORE_WRITING + (i + 1) * WRITING - 4);
