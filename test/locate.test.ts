import { expect, test } from "vitest";
import { locate } from "../src/locate.ts";
import type { Pointer } from "../src/model.ts";
import { reading } from "./read/reading.ts";

/** The range of a place as `line:column-line:column`. */
async function rangeOf(path: string, text: string, at: Pointer, on?: "key"): Promise<string> {
  const document = await reading(path, text);
  const place = { path, at, ...(on === undefined ? {} : { on }) };
  const { line, column, endLine, endColumn } = await locate(document, place);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test.each<[string, string, string, Pointer, "key" | undefined, string]>([
  ["a value", "a.json", '{\n  "a": {"b": 12}}', ["a", "b"], undefined, "2:14-2:16"],
  ["a key", "a.json", '{\n  "a": {"b": 12}}', ["a", "b"], "key", "2:9-2:12"],
  ["an item", "a.json", '{"a": [1, 22]}', ["a", 1], undefined, "1:11-1:13"],
  ["an index in digits", "a.json", '{"a": [1, 22]}', ["a", "1"], undefined, "1:11-1:13"],
  ["the root", "a.json", "{\n}", [], undefined, "1:1-2:2"],
  ["the nearest ancestor of a missing step", "a.json", '{"a": {"b": 1}}', ["a", "c", "d"], undefined, "1:7-1:15"],
  ["the last of equal keys", "a.json", '{"a": {"b": 1}, "a": {"b": 2}}', ["a", "b"], "key", "1:23-1:26"],
  ["a key written with escapes", "a.json", '{"\\u0061": 1}', ["a"], "key", "1:2-1:10"],
  ["`__proto__`", "a.json", '{"__proto__": 1}', ["__proto__"], undefined, "1:15-1:16"],
  ["a key of JSON5", "a.json5", "{ // x\n a: 'b' }", ["a"], "key", "2:2-2:3"],
  ["what a truncated file holds", "a.json", '{"a": 1, "b": "c', ["b"], undefined, "1:15-1:17"],
  ["our side of a conflict", "a.json", '{\n<<<<<<< x\n"a": 1\n=======\n"a": 2\n>>>>>>> y\n}', ["a"], "key", "3:1-3:4"],
  ["lines that end in CR", "a.json", '{"a": 1,\r"b": 2}', ["b"], undefined, "2:6-2:7"],
  ["YAML", "a.yaml", "a:\n  - b: 'x'\n", ["a", 0, "b"], undefined, "2:8-2:11"],
  ["a YAML key", "a.yaml", "a:\n  - b: 'x'\n", ["a", 0, "b"], "key", "2:5-2:6"],
  ["TOML", "a.toml", '[a.b]\nc = "d"\n', ["a", "b", "c"], undefined, "2:5-2:8"],
  ["a zero that ends TOML", "a.toml", "a = 0", ["a"], undefined, "1:5-1:6"],
  ["a TOML table", "a.toml", '[a.b]\nc = "d"\n', ["a", "b"], "key", "1:4-1:5"],
  ["a variable", ".env", "A=1\nexport B='x'\n", ["B"], undefined, "2:10-2:13"],
  ["the name of a variable", ".env", "A=1\nexport B='x'\n", ["B"], "key", "2:8-2:9"],
  ["nothing in a text", "a.md", "# a", ["a"], undefined, "1:1-1:1"],
])("finds %s", async (_, path, text, at, on, range) => {
  expect(await rangeOf(path, text, at, on)).toBe(range);
});

test("prefers a range that is known", async () => {
  const range = { line: 3, column: 4, endLine: 3, endColumn: 9 };

  expect(await locate(await reading("a.json", "{}"), { path: "a.json", at: ["a"], range })).toEqual(range);
});

test("goes deep without overflowing", async () => {
  const text = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;

  expect(await rangeOf("a.json", text, Array(300).fill("a"), "key")).toBe("1:1497-1:1500");
});
