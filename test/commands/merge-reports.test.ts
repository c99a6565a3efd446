import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { catalogueOf } from "../../src/catalogue.ts";
import { UsageError } from "../../src/errors.ts";
import { mergeReports } from "../../src/merge-reports.ts";
import type { Report, Scope } from "../../src/model.ts";
import { presetPolicy } from "../../src/policy/policy.ts";
import { readReport } from "../../src/read-report.ts";
import json from "../../src/reporters/json.ts";
import { rules } from "../../src/rules/index.ts";
import { fakeCredential } from "../fake.ts";
import { finding, reader, report } from "../reporters/report.ts";
import { createRepository, type Repository } from "../repository.ts";
import { runCli } from "./run-cli.ts";

const scope = (index: number, total: number, changes: Partial<Scope> = {}): Scope => ({
  mode: "check",
  files: 10,
  bytes: 100,
  commits: 1,
  skipped: [],
  shard: { index, total, listing: "20-00" },
  ...changes,
});

const part = (index: number, total: number, changes: Partial<Report> = {}) => ({
  name: `part-${index}.json`,
  report: report([finding({ path: `f${index}.json` })], { scope: scope(index, total), ...changes }),
});

const refusal = (parts: Parameters<typeof mergeReports>[0]): string => {
  try {
    mergeReports(parts);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return "accepted";
};

test("joins all parts, in any order", () => {
  const merged = mergeReports([part(2, 3), part(3, 3), part(1, 3)]);

  expect(merged.findings.map(({ path }) => path)).toEqual(["f1.json", "f2.json", "f3.json"]);
  expect(merged.summary).toEqual({ errors: 3, warnings: 0, infos: 0, suppressed: 0 });
  expect(merged.scope).toEqual({ mode: "check", files: 30, bytes: 300, commits: 3, skipped: [] });
  expect(merged).not.toHaveProperty("pending");
});

test("what several parts know is said once, two findings of one credential stay two", () => {
  const both = [finding({ path: "a", fingerprint: "f" }), finding({ path: "b", fingerprint: "f" })];
  const unjudged = [{ path: "x.sqlite", reason: "No SQLite here.", remedy: "Run it with Node 22.13." }];
  const merged = mergeReports(
    [1, 2].map((index) => ({ ...part(index, 2), report: report(both, { scope: scope(index, 2), unjudged }) })),
  );

  expect(merged.findings.length).toBe(2);
  expect(merged.unjudged).toEqual(unjudged);
});

test("a suppression is unused only when no part used it", () => {
  const unused = (line: number, remedy = "Remove it.") =>
    finding({ rule: "suppression-unused", path: "p.yaml", line, remedy });
  const merged = mergeReports([
    part(1, 2, { findings: [], pending: { unused: [unused(1), unused(2)], used: ["p.yaml:3:15"] } }),
    part(2, 2, { findings: [], pending: { unused: [unused(1, "Point it there."), unused(3)], used: ["p.yaml:2:15"] } }),
  ]);

  expect(merged.findings.map(({ line, remedy }) => [line, remedy])).toEqual([[1, "Point it there."]]);
});

test.each([
  ["none", [], "there are none"],
  ["one missing", [part(1, 3), part(3, 3)], "of 3 parts, 2 is missing"],
  ["one twice", [part(1, 2), { ...part(1, 2), name: "b.json" }], "`part-1.json` and `b.json` are both part 1"],
  ["other totals", [part(1, 2), part(2, 3)], "differ in their number of parts"],
  ["other versions", [part(1, 2), part(2, 2, { tool: { name: "auth-lint", version: "9" } })], "version of auth-lint"],
  ["other targets", [part(1, 2), part(2, 2, { targets: [] })], "differ in their target"],
  [
    "other objects",
    [part(1, 2), part(2, 2, { scope: scope(2, 2, { shard: { index: 2, total: 2, listing: "x" } }) })],
    "that were divided",
  ],
  ["another command", [part(1, 2), part(2, 2, { scope: scope(2, 2, { mode: "history" }) })], "differ in their command"],
  ["no part", [{ name: "all.json", report: report([]) }], "`all.json` is no part of a divided run"],
])("refuses a set with %s", (_, parts, message) => {
  expect(refusal(parts)).toContain(message);
});

test("the report of a part is valid by the schema of reports", () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  const valid = ajv.compile(JSON.parse(readFileSync("policies/schemas/report.schema.json", "utf8")));
  const catalogue = catalogueOf(presetPolicy(["strict"], rules), rules);
  const { report: whole } = part(1, 2, { catalogue, pending: { unused: [finding()], used: ["a:1:1"] } });

  valid(JSON.parse(json({ ...whole, scope: { ...whole.scope, prefix: "deploy" } }, reader())));

  expect(valid.errors).toBeNull();
});

test("a report survives being written and read", () => {
  const { report: whole } = part(1, 1, { pending: { unused: [], used: ["a:1:1"] } });

  expect(readReport(json(whole, reader()))).toEqual(whole);
});

test.each(["", "{", "null", "[]", "{}", '{"version":1}', "\ufeff{}"])("takes %j for no report", (text) => {
  expect(readReport(text)).toBeUndefined();
});

test.each(["findings", "scope", "summary", "targets", "unjudged", "tool"])(
  "takes a report with odd `%s` for none",
  (key) => {
    const odd = { ...part(1, 1).report, [key]: [{ path: 1 }] };

    expect(readReport(JSON.stringify(odd))).toBeUndefined();
  },
);

const tree = (): Repository => {
  const repository = createRepository();
  for (let index = 0; index < 40; index++) {
    repository.write(
      `folder-${index % 5}/file-${index}.txt`,
      `line\n${index % 4 === 0 ? `key = ${fakeCredential(`anthropic-${index}-key`)}\n` : ""}`,
    );
  }
  repository.write(
    "agents/main/agent/auth-profiles.json",
    '{ "version": 1, "profiles": { "a:b": { "type": "odd" } } }\n',
  );
  repository.write(
    "auth-lint.yaml",
    "version: 1\nextends: [strict]\nignore:\n" +
      "  - { rule: token-in-text, files: [folder-0/**], reason: a test, expires: 2099-01-01 }\n" +
      "  - { rule: token-in-text, files: [nowhere/**], reason: a test, expires: 2099-01-01 }\n",
  );
  repository.git("add", ".");
  repository.git("commit", "--quiet", "-m", "all");
  return repository;
};

const joined = async (repository: Repository, verb: readonly string[], total: number) => {
  const files = Array.from({ length: total }, (_, at) => `../part-${at + 1}.json`);
  for (const [at, file] of files.entries()) {
    await runCli(repository, [...verb, "--shard", `${at + 1}/${total}`, "--format", `json=${file}`]);
  }
  return runCli(repository, ["merge-reports", ...files, "--format", "json"]);
};

test.each([1, 2, 7])("%i parts of a tree together report exactly what one run reports", async (total) => {
  const repository = tree();
  const whole = await runCli(repository, ["check", "--format", "json"]);
  const merged = await joined(repository, ["check"], total);
  const [left, right] = [JSON.parse(merged.stdout), JSON.parse(whole.stdout)];
  repository.remove();

  expect(right.findings.length).toBeGreaterThan(10);
  expect(right.findings.map(({ rule }: { rule: string }) => rule)).toContain("suppression-unused");
  expect(left).toEqual(right);
  expect(merged.code).toBe(whole.code);
});

test("a part knows what it is", async () => {
  const repository = tree();
  const { stdout } = await runCli(repository, ["check", "--shard", "2/7", "--format", "json"]);
  const { stderr, code } = await runCli(repository, ["resolve", "--shard", "2/7"]);
  repository.remove();

  expect(JSON.parse(stdout).scope.shard).toMatchObject({ index: 2, total: 7 });
  expect([code, stderr]).toEqual([2, expect.stringContaining("takes no `--shard`")]);
});
