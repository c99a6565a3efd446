import { expect, test } from "vitest";
import { lineLimit, openSieve } from "../../src/triage/sieve.ts";

const sift = (...chunks: readonly Buffer[]) => {
  const lines: string[] = [];
  const sieve = openSieve((line) => lines.push(line));
  for (const chunk of chunks) sieve.push(chunk);
  sieve.end();
  return { lines, cut: sieve.cut, bytes: sieve.bytes };
};

const text = "first\nfallback one\nnothing\nusage limit two\r\nOAuth three";
const wanted = ["fallback one", "usage limit two", "OAuth three"];

test("gives the lines with a marker, and the last one without an end", () => {
  expect(sift(Buffer.from(text))).toEqual({ lines: wanted, cut: 0, bytes: text.length });
});

test.each([1, 2, 3, 7, 16])("gives the same whatever the pieces: %i bytes", (size) => {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

  expect(sift(...chunks).lines).toEqual(wanted);
});

test("keeps nothing of the caller's memory", () => {
  const lines: string[] = [];
  const sieve = openSieve((line) => lines.push(line));
  const memory = Buffer.from("a fallback of");

  sieve.push(memory);
  memory.fill("x");
  sieve.push(Buffer.from(" two parts\n"));

  expect(lines).toEqual(["a fallback of two parts"]);
});

test("keeps the beginning of a long line, and says that it cut", () => {
  const long = Buffer.from(`fallback ${"x".repeat(lineLimit)}\nOAuth\n`);

  const { lines, cut } = sift(long);

  expect(lines.map((line) => line.length)).toEqual([lineLimit, 5]);
  expect(cut).toBe(1);
});

test("passes over 100 MB without a line feed", () => {
  const chunk = Buffer.alloc(1_000_000, "y");

  const { lines, cut, bytes } = sift(...Array.from({ length: 100 }, () => chunk), Buffer.from("\nfallback\n"));

  expect({ lines, cut, bytes }).toEqual({ lines: ["fallback"], cut: 1, bytes: 100_000_010 });
});

test("decodes what is no UTF-8, and keeps NUL bytes where they are", () => {
  const bytes = Buffer.concat([Buffer.from("fallback "), Buffer.from([0xff, 0x00, 0xc3]), Buffer.from("\nOAuth\n")]);

  expect(sift(bytes).lines).toEqual(["fallback \ufffd\u0000\ufffd", "OAuth"]);
});
