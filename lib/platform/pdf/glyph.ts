export interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

/** Another glyph, moved: «å» is «a» and a ring. */
export interface Part {
  flags: number;
  glyph: number;
  /** Where it is moved to; the raw arguments when they are not distances. */
  args: { x: number; y: number };
  transform: Buffer;
}

/** One drawing, unpacked. Null: nothing to draw, as for a space. */
export type Glyph =
  | { kind: 'simple'; ends: number[]; points: Point[]; instructions: Buffer }
  | { kind: 'composite'; parts: Part[]; instructions: Buffer; box: Buffer }
  | null;

export const ARGS_ARE_WORDS = 1;
export const ARGS_ARE_XY = 2;
export const HAS_INSTRUCTIONS = 256;

/** The outlines as TrueType stores them, without its space-saving tricks: two bytes for every number. */
export function glyphTables(glyphs: readonly Glyph[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const out: Buffer[] = [];
  let at = 0;
  for (const [id, glyph] of glyphs.entries()) {
    loca.writeUInt32BE(at, id * 4);
    const bytes =
      glyph === null ? Buffer.alloc(0) : glyph.kind === 'simple' ? simple(glyph) : composite(glyph);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    out.push(padded);
    at += padded.length;
  }
  loca.writeUInt32BE(at, glyphs.length * 4);
  return { glyf: Buffer.concat(out), loca };
}

const words = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) out.writeUInt16BE(value & 0xffff, i * 2);
  return out;
};

function simple({ ends, points, instructions }: Extract<Glyph, { kind: 'simple' }>): Buffer {
  const round = points.map((p) => ({ ...p, x: Math.round(p.x), y: Math.round(p.y) }));
  const steps = (of: (p: Point) => number) =>
    words(...round.map((p, i) => of(p) - (i > 0 ? of(round[i - 1]!) : 0)));
  const xs = round.map((p) => p.x);
  const ys = round.map((p) => p.y);
  return Buffer.concat([
    words(ends.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    words(...ends, instructions.length),
    instructions,
    Buffer.from(round.map((p) => (p.onCurve ? 1 : 0))),
    steps((p) => p.x),
    steps((p) => p.y),
  ]);
}

function composite({ parts, instructions, box }: Extract<Glyph, { kind: 'composite' }>): Buffer {
  const isInstructed = parts.some((p) => p.flags & HAS_INSTRUCTIONS);
  return Buffer.concat([
    words(-1),
    box,
    ...parts.flatMap(({ flags, glyph, args, transform }) => [
      words(flags | ARGS_ARE_WORDS, glyph, Math.round(args.x), Math.round(args.y)),
      transform,
    ]),
    ...(isInstructed ? [words(instructions.length), instructions] : []),
  ]);
}
