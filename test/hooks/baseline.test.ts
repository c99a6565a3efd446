import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeCredential } from "../fake.ts";
import { bad, createInstalled, type Installed } from "./installed.ts";

let work: Installed;

const timeout = 60_000;

beforeEach(async () => {
  work = await createInstalled();
  work.slip({ "settings.txt": bad });
}, timeout);

afterEach(() => work.remove());

const commit = () => work.tryGit(["commit", "-q", "-m", "x"]);
const again = (): string => `# touched\n${readFileSync(join(work.root, "settings.txt"), "utf8")}`;

test.each([
  ["with a policy", { "auth-lint.yaml": "version: 1\n" }],
  ["with none", {}],
])("a commit touches a file whose credential the baseline accepts, %s", { timeout }, async (_, files) => {
  for (const [path, text] of Object.entries(files)) work.stage(path, text);
  work.stage("settings.txt", again());
  const before = commit();
  const created = work.lint(["baseline", "create"]);
  work.git("add", "--", "auth-lint-baseline.json");
  const after = commit();

  expect(before.code).toBe(1);
  expect(created.text).toContain("1 finding accepted");
  expect(after).toEqual({ code: 0, text: "" });
});

test("another credential is refused all the same, also in that file", { timeout }, async () => {
  work.lint(["baseline", "create"]);
  work.stage("auth-lint-baseline.json", readFileSync(join(work.root, "auth-lint-baseline.json"), "utf8"));
  work.stage("settings.txt", `${again()}token = ${fakeCredential("anthropic-api-key")}\n`);

  const { code, text } = commit();

  expect(code).toBe(1);
  expect(text).toContain("commit refused: 1 finding");
  expect(text).toContain("settings.txt:3:9");
});

test("a broken baseline stops a commit that needs it, and says why", { timeout }, async () => {
  work.stage("auth-lint-baseline.json", "<<<<<<< ours\n");
  work.stage("settings.txt", again());

  const { code, text } = commit();

  expect(code).toBe(1);
  expect(text).toContain("a merge left its marks in this baseline");
});

test("a push of what was accepted with its history goes through", { timeout }, async () => {
  work.lint(["baseline", "create", "history"]);
  work.stage("auth-lint-baseline.json", readFileSync(join(work.root, "auth-lint-baseline.json"), "utf8"));
  expect(commit().code).toBe(0);
  const bare = join(work.root, "..", "bare.git");
  work.git("init", "--quiet", "--bare", bare);

  const { code, text } = work.tryGit(["push", "-q", bare, "main"]);

  expect([code, text]).toEqual([0, ""]);
});

test("a rule of one's own is adopted with a baseline, and enforced from there on", { timeout }, async () => {
  const rule = [
    "version: 1",
    "rules:",
    "  - id: fleet/port",
    "    title: The port is not ours",
    '    files: "**/gateway.yaml"',
    "    given: /services/*",
    "    must: { port: { type: number } }",
    "",
  ].join("\n");
  work.slip({ "auth-lint.yaml": "version: 1\n", "gateway.yaml": "services:\n  a: { port: high }\n" });
  work.stage("policies/fleet.yaml", rule);
  work.lint(["baseline", "create"]);
  work.git("add", "--all");
  const adopted = commit();
  work.stage("gateway.yaml", "# ours\nservices:\n  a: { port: high }\n");
  const touched = commit();
  work.stage("gateway.yaml", "services:\n  a: { port: high }\n  b: { port: higher }\n");
  const worse = commit();

  expect([adopted, touched]).toEqual([
    { code: 0, text: "" },
    { code: 0, text: "" },
  ]);
  expect(worse.code).toBe(1);
  expect(worse.text).toContain("commit refused: 1 finding");
  expect(worse.text).toContain("fleet/port");
});
