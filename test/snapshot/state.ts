/** State directories of OpenClaw, made at run time, and the program run on them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { fake } from "../runtimes/kit/home.ts";

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

export const mainStore = "agents/main/agent/auth-profiles.json";
export const config = (more: object = {}, version = "2026.6.1") => ({ meta: { lastTouchedVersion: version }, ...more });
export const model = (written: unknown) => ({ agents: { defaults: { model: written } } });
export const store = (profiles: object) => ({ version: 1, profiles });
export const oauth = (provider: string, more: object = {}) => ({
  ...{ type: "oauth", provider, access: fake.opaque(), refresh: fake.opaque(), accountId: fake.opaque() },
  expires: 1_900_000_000_000,
  ...more,
});
export const key = (provider: string) => ({ type: "api_key", provider, key: fake.opaque() });

/** Writes files below a fresh directory; `write` adds or replaces, text as it is, data as JSON. */
export const makeState = (files: Readonly<Record<string, unknown>>) => {
  const root = mkdtempSync(join(tmpdir(), "auth-lint-test-"));
  made.push(root);
  const write = (more: Readonly<Record<string, unknown>>): void => {
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content, null, 1), {
        mode: 0o600,
      });
    }
  };
  write(files);
  const run = (...argv: string[]) => runCli({ root, env: { HOME: root } }, argv);
  return { root, write, run };
};

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly pointer: string;
  readonly message: string;
}

/** The findings of a JSON report. */
export const told = (stdout: string): readonly Told[] => {
  const report: { readonly findings: readonly Told[] } = JSON.parse(stdout);
  return report.findings;
};

/** `rule: message` of those of some rules. */
export const said = (stdout: string, ...rules: string[]): readonly string[] =>
  told(stdout)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
