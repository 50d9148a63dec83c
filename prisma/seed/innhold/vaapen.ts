import { deflateSync } from 'node:zlib';

/** Solvik's invented coat of arms: half a sun over two waves. Drawn by code, so no picture file has to be kept. */
export function solviksVaapen(bredde = 180): Buffer {
  const hoyde = Math.round(bredde * 1.2);
  const bilde = Buffer.alloc(hoyde * (1 + bredde * 4));
  for (let y = 0; y < hoyde; y++)
    for (let x = 0; x < bredde; x++) bilde.set(punkt(x, y, bredde), y * (1 + bredde * 4) + 1 + x * 4);
  return png(bredde, hoyde, bilde);
}

type Farge = readonly [number, number, number];
const GRANN: Farge = [31, 94, 86];
const GULL: Farge = [232, 176, 58];
const HVIT: Farge = [255, 255, 255];
/** Sixteen looks inside every point make the edges smooth. */
const RUTER = 4;

function punkt(x: number, y: number, bredde: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < RUTER * RUTER; i++) {
    const u = ((x + ((i % RUTER) + 0.5) / RUTER) / bredde) * 2 - 1;
    const v = (y + (Math.floor(i / RUTER) + 0.5) / RUTER) / bredde;
    const farge = fargeI(u, v);
    if (!farge) continue;
    for (const [k, verdi] of farge.entries()) sum[k]! += verdi;
    sum[3]! += 1;
  }
  const dekket = sum[3]!;
  const snitt = sum.slice(0, 3).map((verdi) => (dekket === 0 ? 255 : Math.round(verdi / dekket)));
  return [...snitt, Math.round((dekket / (RUTER * RUTER)) * 255)];
}

/** `u` from −1 to 1 across, `v` from 0 to 1.2 down, both in the shield's own measure. */
function fargeI(u: number, v: number): Farge | null {
  if (!iSkjoldet(u, v)) return null;
  const bolge = 0.028 * Math.sin(u * Math.PI * 3);
  const horisont = 0.64 + bolge;
  if (v > horisont) {
    const stripe = (v - horisont) / 0.085;
    return stripe < 4 && Math.floor(stripe) % 2 === 0 ? HVIT : GRANN;
  }
  const avstand = Math.hypot(u, (v - 0.64) * 2);
  const vinkel = Math.atan2(0.64 - v, u / 2);
  const straale = avstand > 0.55 && avstand < 0.82 && Math.cos(vinkel * 16) > 0.35;
  return avstand < 0.48 || straale ? GULL : GRANN;
}

function iSkjoldet(u: number, v: number): boolean {
  if (v < 0.01 || v > 1.19) return false;
  if (v < 0.6) return Math.abs(u) < 0.98;
  const ned = (v - 0.6) / 0.6;
  return Math.abs(u) < 0.98 * Math.sqrt(Math.max(0, 1 - ned ** 2.2));
}

function png(bredde: number, hoyde: number, bilde: Buffer): Buffer {
  const hode = Buffer.alloc(13);
  hode.writeUInt32BE(bredde, 0);
  hode.writeUInt32BE(hoyde, 4);
  hode.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    bit('IHDR', hode),
    bit('IDAT', deflateSync(bilde, { level: 9 })),
    bit('IEND', Buffer.alloc(0)),
  ]);
}

function bit(navn: string, data: Buffer): Buffer {
  const innhold = Buffer.concat([Buffer.from(navn, 'latin1'), data]);
  const ut = Buffer.alloc(8);
  ut.writeUInt32BE(data.length, 0);
  ut.writeUInt32BE(crc(innhold), 4);
  return Buffer.concat([ut.subarray(0, 4), innhold, ut.subarray(4)]);
}

function crc(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
