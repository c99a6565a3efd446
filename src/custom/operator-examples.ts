/** Each operator by example: a condition, values of which it holds, values of which it does not. Tests run them. */
import type { Condition } from "./model.ts";

export interface OperatorExample {
  readonly operator: string;
  /** What it asks, in words. */
  readonly says: string;
  readonly condition: Condition;
  readonly holds: readonly unknown[];
  readonly fails: readonly unknown[];
}

const one = (
  operator: string,
  says: string,
  condition: Condition,
  holds: readonly unknown[],
  fails: readonly unknown[],
): OperatorExample => ({ operator, says, condition, holds, fails });

/** Where an example says `now`, the clock stands at 2026-11-25. */
export const operatorExamples: readonly OperatorExample[] = [
  one("exists", "There is a value, be it empty or null.", { exists: true }, [0, "", null, false], [undefined]),
  one("exists", "There is none.", { exists: false }, [undefined], [null, ""]),
  one("equals", "It is this very value, of this type.", { equals: 3 }, [3], ["3", undefined, [3]]),
  one("equals", "It is null.", { equals: null }, [null], [undefined, 0]),
  one("in", "It is one of these.", { in: ["oauth", "token"] }, ["oauth"], ["api-key", undefined]),
  one(
    "matches",
    "A regular expression of JavaScript finds something in it; it runs with a time limit.",
    { matches: "^gpt-\\d+$" },
    ["gpt-5"],
    ["gpt-x", 5, undefined],
  ),
  one("startsWith", "The text begins so.", { startsWith: "openai/" }, ["openai/x"], ["x", ["openai/"]]),
  one(
    "type",
    "It is of this type: string, number, boolean, null, list, mapping or missing.",
    { type: "list" },
    [[]],
    [{}, "x"],
  ),
  one("type", "It is of one of these types.", { type: ["string", "null"] }, ["", null], [1, undefined]),
  one(
    "length",
    "A text has so many characters, a list so many items, a mapping so many keys.",
    { length: 2 },
    ["ab", [1, 2], { a: 1, b: 2 }],
    ["a", 2, undefined],
  ),
  one("length", "Between, both included.", { length: { min: 1, max: 2 } }, ["a", [1]], ["", "abc"]),
  one("unique", "No item of the list is there twice.", { unique: true }, [[1, 2], []], [[1, 1], "x"]),
  one(
    "unique",
    "No two items have the same value in this field.",
    { unique: "id" },
    [[{ id: 1 }, { id: 2 }, {}]],
    [[{ id: 1 }, { id: 1 }]],
  ),
  one(
    "subsetOf",
    "Every item is one of these; `*` stands for any characters.",
    { subsetOf: ["openai/*", "x"] },
    [["openai/a", "x"], []],
    [["y"], "x"],
  ),
  one(
    "order",
    "Items stand in this order; what none of the globs means is passed over.",
    { order: ["a/*", "b/*"] },
    [
      ["a/1", "b/1"],
      ["c", "b/1"],
    ],
    [["b/1", "a/1"], "a/1"],
  ),
  one(
    "before",
    "A time (Unix ms or seconds, or ISO 8601) lies before `now`, `now+30d`, `now-12h` or a date.",
    { before: "now" },
    ["2026-01-01"],
    ["2027-01-01", "x", undefined],
  ),
  one("after", "It lies after.", { after: "now+30d" }, ["2027-06-01T00:00:00Z"], ["2026-12-01"]),
  one(
    "schema",
    "The value is valid by this JSON Schema (draft-07; no `pattern`, no reference to elsewhere).",
    { schema: { type: "object", required: ["a"] } },
    [{ a: 1 }],
    [{}, 3],
  ),
  one(
    "sameAs",
    "The same value stands at this path.",
    { a: { sameAs: "/b" } },
    [{ a: 1, b: 1 }],
    [{ a: 1, b: 2 }, { a: 1 }],
  ),
  one("all", "All of these hold.", { all: [{ type: "string" }, { length: 1 }] }, ["a"], ["ab", 1]),
  one("any", "One of these holds.", { any: [{ equals: 1 }, { equals: 2 }] }, [1, 2], [3]),
  one("not", "This does not hold.", { not: { equals: 1 } }, [2, undefined], [1]),
];
