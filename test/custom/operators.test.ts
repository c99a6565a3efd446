import { expect, test } from "vitest";
import { isMet } from "../../src/custom/conditions.ts";
import type { Condition } from "../../src/custom/model.ts";
import { tools } from "./own.ts";

const now = Date.parse("2026-11-25T00:00:00Z");

const meets = async (
  condition: Condition,
  value: unknown,
  root: unknown = value,
  at: readonly (string | number)[] = [],
) => isMet(condition, { value, at, root, path: "a.json" }, { tools: await tools(), now });

const cases: readonly (readonly [Condition, readonly unknown[], readonly unknown[]])[] = [
  [{ exists: true }, [0, "", null, false], [undefined]],
  [{ exists: false }, [undefined], [null]],
  [{ equals: 3 }, [3], ["3", undefined, [3]]],
  [{ equals: null }, [null], [undefined, 0]],
  [{ in: ["a", 1] }, ["a", 1], ["b", "1"]],
  [{ matches: "^gpt-\\d+$" }, ["gpt-5"], ["gpt-x", 5, undefined]],
  [{ startsWith: "openai/" }, ["openai/x"], ["x", ["openai/"]]],
  [{ type: "list" }, [[]], [{}, "x"]],
  [{ type: ["string", "null"] }, ["", null], [1, undefined]],
  [{ type: "missing" }, [undefined], [null]],
  [{ length: 2 }, ["ab", [1, 2], { a: 1, b: 2 }], ["a", 2, undefined]],
  [{ length: { min: 1, max: 2 } }, ["a", [1]], ["", "abc"]],
  [{ unique: true }, [[1, 2], []], [[1, 1], "x"]],
  [{ unique: "id" }, [[{ id: 1 }, { id: 2 }, {}]], [[{ id: 1 }, { id: 1 }]]],
  [{ subsetOf: ["openai/*", "x"] }, [["openai/a", "x"], []], [["y"], "x"]],
  [
    { order: ["a/*", "b/*"] },
    [
      ["a/1", "b/1"],
      ["c", "b/1"],
    ],
    [["b/1", "a/1"], "a/1"],
  ],
  [{ before: "now" }, [now - 1, "2026-01-01"], [now + 1, "x", undefined]],
  [{ after: "now+30d" }, ["2027-06-01T00:00:00Z"], [now, "2026-12-01"]],
  [{ before: "2027-01-01" }, [now], ["2027-02-01"]],
  [{ schema: { type: "object", required: ["a"] } }, [{ a: 1 }], [{}, 3]],
  [{ all: [{ type: "string" }, { length: 1 }] }, ["a"], ["ab", 1]],
  [{ any: [{ equals: 1 }, { equals: 2 }] }, [1, 2], [3]],
  [{ not: { equals: 1 } }, [2, undefined], [1]],
  [{ type: "string", startsWith: "a" }, ["ab"], ["b"]],
];

test.each(cases)("%j", async (condition, good, bad) => {
  for (const value of good) expect(await meets(condition, value), `takes ${JSON.stringify(value)}`).toBe(true);
  for (const value of bad) expect(await meets(condition, value), `refuses ${JSON.stringify(value)}`).toBe(false);
});

test.each([
  ["a name below", { "b/c": 3 }, true],
  ["an index", { "b/list/0": "x" }, true],
  ["itself", { ".": { type: "mapping" } }, true],
  ["above", { "../z": 9 }, true],
  ["from the root", { "/z": { equals: 9 } }, true],
  ["its key", { "@key": "a" }, true],
  ["its file", { "@path": { startsWith: "a." } }, true],
  ["several values in short", { "b/c": [1, 3] }, true],
  ["another place", { "b/c": { sameAs: "/same" } }, true],
  ["a name nobody has", { constructor: { exists: true } }, false],
  ["a prototype", { "__proto__/x": { exists: true } }, false],
])("a path reaches %s", async (_, condition, expected) => {
  const root = { a: { b: { c: 3, list: ["x"] } }, z: 9, same: 3 };
  expect(await meets(condition, root.a, root, ["a"])).toBe(expected);
});
