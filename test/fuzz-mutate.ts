/** Mutations of the data and the text of files. Everything follows from one number. */
import { shapes } from "./fuzz-shapes.ts";
import { numbers } from "./numbers.ts";
import type { Garden } from "./plant.ts";

type Random = (below: number) => number;

const createRandom = (seed: number): Random => {
  const next = numbers(seed);
  return (below) => Math.floor(next() * below);
};

const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e21,
  "",
  " ",
  "\0",
  "$\u007bX}",
  "openai/",
  "__proto__",
  "constructor",
  "toString",
  [],
  {},
  [[]],
  { a: {} },
  "a".repeat(5000),
  "\uD800",
  2 ** 53,
];
const oddKeys = [
  "__proto__",
  "constructor",
  "toString",
  "",
  " ",
  "profiles",
  "order",
  "type",
  "provider",
  "a/b~c",
  "hasOwnProperty",
  "length",
  "0",
];

const choose = <T>(random: Random, from: readonly T[]): T | undefined => from[random(from.length)];

/** Data changed in one place: a value replaced, dropped, wrapped, moved to another key, or a secret put as key. */
const mutateData = (value: unknown, random: Random, garden: Garden): unknown => {
  if (typeof value !== "object" || value === null || random(6) === 0) {
    const wrapped: readonly unknown[] = [
      [value],
      { [choose(random, oddKeys) ?? ""]: value },
      `${JSON.stringify(value)}`,
      choose(random, oddValues),
      garden.token(),
    ];
    return choose(random, wrapped);
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      index === random(value.length) ? [mutateData(item, random, garden), item] : [item],
    );
  const entries = Object.entries(value);
  const at = random(entries.length);
  const name = (old: string): string =>
    random(5) > 0 ? old : random(2) === 0 ? garden.token() : (choose(random, oddKeys) ?? "");
  return Object.fromEntries(
    entries.flatMap(([old, item], index) =>
      index === at ? (random(8) === 0 ? [] : [[name(old), mutateData(item, random, garden)]]) : [[old, item]],
    ),
  );
};

const noise = [
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  ",",
  ":",
  "\\",
  "//",
  "/*",
  "*/",
  "\n",
  "\r",
  "\t",
  "\0",
  "\uFEFF",
  "<<<<<<< a\n",
  "=======\n",
  ">>>>>>> b\n",
  "&a ",
  "*a",
  "!!x ",
  "---\n",
  "$\u007b",
  "}}",
  "#",
  "0x",
  "1e999",
  "NaN",
  "undefined",
  "\u2028",
  "é",
  "\u{1F600}",
];

/** Text changed in one place: cut, doubled, a piece moved, noise put in. */
const mutateText = (text: string, random: Random): string => {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + 1 + random(40));
  const changed = [
    text.slice(0, at),
    text.slice(0, at) + text.slice(end),
    text.slice(0, end) + text.slice(at),
    text.slice(0, at) + (choose(random, noise) ?? "") + text.slice(at),
    text.slice(0, at) + (choose(random, noise) ?? "").repeat(1 + random(200)) + text.slice(end),
    text + text,
    text.slice(at) + text.slice(0, at),
  ];
  return choose(random, changed) ?? text;
};

const encode = (text: string, random: Random): Uint8Array => {
  const bytes = Buffer.from(text, "utf8");
  const kind = random(40);
  if (kind === 0) return Buffer.from(`\uFEFF${text}`, "utf16le");
  if (kind === 1) return Buffer.from(text, "latin1");
  if (kind === 2 && bytes.length > 0) bytes[random(bytes.length)] = random(256);
  return bytes;
};

/** Files of a shape after so many mutations. */
export const mutate = (
  shape: string,
  garden: Garden,
  seed: number,
  mutations: number,
): ReadonlyMap<string, Uint8Array> => {
  const random = createRandom(seed);
  const files = Object.entries(shapes[shape]?.(garden) ?? {});
  const victim = random(files.length);
  return new Map(
    files.map(([path, content], index) => {
      const ofData = index === victim && typeof content !== "string" ? random(mutations + 1) : 0;
      const ofText = index === victim ? (random(3) === 0 ? 0 : mutations - ofData) : 0;
      let data = content;
      for (let count = 0; count < ofData; count += 1) data = mutateData(data, random, garden);
      let text = typeof data === "string" ? data : (JSON.stringify(data, null, random(3)) ?? "");
      for (let count = 0; count < ofText; count += 1) text = mutateText(text, random).slice(0, 200_000);
      return [path, encode(text, random)];
    }),
  );
};
