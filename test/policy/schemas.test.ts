import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import validateStore from "../../src/generated/validate-auth-profiles.mjs";
import validateGeneric from "../../src/generated/validate-generic-auth-profiles.mjs";
import { policySchema } from "../../src/policy/policy-schema.ts";
import { rules } from "./sample.ts";

const schema = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../policies/schemas/${name}.schema.json`, import.meta.url), "utf8"));

const accepts = (data: unknown): boolean =>
  new Ajv({ strictTypes: false, strictRequired: false }).compile(policySchema(rules))(data);

test("gives editors every rule id, its options and its words", () => {
  const properties = JSON.stringify(policySchema(rules));

  expect(properties).toContain('"token-in-text":{"description":"Title of token-in-text. Because."');
  expect(properties).toContain('"entropy":{"description":"Bits a character needs."}');
});

test("shows editors what the run would refuse or report", () => {
  const ignore = { rule: "token-in-text", files: ["a"], reason: "b" };

  expect(accepts({ version: 1, ignore: [ignore] })).toBe(true);
  expect(accepts({ version: 1, ignore: [{ ...ignore, reason: undefined }] })).toBe(false);
  expect(accepts({ version: 1, ignore: [{ ...ignore, expires: "soon" }] })).toBe(false);
  expect(accepts({ version: 1, rules: { "token-in-txt": "error" } })).toBe(false);
  expect(accepts({ version: 1, rules: { "token-in-text": "fatal" } })).toBe(false);
  expect(accepts({ version: 1, rules: { "token-in-text": { entropie: 1 } } })).toBe(false);
});

test("keeps the generated validators free of imports", () => {
  const names = ["policy", "auth-profiles", "generic-auth-profiles"];

  const texts = names.map((name) =>
    readFileSync(new URL(`../../src/generated/validate-${name}.mjs`, import.meta.url), "utf8"),
  );

  expect(texts.filter((text) => /\brequire\s*\(|^import\s|ajv/m.test(text))).toEqual([]);
});

test("accepts a report as the model has it", () => {
  const validate = new Ajv().compile(schema("report"));
  const finding = {
    ...{
      rule: "r",
      severity: "error",
      confidence: "high",
      path: "a",
      pointer: "",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
    },
    ...{ message: "m", why: "w", remedy: "r", url: "u", fingerprint: "f", commit: "c" },
    related: [{ path: "a", pointer: "", line: 3, column: 1, message: "m" }],
    suppressed: { kind: "policy", reason: "r" },
  };
  const report = {
    version: 1,
    tool: { name: "auth-lint", version: "0.1.0" },
    scope: { mode: "check", files: 1, bytes: 2, commits: 0, skipped: [{ path: "a", reason: "b" }] },
    findings: [finding, { ...finding, suppressed: null }],
    summary: { errors: 1, warnings: 0, infos: 0, suppressed: 1 },
  };
  const extra = { targets: [], rules: 3, unjudged: [], nextExpiry: null, lanesInferred: true };

  expect([validate(report), validate({ ...report, ...extra }), validate({ ...report, version: 2 })]).toEqual([
    true,
    true,
    false,
  ]);
});

test("tells the guide's shape from OpenClaw's", () => {
  const guide = {
    profiles: {
      "openai:default": {
        ...{ type: "oauth", provider: "openai", access_token: "<a>", refresh_token: "<r>" },
        expires_at: "2026-06-10T00:00:00Z",
      },
      "openai:key": { type: "api_key", provider: "openai", api_key: "<k>" },
    },
  };

  expect([validateGeneric(guide), validateStore(guide)]).toEqual([true, false]);
  expect(validateGeneric({ profiles: [guide.profiles["openai:default"]] })).toBe(false);
});

const oracle = new URL("../../../shared/oracle/cases.jsonl", import.meta.url);

interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, unknown>>;
  readonly real: Readonly<
    Record<
      string,
      {
        agents?: Record<
          string,
          { usable: Record<string, { eligibility?: Record<string, string> }> } & { read: { profiles?: string[] } }
        >;
      }
    >
  >;
}

const parsed = (text: unknown): unknown => {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    // What does not parse is not for a schema to judge.
    return undefined;
  }
};

// JSON.parse hides the doubled key from a schema; an `order` of the wrong shape is passed over by the program and
// refused here, because its author meant it.
const beyond = ["27-dup-profiles-key", "87-order-string", "88-order-array"];

/** Cases of one store and nothing beside it, with what the real program made of it. */
const cases = (): readonly { id: string; data: unknown; sound: boolean }[] =>
  readFileSync(oracle, "utf8")
    .trim()
    .split("\n")
    .map((line): Case => JSON.parse(line))
    .flatMap(({ id, files, real }) => {
      const data = Object.keys(files).join() === "auth-profiles.json" ? parsed(files["auth-profiles.json"]) : undefined;
      const main = real["2026.6.1"]?.agents?.main;
      if (data === undefined || main === undefined || beyond.includes(id)) return [];
      const reasons = Object.values(main.usable).flatMap(({ eligibility }) => Object.values(eligibility ?? {}));
      const held = Object.keys(Object(Object(data).profiles ?? {})).length;
      const loaded = main.read.profiles?.length ?? 0;
      return [{ id, data, sound: loaded > 0 && loaded === held && reasons.every((reason) => reason === "ok") }];
    });

test.skipIf(!existsSync(oracle))(
  "accepts a store where the real OpenClaw 2026.6.1 uses all of it, and no other",
  () => {
    const wrong = cases().filter(({ data, sound }) => validateStore(data) !== sound);

    expect(wrong.map(({ id, sound }) => `${id}: ${sound ? "refused" : "accepted"}`)).toEqual([]);
  },
);
