import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { judgeBySchema, TooMuchError } from "../../src/config-schema/judge.ts";
import { fits, objections, schemaOf } from "./schema.ts";

const port = { type: "integer", minimum: 1, exclusiveMaximum: 65536 };
const token = {
  anyOf: [
    { type: "string", minLength: 1 },
    {
      type: "object",
      properties: { source: { const: "env" }, id: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" } },
      required: ["source", "id"],
      additionalProperties: false,
    },
  ],
};
const schema = {
  type: "object",
  properties: {
    mode: { enum: ["local", "remote"] },
    port,
    token,
    list: { type: "array", items: { type: "string", maxLength: 3 }, uniqueItems: true, maxItems: 3, minItems: 1 },
    pair: { type: "array", items: [{ type: "number" }, { type: "string" }], additionalItems: false },
    map: {
      type: "object",
      propertyNames: { pattern: "^[a-z]+$" },
      additionalProperties: { type: ["boolean", "null"] },
      maxProperties: 2,
    },
    shape: {
      type: "object",
      patternProperties: { "^x-": { type: "string" } },
      properties: { kind: { type: "string" } },
      additionalProperties: false,
      if: { required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["x-a"] },
      else: { not: { required: ["x-b"] } },
    },
    one: {
      oneOf: [
        { type: "number", multipleOf: 2 },
        { type: "number", multipleOf: 3 },
      ],
    },
    all: { allOf: [{ type: "string" }, { minLength: 2 }] },
    some: { type: "array", contains: { type: "number" } },
    again: { $ref: "#/definitions/port" },
    never: false,
  },
  required: ["mode"],
  additionalProperties: false,
  definitions: { port },
};

const values: readonly unknown[] = [
  ...[{ mode: "local" }, {}, { mode: "else" }, { mode: "local", modes: 1 }, [], null, "x"],
  ...[1, 0, 65536, 1.5, "1"].flatMap((port) => [
    { mode: "local", port },
    { mode: "local", again: port },
  ]),
  ...["a", "", 1, { source: "env", id: "A" }, { source: "env", id: "a" }, { source: "file", id: "A" }, { id: "A" }].map(
    (token) => ({ mode: "local", token }),
  ),
  ...[["a"], [], ["a", "a"], ["abcd"], ["a", "b", "c", "d"], [1], "a"].map((list) => ({ mode: "local", list })),
  ...[[1, "a"], [1], ["a"], [1, "a", 2]].map((pair) => ({ mode: "local", pair })),
  ...[{ a: true, b: null }, { A: true }, { a: 1 }, { a: true, b: true, c: true }].map((map) => ({
    mode: "local",
    map,
  })),
  ...[{ "x-a": "", kind: "" }, { kind: "" }, { "x-b": "" }, { "x-c": 1 }, { y: 1 }].map((shape) => ({
    mode: "local",
    shape,
  })),
  ...[2, 3, 6, 5, "a"].map((one) => ({ mode: "local", one })),
  ...["ab", "a", 1].map((all) => ({ mode: "local", all })),
  ...[["a", 1], ["a"], []].map((some) => ({ mode: "local", some })),
  { mode: "local", never: 1 },
];

const unset = (name: string): string => `\${${name}}`;

test("takes and refuses what ajv takes and refuses", () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const read = schemaOf(schema);

  const differing = values.filter((value) => validate(value) !== (judgeBySchema(value, read, fits).length === 0));

  expect(values.length).toBeGreaterThan(50);
  expect(differing).toEqual([]);
});

test("says where, down to the key, and of a union what the branch that was meant says", () => {
  expect(objections(schema, { mode: "local", token: { source: "env", id: "a" }, list: ["a", "bcde"] })).toEqual([
    "out-of-range token.id",
    "out-of-range list.1",
  ]);
  expect(objections(schema, { mode: "local", shape: { z: 1 }, token: true })).toEqual([
    "unknown-key shape.z",
    "wrong-type token",
  ]);
});

test("a reference to a variable nobody has set is of any form, but it is a text", () => {
  expect(objections(schema, { mode: unset("MODE"), token: unset("TOKEN"), list: [unset("LONG_NAME")] })).toEqual([]);
  expect(objections(schema, { mode: "local", port: unset("PORT") })).toEqual(["wrong-type port"]);
});

test("what the program fills in may be absent", () => {
  const policy = { type: "object", properties: { dm: { type: "string", default: "pairing" } }, required: ["dm"] };

  expect(objections(policy, {})).toEqual([]);
});

test("a part of a plugin's own schema is found from where the plugin's schema begins", () => {
  const plugin = {
    type: "object",
    $defs: { route: { type: "object", required: ["secret"] } },
    properties: { routes: { additionalProperties: { $ref: "#/$defs/route" } } },
  };

  expect(objections({ properties: { plugin } }, { plugin: { routes: { a: {} } } })).toEqual([
    "missing-key plugin.routes.a",
  ]);
});

test("a pattern that could not be tried counts as met", () => {
  const read = schemaOf({ properties: { a: { pattern: "^b$" } }, patternProperties: { "^z": false } });

  expect(judgeBySchema({ a: "c", y: 1 }, read, () => undefined)).toEqual([]);
});

test("branches upon branches and endless references end", () => {
  const endless = schemaOf({ properties: {}, allOf: [{ $ref: "#" }] });
  const again = { anyOf: Array.from({ length: 9 }, () => ({ $ref: "#/$defs/again" })), properties: {} };
  const wide = schemaOf({ ...again, $defs: { again } });
  const branching = schemaOf({
    properties: {},
    $defs: Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `d${index}`,
        { anyOf: Array.from({ length: 4 }, () => (index === 39 ? false : { $ref: `#/$defs/d${index + 1}` })) },
      ]),
    ),
    allOf: [{ $ref: "#/$defs/d0" }],
  });

  for (const schema of [endless, wide, branching])
    expect(() => judgeBySchema({ a: 1 }, schema, fits)).toThrow(TooMuchError);
});

test("a key called `__proto__` is a key like others", () => {
  const value: unknown = JSON.parse('{"__proto__": {"a": 1}}');

  expect(objections({ additionalProperties: false }, value)).toEqual(["unknown-key __proto__"]);
});
