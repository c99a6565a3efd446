import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { catalogueOf } from "../../src/catalogue.ts";
import type { Finding, Report } from "../../src/model.ts";
import { presetPolicy } from "../../src/policy/policy.ts";
import sarif from "../../src/reporters/sarif.ts";
import { rules } from "../../src/rules/index.ts";
import { hostile } from "./hostile.ts";
import { finding, reader, report } from "./report.ts";

const runOf = (findings: readonly Finding[], changes: Partial<Report> = {}) =>
  JSON.parse(sarif(report(findings, changes), reader())).runs[0];

const resultOf = (changes: Partial<Finding>, of: Partial<Report> = {}) => runOf([finding(changes)], of).results[0];

const uriOf = (path: string, of: Partial<Report> = {}): string =>
  resultOf({ path }, of).locations[0].physicalLocation.artifactLocation.uri;

const catalogue = catalogueOf(presetPolicy(["strict"], rules), rules);

test("points at the place, ends exclusive, in UTF-16 code units, with the key path beside it", () => {
  const run = runOf([finding()]);

  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.results[0].locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: "agents/main/agent/auth-profiles.json", uriBaseId: "SRCROOT" },
        region: { startLine: 6, startColumn: 15, endLine: 6, endColumn: 24 },
      },
      logicalLocations: [{ fullyQualifiedName: "/profiles/openai:key/type", kind: "member" }],
    },
  ]);
});

test("tells a place without an extent by its start", () => {
  const { locations } = resultOf({ line: 1, column: 1, endLine: 1, endColumn: 1, pointer: "" });

  expect(locations[0]).toMatchObject({ physicalLocation: { region: { startLine: 1, startColumn: 1 } } });
  expect(locations[0].physicalLocation.region).not.toHaveProperty("endColumn");
  expect(locations[0]).not.toHaveProperty("logicalLocations");
});

test.each([
  ["a b/ü.json", "a%20b/%C3%BC.json"],
  ["odd#?%.json", "odd%23%3F%25.json"],
  ["c:/x.json", "c%3A/x.json"],
  ["caf\\xE9.json", "caf%E9.json"],
  ["back\\slash.json", "back%5Cslash.json"],
  ["./x.json", "x.json"],
  ["../x.json", "../x.json"],
  ["lone\ud800.json", "lone%EF%BF%BD.json"],
  ["/home/a b/x.json", "file:///home/a%20b/x.json"],
])("encodes the path %j", (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});

test("tells paths from the top of the repository", () => {
  const scope = { mode: "check", files: 1, bytes: 1, commits: 0, skipped: [], prefix: "deploy/a b" };

  expect(uriOf("x.json", { scope })).toBe("deploy/a%20b/x.json");
  expect(uriOf("../../x.json", { scope })).toBe("x.json");
});

test("lists the rules that judged with their help, and each result finds its own", () => {
  const run = runOf([finding(), finding({ rule: "user-rule" })], { catalogue });
  const [known, unknown] = run.results.map((result: { ruleIndex: number }) => run.tool.driver.rules[result.ruleIndex]);

  expect(run.tool.driver.rules.length).toBe(catalogue.length + 1);
  expect(unknown.id).toBe("user-rule");
  expect(known).toMatchObject({
    id: "api-key-shadows-subscription",
    name: "ApiKeyShadowsSubscription",
    help: { markdown: expect.stringContaining("**What to do.**") },
    properties: { precision: "very-high", "security-severity": "7.5" },
  });
});

test("ranks every rule with a number that GitHub takes", () => {
  const scores: string[] = runOf([], { catalogue }).tool.driver.rules.map(
    (rule: { properties: Record<string, string> }) => rule.properties["security-severity"],
  );

  expect(scores.filter((score) => !/^\d\.\d$/.test(score) || Number(score) <= 0)).toEqual([]);
  expect(scores).toContain("9.1");
});

test("says other places, with their messages", () => {
  const related = [{ path: "b c.json", pointer: "/x", line: 3, column: 2, message: "also here" }];

  expect(resultOf({ related }).relatedLocations).toEqual([
    {
      id: 1,
      physicalLocation: {
        artifactLocation: { uri: "b%20c.json", uriBaseId: "SRCROOT" },
        region: { startLine: 3, startColumn: 2 },
      },
      logicalLocations: [{ fullyQualifiedName: "/x", kind: "member" }],
      message: { text: "also here" },
    },
  ]);
});

test("keeps suppressed findings, marked with who silenced them and why", () => {
  const results = ["inline", "policy", "baseline"] as const;
  const run = runOf(results.map((kind) => finding({ suppressed: { kind, reason: "on purpose" } })));

  expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
    [{ kind: "inSource", status: "accepted", justification: "on purpose" }],
    [{ kind: "external", status: "accepted", justification: "on purpose" }],
    [{ kind: "external", status: "accepted", justification: "on purpose" }],
  ]);
});

test("leaves GitHub's own fingerprint to its uploader", () => {
  expect(resultOf({}).partialFingerprints).toEqual({ "authLintFinding/v1": "f1" });
});

test("says what was skipped or not judged, and how the run ended", () => {
  const { invocations } = runOf([finding()], {
    scope: { mode: "check", files: 1, bytes: 1, commits: 0, skipped: [{ path: "big.json", reason: "too large" }] },
    unjudged: [{ path: "x.sqlite", reason: "No SQLite here.", remedy: "Run it with Node 22.13." }],
  });

  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    exitCode: 3,
    toolExecutionNotifications: [
      { level: "error", message: { text: "Not judged: No SQLite here. Run it with Node 22.13." } },
      { level: "note", message: { text: "Skipped: too large" } },
      { level: "note" },
    ],
  });
});

test("the exit code is that of --fail-on", () => {
  const text = (failOn: "warning" | "never") => sarif(report([finding({ severity: "warning" })]), reader({ failOn }));

  expect(JSON.parse(text("warning")).runs[0].invocations[0].exitCode).toBe(1);
  expect(JSON.parse(text("never")).runs[0].invocations[0].exitCode).toBe(0);
});

test("holds 25,000 results, the worst of them, and counts the rest", () => {
  const many = Array.from({ length: 25_003 }, (_, index) =>
    finding({ path: `f${index}.json`, severity: index === 25_002 ? "error" : "info" }),
  );
  const run = runOf(many);

  expect(run.results.length).toBe(25_000);
  expect(run.results[0].level).toBe("error");
  expect(JSON.stringify(run.invocations)).toContain("3 more results left out");
});

test("each part of a divided run has a category of its own", () => {
  const scope = { mode: "history", files: 1, bytes: 1, commits: 0, skipped: [], shard: { index: 2, total: 7 } };

  expect(runOf([], { scope }).automationDetails.id).toBe("auth-lint/history/2-of-7/");
});

test("names the repository where it is known, and only by a web address", () => {
  const known = runOf([], { repository: { url: "https://github.com/o/r", revision: "abc", branch: "main" } });
  const odd = runOf([], { repository: { url: "javascript:alert(1)" } });

  expect(known.versionControlProvenance[0]).toMatchObject({
    repositoryUri: "https://github.com/o/r",
    revisionId: "abc",
  });
  expect(odd).not.toHaveProperty("versionControlProvenance");
});

test("holds no line of a file", () => {
  const text = sarif(report([finding()]), reader());

  expect(text).not.toMatch(/snippet|contextRegion|unmistakable/);
});

const nearby = "node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json";
const schema = [process.env.SARIF_SCHEMA ?? nearby, nearby].find((path) => existsSync(path));

test.skipIf(schema === undefined)(
  `is valid by the official schema${schema === undefined ? " (skipped: npm i --no-save @microsoft/sarif-multitool-linux, or set SARIF_SCHEMA)" : ""}`,
  () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const valid = ajv.compile(JSON.parse(readFileSync(schema ?? "", "utf8").replace(/^\ufeff/, "")));
    const findings = [
      finding({ path: hostile, message: hostile, pointer: hostile, rule: hostile }),
      finding({ suppressed: { kind: "inline", reason: hostile }, commit: "a".repeat(40) }),
      finding({ related: [{ path: hostile, pointer: "", line: 1, column: 1, message: hostile }] }),
    ];
    const unjudged = [{ path: hostile, reason: hostile, remedy: hostile }];

    valid(JSON.parse(sarif(report(findings, { catalogue, unjudged }), reader())));

    expect(valid.errors).toBeNull();
  },
);
