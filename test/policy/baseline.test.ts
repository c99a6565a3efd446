import { expect, test } from "vitest";
import type { Stated } from "../../src/finish.ts";
import type { Document, Finding, Pointer } from "../../src/model.ts";
import { formatPointer } from "../../src/pointer.ts";
import { readBaseline, writeBaseline } from "../../src/policy/baseline.ts";
import { weakenedBaseline } from "../../src/policy/baseline-drafts.ts";
import { baselined } from "../../src/policy/baseline-match.ts";
import { shapeOf } from "../../src/policy/baseline-shape.ts";
import { defineRule } from "../../src/rule.ts";
import { finding, parse } from "./sample.ts";

const salt = "of these tests only";
const path = "agents/main/agent/auth-profiles.json";

const rule = defineRule({
  id: "profile-unusable",
  group: "store",
  title: "",
  why: "",
  remedy: "",
  policies: {},
  examples: { bad: [], good: [] },
  check: () => [],
});

const fileOf = (value: unknown, problems: Document["problems"] = []): Document => ({
  source: { path, bytes: new Uint8Array(), exposure: "state" },
  format: "json",
  text: "",
  value,
  problems,
});

interface Found {
  readonly at: Pointer;
  readonly line?: number;
}

/** What the findings at these places are to a baseline. */
const judged = async (
  value: unknown,
  places: readonly Found[],
  entries: ReturnType<typeof readBaseline>["entries"] = [],
  more: { readonly base?: string; readonly policy?: string } = {},
) => {
  const baseline = { path: "auth-lint-baseline.json", salt, entries, ...(more.base === undefined ? {} : more) };
  const policy = await parse(more.policy ?? "version: 1\n");
  const stated: readonly Stated[] = places.map(({ at }) => ({
    rule,
    severity: "error",
    draft: { place: { path, at }, message: "" },
  }));
  const findings: readonly Finding[] = places.map(({ at, line = 1 }) =>
    finding({ rule: rule.id, path, pointer: formatPointer(at), line }),
  );
  return baselined(policy, baseline, new Map([[path, fileOf(value)]]), stated, findings);
};

const kinds = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ suppressed }) => suppressed?.kind ?? null);

const profile = { provider: "openai", type: "oauth" };

test("what was there before is silenced, at any line and whatever its value is", async () => {
  const at = ["profiles", "openai:a"];
  const { found } = await judged({ profiles: { "openai:a": profile } }, [{ at, line: 3 }]);

  const later = await judged({ profiles: { "openai:a": { ...profile, type: "token" } } }, [{ at, line: 90 }], found);

  expect(kinds(later)).toEqual(["baseline"]);
  expect(later.unused).toEqual([]);
});

test("a fix and a new defect of the same kind do not cancel out", async () => {
  const { found } = await judged({ profiles: { "openai:a": profile } }, [{ at: ["profiles", "openai:a"] }]);

  const later = await judged({ profiles: { "openai:b": profile } }, [{ at: ["profiles", "openai:b"] }], found);

  expect(kinds(later)).toEqual([null]);
  expect(later.unused).toEqual(found);
});

test("an item of a list is known by its name: another one in its place is new", async () => {
  const { found } = await judged({ fallbacks: ["openrouter/x", "openai/y"] }, [{ at: ["fallbacks", 0] }]);

  const replaced = await judged({ fallbacks: ["openrouter/z", "openai/y"] }, [{ at: ["fallbacks", 0] }], found);
  const moved = await judged({ fallbacks: ["openai/y", "openrouter/x"] }, [{ at: ["fallbacks", 1] }], found);

  expect(kinds(replaced)).toEqual([null]);
  expect(kinds(moved)).toEqual(["baseline"]);
});

test("a record that has other fields than before is another defect; a mapping of like things is not", async () => {
  const one = [{ at: ["profiles", "openai:a"] }];
  const { found } = await judged({ profiles: { "openai:a": profile } }, one);
  const whole = await judged({ profiles: { "openai:a": profile } }, [{ at: ["profiles"] }]);

  const record = await judged({ profiles: { "openai:a": { ...profile, email: "" } } }, one, found);
  const mapping = await judged(
    { profiles: { "openai:a": profile, "openai:b": profile } },
    [{ at: ["profiles"] }],
    whole.found,
  );

  expect(kinds(record)).toEqual([null]);
  expect(kinds(mapping)).toEqual(["baseline"]);
});

test("of two alike findings in one place, a third is new", async () => {
  const at = ["profiles"];
  const { found } = await judged({ profiles: {} }, [{ at }, { at }]);

  expect(kinds(await judged({ profiles: {} }, [{ at }, { at }, { at }], found))).toEqual([
    "baseline",
    "baseline",
    null,
  ]);
});

test("files are told from the folder of the baseline, wherever the check began", async () => {
  const { found } = await judged({}, [{ at: [] }], [], { base: "deploy/live" });

  expect(found[0]?.file).toBe(`deploy/live/${path}`);
});

test("a policy that refuses baselines has all findings back", async () => {
  const { found } = await judged({}, [{ at: [] }]);
  const { parsePolicy } = await import("../../src/policy/policy.ts");
  const { rules } = await import("../../src/rules/index.ts");
  const text = "version: 1\nextends: [strict]\n";
  const strict = await parsePolicy({ text, path: "auth-lint.yaml", rules, readFile: async () => undefined });
  const stated = [{ rule, severity: "error", draft: { place: { path, at: [] }, message: "" } }] as const;
  const findings = [finding({ rule: rule.id, path, pointer: "" })];
  const baseline = { path: "auth-lint-baseline.json", salt, entries: found };

  expect(kinds(baselined(strict, baseline, new Map([[path, fileOf({})]]), stated, findings))).toEqual([null]);
});

test.each([
  ["", "empty text"],
  ["words", "text"],
  [`\${OPENAI_API_KEY}`, "reference"],
  [7, "number"],
  [null, "null"],
  [undefined, "nothing"],
  [[], "empty list"],
  [["a", "b", {}], "list of mapping,string"],
  [{}, "empty mapping"],
  [{ a: {}, b: {} }, "mapping"],
  [{ type: "oauth", key: 1 }, 'mapping ["key:number","type:string"]'],
])("the shape of %j is %s", (value, shape) => {
  expect(shapeOf(value)).toBe(shape);
});

test("writes one entry a line, sorted, each once, and reads it again", () => {
  const entries = [
    { rule: "b", file: "x.json", at: "/a", fingerprint: "2" },
    { rule: "a", file: "x.json", fingerprint: "1", past: true },
    { rule: "b", file: "a.json", at: "/a", fingerprint: "3" },
    { rule: "b", file: "x.json", at: "/a", fingerprint: "2" },
  ] as const;

  const text = writeBaseline({ salt, entries });

  expect(text.split("\n").filter((line) => line.includes("fingerprint"))).toHaveLength(3);
  expect(readBaseline(text, "b.json").entries.map(({ fingerprint }) => fingerprint)).toEqual(["3", "1", "2"]);
  expect(writeBaseline(readBaseline(text, "b.json"))).toBe(text);
});

test("a file with a salt alone has no entries", () => {
  expect(readBaseline(JSON.stringify({ version: 1, salt }), "b.json").entries).toEqual([]);
});

test.each([
  ["<<<<<<< HEAD\n{}\n", "a merge left its marks in this baseline"],
  ["{", "this is not JSON"],
  ["[]", "this is no baseline of version 1"],
  [JSON.stringify({ version: 2, salt }), "this is no baseline of version 1"],
  [JSON.stringify({ version: 1, salt: "short" }), "its `salt` is missing, or shorter than 16 characters"],
  [JSON.stringify({ version: 1, salt, entries: {} }), "its `entries` are no list"],
  [JSON.stringify({ version: 1, salt, entries: [{}] }), "entry 1 lacks `rule`, `file` or `fingerprint`"],
  [JSON.stringify({ version: 1, salt, entries: [null] }), "entry 1 lacks `rule`, `file` or `fingerprint`"],
])("refuses %s", (text, what) => {
  expect(() => readBaseline(text, "b.json")).toThrow(`b.json: ${what}`);
});

test("entries that a change adds are said, those that go are not", async () => {
  const policy = await parse("version: 1\n");
  const entry = (fingerprint: string) => ({ rule: "a", file: "f", fingerprint });
  const withEntries = (...names: readonly string[]) => ({
    ...policy,
    baseline: { path: "auth-lint-baseline.json", salt, entries: names.map(entry) },
  });

  expect(weakenedBaseline(withEntries("1"), withEntries("1", "2"))).toMatchObject([
    { message: "The baseline accepts 1 entry more than before" },
  ]);
  expect(weakenedBaseline(policy, withEntries("1", "2"))).toHaveLength(1);
  expect(weakenedBaseline(withEntries("1", "2"), withEntries("2"))).toEqual([]);
  expect(weakenedBaseline(withEntries("1"), policy)).toEqual([]);
});
