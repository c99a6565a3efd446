/** Parts of a file of the cache in one run of bytes: numbers first, so that they can be read where they lie. */

export interface CacheParts {
  readonly texts: readonly string[];
  readonly numbers: readonly Float64Array[];
}

/** Changes with what is kept, or how. */
const magic = 0x616c_7402;
/** 32-bit words of a header: magic, two of the check, how many of numbers and texts; then the length of each in bytes. */
const fixed = 5;

/** Two sums that notice flipped, lost and moved bytes; against who may write here, only the owner of the file counts. */
const sumsOf = (words: Uint32Array): readonly [number, number] => {
  let [one, other] = [0x811c_9dc5, words.length];
  for (let at = 3; at < words.length; at += 1) {
    one = Math.imul(one ^ (words[at] ?? 0), 0x0100_0193);
    other = Math.imul(other, 31) + one + (one >>> 15);
  }
  return [one >>> 0, other >>> 0];
};

const padded = (length: number): number => Math.ceil(length / 8) * 8;

/** Parts → bytes, with a check over all of them. */
export const packParts = ({ texts, numbers }: CacheParts): Uint8Array => {
  const encoder = new TextEncoder();
  const blocks = [
    ...numbers.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
    ...texts.map((text) => encoder.encode(text)),
  ];
  const head = padded((fixed + blocks.length) * 4);
  const bytes = new Uint8Array(head + blocks.reduce((sum, { length }) => sum + padded(length), 0));
  const words = new Uint32Array(bytes.buffer);
  words.set([magic, 0, 0, numbers.length, texts.length, ...blocks.map(({ length }) => length)]);
  let at = head;
  for (const block of blocks) {
    bytes.set(block, at);
    at += padded(block.length);
  }
  words.set(sumsOf(words), 1);
  return bytes;
};

/** Bytes → parts; undefined where they are damaged, cut short or of another version. */
export const unpackParts = (kept: Uint8Array): CacheParts | undefined => {
  if (kept.length < fixed * 4 || kept.length % 8 !== 0) return undefined;
  const bytes = kept.byteOffset % 8 === 0 ? kept : kept.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [kind, one, other, numberCount = 0, textCount = 0] = words;
  const sums = sumsOf(words);
  if (kind !== magic || one !== sums[0] || other !== sums[1]) return undefined;
  let at = padded((fixed + numberCount + textCount) * 4);
  const blocks = [...words.subarray(fixed, fixed + numberCount + textCount)].map((length) => {
    const block = bytes.subarray(at, at + length);
    at += padded(length);
    return block;
  });
  if (at !== bytes.length) return undefined;
  return {
    numbers: blocks
      .slice(0, numberCount)
      .map(({ buffer, byteOffset, length }) => new Float64Array(buffer, byteOffset, length / 8)),
    texts: blocks
      .slice(numberCount)
      .map(({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString()),
  };
};
