/** `--format json`, read back: from `unknown` to a report whose every field is what it says. */
import type { Finding, Report, ReportedRule, Shard } from "./model.ts";

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text: Test = (value) => typeof value === "string";
const flag: Test = (value) => typeof value === "boolean";
const count: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const place: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
const oneOf =
  (...words: readonly unknown[]): Test =>
  (value) =>
    words.includes(value);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const record =
  (fields: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isFields(value) &&
    Object.entries(fields).every(([name, test]) => test(Object.hasOwn(value, name) ? value[name] : undefined));

const severity = oneOf("error", "warning", "info");

const finding = record({
  rule: text,
  severity,
  confidence: oneOf("low", "medium", "high"),
  path: text,
  pointer: text,
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  message: text,
  why: text,
  remedy: text,
  url: text,
  fingerprint: text,
  commit: optional(text),
  fix: optional(record({ title: text, safe: flag })),
  related: listOf(record({ path: text, pointer: text, line: place, column: place, message: text })),
  suppressed: (value) =>
    value === null ||
    record({ kind: oneOf("policy", "inline", "baseline"), reason: text, expires: optional(text) })(value),
} satisfies Record<keyof Required<Finding>, Test>);

const shard = record({ index: place, total: place, listing: optional(text) } satisfies Record<
  keyof Required<Shard>,
  Test
>);

const rule = record({
  id: text,
  group: oneOf("store", "shadow", "chain", "caches", "git", "upgrade", "housekeeping", "custom"),
  title: text,
  why: text,
  remedy: text,
  severity,
} satisfies Record<keyof ReportedRule, Test>);

const report = record({
  version: oneOf(1),
  tool: record({ name: oneOf("auth-lint"), version: text }),
  scope: record({
    mode: text,
    files: count,
    bytes: count,
    commits: count,
    skipped: listOf(record({ path: text, reason: text })),
    prefix: optional(text),
    shard: optional(shard),
  }),
  targets: listOf(
    record({
      runtime: text,
      version: text,
      era: text,
      chosen: oneOf("asked", "recorded", "newest-known"),
      root: text,
    }),
  ),
  findings: listOf(finding),
  summary: record({ errors: count, warnings: count, infos: count, suppressed: count }),
  rules: count,
  catalogue: optional(listOf(rule)),
  pending: optional(record({ unused: listOf(finding), used: listOf(text) })),
  repository: optional(record({ url: text, revision: optional(text), branch: optional(text) })),
  unjudged: listOf(record({ path: text, reason: text, remedy: text })),
  nextExpiry: (value) => value === null || record({ profile: text, expires: Number.isFinite })(value),
  lanesInferred: flag,
  // Of one machine; parts of a divided run have none, and joining drops it.
  machine: () => true,
} satisfies Record<keyof Required<Report>, Test>);

const isReport = (value: unknown): value is Report => report(value);

/** A report's JSON text → the report; `undefined` where it is none of version 1. A byte order mark is passed over. */
export const readReport = (json: string): Report | undefined => {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ""));
    return isReport(value) ? value : undefined;
  } catch {
    // Not JSON. Its error would quote the text.
    return undefined;
  }
};
