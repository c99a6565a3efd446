import { expect, test } from "vitest";
import type { Finding, Report } from "../../src/model.ts";
import github from "../../src/reporters/github.ts";
import { withoutCommands, workflowCommand } from "../../src/workflow-commands.ts";
import { hostile } from "./hostile.ts";
import { finding, reader, report } from "./report.ts";

const linesOf = (findings: readonly Finding[], changes: Partial<Report> = {}): string[] =>
  github(report(findings, changes), reader()).trimEnd().split("\n");

const many = (count: number, changes: Partial<Finding>): Finding[] =>
  Array.from({ length: count }, (_, index) => finding({ ...changes, path: `f${index}.json` }));

test("annotates the place of a finding", () => {
  expect(linesOf([finding()])[0]).toBe(
    "::error file=agents/main/agent/auth-profiles.json,line=6,endLine=6,col=15,endColumn=24,title=auth-lint%3A api-key-shadows-subscription" +
      "::`openai:key` is an API key beside an OAuth profile for `openai`. Delete the `api_key` profile, or give the key a provider of its own.",
  );
});

test("gives no columns over several lines, where the runner takes none", () => {
  const [line = ""] = linesOf([finding({ endLine: 9, endColumn: 2 })]);

  expect(line).toContain(",line=6,endLine=9,title=");
  expect(line).not.toMatch(/[cC]ol/);
});

test("keeps within ten of each level, and says how many more there are", () => {
  const lines = linesOf([
    ...many(12, { severity: "error" }),
    ...many(11, { severity: "warning" }),
    ...many(30, { severity: "info" }),
  ]);

  expect(lines.filter((line) => line.startsWith("::error ")).length).toBe(10);
  expect(lines.filter((line) => line.startsWith("::warning ")).length).toBe(10);
  expect(lines.filter((line) => line.startsWith("::notice ")).length).toBe(10);
  expect(lines.at(-1)).toContain("24 more findings not annotated");
});

test("what could not be judged comes first", () => {
  const unjudged = [{ path: "x.sqlite", reason: "No SQLite here.", remedy: "Run it with Node 22.13." }];

  expect(linesOf([finding()], { unjudged })[0]).toBe(
    "::error file=x.sqlite,title=auth-lint%3A not judged::No SQLite here. Run it with Node 22.13.",
  );
});

test("says what was judged when nothing was found", () => {
  expect(linesOf([])).toEqual([expect.stringMatching(/^::notice title=auth-lint::no findings in 12 files/)]);
});

test("leaves suppressed findings out", () => {
  expect(linesOf([finding({ suppressed: { kind: "policy", reason: "known" } })]).length).toBe(1);
});

test("nothing in a name or a message becomes a command", () => {
  const lines = linesOf([finding({ path: hostile, message: hostile, rule: hostile })]);
  const [line = ""] = lines;
  const [head = ""] = line.slice(2).split("::");

  expect(lines.length).toBe(2);
  expect(line).not.toMatch(/##\[|[\r\n\u0000-\u001f\u202e]/);
  // All of the properties lie before the first `::`: the keys are ours, and no value adds one.
  expect(head.split(",").map((pair) => pair.split("=")[0])).toEqual([
    "error file",
    "line",
    "endLine",
    "col",
    "endColumn",
    "title",
  ]);
});

test("a message stays below what the runner keeps", () => {
  expect(workflowCommand("error", "😀".repeat(9000)).length).toBeLessThan(8100);
  expect(Array.from(workflowCommand("error", "x".repeat(9000))).length).toBeLessThan(4096);
});

test("output for people cannot command the runner", () => {
  const text = withoutCommands(hostile, "token");

  expect(text.startsWith("::stop-commands::token\n")).toBe(true);
  expect(text.endsWith("\n::token::\n")).toBe(true);
  expect(text).not.toContain("##[");
});
