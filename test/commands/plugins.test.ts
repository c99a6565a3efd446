import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const plugin = `export default {
  id: "fleet/no-agents", title: "No agents", why: "w", remedy: "r", policies: { recommended: "error" },
  examples: { bad: [], good: [] },
  *check({ homes }) { for (const home of homes) yield { place: home.config ?? { path: ".", at: [] }, message: "an agent" }; },
};
`;

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "auth-lint-test-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

const at = (files: Readonly<Record<string, string>>) => ({ root: folderWith(files), env: { HOME: tmpdir() } });

const files = {
  "auth-lint.yaml": "version: 1\nplugins: [rules/agents.mjs]\n",
  "rules/agents.mjs": plugin,
  "openclaw.json": '{ "agents": { "defaults": { "model": "ollama/a" } } }\n',
};

test("a policy alone runs no code", async () => {
  const ended = await runCli(at({ ...files, "rules/agents.mjs": "process.exit(9);" }), ["check"]);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("--allow-plugins") });
});

test("what was allowed on the command line judges", async () => {
  const { code, stdout } = await runCli(at(files), ["check", "--allow-plugins", "--format", "compact"]);
  expect(code).toBe(1);
  expect(stdout).toContain("fleet/no-agents");
});

test.each([
  ["outside its folder", { ...files, "auth-lint.yaml": "version: 1\nplugins: [../x.mjs]\n" }, "outside"],
  ["that fails", { ...files, "rules/agents.mjs": "throw new Error('quoted');" }, "cannot be loaded"],
  ["without a rule", { ...files, "rules/agents.mjs": "export default 3;" }, "exports no rule"],
])("a plugin %s is exit 2", async (_, all, what) => {
  const { code, stderr } = await runCli(at(all), ["check", "--allow-plugins"]);
  expect(code).toBe(2);
  expect(stderr).toContain(what);
  expect(stderr).not.toContain("quoted");
});
