import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { bundleProgram } from "../../scripts/build/program.mjs";
import { hookScript } from "../../src/hook-script.ts";
import { fakeCredential } from "../fake.ts";
import { createDirectory, createRepository, type Repository } from "../repository.ts";

const dist = join(createDirectory(), "dist");
let repository: Repository;

beforeAll(async () => {
  const { files } = await bundleProgram();
  for (const [name, text] of Object.entries({ ...files, "package.json": '{ "type": "commonjs" }\n' })) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  chmodSync(join(dist, "auth-lint.js"), 0o755);
}, 120_000);

beforeEach(() => {
  repository = createRepository();
  repository.write("a.ts", "one\n");
  repository.git("add", "-A");
  repository.git("commit", "-q", "-m", "first");
});
afterEach(() => repository.remove());

const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd: repository.root,
    env: { ...repository.env, NO_COLOR: "1", ...env },
    encoding: "utf8",
  });
  return { status, text: `${stdout}${stderr}`.replaceAll(/\d+(?:\.\d+)? (?:ms|s)\b/g, "some time") };
};

const entry = (...words: readonly string[]) => run("node", [join(dist, "auth-lint.js"), ...words]);
const hook = () => run("sh", ["-c", hookScript.replace(/^hook=.*$/m, `hook=${join(dist, "hook.js")}`)]);

const token = () => `const k = "${fakeCredential("anthropic-access")}";\n`;

const scenes: Readonly<Record<string, () => void>> = {
  "clean files": () => repository.write("a.ts", "two\nconst password = ask();\n"),
  "nothing at all": () => {},
  "a token": () => repository.write("b.ts", token()),
  "one blob at two paths": () => {
    const text = token();
    repository.write("z.ts", text);
    repository.write("b.ts", text);
  },
  "an ignored file": () => {
    repository.write(".gitignore", ".env\n");
    repository.write(".env", token());
  },
  "an auth file": () => repository.write(".codex/auth.json", '{ "OPENAI_API_KEY": null }\n'),
  "a token under a policy": () => {
    repository.write("auth-lint.yaml", "version: 1\nextends: [strict]\n");
    repository.write("b.ts", token());
  },
  "a broken policy": () => {
    repository.write("auth-lint.yaml", "rulez: {}\n");
    repository.write("a.ts", "three\n");
  },
};

test.each(Object.entries(scenes))("the lean programs say what the whole one says: %s", (_, arrange) => {
  arrange();
  repository.git("add", "-A", "-f");

  // An option that changes nothing leads past the lean program.
  const whole = entry("staged", "--fail-on", "error");
  expect(entry("staged")).toEqual(whole);
  const judged = entry("hook", "pre-commit");
  const lean = hook();
  if (lean.status === 0) expect(lean.text).toBe("");
  else expect(lean).toEqual(judged);
  if (judged.status === 1) expect(lean.status).toBe(1);
});
