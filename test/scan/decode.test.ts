import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeAround } from "../../src/scan/decode/decode.ts";
import { openInflate } from "../../src/scan/decode/gzip.ts";
import { openKernel } from "../../src/scan/kernel/kernel.ts";
import { openTables } from "../../src/scan/kernel/open-tables.ts";
import { sortCandidates } from "../../src/scan/kernel/sorted.ts";
import type { Span } from "../../src/scan/model.ts";
import { Secret } from "../../src/secret.ts";
import { random } from "./generic-values.ts";

const inflate = await openInflate();
const { anchors, image } = openTables([], []);
const kernel = openKernel(image);

const shaped = (bytes: Uint8Array): Span[] =>
  [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/zqk_[A-Za-z0-9]{32}/g),
  ].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    shape: "test",
    issuer: "",
    kind: "api-key",
    confidence: "high",
    by: "shape",
    secret: new Secret(found[0], "api-key"),
  }));

const decoded = (bytes: Uint8Array, depth: number): readonly Span[] =>
  decodeAround({ bytes, ...sortCandidates(kernel.scan(bytes), anchors.shapes.length, 0), depth, rescan, inflate });

const rescan = (bytes: Uint8Array, depth: number): readonly Span[] => [...shaped(bytes), ...decoded(bytes, depth)];

/** What is found in another spelling: `spelling@start-end`, where the value is the one that was hidden. */
const found = (text: string | Uint8Array, value: string, depth = 2): string[] =>
  decoded(typeof text === "string" ? Buffer.from(text) : text, depth)
    .filter(({ secret }) => secret.is((found) => found === value))
    .map(({ spelling, start, end }) => `${spelling} ${start}-${end}`);

/** Changes class at every character, so that half of it is surely a run; how sure in general is the recall test's part. */
const mixed = (): string => random("lower", 1) + random("digits", 1) + random("upper", 1) + random("digits", 1);
const token = (): string => `zqk_${Array.from({ length: 7 }, mixed).join("")}0aB1`;
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const hex = (text: string): string => Buffer.from(text).toString("hex");
const percent = (text: string): string => [...text].map((letter) => `%${hex(letter)}`).join("");
const unicode = (text: string): string => [...text].map((letter) => `\\u00${hex(letter)}`).join("");
const swapped = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

test("base64 is read, with and without padding, and of the URL's alphabet", () => {
  const value = token();
  const url = Buffer.from(`??>>${value}`).toString("base64url");

  expect(found(`data: ${base64(value)}\n`, value)).toEqual(["base64 6-54"]);
  expect(found(`data: "${base64(`a=${value}`).replace(/=+$/, "")}"\n`, value)).toHaveLength(1);
  expect(found(`x=${url}\n`, value)).toHaveLength(1);
});

test("base64 wrapped as MIME does is one blob", () => {
  const value = token();
  const lines = (
    base64(`${"lorem ipsum ".repeat(8)}\ntoken=${value}\n${"dolor ".repeat(20)}`).match(/.{1,76}/g) ?? []
  ).join("\r\n  ");

  expect(found(`data: |\n  ${lines}\n`, value)).toHaveLength(1);
});

test("two levels are read, and no third", () => {
  const value = token();

  expect(found(base64(`{"k":"${base64(value)}"}`), value)).toEqual([expect.stringMatching(/^base64 > base64 /)]);
  expect(found(hex(`k: ${base64(value)}`), value)).toEqual([expect.stringMatching(/^hex > base64 /)]);
  expect(found(base64(`a ${base64(`b ${base64(value)}`)}`), value)).toEqual([]);
});

test("hexadecimal text is read", () => {
  const value = token();

  expect(found(`0x${hex(value)}`, value)).toEqual(["hex 2-74"]);
});

test("escapes are read, each way of writing them, with the place of the encoded form", () => {
  const value = token();
  const hyphened = value.replace("_", "%5F");

  expect(found(`u=${hyphened}&x`, value)).toEqual(["percent 2-40"]);
  expect(found(`x "${percent(value)}"`, value)).toEqual(["percent 3-111"]);
  expect(found(`"${unicode(value)}"`, value)).toHaveLength(1);
  expect(found(`"${value.replace("_", "\\x5f")}"`, value)).toHaveLength(1);
  expect(found(`"${value.replace("_", "\\\\u005f")}"`, value)).toHaveLength(1);
});

test("UTF-16 is read, in both orders, with and without its mark", () => {
  const value = token();
  const text = `key = "${value}"\n`;

  expect(found(Buffer.from(`\ufeff${text}`, "utf16le"), value)).toEqual(["utf-16 16-88"]);
  expect(found(Buffer.from(text, "utf16le"), value)).toEqual(["utf-16 14-86"]);
  expect(found(swapped(`\ufeff${text}`), value)).toEqual(["utf-16 16-88"]);
  expect(found(swapped(text), value)).toEqual(["utf-16 14-86"]);
  expect(found(Buffer.from(`\ufeff# ключ\n${text}`, "utf16le"), value)).toEqual(["utf-16 30-102"]);
});

test("strings that a program joins are read as one", () => {
  const value = token();
  const [head, tail] = [value.slice(0, 9), value.slice(9)];

  expect(found(`const k = "${head}" + "${tail}";`, value)).toHaveLength(1);
  expect(found(`const k = "${head}" +\n      "${tail}";`, value)).toHaveLength(1);
  expect(found(`k = ("${head}"\n     "${tail}")`, value)).toHaveLength(1);
  expect(found(`$k = '${head}' . '${tail}';`, value)).toHaveLength(1);
  expect(found(`k = '${head}' .. '${tail}'`, value)).toHaveLength(1);
  expect(found(`K=${head}\\\n${tail}\n`, value)).toHaveLength(1);
  expect(found(`k: "${head}\\\n   ${tail}"\n`, value)).toHaveLength(1);
  expect(found(`const k = "zq" + "k_" + "${value.slice(4, 27)}" + "${value.slice(27)}";`, value)).toHaveLength(1);
});

test("a string that is not split is not found twice", () => {
  const value = token();

  expect(found(`f("${value}", "b" + "${random("base62", 24)}1aB2")`, value)).toEqual([]);
});

test("gzip is read, bare and in base64", () => {
  const value = token();
  const packed = gzipSync(`key: ${value}\n`);

  expect(found(packed, value)).toEqual([`gzip 0-${packed.length}`]);
  expect(found(`d: ${packed.toString("base64")}\n`, value)).toEqual([expect.stringMatching(/^base64 > gzip /)]);
});

test("a bomb is not inflated beyond 8 MB", () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

  expect(decoded(bomb, 2)).toEqual([]);
});

test("hostile bytes end in time", () => {
  const worst = [
    "A1b".repeat(350_000),
    "%41".repeat(350_000),
    "\\u0041".repeat(170_000),
    '" + "'.repeat(200_000),
    `${"A1".repeat(12)}" + "`.repeat(40_000),
    `${"aB1c".repeat(19)}\n`.repeat(13_000),
  ];
  const began = performance.now();

  expect(worst.flatMap((text) => decoded(Buffer.from(text), 2))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("strings in lists, templates and calls are read as one, and words without their colours", () => {
  const value = `zqk_${mixed().repeat(8)}`;
  const [head, tail] = [value.slice(0, 9), value.slice(9)];

  expect(found(`const k = ["${head}", "${tail}"].join("");`, value)).toHaveLength(1);
  expect(found(`k = "".join(["${head}", "${tail}"])`, value)).toHaveLength(1);
  expect(found(`const k = \`${head}\${"${tail}"}\`;`, value)).toHaveLength(1);
  expect(found(`const k = "${head}".concat("${tail}");`, value)).toHaveLength(1);
  expect(found(`K="${head}""${tail}"`, value)).toHaveLength(1);
  expect(found(`const k = ["${head}", "${tail}"];`, value)).toEqual([]);
  expect(found(`\x1b[32mkey=\x1b[1m${head}\x1b[0m${tail}`, value)).toHaveLength(1);
});
