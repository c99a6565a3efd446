/** No built-in pattern may hang: each gets a megabyte of the text that is worst for it. */
import { expect, test } from "vitest";
import { createScanner } from "../../src/scan/scan.ts";
import { issuers as builtIn } from "../../src/tokens/index.ts";
import { shelf } from "./kernel-shapes.ts";

const issuers = [shelf, ...builtIn];
const megabyte = 1_048_576;
/** Milliseconds for a megabyte: far above what linear work takes on a busy machine, far below a hang. */
const limit = 4000;

/** Texts made of a keyword that come close to matching again and again. */
const worst = (keyword: string): readonly string[] => [
  keyword,
  `${keyword} `,
  `-${keyword}`,
  `${keyword}aA0.`,
  `${keyword}${"a1B".repeat(700)}.`,
  `${keyword}${" ".repeat(60)}"`,
];

const shapes = issuers.flatMap((one) => one.shapes.map((shape) => ({ one, shape, name: shape.id })));

test.each(shapes)("$name is done with its worst megabyte in time", { timeout: 60_000 }, ({ one, shape }) => {
  const scanner = createScanner({ issuers: [{ ...one, shapes: [shape] }] });
  const words = [...shape.keywords, ...(shape.needsName ?? []).slice(0, 1)];

  for (const text of words.slice(0, 3).flatMap(worst)) {
    const bytes = Buffer.from(text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte), "latin1");
    const start = performance.now();
    scanner.scan({ bytes, path: "worst.txt" });
    expect(performance.now() - start, `${shape.id} on ${JSON.stringify(text.slice(0, 24))}`).toBeLessThan(limit);
  }
});

test("garbage, NULs and one long line are done in time", { timeout: 60_000 }, () => {
  const scanner = createScanner({ issuers });
  const noise = Buffer.from(Array.from({ length: megabyte }, (_, index) => (index * index * 31 + (index >> 3)) & 255));
  const start = performance.now();

  for (const bytes of [
    noise,
    Buffer.alloc(megabyte),
    Buffer.alloc(megabyte, "aB3"),
    Buffer.alloc(megabyte, "password="),
  ]) {
    scanner.scan({ bytes, path: "worst.bin" });
  }

  expect(performance.now() - start).toBeLessThan(4 * limit);
});
