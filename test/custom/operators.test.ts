import { expect, test } from "vitest";
import { isMet } from "../../src/custom/conditions.ts";
import type { Condition } from "../../src/custom/model.ts";
import { operatorExamples } from "../../src/custom/operator-examples.ts";
import { operatorNames } from "../../src/custom/operators.ts";
import { tools } from "./own.ts";

const now = Date.parse("2026-11-25T00:00:00Z");

const meets = async (
  condition: Condition,
  value: unknown,
  root: unknown = value,
  at: readonly (string | number)[] = [],
) => isMet(condition, { value, at, root, path: "a.json" }, { tools: await tools(), now });

test.each(operatorExamples)("$operator: $says", async ({ condition, holds, fails }) => {
  for (const value of holds) expect(await meets(condition, value), `takes ${JSON.stringify(value)}`).toBe(true);
  for (const value of fails) expect(await meets(condition, value), `refuses ${JSON.stringify(value)}`).toBe(false);
});

test("every operator has an example, and several in one mapping must all hold", async () => {
  const told = new Set(operatorExamples.map(({ operator }) => operator));
  expect(operatorNames.filter((name) => !told.has(name))).toEqual([]);
  expect(await meets({ type: "string", startsWith: "a" }, "ab")).toBe(true);
  expect(await meets({ type: "string", startsWith: "a" }, "b")).toBe(false);
});

test.each([
  ["a number of ms", Date.parse("2026-11-24T00:00:00Z"), true],
  ["a number of seconds", Date.parse("2026-11-24T00:00:00Z") / 1000, true],
  ["a day to come", Date.parse("2026-11-26T00:00:00Z"), false],
])("a time may be %s", async (_, value, expected) => {
  expect(await meets({ before: "now" }, value)).toBe(expected);
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
