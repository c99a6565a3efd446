import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDirectory, writeFiles } from "../repository.ts";
import { consoleLine, decisionLine, hashOf, windowText } from "../triage/logs.ts";
import { runCli } from "./run-cli.ts";

const time = Date.UTC(2025, 10, 20, 15);
const line = decisionLine(time, {
  decision: "candidate_failed",
  requested: "openai/gpt-5.5",
  candidate: "openai/gpt-5.5",
  reason: "rate_limit",
  next: "a/b",
});
let root = "";

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const run = (...argv: readonly string[]) => runCli({ root, env: { PATH: `${root}/bin` } }, ["triage", ...argv]);

/** A `journalctl` of the test's own, on a PATH where there is no other. */
const plantJournal = (script: string): void => {
  mkdirSync(join(root, "bin"), { recursive: true });
  writeFileSync(join(root, "bin/journalctl"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(root, "bin/journalctl"), 0o755);
};

test("finds nothing in a log where nothing failed", async () => {
  writeFiles(root, { "a.log": consoleLine(time, "gateway", "agent model: openai/gpt-5.5 (fast=off)\n") });

  const { code, stdout } = await run("a.log");

  expect(code).toBe(0);
  expect(stdout).toContain("started with openai/gpt-5.5");
  expect(stdout).toContain("nothing found");
});

test("tells what failed first, and what to do", async () => {
  writeFiles(root, { "a.log": `${line}\n` });

  const { code, stdout } = await run("a.log");

  expect(code).toBe(1);
  expect(stdout).toMatch(/^First at 2025-11-20 15:00: `openai\/gpt-5.5` failed: rate limits; next `a\/b`\./);
  expect(stdout).toContain("  1. See which credential was limited");
});

test("reads several files, packed or not, in their order", async () => {
  const second = decisionLine(time + 1, {
    decision: "candidate_succeeded",
    requested: "openai/gpt-5.5",
    candidate: "a/b",
  });
  const packed = gzipSync(Buffer.concat([gzipSync(`${line}\n`)]));
  writeFiles(root, { "1.log.gz": gzipSync(`${line}\r\n`), "2.log": `${second}\r\n`, "3.gz": packed });

  const { code, stdout } = await run("1.log.gz", "2.log", "--format", "json");

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    read: { sources: ["1.log.gz", "2.log"], told: 2 },
    chains: [{ outcome: "answered", answered: "a/b" }],
  });
});

test("reads members of gzip that follow each other", async () => {
  writeFiles(root, { "a.gz": Buffer.concat([gzipSync(`${line}\n`), gzipSync(`${line}\n`)]) });

  const { stdout } = await run("a.gz", "--format", "json");

  expect(JSON.parse(stdout)).toMatchObject({ read: { told: 2 } });
});

test("tells what it read of a gzip file that ends early, and that it was not all", async () => {
  const whole = gzipSync(`${line}\n`.repeat(50_000), { level: 0 });
  writeFiles(root, { "a.gz": whole.subarray(0, whole.length >> 1) });

  const { code, stdout, stderr } = await run("a.gz", "--format", "json");

  expect(code).toBe(3);
  expect(stderr).toContain("a.gz: the gzip file ends early");
  expect(JSON.parse(stdout)).toMatchObject({ unread: [{ source: "a.gz" }], diagnoses: [{ cause: "rate-limit" }] });
});

test("judges the other files when one cannot be read", async () => {
  writeFiles(root, { "a.log": `${line}\n`, "folder/x": "" });

  const { code, stdout, stderr } = await run("missing.log", "folder", "a.log");

  expect(code).toBe(3);
  expect(stderr).toContain("missing.log: there is no such file");
  expect(stderr).toContain("folder: it is a directory");
  expect(stdout).toContain("rate-limit");
});

test.each([
  [[], "needs a log"],
  [["a.log", "--format", "sarif"], "printed as pretty, json or html"],
  [["a.log", "--since", "1 hour ago"], "goes with `--journal`"],
  [["--journal", "x; rm -rf y"], "not the name of a unit"],
  [["--journal=--user"], "not the name of a unit"],
  [["--journal", "x", "--since", "$(id)"], "not a time"],
])("refuses %j", async (argv, says) => {
  const { code, stderr } = await run(...argv);

  expect(code).toBe(2);
  expect(stderr).toContain(says);
});

test("writes the report to a file", async () => {
  writeFiles(root, { "a.log": `${line}\n` });

  const { code, stdout } = await run("a.log", "--format", "json=out/a.json");

  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
});

test("calls profiles by their ids with the state directory at hand", async () => {
  const store = {
    version: 1,
    profiles: { "openai:me@example.com": { type: "api_key", provider: "openai", key: "x" } },
  };
  writeFiles(root, {
    "state/openclaw.json": JSON.stringify({ meta: { lastTouchedVersion: "2026.6.1" } }),
    "state/agents/main/agent/auth-profiles.json": JSON.stringify(store),
    "a.log": `${consoleLine(time, "agent/embedded", windowText("openai:me@example.com", "billing", "disabled"))}\n`,
  });

  const { stdout } = await run("a.log", "--state", "state");

  expect(stdout).toContain("openai:me@example.com (openai)  disabled until about 2025-11-20 20:00");
  expect(stdout).not.toContain(hashOf("openai:me@example.com"));
});

test("says who is left alone now, and until when, with the state directory at hand", async () => {
  const until = 1_763_769_600_000 + 3_600_000;
  const stats = {
    "openai:default": {
      cooldownUntil: until,
      cooldownReason: "rate_limit",
      disabledUntil: until + 60_000,
      disabledReason: "billing",
    },
    "openai:over": { cooldownUntil: 1_763_769_500_000 },
    __proto__: { cooldownUntil: until },
  };
  writeFiles(root, {
    "state/openclaw.json": JSON.stringify({ meta: { lastTouchedVersion: "2026.6.1" } }),
    "state/agents/main/agent/auth-profiles.json": JSON.stringify({ version: 1, profiles: {} }),
    "state/agents/main/agent/auth-state.json": JSON.stringify({ usageStats: stats }),
    "a.log": `${line}\n`,
  });

  const { stdout } = await run("a.log", "--state", "state", "--format", "json");

  expect(JSON.parse(stdout)).toMatchObject({
    resting: [{ profile: "openai:default", until: until + 60_000, reason: "billing" }],
  });
});

test("says when there is no state where one was named", async () => {
  writeFiles(root, { "a.log": `${line}\n`, "empty/x": "" });

  expect((await run("a.log", "--state", "empty")).code).toBe(3);
});

test("asks the user's journal first, with arguments that are fixed", async () => {
  plantJournal(`echo "$@" >> ${root}/asked; echo '1763650800.000000 host node[7]: ${line.slice(30)}'`);

  const { code, stdout } = await run("--journal", "openclaw-gateway", "--since", "15 min ago");

  expect(code).toBe(1);
  expect(stdout).toContain("rate-limit");
  const { readFileSync } = await import("node:fs");
  expect(readFileSync(join(root, "asked"), "utf8")).toBe(
    "--user --no-pager --quiet --all --output=short-unix --unit=openclaw-gateway --since=15 min ago\n",
  );
});

test("asks the system's journal where the user has none", async () => {
  plantJournal(`[ "$1" = --user ] && exit 1\necho '${line}'`);

  expect((await run("--journal", "openclaw")).code).toBe(1);
});

test.each([
  ["exit 7", "journalctl failed"],
  ["exit 0", "has no line of this unit"],
  [undefined, "journalctl is not on this machine"],
])("says what to do when journalctl cannot tell: %s", async (script, says) => {
  if (script !== undefined) plantJournal(script);

  const { code, stderr } = await run("--journal", "openclaw");

  expect(code).toBe(3);
  expect(stderr).toContain(says);
});

test("writes the timeline as one page", async () => {
  writeFiles(root, { "a.log": `${line}\n` });

  const { code, stdout } = await run("a.log", "--format", "html=page.html");
  const page = readFileSync(join(root, "page.html"), "utf8");

  expect([code, stdout]).toEqual([1, ""]);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).toContain("<dt>First</dt><dd>2025-11-20 15:00: <code>openai/gpt-5.5</code> failed");
  expect(page).toContain('<ol class="timeline">');
});
