import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../src/errors.ts";
import { parseFormats } from "../src/formats.ts";
import { runCli } from "./commands/run-cli.ts";
import { createRepository } from "./repository.ts";

const refusal = (texts: readonly string[]): readonly string[] => {
  try {
    parseFormats(texts);
  } catch (error) {
    if (error instanceof UsageError) return [error.message, error.hint];
  }
  return [];
};

test("reads names with and without a file, in order", () => {
  expect(parseFormats(["sarif=out/a=b.sarif", "pretty"])).toEqual([
    { name: "sarif", file: "out/a=b.sarif" },
    { name: "pretty", file: undefined },
  ]);
});

test.each([
  [["srif=a.sarif"], "Did you mean `sarif`?"],
  [["xml"], "One of: agent, compact, github, gitlab, html, json, junit, markdown, pretty, sarif."],
  [["toString"], "One of: "],
  [["json="], "For example"],
  [["json=a", "sarif=./a"], "Each report needs a file of its own."],
  [["json=out//a", "json=out/./a"], "Each report needs a file of its own."],
])("refuses %j", (texts, hint) => {
  expect(refusal(texts)[1]).toContain(hint);
});

test("several formats in one run: files beside what is printed", async () => {
  const repository = createRepository();
  repository.write("openclaw.json", "{}");
  repository.write("agents/main/agent/auth-profiles.json", "{");
  const formats = ["sarif=out/a.sarif", "junit=j.xml", "gitlab=g.json", "markdown=s.md", "github"];
  const { code, stdout } = await runCli(repository, ["check", ...formats.flatMap((format) => ["--format", format])]);
  const read = (path: string): string => readFileSync(join(repository.root, path), "utf8");

  expect(code).toBe(1);
  expect(JSON.parse(read("out/a.sarif")).runs[0].results.length).toBeGreaterThan(0);
  expect(read("j.xml")).toContain("<testsuites");
  expect(JSON.parse(read("g.json")).length).toBeGreaterThan(0);
  expect(read("s.md")).toContain("## auth-lint: ");
  expect(stdout).toMatch(/^::error file=agents\/main\/agent\/auth-profiles\.json,/);
  repository.remove();
});

test("a wrong name is refused before anything is judged or written", async () => {
  const repository = createRepository();
  const { code, stderr } = await runCli(repository, ["check", "--format", "json=a.json", "--format", "srif"]);
  const written = existsSync(join(repository.root, "a.json"));
  repository.remove();

  expect([code, written]).toEqual([2, false]);
  expect(stderr).toContain("Did you mean `sarif`?");
});

test("in a folder of a repository, other programs are told paths from its top", async () => {
  const repository = createRepository();
  repository.write("deploy/openclaw.json", "{}");
  repository.write("deploy/agents/main/agent/auth-profiles.json", "{");
  const { stdout } = await runCli(repository, ["check", "deploy", "--format", "github"]);
  const pretty = await runCli(repository, ["check", "deploy", "--format", "compact"]);
  repository.remove();

  expect(stdout).toContain("::error file=deploy/agents/main/agent/auth-profiles.json,");
  expect(pretty.stdout).toMatch(/^agents\/main\/agent\/auth-profiles\.json:/);
});
