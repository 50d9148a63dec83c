import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A short number to read aloud on the phone, such as «K7QM-4XTB». Means nothing by itself. */
export function newReference(): string {
  const pick = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${pick()}-${pick()}`;
}
