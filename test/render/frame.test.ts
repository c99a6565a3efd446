import fc from "fast-check";
import { expect, test } from "vitest";
import { maskLine } from "../../src/mask.ts";
import { drawFrame } from "../../src/render/frame.ts";
import { createStyle } from "../../src/render/style.ts";

const draw = (lines: readonly string[], range: Partial<Parameters<typeof drawFrame>[0]["range"]>, width = 60): string =>
  drawFrame({
    lines: lines.map((line) => maskLine(line, "json")),
    range: { line: 1, column: 1, endLine: 1, endColumn: 1, ...range },
    style: createStyle({ color: false, links: false }),
    mark: (text) => text,
    width,
    around: 1,
  }).join("\n");

test("puts the carets under what is meant, though a long secret before it is drawn short", () => {
  const line = `{ "access": "${"x".repeat(300)}", "type": "oauth" }`;
  const column = line.indexOf('"oauth"') + 1;

  expect(draw([line], { column, endColumn: column + 7 })).toMatchInlineSnapshot(`
    "> 1 │ …", "type": "oauth" }
        │             ^^^^^^^"
  `);
});

test("marks the key of an object that opens there", () => {
  expect(
    draw(["{", '  "profiles": [', "  ]", "}"], { line: 2, column: 15, endLine: 3, endColumn: 4 }),
  ).toMatchInlineSnapshot(`
    "  1 │ {
    > 2 │   "profiles": [
        │   ^^^^^^^^^^^^^
      3 │   ]"
  `);
});

test("draws tabs as two spaces and wide characters as two cells", () => {
  expect(draw(['\t"type": "oauth", "note": "日本語"'], { column: 10, endColumn: 17 })).toMatchInlineSnapshot(`
    "> 1 │   "type": "oauth", "note": "…"
        │           ^^^^^^^"
  `);
});

test("keeps the marked place in view on a very long line", () => {
  const line = `[${'"oauth", '.repeat(20_000)}"token"]`;
  const column = line.indexOf('"token"') + 1;

  expect(draw([line], { column, endColumn: column + 7 })).toMatchInlineSnapshot(`
    "> 1 │ …"oauth", "oauth", "token"]
        │                    ^^^^^^^"
  `);
});

test("stays within the width and keeps every caret on the line, wherever it points", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 200 }), { minLength: 1, maxLength: 4 }),
      fc.record({ line: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 250 }) }),
      fc.integer({ min: 30, max: 120 }),
      (lines, { line, column }, width) => {
        const drawn = draw(lines, { line, column, endLine: line, endColumn: column + 3 }, width).split("\n");

        expect(Math.max(...drawn.map((one) => one.length))).toBeLessThanOrEqual(width + 4);
      },
    ),
  );
});
