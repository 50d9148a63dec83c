import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, trueType } from './sfnt';
import { atWeight } from './variation';
import { unpackWoff2 } from './woff2';

/** What a piece of text is set in. */
export type Face = 'body' | 'strong' | 'voice';

export interface Font {
  /** Its name inside the document. */
  id: string;
  file: Buffer;
  has: (codePoint: number) => boolean;
}

const FOLDER = join(process.cwd(), 'node_modules', '@fontsource-variable');
const SANS = 'atkinson-hyperlegible-next';
const SERIF = 'source-serif-4';

function read(family: string, subset: string, name: string, weight?: number): Font {
  const file = join(FOLDER, family, 'files', `${family}-${subset}-wght-normal.woff2`);
  const font = unpackWoff2(readFileSync(file));
  const drawn = weight ? atWeight(font, weight) : font;
  return { id: name, file: trueType(drawn, name), has: coverage(font.tables.get('cmap')!) };
}

/** First the face itself, then where to look for letters it lacks: Polish ones, and ŋ and ŧ, which only the serif has. */
function readAll(): Record<Face, Font[]> {
  const serif = [
    read(SERIF, 'latin', 'SourceSerif4-Regular'),
    read(SERIF, 'latin-ext', 'SourceSerif4-RegularExt'),
  ];
  const sans = (name: string, weight?: number) => [
    read(SANS, 'latin', `AtkinsonHyperlegibleNext-${name}`, weight),
    read(SANS, 'latin-ext', `AtkinsonHyperlegibleNext-${name}Ext`, weight),
    ...serif,
  ];
  return { body: sans('Regular'), strong: sans('SemiBold', 600), voice: serif };
}

let faces: Record<Face, Font[]> | undefined;
/** Unpacked once per process; it takes about a tenth of a second. */
export const fonts = (): Record<Face, Font[]> => (faces ??= readAll());

/** The text in pieces that one font can draw. A character nobody has stays in the first, where a box shows that it is missing. */
export function byFont(text: string, chain: readonly Font[]): { font: string; text: string }[] {
  const pieces: { font: string; text: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const font = (chain.find((f) => f.has(codePoint)) ?? chain[0]!).id;
    const last = pieces.at(-1);
    if (last?.font === font) last.text += character;
    else pieces.push({ font, text: character });
  }
  return pieces;
}
