import { ARGS_ARE_XY, type Glyph } from './glyph';
import { Reader } from './reader';
import type { Tables, Unpacked } from './woff2';

interface Delta {
  x: number;
  y: number;
}
/** Points that are no points of the outline but carry its width: left, right, top, bottom. */
const PHANTOMS = 4;
const F2DOT14 = 16384;

/** The font at one weight (OpenType `gvar`, one axis). pdfkit can show a variable font, but not embed it. */
export function atWeight(font: Unpacked, weight: number): Unpacked {
  const at = normalised(font.tables, weight);
  const steps = variations(font.tables.get('gvar')!);
  const widths = metrics(font.tables);
  const glyphs = font.glyphs.map((glyph, id) => {
    const moved = moves(steps(id), glyph, at);
    const count = moved.length - PHANTOMS;
    widths[id]!.advance += Math.round(moved[count + 1]!.x - moved[count]!.x);
    return move(glyph, moved);
  });
  return { ...font, glyphs, tables: withWidths(font.tables, widths) };
}

/** 400 is 0 and the heaviest is 1; the designer's own curve lies between. */
function normalised(tables: Tables, weight: number): number {
  const fvar = tables.get('fvar')!;
  const axis = fvar.subarray(fvar.readUInt16BE(4));
  const [low, middle, high] = [4, 8, 12].map((at) => axis.readInt32BE(at) / 65536) as [
    number,
    number,
    number,
  ];
  const plain = weight < middle ? (weight - middle) / (middle - low) : (weight - middle) / (high - middle);
  const avar = tables.get('avar');
  if (!avar) return plain;
  const pairs = Array.from({ length: avar.readUInt16BE(8) }, (_, i) => ({
    from: avar.readInt16BE(10 + i * 4) / F2DOT14,
    to: avar.readInt16BE(12 + i * 4) / F2DOT14,
  }));
  const after = pairs.findIndex((p) => p.from >= plain);
  const [a, b] = [pairs[Math.max(0, after - 1)]!, pairs[after]!];
  return a.from === b.from ? b.to : a.to + ((plain - a.from) / (b.from - a.from)) * (b.to - a.to);
}

/** The part of the table that belongs to a glyph. */
function variations(gvar: Buffer): (id: number) => { data: Buffer; shared: (i: number) => number } {
  const shared = gvar.subarray(gvar.readUInt32BE(8));
  const isLong = (gvar.readUInt16BE(14) & 1) !== 0;
  const start = gvar.readUInt32BE(16);
  const offset = (id: number) =>
    isLong ? gvar.readUInt32BE(20 + id * 4) : gvar.readUInt16BE(20 + id * 2) * 2;
  return (id) => ({
    data: gvar.subarray(start + offset(id), start + offset(id + 1)),
    shared: (i) => shared.readInt16BE(i * 2) / F2DOT14,
  });
}

const SHARED_POINTS = 0x8000;
const OWN_PEAK = 0x8000;
const OWN_REGION = 0x4000;
const OWN_POINTS = 0x2000;

/** How far every point of the glyph moves, phantoms last. */
function moves(
  { data, shared }: ReturnType<ReturnType<typeof variations>>,
  glyph: Glyph,
  at: number,
): Delta[] {
  const places = placesOf(glyph);
  const total = places.map((): Delta => ({ x: 0, y: 0 }));
  if (data.length === 0) return total;
  const heads = new Reader(data);
  const flags = heads.u16();
  const body = new Reader(data.subarray(heads.u16()));
  const common = flags & SHARED_POINTS ? packedPoints(body) : null;
  for (let i = 0; i < (flags & 0xfff); i++) {
    const size = heads.u16();
    const index = heads.u16();
    const peak = index & OWN_PEAK ? heads.i16() / F2DOT14 : shared(index & 0xfff);
    const region = index & OWN_REGION ? [heads.i16() / F2DOT14, heads.i16() / F2DOT14] : null;
    const part = new Reader(body.take(size));
    const scale = scalar(at, peak, region);
    if (scale === 0) continue;
    const named = (index & OWN_POINTS ? packedPoints(part) : common) ?? places.map((_, n) => n);
    const xs = packedDeltas(part, named.length);
    const ys = packedDeltas(part, named.length);
    const known = new Map(named.map((n, k) => [n, { x: xs[k]! * scale, y: ys[k]! * scale }]));
    for (const [n, delta] of spread(glyph, places, known).entries()) {
      total[n]!.x += delta.x;
      total[n]!.y += delta.y;
    }
  }
  return total;
}

const placesOf = (glyph: Glyph): Delta[] => {
  const own = glyph === null ? [] : glyph.kind === 'simple' ? glyph.points : glyph.parts.map((p) => p.args);
  return [...own.map(({ x, y }) => ({ x, y })), ...Array.from({ length: PHANTOMS }, () => ({ x: 0, y: 0 }))];
};

function scalar(at: number, peak: number, region: number[] | null): number {
  if (peak === 0) return 1;
  const [start, end] = region ?? [Math.min(0, peak), Math.max(0, peak)];
  if (at === peak) return 1;
  if (at <= start! || at >= end!) return 0;
  return at < peak ? (at - start!) / (peak - start!) : (end! - at) / (end! - peak);
}

/** Null: all of them. */
function packedPoints(from: Reader): number[] | null {
  const first = from.u8();
  if (first === 0) return null;
  const count = first & 0x80 ? ((first & 0x7f) << 8) | from.u8() : first;
  const points: number[] = [];
  let at = 0;
  while (points.length < count) {
    const control = from.u8();
    for (let i = 0; i <= (control & 0x7f); i++) points.push((at += control & 0x80 ? from.u16() : from.u8()));
  }
  return points;
}

function packedDeltas(from: Reader, count: number): number[] {
  const deltas: number[] = [];
  while (deltas.length < count) {
    const control = from.u8();
    for (let i = 0; i <= (control & 0x3f); i++)
      deltas.push(control & 0x80 ? 0 : control & 0x40 ? from.i16() : from.i8());
  }
  return deltas;
}

/** The points nobody named follow their neighbours on the same contour. */
function spread(glyph: Glyph, places: readonly Delta[], known: ReadonlyMap<number, Delta>): Delta[] {
  const all = places.map((_, n) => known.get(n) ?? { x: 0, y: 0 });
  if (glyph?.kind !== 'simple' || known.size === places.length) return all;
  let start = 0;
  for (const end of glyph.ends) {
    const named = Array.from({ length: end - start + 1 }, (_, i) => start + i).filter((n) => known.has(n));
    for (let n = start; named.length > 0 && n <= end; n++) {
      if (known.has(n)) continue;
      const before = named.findLast((k) => k < n) ?? named.at(-1)!;
      const after = named.find((k) => k > n) ?? named[0]!;
      all[n] = {
        x: between(places[n]!.x, places[before]!.x, places[after]!.x, all[before]!.x, all[after]!.x),
        y: between(places[n]!.y, places[before]!.y, places[after]!.y, all[before]!.y, all[after]!.y),
      };
    }
    start = end + 1;
  }
  return all;
}

function between(at: number, a: number, b: number, moveA: number, moveB: number): number {
  if (a === b) return moveA === moveB ? moveA : 0;
  if (at <= Math.min(a, b)) return a < b ? moveA : moveB;
  if (at >= Math.max(a, b)) return a > b ? moveA : moveB;
  return moveA + ((at - a) / (b - a)) * (moveB - moveA);
}

function move(glyph: Glyph, moved: readonly Delta[]): Glyph {
  if (glyph === null) return null;
  if (glyph.kind === 'simple') {
    const points = glyph.points.map((p, i) => ({ ...p, x: p.x + moved[i]!.x, y: p.y + moved[i]!.y }));
    return { ...glyph, points };
  }
  const parts = glyph.parts.map((part, i) => {
    const { x, y } = moved[i]!;
    return part.flags & ARGS_ARE_XY ? { ...part, args: { x: part.args.x + x, y: part.args.y + y } } : part;
  });
  return { ...glyph, parts };
}

function metrics(tables: Tables): { advance: number; bearing: number }[] {
  const hmtx = tables.get('hmtx')!;
  const full = tables.get('hhea')!.readUInt16BE(34);
  return Array.from({ length: tables.get('maxp')!.readUInt16BE(4) }, (_, id) => ({
    advance: hmtx.readUInt16BE(Math.min(id, full - 1) * 4),
    bearing: id < full ? hmtx.readInt16BE(id * 4 + 2) : hmtx.readInt16BE(full * 4 + (id - full) * 2),
  }));
}

function withWidths(tables: Tables, widths: readonly { advance: number; bearing: number }[]): Tables {
  const hmtx = Buffer.alloc(widths.length * 4);
  for (const [id, { advance, bearing }] of widths.entries()) {
    hmtx.writeUInt16BE(advance, id * 4);
    hmtx.writeInt16BE(bearing, id * 4 + 2);
  }
  const hhea = Buffer.from(tables.get('hhea')!);
  hhea.writeUInt16BE(widths.length, 34);
  return new Map([...tables, ['hmtx', hmtx], ['hhea', hhea]]);
}
