/** HMAC-SHA-256 (FIPS 180-4, RFC 2104). To load `node:crypto` for the few credentials of a report takes 3 ms. */
import { Buffer } from "node:buffer";

const blockSize = 64;

/** The first 32 bits of the fractional parts of a root of each of the first primes: 2 for the state, 3 for the rounds. */
const fractions = (count: number, root: (prime: number) => number): Int32Array => {
  const found: number[] = [];
  const primes: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (primes.some((prime) => number % prime === 0)) continue;
    primes.push(number);
    const whole = root(number);
    found.push((whole - Math.floor(whole)) * 2 ** 32);
  }
  return Int32Array.from(found, (value) => Math.floor(value) | 0);
};

let tables: { readonly state: Int32Array; readonly rounds: Int32Array } | undefined;

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Works one block of 64 bytes into the state. */
const mix = (state: Int32Array, rounds: Int32Array, block: DataView, at: number): void => {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = block.getInt32(at + index * 4);
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [word(index - 15), word(index - 2)];
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[index] = word(index - 16) + low + word(index - 7) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const chosen = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + chosen + (rounds[index] ?? 0) + word(index)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = (state[index] ?? 0) + value;
  });
};

const sha256 = (message: Buffer): Buffer => {
  tables ??= { state: fractions(8, Math.sqrt), rounds: fractions(64, Math.cbrt) };
  const state = tables.state.slice();
  const padded = Buffer.alloc(Math.ceil((message.length + 9) / blockSize) * blockSize);
  message.copy(padded);
  padded[message.length] = 0x80;
  padded.writeBigUInt64BE(BigInt(message.length) * 8n, padded.length - 8);
  const blocks = new DataView(padded.buffer, padded.byteOffset, padded.length);
  for (let at = 0; at < padded.length; at += blockSize) mix(state, tables.rounds, blocks, at);
  const digest = Buffer.alloc(32);
  state.forEach((value, index) => {
    digest.writeInt32BE(value, index * 4);
  });
  return digest;
};

/** Both as UTF-8; 64 hex digits. */
export const hmacSha256 = (key: string, text: string): string => {
  const given = Buffer.from(key);
  const block = Buffer.alloc(blockSize);
  (given.length > blockSize ? sha256(given) : given).copy(block);
  const inner = Buffer.concat([block.map((byte) => byte ^ 0x36), Buffer.from(text)]);
  return sha256(Buffer.concat([block.map((byte) => byte ^ 0x5c), sha256(inner)])).toString("hex");
};
