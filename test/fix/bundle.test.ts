import { expect, test } from "vitest";
import { applyEdits } from "../../src/fix/apply-edits.ts";
import type { ContentEdit } from "../../src/fix/model.ts";
import { reading } from "../read/reading.ts";
import { remove, rename, set } from "./edits.ts";

const bundle = async (path: string, text: string, edits: readonly ContentEdit[]): Promise<string> => {
  const result = await applyEdits(await reading(path, text), edits);
  return "refused" in result ? `refused: ${result.refused}` : result.document.text;
};

const text = '{\n  "list": [\n    1, // one\n    2,\n    3 // three\n  ],\n  "a": { "b": 1, "c": 2 },\n  "d": "e"\n}\n';

test("items of one list go together, whichever they are", async () => {
  expect(await bundle("c.json5", text, [remove(["list", 2]), remove(["list", 1])])).toBe(
    text.replace("    1, // one\n    2,\n    3 // three\n", "    1 // one\n"),
  );
  expect(await bundle("c.json5", "[[1, 2], 3]", [remove([1]), remove([0, 1]), remove([0, 0])])).toBe(
    "refused: they cannot be made together",
  );
});

test("edits of different places are made from one reading", async () => {
  const edits = [set(["d"], "f"), rename(["a", "c"], "z"), set(["a", "b"], 3), remove(["list", 0])];

  expect(await bundle("c.json5", text, edits)).toBe(
    text.replace("    1, // one\n", "").replace('"b": 1, "c"', '"b": 3, "z"').replace('"e"', '"f"'),
  );
});

test("two new keys of one mapping are not made together", async () => {
  expect(await bundle("c.json5", text, [set(["a", "x"], 1), set(["a", "y"], 2)])).toMatch(/^refused: /);
});

test("one that is refused refuses all", async () => {
  expect(await bundle("c.json5", text, [set(["d"], "f"), remove(["nothing"])])).toMatch(/^refused: /);
});

test("two thousand edits of one file take no time", async () => {
  const items = Array.from({ length: 2000 }, (_, index) => ({ name: `item${index}`, on: false, note: "x".repeat(60) }));
  const edits = items.map((_, index) => set(["items", index, "on"], true)).toReversed();
  const start = performance.now();

  const made = await bundle("c.json", JSON.stringify({ items }, undefined, 2), edits);

  expect(made).toBe(JSON.stringify({ items: items.map((item) => ({ ...item, on: true })) }, undefined, 2));
  expect(performance.now() - start).toBeLessThan(5000);
});
