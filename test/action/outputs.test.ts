import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { withFakes } from "../fake.ts";
import { createHosted, type Hosted } from "./hosted.ts";
import { found, type Ran, removeBundle, runStep, type Step } from "./step.ts";

const token = withFakes("token = $FAKE:anthropic-api-key\n");
const secret = token.slice("token = ".length).trim();
const timeout = 60_000;

let hosted: Hosted;
let workspace: string;

beforeEach(() => {
  hosted = createHosted();
  hosted.commit({ "notes.txt": token });
  workspace = hosted.root;
});

afterEach(() => hosted.remove());
afterAll(removeBundle);

const run = (inputs: Step["inputs"] = {}, more: Partial<Step> = {}): Promise<Ran> =>
  runStep({ workspace, event: "schedule", inputs, ...more });

/** What the runner would take for a command: outside of what is stopped, at the start of a line, or the older form. */
const commandsIn = (log: string): readonly string[] => {
  const outside = log.replaceAll(/^::stop-commands::(\w+)\n[\s\S]*?^::\1::\n/gm, "");
  return [
    ...[...outside.matchAll(/^\s*::([\w-]+)/gm)].map(([, name]) => name ?? ""),
    ...[...log.matchAll(/##\[/g)].map(() => "##["),
  ];
};

test("no output holds a character of the secret", { timeout }, async () => {
  const { log, errors, summary, written, report } = await run({ "sarif-file": "out.sarif" });

  const all = [
    log,
    errors,
    summary,
    written,
    JSON.stringify(report),
    readFileSync(join(workspace, "out.sarif"), "utf8"),
  ];
  expect(all.filter((text) => text.includes(secret.slice(-12)))).toEqual([]);
});

test("a file's name gives the runner no orders", { timeout }, async () => {
  for (const name of ["a\n::error::b", "::set-output name=x::y", "c ##[error] d", "e%0A::f", "::stop-commands::g"]) {
    hosted.write(`in/${name}.txt`, token);
  }

  const ran = await run();

  expect(ran.report?.summary.errors).toBe(6);
  expect(new Set(commandsIn(ran.log))).toEqual(new Set(["error", "notice"]));
  expect(commandsIn(ran.log)).toHaveLength(7);
});

test("delimiters of outputs and of what is stopped are never the same twice", { timeout }, async () => {
  const { written, log } = await run();

  const delimiters = [...written.matchAll(/<<(\S+)$/gm)].map(([, delimiter]) => delimiter);
  expect(delimiters).toHaveLength(6);
  expect(new Set(delimiters).size).toBe(6);
  expect(log).toMatch(/^::stop-commands::[0-9a-f]{32}$/m);
});

test("ten annotations of a level at most, all findings in the summary", { timeout }, async () => {
  for (let index = 0; index < 25; index++) hosted.write(`many/${index}.txt`, token);

  const ran = await run();

  expect(ran.outputs.errors).toBe("26");
  expect(ran.log.match(/^::error /gm)).toHaveLength(10);
  expect(ran.log).toContain("16 more findings not annotated");
  expect(ran.summary.match(/^### /gm)).toHaveLength(26);
});

test("a summary that would be too large is cut, with a count", { timeout: 120_000 }, async () => {
  for (let index = 0; index < 2500; index++) hosted.write(`many/${index}-${"x".repeat(150)}.txt`, token);

  const { summary, outputs } = await run();

  expect(outputs.errors).toBe("2501");
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  expect(summary).toMatch(/more entries left out/);
});

test("annotations can be left out; other formats go to files and the log", { timeout }, async () => {
  const formats = "junit=out/junit.xml, compact\njson=out/report.json";

  const ran = await run({ annotations: "false", formats, "sarif-file": "out/a.sarif" });

  expect(commandsIn(ran.log)).toEqual([]);
  expect(readFileSync(join(workspace, "out/junit.xml"), "utf8")).toContain("<testsuite");
  expect(JSON.parse(readFileSync(join(workspace, "out/report.json"), "utf8")).findings).toHaveLength(1);
  expect(JSON.parse(readFileSync(join(workspace, "out/a.sarif"), "utf8")).version).toBe("2.1.0");
  expect(ran.outputs["sarif-file"]).toBe("out/a.sarif");
});

test("a report is not written through a link of the repository, nor out of the workspace", { timeout }, async () => {
  const outside = join(workspace, "..", "outside");
  symlinkSync(outside, join(workspace, "a.sarif"));
  symlinkSync(join(workspace, ".."), join(workspace, "folder"));

  const refused = [
    await run({ "sarif-file": "a.sarif" }),
    await run({ "sarif-file": "folder/a.sarif" }),
    await run({ "sarif-file": "../a.sarif" }),
  ];

  expect(refused.map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(existsSync(outside)).toBe(false);
});

test("fail-on decides the exit code, the outputs stay", { timeout }, async () => {
  const ran = await run({ "fail-on": "never" });

  expect(ran.code).toBe(0);
  expect(ran.outputs).toMatchObject({ findings: "1", errors: "1" });
});

test("inputs that say nothing sensible are refused, and what was pasted into them is covered", {
  timeout,
}, async () => {
  const ran = await run({ paths: secret });

  expect(await run({ scope: "some" })).toMatchObject({ code: 2, written: "" });
  expect(await run({ scope: "diff" })).toMatchObject({ code: 2 });
  expect(await run({ formats: "pdf" })).toMatchObject({ code: 2 });
  expect(ran.code).toBe(2);
  expect(ran.log + ran.errors + ran.summary).not.toContain(secret.slice(-12));
});

test("scope: history finds what is gone from the tree; diff begins at base", { timeout }, async () => {
  hosted.commit({ "notes.txt": null });
  hosted.commit({ "more.txt": token });

  const all = await run({ scope: "all" });
  const history = await run({ scope: "history" });
  const diff = await run({ scope: "diff", base: "HEAD~1" });

  expect(found(all)).toEqual(["token-in-text more.txt"]);
  expect(found(history)).toEqual(["token-in-text notes.txt"]);
  expect(found(diff)).toEqual(["token-in-text more.txt"]);
});

test("shards of a tree together hold what one step does", { timeout }, async () => {
  for (const name of ["a", "b", "c", "d"]) hosted.write(`${name}.txt`, token);

  const parts = [await run({ shard: "1/2" }), await run({ shard: "2/2" })];

  expect(parts.flatMap(found).sort()).toEqual(["a", "b", "c", "d", "notes"].map((name) => `token-in-text ${name}.txt`));
  expect(parts.map(({ report }) => report?.scope.shard?.total)).toEqual([2, 2]);
});

test("paths narrow the tree beside the commits of a change, which are judged whole", { timeout }, async () => {
  const config = { agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["openai/gpt-5.5"] } } } };
  const base = hosted.git("rev-parse", "HEAD");
  hosted.branch("feature");
  const files = { "a/openclaw.json": JSON.stringify(config), "b/openclaw.json": JSON.stringify(config), "b/x": token };
  const { payload } = hosted.pull(1, base, hosted.commit(files), 1);
  const pull = { workspace: hosted.checkout("refs/pull/1/merge", 0), event: "pull_request", payload };

  const ran = await run({ paths: "a" }, pull);

  expect(found(ran)).toEqual(["fallback-malformed a/openclaw.json", "token-in-text b/x"]);
});

test("the report says which repository it is of", { timeout }, async () => {
  const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "a/b", GITHUB_SHA: "1".repeat(40) };

  expect((await run({}, { env })).report?.repository).toEqual({
    url: "https://github.com/a/b",
    revision: "1".repeat(40),
  });
});

test("paths narrow the tree, and are told from the top beside commits", { timeout }, async () => {
  hosted.write("agents/a/notes.txt", token);

  const ran = await run({ paths: "agents" });

  expect(found(ran)).toEqual(["token-in-text a/notes.txt"]);
  expect(ran.log).toMatch(/^::error file=agents\/a\/notes\.txt,/m);
});

test("a step before the checkout is told so", { timeout }, async () => {
  const empty = join(workspace, "..", "home");

  const ran = await run({}, { workspace: empty });

  expect(ran.code).toBe(3);
  expect(ran.log).toContain("actions/checkout");
});

test.each([
  ["text", "x"],
  ["a list", []],
  ["nothing", null],
  ["other types", { pull_request: { base: { sha: 1 }, head: [] }, before: {}, after: "-x", merge_group: "a" }],
  ["options of git as names", { pull_request: { base: { sha: "--output=x" }, head: { sha: "--output=y" } } }],
])(
  "a payload that is %s: of a change nothing is taken for granted, else the whole tree is judged",
  { timeout },
  async (_, payload) => {
    const change = await run({}, { event: "pull_request", payload });
    const push = await run({}, { event: "push", payload: { ...Object(payload), pull_request: {} } });

    expect(change.code).toBe(3);
    expect(found(push)).toEqual(["token-in-text notes.txt"]);
  },
);
