import { expect, test } from "vitest";
import type { Finding, Report } from "../../src/model.ts";
import gitlab from "../../src/reporters/gitlab.ts";
import { hostile } from "./hostile.ts";
import { finding, reader, report } from "./report.ts";

const entries = (findings: readonly Finding[], changes: Partial<Report> = {}) =>
  JSON.parse(gitlab(report(findings, changes), reader()));

test("is an entry a finding, as GitLab reads it", () => {
  expect(entries([finding()])).toEqual([
    {
      description:
        "`openai:key` is an API key beside an OAuth profile for `openai`. Delete the `api_key` profile, or give the key a provider of its own.",
      check_name: "api-key-shadows-subscription",
      fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
      severity: "critical",
      location: { path: "agents/main/agent/auth-profiles.json", lines: { begin: 6, end: 6 } },
    },
  ]);
});

test("one credential in two files is two entries, each the same in the next run and on another line", () => {
  const pair = (line: number) => [finding({ path: "a.json", line }), finding({ path: "b.json", line })];
  const [first, again] = [entries(pair(6)), entries(pair(60))].map((list) =>
    list.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
  );

  expect(new Set(first).size).toBe(2);
  expect(again).toEqual(first);
});

test("is an empty list when nothing was found", () => {
  expect(entries([])).toEqual([]);
  expect(entries([finding({ suppressed: { kind: "policy", reason: "known" } })])).toEqual([]);
});

test("a leak blocks, and so does what could not be judged", () => {
  const catalogue = [
    { id: "token-in-text", group: "git", title: "t", why: "w", remedy: "r", severity: "error" },
  ] as const;
  const unjudged = [{ path: "x.sqlite", reason: "No SQLite here.", remedy: "Run it with Node 22.13." }];
  const list = entries([finding({ rule: "token-in-text" })], { catalogue, unjudged });

  expect(list.map(({ severity }: { severity: string }) => severity)).toEqual(["blocker", "blocker"]);
});

test("paths are told from the top of the repository", () => {
  const scope = { mode: "check", files: 1, bytes: 1, commits: 0, skipped: [], prefix: "deploy" };

  expect(entries([finding({ path: "./x.json" })], { scope })[0].location.path).toBe("deploy/x.json");
});

test("control characters do not get through", () => {
  expect(entries([finding({ message: hostile })])[0].description).not.toMatch(/[\u0000-\u001f\u202e]/);
});
