import type { Face } from './fonts';
import type { Text } from './types';

export type Measure = (text: string, face: Face, size: number) => number;

export interface Style {
  face: Face;
  size: number;
  leading: number;
  quiet?: boolean;
}

/** A stretch of one line in one face. */
export interface Stretch {
  text: string;
  face: Face;
}
export type Line = Stretch[];

interface Word {
  stretches: Stretch[];
  /** The writer broke the line here. */
  onNewLine: boolean;
}

/** Phone numbers, «§ 36» and «25. november» are not torn apart at the end of a line. */
const glued = (text: string): string =>
  text.replace(/(?<=\d) (?=\d)|(?<=§) (?=\d)|(?<=\d\.) (?=\p{Ll})/gu, '\u00a0');

function words(text: Text, face: Face): Word[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  const found: Word[] = [];
  let open: Word | null = null;
  for (const run of runs) {
    const own = 'voice' in run && run.voice ? 'voice' : 'strong' in run && run.strong ? 'strong' : face;
    for (const piece of glued(run.text).split(/([ \t]+|\n)/u)) {
      if (piece === '') continue;
      if (/^[ \t\n]/u.test(piece)) {
        if (piece === '\n' || !open) open = null;
        if (piece === '\n') found.push({ stretches: [], onNewLine: true });
        open = null;
      } else if (open) open.stretches.push({ text: piece, face: own });
      else {
        const last = found.at(-1);
        open = { stretches: [{ text: piece, face: own }], onNewLine: false };
        if (last?.onNewLine && last.stretches.length === 0) {
          last.stretches = open.stretches;
          open = last;
        } else found.push(open);
      }
    }
  }
  return found.filter((word) => word.stretches.length > 0);
}

/** The text in lines no wider than `width`. */
export function breakLines(text: Text, style: Style, width: number, measure: Measure): Line[] {
  const of = (stretches: Stretch[]) =>
    stretches.reduce((sum, s) => sum + measure(s.text, s.face, style.size), 0);
  const space = measure(' ', style.face, style.size);
  const lines: Line[] = [];
  let filled = 0;
  for (const word of words(text, style.face)) {
    const wide = of(word.stretches);
    const line = lines.at(-1);
    if (line && !word.onNewLine && filled + space + wide <= width) {
      join(line, word.stretches, style.face);
      filled += space + wide;
    } else {
      lines.push(word.stretches.map((s) => ({ ...s })));
      filled = wide;
    }
  }
  return lines;
}

/** A space belongs to the running text, never to the person's voice. */
function join(line: Line, stretches: readonly Stretch[], face: Face): void {
  const last = line.at(-1)!;
  const [first, ...rest] = stretches as [Stretch, ...Stretch[]];
  if (last.face === first.face) last.text += ` ${first.text}`;
  else if (last.face === face) {
    last.text += ' ';
    line.push({ ...first });
  } else line.push({ text: ` ${first.text}`, face: first.face });
  line.push(...rest.map((s) => ({ ...s })));
}
