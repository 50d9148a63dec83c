import { createHash } from 'node:crypto';

/** The same parts give the same id, in every run and on every machine. */
export function navngittId(...deler: (string | number)[]): string {
  const hex = createHash('sha256').update(deler.join('/')).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  // Version 8 is «custom» in RFC 9562: an honest label for a made-up id.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
