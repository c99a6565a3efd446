import fc from "fast-check";
import { expect, test } from "vitest";
import { genericNames } from "../../src/scan/generic/names.ts";
import { openKernel } from "../../src/scan/kernel/kernel.ts";
import { ESCAPES, LOOK_AHEAD, LOOK_BEHIND, URL_USERINFO } from "../../src/scan/kernel/layout.ts";
import { gatherAnchors } from "../../src/scan/kernel/literals.ts";
import { buildImage } from "../../src/scan/kernel/tables.ts";
import { shelf } from "./kernel-shapes.ts";

const anchors = gatherAnchors([shelf], genericNames);
const image = buildImage(anchors.literals);
const wasm = openKernel(image, "wasm");
const twin = openKernel(image, "twin");

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");
const kindsOf = (text: string): readonly string[] => {
  const pairs = [...wasm.scan(bytesOf(text))];
  return pairs.flatMap((kind, index) => {
    if (index % 2 === 0) return [];
    const literal = anchors.literals.find(({ id }) => id === kind);
    return [`${literal?.text ?? (kind <= -20 ? "run" : kind)}@${pairs[index - 1]}`];
  });
};

const pieces = [
  ...anchors.literals.map(({ text }) => text),
  ...[
    "=",
    ": ",
    '"',
    "'",
    "\n",
    "\\n",
    " ",
    "%2D",
    "\\u002d",
    "\\x41",
    "user:pw@host",
    "0",
    "9",
    "a",
    "Z",
    "\0",
    "\xff",
  ],
  ...["-", "_", ".", "(", ")", "<", ">", ",", "aB3dE6gH9jK2mN5pQ8rS", "0123456789abcdef0123456789abcdef", "value: "],
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(..."abcxyzABC0189_-+/=. "), maxLength: 40 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes).toString("latin1")) },
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(""));

test("runs as WebAssembly here", () => {
  expect(wasm.reserve(16).buffer.byteLength).toBeGreaterThan(262_144);
  expect(twin.reserve(16).byteOffset).toBe(0);
});

test("gives the same candidates as its twin, for any bytes", () => {
  fc.assert(
    fc.property(text, (sample) => {
      expect([...wasm.scan(bytesOf(sample))]).toEqual([...twin.scan(bytesOf(sample))]);
    }),
    { numRuns: 1500 },
  );
});

test("gives the same candidates in chunks of any size", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 200 }), (sample, size) => {
      const bytes = bytesOf(sample);
      const pieced: number[] = [];

      for (let from = 0; from < bytes.length; from += size) {
        const base = Math.max(0, from - LOOK_BEHIND);
        const to = Math.min(bytes.length, from + size);
        const chunk = bytes.subarray(base, Math.min(bytes.length, to + LOOK_AHEAD));
        const found = wasm.scan(chunk, from - base, to - base);
        for (let index = 0; index < found.length; index += 2) {
          pieced.push((found[index] ?? 0) + base, found[index + 1] ?? 0);
        }
      }

      expect(pieced).toEqual([...wasm.scan(bytes)]);
    }),
    { numRuns: 500 },
  );
});

test("gives the same for bytes in its own memory, and for more than it copies at once", () => {
  const bytes = bytesOf(
    `${"x ".repeat(131_050)} tok1_aaaaaaaaaa password=hunter42 ${"y tok1_bbbbbbbbbb ".repeat(20_000)}`,
  );
  const room = wasm.reserve(bytes.length);
  room.set(bytes);

  const copied = [...wasm.scan(bytes)];

  expect([...wasm.scan(room)]).toEqual(copied);
  expect([...twin.scan(bytes)]).toEqual(copied);
});

test("goes on where its output was full", () => {
  const bytes = bytesOf(`tok1_${"a".repeat(30)} `.repeat(40_000));

  const pairs = wasm.scan(bytes);

  expect(pairs.length).toBe(80_000);
  expect(pairs.at(-2)).toBe(39_999 * 36);
});

test("finds an anchor at the start of a word, after an escape, and nowhere else", () => {
  expect(kindsOf("x tok1_aaaaaaaa")).toEqual(["tok1_@2"]);
  expect(kindsOf("x\\ntok1_aaaaaaaa")).toEqual(["tok1_@3"]);
  expect(kindsOf("x%3Dtok1_aaaaaaaa")).toEqual(["tok1_@4"]);
  expect(kindsOf("xtok1_aaaaaaaa")).toEqual([]);
  expect(kindsOf("x tok1_aaaa")).toEqual([]);
});

test("finds an anchor only before the body of its token, or as much of it as is not broken off", () => {
  const body = "a".repeat(9);
  expect(kindsOf(`x tok1_${body}.`)).toEqual([]);
  expect(kindsOf(`x tok1_${body}" + "`)).toEqual(["tok1_@2"]);
  expect(kindsOf(`x tok1_${body}%61`)).toContain("tok1_@2");
  expect(kindsOf(`x tok1_${body}\\\n`)).toContain("tok1_@2");
});

test("finds an anchor inside of a token anywhere", () => {
  expect(kindsOf("abcdMiDdLeabcd")).toEqual(["MiDdLe@4"]);
});

test("matches an anchor in any case only where its shape says so", () => {
  expect(kindsOf("x ANY1-AAAAAAAA")).toEqual(["any1-@2"]);
  expect(kindsOf("x TOK1_AAAAAAAA")).toEqual([]);
});

test("finds the name of a secret only before a value", () => {
  expect(kindsOf('dbPassword = "hunter42"')).toContain("pass@2");
  expect(kindsOf("DB_SECRET=hunter42\n")).toContain("secret@3");
  expect(kindsOf("secret: hunter\n")).toContain("secret@0");
  expect(kindsOf("--api-key hunter42")).toContain("api-key@2");
  expect(kindsOf("- name: DB_SECRET\n  value: hunter")).toContain("secret@11");
  expect(kindsOf("Authorization: Bearer abcdefgh1")).toContain("bearer@15");
  expect(kindsOf("const secret = read();")).toEqual([]);
  expect(kindsOf("the secret of success")).toEqual([]);
});

test("finds a URL only with a userinfo", () => {
  expect(kindsOf("https://user:word@host/path")).toEqual(["://@5"]);
  expect(kindsOf("https://host:8080/@scope/name")).toEqual([]);
  expect(kindsOf("https://host/path")).toEqual([]);
});

test("finds long runs that look random, not identifiers or integrity", () => {
  expect(kindsOf('"aB3dE6gH9jK2mN5pQ8rS"')).toEqual(["run@1"]);
  expect(kindsOf("0123456789abcdef0a1b2c3d4e5f6789")).toEqual(["run@0"]);
  expect(kindsOf("convertR3DeclareDependencyMetadata")).toEqual([]);
  expect(kindsOf("sha512-aB3dE6gH9jK2mN5pQ8rSaB3dE6gH9jK2mN5pQ8rS")).toEqual([]);
});

test("finds escaped letters once a stretch", () => {
  expect(kindsOf("x%73%6b%2d")).toEqual([`${ESCAPES}@1`]);
  expect(kindsOf("100%, 20% off")).toEqual([]);
});

test("keeps the ids of its kinds", () => {
  expect(anchors.literals.find(({ text: literal }) => literal === "://")?.id).toBe(URL_USERINFO);
});
