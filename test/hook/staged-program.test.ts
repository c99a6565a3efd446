import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
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
    // Who names git a configuration by variables is answered by the whole program; this one lies in HOME.
    env: { ...repository.env, GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined, NO_COLOR: "1", ...env },
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
  "an auth file that begins with blank lines": () =>
    repository.write(
      "home/.codex/auth.json",
      `\n\n  ${JSON.stringify({ tokens: { access_token: fakeCredential("openai-access") } })}\n`,
    ),
  "an auth file in YAML": () =>
    repository.write(
      "login.yaml",
      `# mine\naccess_token: ${fakeCredential("anthropic-access")}\nexpires_at: 4102444800\n`,
    ),
  "a token beside a comment that does not silence it": () =>
    repository.write("b.sh", `# auth-lint-ignore token-in-text: only a demo\n${token()}`),
  "a token in a file's name": () => repository.write(`logs/${fakeCredential("anthropic-access")}.txt`, "nothing\n"),
  "a token among lines that end in CR LF, behind other letters": () =>
    repository.write("b.txt", `first\r\n\u00e4\u{1f600} ${token()}`),
  "settings of an environment, ignored": () => {
    repository.write(".gitignore", ".env\n");
    repository.write(".env", "LOG_LEVEL=debug\n");
  },
  "a token in UTF-16": () => repository.write("b.txt", Buffer.from(`\ufeff${token()}`, "utf16le")),
  "a token after a second commit": () => {
    repository.git("commit", "-q", "--allow-empty", "-m", "second");
    repository.git("pack-refs", "--all");
    repository.write("b.ts", token());
  },
  "a token where the repository has a salt": () => {
    repository.write("auth-lint-baseline.json", '{ "version": 1, "salt": "0123456789abcdef" }\n');
    repository.write("b.ts", token());
  },
  "a token on no branch": () => {
    repository.git("checkout", "-q", "--detach");
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
  // A second time what the first has kept is used.
  const first = hook();
  const lean = hook();
  expect(lean).toEqual(first);
  if (lean.status === 0) expect(lean.text).toBe("");
  else expect(lean).toEqual(judged);
  if (judged.status === 1) expect(lean.status).toBe(1);
});

test("a token is told without the whole program, which need not even be there", () => {
  repository.write("b.ts", token());
  repository.git("add", "-A");
  const whole = hook();
  renameSync(join(dist, "program.js"), join(dist, "elsewhere.js"));
  const alone = hook();
  renameSync(join(dist, "elsewhere.js"), join(dist, "program.js"));

  expect(alone.text).toContain("(token-in-text)");
  expect(alone).toEqual(whole);
});
