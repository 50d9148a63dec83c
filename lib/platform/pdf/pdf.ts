import 'server-only';
import { randomBytes } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { byFont, fonts, type Face } from './fonts';
import {
  isLetter,
  layOut,
  LEFT,
  PAGE,
  REFERENCE_LEFT,
  RIGHT,
  STYLES,
  WINDOW_TOP,
  type Node,
  type Placed,
} from './layout';
import type { Line, Measure, Style } from './lines';
import type { Document, Letter, Protection } from './types';

const INK = '#1f1c19';
const QUIET = '#57504a';
const HAIRLINE = '#b9b0a4';
const LOGO = { top: 36, height: 48 };
const FOOT_TOP = PAGE.height - 46;

/** The document as a tagged PDF (PDF/UA): real text, embedded fonts, headings, lists, and page numbers nobody has to hear. */
export async function makePdf(document: Document, protection?: Protection): Promise<Buffer> {
  const doc = open(document, protection);
  const bytes = collect(doc);
  const measure = measuring(doc);
  const pages = layOut(document, measure);
  const tree = new Structure(doc);
  for (const [i, placed] of pages.entries()) {
    doc.addPage();
    if (i === 0 && isLetter(document)) head(doc, document, tree);
    drawFrames(doc, placed);
    for (const paragraph of placed) draw(doc, paragraph, tree);
    foot(doc, document, { page: i + 1, pages: pages.length }, measure);
  }
  tree.end();
  doc.end();
  return bytes;
}

function open(document: Document, protection?: Protection): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    // The types know only the archive profiles.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: document.lang,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: document.title,
      Author: document.author,
      Creator: 'Tillit',
      CreationDate: document.created,
      ModDate: document.created,
    },
    ...(protection ? locked(protection) : {}),
  });
  for (const font of new Map(
    Object.values(fonts())
      .flat()
      .map((f) => [f.id, f]),
  ).values())
    doc.registerFont(font.id, font.file);
  return doc;
}

/** Version 1.7 extension level 3 is AES-256. Reading aloud and printing are allowed; the owner's password is thrown away. */
const locked = ({ password }: Protection) => ({
  pdfVersion: '1.7ext3' as const,
  userPassword: password,
  ownerPassword: randomBytes(32).toString('base64url'),
  permissions: { printing: 'highResolution' as const, contentAccessibility: true },
});

const collect = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });

function measuring(doc: PDFKit.PDFDocument): Measure {
  const known = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${size} ${text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const width = byFont(text, fonts()[face]).reduce(
      (sum, piece) => sum + doc.font(piece.font).fontSize(size).widthOfString(piece.text),
      0,
    );
    known.set(key, width);
    return width;
  };
}

/** The structure tree: elements are made the first time they are met, and go on where they were on the next page. */
class Structure {
  private readonly elements = new Map<string, PDFKit.PDFStructureElement>();
  private readonly root: PDFKit.PDFStructureElement;
  private readonly doc: PDFKit.PDFDocument;

  constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  /** Draws inside the element at the end of the path. */
  inside(path: readonly Node[], work: () => void): void {
    let parent = this.root;
    for (const { tag, key } of path) {
      const id = `${tag} ${key}`;
      let element = this.elements.get(id);
      if (!element) {
        element = this.doc.struct(tag);
        parent.add(element);
        this.elements.set(id, element);
      }
      parent = element;
    }
    const content = this.doc.markStructureContent(path.at(-1)!.tag);
    work();
    this.doc.endMarkedContent();
    parent.add(content);
  }

  figure(alt: string, work: () => void): void {
    const figure = this.doc.struct('Figure', { alt });
    this.root.add(figure);
    const content = this.doc.markStructureContent('Figure');
    work();
    this.doc.endMarkedContent();
    figure.add(content);
  }

  end(): void {
    this.root.end();
  }
}

function write(
  doc: PDFKit.PDFDocument,
  text: string,
  face: Face,
  style: Style,
  x: number,
  y: number,
): number {
  let at = x;
  doc.fillColor(style.quiet ? QUIET : INK);
  for (const piece of byFont(text, fonts()[face])) {
    doc.font(piece.font).fontSize(style.size);
    doc.text(piece.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
    at += doc.widthOfString(piece.text);
  }
  return at;
}

/** A line that goes on ends in a space, so that nobody hears two words as one. */
function writeLine(
  doc: PDFKit.PDFDocument,
  line: Line,
  style: Style,
  x: number,
  top: number,
  isLast: boolean,
): void {
  const baseline = top + (style.leading + style.size * 0.68) / 2;
  let at = x;
  for (const [i, stretch] of line.entries()) {
    const text = i === line.length - 1 && !isLast ? `${stretch.text} ` : stretch.text;
    at = write(doc, text, stretch.face, style, at, baseline);
  }
}

function draw(doc: PDFKit.PDFDocument, placed: Placed, tree: Structure): void {
  const { label, style } = placed;
  if (placed.rule !== undefined) {
    const y = placed.rule;
    decorate(doc, () => doc.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.6).stroke(HAIRLINE));
  }
  if (label)
    tree.inside(label.path, () =>
      writeLine(doc, [{ text: label.text, face: 'body' }], style, label.x, label.y, true),
    );
  tree.inside(placed.path, () => {
    for (const { line, x, y, isLast } of placed.lines) writeLine(doc, line, style, x, y, isLast);
  });
  const { ruled } = placed;
  if (ruled)
    decorate(doc, () => {
      for (const y of ruled.ys) doc.moveTo(ruled.x, y).lineTo(RIGHT, y).lineWidth(0.5).stroke(HAIRLINE);
    });
}

/** One frame round the words and who heard them, also when they came on two pages. */
function drawFrames(doc: PDFKit.PDFDocument, placed: readonly Placed[]): void {
  const framed = placed.filter((p) => p.frame);
  const roots = new Map<string, { top: number; bottom: number }>();
  for (const { path, frame } of framed) {
    const known = roots.get(path[0]!.key);
    roots.set(path[0]!.key, { top: known?.top ?? frame!.top, bottom: frame!.bottom });
  }
  for (const { top, bottom } of roots.values())
    decorate(doc, () =>
      doc
        .roundedRect(LEFT, top, RIGHT - LEFT, bottom - top, 3)
        .lineWidth(0.6)
        .stroke(HAIRLINE),
    );
}

function decorate(doc: PDFKit.PDFDocument, work: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  work();
  doc.endMarkedContent();
}

function head(doc: PDFKit.PDFDocument, letter: Letter, tree: Structure): void {
  const { logo, lines } = letter.letterhead;
  let x = LEFT;
  // A picture in another format is left out: it must not stand between a person and her letter.
  if (logo && isPng(logo.png)) {
    const image = Buffer.from(logo.png);
    const width = (LOGO.height * image.readUInt32BE(16)) / image.readUInt32BE(20); // IHDR
    tree.figure(logo.alt, () => doc.image(image, LEFT, LOGO.top, { width, height: LOGO.height }));
    x += width + 12;
  }
  const top = LOGO.top + (LOGO.height - lines.length * STYLES.small.leading) / 2;
  column(doc, tree, 'sender', lines, x, top, (i) => (i === 0 ? STYLES.sender : STYLES.small));
  if (letter.stamp) stamp(doc, tree, letter.stamp);
  column(doc, tree, 'address', letter.address, LEFT, WINDOW_TOP, () => STYLES.body);
  column(doc, tree, 'reference', letter.reference, REFERENCE_LEFT, WINDOW_TOP, () => STYLES.small);
}

const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(1, 4)).toString('latin1') === 'PNG';

function column(
  doc: PDFKit.PDFDocument,
  tree: Structure,
  key: string,
  lines: readonly string[],
  x: number,
  top: number,
  styleOf: (i: number) => Style,
): void {
  if (lines.length === 0) return;
  tree.inside([{ tag: 'P', key }], () => {
    for (const [i, text] of lines.entries()) {
      const style = styleOf(i);
      const y = top + i * styleOf(lines.length - 1).leading;
      writeLine(doc, [{ text, face: style.face }], style, x, y, i === lines.length - 1);
    }
  });
}

function stamp(doc: PDFKit.PDFDocument, tree: Structure, text: string): void {
  const style = STYLES.sender;
  const width = doc.font('AtkinsonHyperlegibleNext-SemiBold').fontSize(style.size).widthOfString(text);
  const left = RIGHT - width - 20;
  decorate(doc, () =>
    doc
      .rect(left, LOGO.top + 8, width + 20, 26)
      .lineWidth(1)
      .stroke(INK),
  );
  tree.inside([{ tag: 'P', key: 'stamp' }], () =>
    writeLine(doc, [{ text, face: 'strong' }], style, left + 10, LOGO.top + 13.5, true),
  );
}

function foot(
  doc: PDFKit.PDFDocument,
  document: Document,
  numbers: { page: number; pages: number },
  measure: Measure,
): void {
  const style = { ...STYLES.small, size: 9, quiet: true };
  const number = document.pageNumber
    .replace('{page}', `${numbers.page}`)
    .replace('{pages}', `${numbers.pages}`);
  doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
  doc.moveTo(LEFT, FOOT_TOP).lineTo(RIGHT, FOOT_TOP).lineWidth(0.5).stroke(HAIRLINE);
  write(doc, document.foot, 'body', style, LEFT, FOOT_TOP + 15);
  write(doc, number, 'body', style, RIGHT - measure(number, 'body', style.size), FOOT_TOP + 15);
  doc.endMarkedContent();
}
