import { brotliDecompressSync } from 'node:zlib';
import { ARGS_ARE_WORDS, HAS_INSTRUCTIONS, type Glyph, type Part, type Point } from './glyph';
import { Reader } from './reader';

/** The order of the table names in the format's own list (W3C WOFF2, 5.2). Index 63 = the name is spelled out. */
const TAGS = (
  'cmap,head,hhea,hmtx,maxp,name,OS/2,post,cvt ,fpgm,glyf,loca,prep,CFF ,VORG,EBDT,EBLC,gasp,hdmx,kern,LTSH,PCLT,VDMX,' +
  'vhea,vmtx,BASE,GDEF,GPOS,GSUB,EBSC,JSTF,MATH,CBDT,CBLC,COLR,CPAL,SVG ,sbix,acnt,avar,bdat,bloc,bsln,cvar,fdsc,feat,' +
  'fmtx,fvar,gvar,hsty,just,lcar,mort,morx,opbd,prop,trak,Zapf,Silf,Glat,Gloc,Feat,Sill'
).split(',');
const SPELLED_OUT = 63;
const OUTLINES = new Set(['glyf', 'loca']);

export type Tables = Map<string, Buffer>;

/** A font file taken apart: its tables, and the outlines that the format packs in a way of its own. */
export interface Unpacked {
  flavor: number;
  tables: Tables;
  glyphs: Glyph[];
}

/** The fonts come from npm as WOFF2. pdfkit can read that, but can neither vary nor subset it. */
export function unpackWoff2(woff2: Uint8Array): Unpacked {
  const file = new Reader(woff2);
  if (file.tag() !== 'wOF2') throw new Error('not a WOFF2 file');
  const { flavor, numTables, totalCompressedSize } = header(file);
  const entries = Array.from({ length: numTables }, () => entry(file));
  const data = brotliDecompressSync(file.take(totalCompressedSize));
  let at = 0;
  const tables: Tables = new Map();
  for (const { tag, length } of entries) tables.set(tag, data.subarray(at, (at += length)));
  return { flavor, tables, glyphs: glyphs(new Reader(tables.get('glyf')!)) };
}

/** The header after its signature (W3C WOFF2, 4.1). Every field has its place, also those that we do not use. */
const header = (file: Reader) => ({
  flavor: file.u32(),
  length: file.u32(),
  numTables: file.u16(),
  reserved: file.u16(),
  totalSfntSize: file.u32(),
  totalCompressedSize: file.u32(),
  majorVersion: file.u16(),
  minorVersion: file.u16(),
  metaOffset: file.u32(),
  metaLength: file.u32(),
  metaOrigLength: file.u32(),
  privOffset: file.u32(),
  privLength: file.u32(),
});

/** For outlines version 0 means packed; for every other table it means as it was. */
function entry(file: Reader): { tag: string; length: number } {
  const flags = file.u8();
  const tag = (flags & 63) === SPELLED_OUT ? file.tag() : TAGS[flags & 63]!;
  const plain = file.base128();
  if (flags >> 6 !== 0) throw new Error(`cannot unpack ${tag}`);
  return { tag, length: OUTLINES.has(tag) ? file.base128() : plain };
}

interface Streams {
  points: Reader;
  flags: Reader;
  triplets: Reader;
  composites: Reader;
  boxes: Reader;
  instructions: Reader;
}

/** The head of the packed outlines (W3C WOFF2, 5.1): how many there are, and how long each of the streams is that follow in this order. */
const outlinesHeader = (table: Reader) => ({
  reserved: table.u16(),
  optionFlags: table.u16(),
  numGlyphs: table.u16(),
  indexFormat: table.u16(),
  sizes: {
    contours: table.u32(),
    points: table.u32(),
    flags: table.u32(),
    triplets: table.u32(),
    composites: table.u32(),
    boxes: table.u32(),
    instructions: table.u32(),
  },
});

function glyphs(table: Reader): Glyph[] {
  const { numGlyphs: count, sizes } = outlinesHeader(table);
  const stream = (size: number) => new Reader(table.take(size));
  const contours = stream(sizes.contours);
  const points = stream(sizes.points);
  const flags = stream(sizes.flags);
  const triplets = stream(sizes.triplets);
  const composites = stream(sizes.composites);
  const boxes = stream(sizes.boxes);
  const instructions = stream(sizes.instructions);
  const hasBox = boxes.take(((count + 31) >> 5) << 2);
  const streams = { points, flags, triplets, composites, boxes, instructions };
  return Array.from({ length: count }, (_, id) => {
    const box = hasBox[id >> 3]! & (0x80 >> (id & 7)) ? boxes.take(8) : null;
    const number = contours.i16();
    if (number === 0) return null;
    return number > 0 ? simple(number, streams) : composite(streams, box!);
  });
}

function simple(contours: number, s: Streams): Glyph {
  const ends: number[] = [];
  let total = 0;
  for (let i = 0; i < contours; i++) ends.push((total += s.points.u255()) - 1);
  let x = 0;
  let y = 0;
  const points: Point[] = [];
  for (let i = 0; i < total; i++) {
    const flag = s.flags.u8();
    const [dx, dy] = triplet(flag & 0x7f, s.triplets);
    points.push({ x: (x += dx), y: (y += dy), onCurve: flag >> 7 === 0 });
  }
  return { kind: 'simple', ends, points, instructions: s.instructions.take(s.triplets.u255()) };
}

const HAS_SCALE = 8;
const MORE = 32;
const HAS_XY_SCALE = 64;
const HAS_TWO_BY_TWO = 128;

function composite({ composites: from, triplets, instructions }: Streams, box: Buffer): Glyph {
  const parts: Part[] = [];
  let flags: number;
  do {
    flags = from.u16();
    const glyph = from.u16();
    const next = () => (flags & ARGS_ARE_WORDS ? from.i16() : from.i8());
    const args = { x: next(), y: next() };
    const scale = flags & HAS_SCALE ? 2 : flags & HAS_XY_SCALE ? 4 : flags & HAS_TWO_BY_TWO ? 8 : 0;
    parts.push({ flags, glyph, args, transform: from.take(scale) });
  } while (flags & MORE);
  const isInstructed = parts.some((p) => p.flags & HAS_INSTRUCTIONS);
  return {
    kind: 'composite',
    parts,
    box,
    instructions: instructions.take(isInstructed ? triplets.u255() : 0),
  };
}

const signed = (flag: number, value: number): number => (flag & 1 ? value : -value);

/** A step from one point to the next, packed in one to four bytes (W3C WOFF2, 5.2). */
function triplet(flag: number, from: Reader): [number, number] {
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + from.u8())];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + from.u8()), 0];
  if (flag < 84) {
    const high = flag - 20;
    const low = from.u8();
    const y = signed(flag >> 1, 1 + ((high & 0x0c) << 2) + (low & 15));
    return [signed(flag, 1 + (high & 0x30) + (low >> 4)), y];
  }
  if (flag < 120) {
    const high = flag - 84;
    const x = signed(flag, 1 + (Math.floor(high / 12) << 8) + from.u8());
    return [x, signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + from.u8())];
  }
  if (flag < 124) {
    const [a, b, c] = [from.u8(), from.u8(), from.u8()] as [number, number, number];
    return [signed(flag, (a << 4) + (b >> 4)), signed(flag >> 1, ((b & 15) << 8) + c)];
  }
  return [signed(flag, from.u16()), signed(flag >> 1, from.u16())];
}
