import fc from "fast-check";
import { expect, test } from "vitest";
import { rangesOf } from "../../src/leaks/ranges.ts";

/** The same, told by the text before. */
const pointAt = (text: string, offset: number) => {
  const lines = Buffer.from(text)
    .subarray(0, offset)
    .toString()
    .split(/\r\n|\r(?!$)|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
};

const text = fc
  .array(fc.constantFrom("a", "bc", "\n", "\n\n", "\u00e4", "\u{1f600}", "x".repeat(40)), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("lines and columns are those of the text before, wherever extents lie", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (whole, steps) => {
      const units = [...whole];
      const offsets = steps.map((step) => Buffer.byteLength(units.slice(0, step).join("")));
      const ranges = rangesOf(
        Buffer.from(whole),
        offsets.map((start) => ({ start, end: start })),
      );
      expect(ranges.map(({ line, column }) => ({ line, column }))).toEqual(offsets.map((at) => pointAt(whole, at)));
    }),
  );
});

test("ten thousand extents on one line of a megabyte take no time", () => {
  const bytes = Buffer.alloc(1_000_000, "a");
  const extents = Array.from({ length: 10_000 }, (_, index) => ({ start: index * 100, end: index * 100 + 9 }));
  const start = performance.now();

  expect(rangesOf(bytes, extents)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
