/** Big-endian numbers out of a file, one after the other. */
export class Reader {
  private at = 0;
  private readonly bytes: Buffer;
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  take(count: number): Buffer {
    return this.bytes.subarray(this.at, (this.at += count));
  }
  u8(): number {
    return this.bytes.readUInt8(this.at++);
  }
  u16(): number {
    return this.take(2).readUInt16BE();
  }
  i8(): number {
    return this.bytes.readInt8(this.at++);
  }
  i16(): number {
    return this.take(2).readInt16BE();
  }
  u32(): number {
    return this.take(4).readUInt32BE();
  }
  tag(): string {
    return this.take(4).toString('latin1');
  }
  base128(): number {
    let value = 0;
    for (;;) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
  u255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 255) return this.u8() + 253;
    return code === 254 ? this.u8() + 506 : code;
  }
}
