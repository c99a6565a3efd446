import { constants, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { arena, input, startEngine } from "../../src/sources/git-pack-engine.ts";

const engine = startEngine();

const inflate = (stream: Uint8Array, size: number): Buffer | undefined => {
  engine.bytes.set(stream, input);
  engine.bytes.fill(0xee, input + stream.length, input + stream.length + 16);
  const length = engine.inflate(input, input + stream.length, arena, arena + size);
  return length === -1 ? undefined : Buffer.from(engine.bytes.subarray(arena, arena + length));
};

const texts = (): readonly Buffer[] => {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 8;
  };
  const sizes = [0, 1, 2, 3, 7, 100, 257, 258, 259, 1000, 32_767, 32_769, 70_000, 300_000];
  return sizes.flatMap((size) => [
    Buffer.alloc(size, "a"),
    Buffer.from(Array.from({ length: size }, () => next() & 255)),
    Buffer.from(Array.from({ length: size }, () => 97 + (next() % 5))),
    Buffer.from(Array.from({ length: size }, (_, at) => (at % 7 === 0 ? next() : 48 + (at % 70)) & 255)),
  ]);
};

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;

test.each([
  { strategy: Z_DEFAULT_STRATEGY, level: 9 },
  { strategy: Z_DEFAULT_STRATEGY, level: 1 },
  { strategy: Z_DEFAULT_STRATEGY, level: 0 },
  { strategy: Z_FIXED, level: 6 },
  { strategy: Z_HUFFMAN_ONLY, level: 6 },
  { strategy: Z_RLE, level: 6 },
  { strategy: Z_FILTERED, level: 6, memLevel: 1, windowBits: 9 },
])("inflates what zlib deflates: %o", (options) => {
  const wrong = texts().filter((text) => inflate(deflateSync(text, options), text.length)?.equals(text) !== true);

  expect(wrong.map(({ length }) => length)).toEqual([]);
});

test("says so when there is more than was promised, or less of the stream", () => {
  const stream = deflateSync(Buffer.from("some text and some text"));

  expect(inflate(stream, 5)).toBeUndefined();
  expect(inflate(stream.subarray(0, stream.length - 5), 100)).toBeUndefined();
  expect(inflate(new Uint8Array(0), 100)).toBeUndefined();
});

test("survives any damage", () => {
  const text = texts()[39] ?? Buffer.alloc(0);
  const stream = deflateSync(text);

  const lengths = Array.from({ length: 2000 }, (_, round) => {
    const damaged = Buffer.from(stream);
    damaged[(round * 7919) % stream.length] = round & 255;
    return inflate(damaged, text.length)?.length ?? 0;
  });

  expect(Math.max(...lengths)).toBeLessThanOrEqual(text.length);
});
