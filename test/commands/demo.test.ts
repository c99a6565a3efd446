import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CommandContext } from "../../src/command.ts";
import { demonstrate } from "../../src/commands/demo.ts";
import { commandContext } from "./context.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "auth-lint-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

test("judges a state directory of three agents inside a folder that is gone afterwards", async () => {
  const seen: { cwd: string; files: string[] }[] = [];
  const judge = async ({ cwd }: CommandContext) => {
    seen.push({ cwd, files: filesIn(cwd) });
    return 1;
  };
  const { context, written } = commandContext([]);

  const code = await demonstrate(context, judge, "a seed");

  expect(code).toBe(0);
  expect(seen[0]?.files).toEqual([
    ".env",
    "agents/builder/agent/auth-profiles.json",
    "agents/coder/agent/auth-profiles.json",
    "agents/main/agent/auth-profiles.json",
    "agents/main/agent/auth-profiles.json.legacy-flat.1761177600000.bak",
    "agents/main/agent/auth-state.json",
    "auth-lint.yaml",
    "openclaw.json",
    "workspace/auth-profiles.json",
  ]);
  expect(existsSync(seen[0]?.cwd ?? "")).toBe(false);
  expect(written()).toContain("auth-lint explain");
});

test("removes its folder though judging fails", async () => {
  const seen: string[] = [];
  const judge = async ({ cwd }: CommandContext): Promise<number> => {
    seen.push(cwd);
    throw new Error("broken");
  };

  await expect(demonstrate(commandContext([]).context, judge)).rejects.toThrow("broken");

  expect(existsSync(seen[0] ?? "")).toBe(false);
});

test("keeps the folder that was named and says how to look further", async () => {
  const { context, written } = commandContext([], { keep: "kept here" });

  await demonstrate({ ...context, cwd: folder }, async () => 1);

  expect(filesIn(join(folder, "kept here"))).toContain("openclaw.json");
  expect(written()).toContain("auth-lint resolve 'kept here'");
});

test("never writes into a folder that holds something", async () => {
  writeFileSync(join(folder, "mine"), "");

  await expect(demonstrate(commandContext([], { keep: folder }).context, async () => 1)).rejects.toThrow("not empty");
});

test.skipIf(process.platform === "win32")("leaves one store open to everybody, and the others not", async () => {
  await demonstrate(commandContext([], { keep: join(folder, "kept") }).context, async () => 1);
  const mode = (agent: string) => statSync(join(folder, `kept/agents/${agent}/agent/auth-profiles.json`)).mode & 0o777;

  expect([mode("coder"), mode("main")]).toEqual([0o644, 0o600]);
});

test("makes other tokens every time, the same for the same seed", async () => {
  const store = (name: string) => readFileSync(join(folder, name, "agents/main/agent/auth-profiles.json"), "utf8");
  const make = (name: string, seed?: string) =>
    demonstrate(commandContext([], { keep: join(folder, name) }).context, async () => 1, seed);

  await Promise.all([make("a"), make("b"), make("c", "seed"), make("d", "seed")]);

  expect([store("a") === store("b"), store("c") === store("d")]).toEqual([false, true]);
});
