/** CRC-32 as in zlib and PNG (ISO-HDLC). */

let table: Uint32Array | undefined;

const buildTable = (): Uint32Array => {
  const entries = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    entries[index] = value;
  }
  return entries;
};

/** The checksum of a text of Latin-1, as an unsigned number of 32 bits. */
export const crc32 = (text: string): number => {
  table ??= buildTable();
  let value = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    value = (table[(value ^ text.charCodeAt(index)) & 255] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
};
