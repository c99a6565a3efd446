import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../src/reporters/json.ts";
import { finding, reader, report } from "./report.ts";

const full = report([finding(), finding({ suppressed: { kind: "inline", reason: "on purpose" } })]);

test("is the report itself, suppressed findings included", () => {
  expect(JSON.parse(json(full, reader()))).toEqual(full);
});

test("begins the way its schema promises and ends with a line feed", () => {
  expect(json(full, reader())).toMatch(/^\{\n {2}"version": 1,\n {2}"tool": \{[\s\S]*\}\n$/);
});

test("holds to the published schema", () => {
  const validate = new Ajv({ strict: false, formats: { uri: true } }).compile(
    JSON.parse(readFileSync(new URL("../../policies/schemas/report.schema.json", import.meta.url), "utf8")),
  );

  validate(JSON.parse(json(full, reader())));

  expect(validate.errors).toBeNull();
});

test("escapes what would steer a terminal and mends lone surrogates", () => {
  expect(json(report([finding({ message: "\u001b\u009b\u202e\ud800" })]), reader())).toContain(
    '"message": "\\u001b\\u009b\\u202e\ufffd"',
  );
});

test("is valid and well-formed whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = json(report([finding({ path: text, message: text })]), reader());

      expect(JSON.parse(written).findings[0].message).toBe(text.replace(/\p{Surrogate}/gu, "\ufffd"));
    }),
  );
});
