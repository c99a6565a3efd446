import { expect, test } from "vitest";
import { readSchema } from "../../src/config-schema/read-schema.ts";

const refused = (text: string): string | undefined => {
  const read = readSchema(text);
  return "refused" in read ? read.refused : undefined;
};
const withPart = (part: object): string => JSON.stringify({ properties: { a: part } });

test.each([
  ["{", "is not JSON"],
  ["[]", "is no JSON Schema of an object"],
  ['{"ok": false, "error": {}}', "is no JSON Schema of an object"],
  [withPart({ $ref: "https://example.org/schema.json" }), "refers to a schema outside of itself"],
  [withPart({ $ref: "other.json#/definitions/a" }), "refers to a schema outside of itself"],
  [withPart({ $ref: "#/definitions/gone" }), "refers to a part that it does not have"],
  [withPart({ $ref: "#/__proto__/toString" }), "refers to a part that it does not have"],
  [withPart({ $async: true }), "holds a keyword that is not judged here"],
  [withPart({ $dynamicRef: "#a" }), "holds a keyword that is not judged here"],
  [withPart({ instanceof: "Function" }), "holds a keyword that is not judged here"],
  [withPart({ items: 3 }), "holds something else where a schema belongs"],
  [withPart({ anyOf: {} }), "holds something else where schemas belong"],
])("refuses %s", (text, why) => {
  expect(refused(text)).toBe(why);
});

test("refuses what is nested without end, in time", () => {
  expect(refused(`{"properties":{"a":${'{"not":'.repeat(50_000)}{}${"}".repeat(50_000)}}}`)).toBe(
    "is too deep or too large",
  );
});

test("takes remarks, and what is the author's own", () => {
  expect(refused(withPart({ title: "A", default: 1, format: "uri", "x-hint": {}, $comment: "", $ref: "#" }))).toBe(
    undefined,
  );
});
