import { glyphTables } from './glyph';
import type { Tables, Unpacked } from './woff2';

/** What only a variable or a packed font has. */
const LEFT_OUT = ['fvar', 'gvar', 'avar', 'HVAR', 'MVAR', 'STAT', 'DSIG'];

/** A plain TrueType file of the font, under a name of its own. */
export function trueType({ flavor, tables, glyphs }: Unpacked, name: string): Buffer {
  const plain = new Map([...tables].filter(([tag]) => !LEFT_OUT.includes(tag)));
  const head = Buffer.from(tables.get('head')!);
  head.writeInt16BE(1, 50); // long offsets
  for (const [tag, table] of Object.entries({ ...glyphTables(glyphs), head })) plain.set(tag, table);
  plain.set('name', rename(tables.get('name')!, name));
  return sfnt(flavor, plain);
}

/** Checksums are left out: the file is only for pdfkit, which makes a new one of the glyphs in use. */
function sfnt(flavor: number, tables: Tables): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(sorted.length, 4);
  const body: Buffer[] = [];
  let at = directory.length;
  for (const [i, [tag, table]] of sorted.entries()) {
    directory.write(tag, 12 + i * 16, 'latin1');
    directory.writeUInt32BE(at, 20 + i * 16);
    directory.writeUInt32BE(table.length, 24 + i * 16);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    body.push(padded);
    at += padded.length;
  }
  return Buffer.concat([directory, ...body]);
}

const POSTSCRIPT_NAME = 6;

/** pdfkit takes two fonts with one name for the same font, so every weight of a variable font needs its own. */
function rename(name: Buffer, to: string): Buffer {
  const count = name.readUInt16BE(2);
  const storage = name.readUInt16BE(4);
  const records = Buffer.from(name.subarray(6, 6 + count * 12));
  const strings: Buffer[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const record = records.subarray(i * 12, i * 12 + 12);
    const old = storage + record.readUInt16BE(10);
    const wide = record.readUInt16BE(0) !== 1;
    const text =
      record.readUInt16BE(6) === POSTSCRIPT_NAME
        ? Buffer.from(wide ? [...to].flatMap((c) => [0, c.charCodeAt(0)]) : Buffer.from(to, 'latin1'))
        : name.subarray(old, old + record.readUInt16BE(8));
    record.writeUInt16BE(text.length, 8);
    record.writeUInt16BE(at, 10);
    strings.push(text);
    at += text.length;
  }
  const head = Buffer.from(name.subarray(0, 6));
  head.writeUInt16BE(0, 0);
  head.writeUInt16BE(6 + records.length, 4);
  return Buffer.concat([head, records, ...strings]);
}

const UNICODE_FULL = 12;
const UNICODE_PAGE = 4;

/** Has this font a drawing for the character? */
export function coverage(cmap: Buffer): (codePoint: number) => boolean {
  const ranges: [number, number][] = [];
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = table.readUInt16BE(0);
    if (format === UNICODE_PAGE) ranges.push(...segments(table));
    if (format === UNICODE_FULL) ranges.push(...groups(table));
  }
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function segments(table: Buffer): [number, number][] {
  const doubled = table.readUInt16BE(6);
  return Array.from({ length: doubled / 2 }, (_, i): [number, number] => [
    table.readUInt16BE(16 + doubled + i * 2),
    table.readUInt16BE(14 + i * 2),
  ]).filter(([from]) => from !== 0xffff);
}

const groups = (table: Buffer): [number, number][] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, i) => [
    table.readUInt32BE(16 + i * 12),
    table.readUInt32BE(20 + i * 12),
  ]);
