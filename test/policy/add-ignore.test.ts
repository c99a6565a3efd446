import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { UsageError } from "../../src/errors.ts";
import { addIgnore } from "../../src/policy/add-ignore.ts";
import { readBaseline } from "../../src/policy/baseline.ts";
import { namedPath, shapeOf } from "../../src/policy/baseline-shape.ts";
import { readPolicyText } from "../../src/policy/policy-text.ts";

const entry = {
  rule: "profile-expired",
  files: ["a: b", "#c"],
  at: "/x/~1y",
  reason: "it's: #odd",
  expires: "2027-01-31",
};

const word = fc.stringMatching(/^[a-z][a-z ]{0,8}$/);

const policies = fc.record(
  {
    version: fc.constant(1),
    extends: fc.array(word, { maxLength: 2 }),
    ignore: fc.array(fc.record({ rule: word, files: fc.array(word, { minLength: 1, maxLength: 2 }), reason: word }), {
      maxLength: 3,
    }),
    rules: fc.dictionary(word, fc.constantFrom("off", "error"), { maxKeys: 3 }),
  },
  { requiredKeys: ["version"] },
);

const styles = fc.record({
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any" as const, "flow" as const),
});

test("a policy in any style says what it said, and the new ignore last", async () => {
  await fc.assert(
    fc.asyncProperty(policies, styles, fc.boolean(), async (policy, style, windows) => {
      const lines = `# ours\n${stringify(policy, style)}`;
      const text = windows ? lines.replaceAll("\n", "\r\n") : lines;

      const after = await addIgnore(text, "auth-lint.yaml", entry);

      const { value } = await readPolicyText(after, "auth-lint.yaml");
      expect(value).toEqual({ ...policy, ignore: [...(policy.ignore ?? []), entry] });
      expect(after).toContain("# ours");
    }),
    { numRuns: 300 },
  );
});

test("an alias of nothing is no hindrance", async () => {
  expect(await addIgnore(": *i", "auth-lint.yaml", entry)).toContain("ignore:");
});

test("whatever a policy's text is, it is mended or refused in words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(..."ignore:-[]{}\n #&*x1\t\"'|") }), async (text) => {
      try {
        await addIgnore(text, "auth-lint.yaml", entry);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
    { numRuns: 500 },
  );
});

test("whatever a baseline's text is, it is read or refused in words", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      try {
        readBaseline(text, "b.json");
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});

test("any value has a shape, and any path leads somewhere, keys of a prototype too", () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.array(fc.oneof(fc.nat(3), fc.constantFrom("__proto__", "constructor", "a"))),
      (json, at) => {
        const value: unknown = JSON.parse(json);

        expect(shapeOf(value)).not.toBe("");
        expect(namedPath(value, at).steps).toHaveLength(at.length);
      },
    ),
  );
  expect(namedPath(JSON.parse('{"__proto__": {"a": 1}}'), ["__proto__", "a"]).value).toBe(1);
  expect(namedPath({}, ["constructor"]).value).toBeUndefined();
});
