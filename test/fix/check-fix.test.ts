import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../commands/run-cli.ts";
import { fakeCredential, withFakes } from "../fake.ts";
import { createDirectory, createRepository, type Repository, writeFiles } from "../repository.ts";

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
});

afterEach(() => {
  repository.remove();
});

const cli = (...argv: readonly string[]) => runCli(repository, argv);
const read = (path: string): string => readFileSync(join(repository.root, path), "utf8");

const policy = "version: 1\nextends: [recommended]\npreference: [openai/gpt-5.5, anthropic/*, ollama/*]\n";

const config = `{
  // the chain
  agents: { defaults: { model: {
    primary: "openai/gpt-5.5",
    fallbacks: [
      "ollama/qwen3", // local
      "anthropic/claude-opus-4-6", // good
      "openai/",
    ],
  } } },
}
`;

const mended = config
  .replace('      "ollama/qwen3", // local\n', "")
  .replace('// good\n      "openai/",\n', '// good\n      "ollama/qwen3", // local\n');

test("--diff shows what would change, changes nothing, and exits 1", async () => {
  repository.write("auth-lint.yaml", policy);
  repository.write("openclaw.json", config);

  const { code, stdout, stderr } = await cli("check", "--diff");

  expect(code).toBe(1);
  expect(stdout).toContain("--- a/openclaw.json\n+++ b/openclaw.json\n@@ -3,9 +3,8 @@\n");
  expect(stdout).toContain('-      "openai/",\n');
  expect(stderr).toContain("would fix 2 findings");
  expect(read("openclaw.json")).toBe(config);
});

test("--fix mends, and a second time finds nothing to do", async () => {
  repository.write("auth-lint.yaml", policy);
  repository.write("openclaw.json", config);

  const first = await cli("check", "--fix");
  const after = read("openclaw.json");
  const second = await cli("check", "--fix");

  expect(first.code).toBe(0);
  expect(after).toBe(mended);
  expect(second.stderr).toBe("auth-lint: fixed 0 findings\n");
  expect(read("openclaw.json")).toBe(mended);
  expect((await cli("check", "--diff")).code).toBe(0);
});

const store = (entry: unknown): string =>
  withFakes(JSON.stringify({ version: 1, profiles: { "openai:default": entry } }, null, 2));

const foreign = store({
  type: "oauth",
  provider: "openai",
  access_token: "$FAKE:openai-access",
  refresh_token: "$FAKE:openai-refresh",
  expires_at: "2031-01-01T00:00:00Z",
});

const storePath = "agents/main/agent/auth-profiles.json";
const old = ["--target", "openclaw@2026.6.1"] as const;

/** A state directory, outside any repository. */
const state = (files: Readonly<Record<string, string>>): string => {
  const root = createDirectory();
  writeFiles(root, { "openclaw.json": "{}", ...files });
  return root;
};

test("field names are rewritten, and no character of a secret is printed", async () => {
  const root = state({ [storePath]: foreign });
  chmodSync(join(root, storePath), 0o600);

  const shown = await runCli({ root, env: repository.env }, ["check", "--diff", ...old]);
  const fixed = await runCli({ root, env: repository.env }, ["check", "--fix", ...old]);

  expect(shown.code).toBe(1);
  expect(shown.stdout).toContain('-      "access_token": "………');
  for (const name of ["openai-access", "openai-refresh"]) {
    const secret = fakeCredential(name);
    expect(shown.stdout + shown.stderr + fixed.stdout + fixed.stderr).not.toContain(secret.slice(0, 12));
    expect(shown.stdout + fixed.stdout).not.toContain(secret.slice(-12));
  }
  const { profiles } = JSON.parse(readFileSync(join(root, storePath), "utf8"));
  expect(profiles["openai:default"]).toMatchObject({
    access: fakeCredential("openai-access"),
    expires: Date.UTC(2031, 0, 1),
  });
  expect(statSync(join(root, storePath)).mode & 0o777).toBe(0o600);
});

test("the SQLite eras are told the commands, and no file is touched", async () => {
  const root = state({ [storePath]: foreign });

  const { stderr } = await runCli({ root, env: repository.env }, [
    "check",
    "--fix=unsafe",
    "--target",
    "openclaw@2026.9.6",
  ]);

  expect(readFileSync(join(root, storePath), "utf8")).toBe(foreign);
  expect(stderr).not.toContain("Rename the fields");
});

test("a mode is tightened", async () => {
  const root = state({
    [storePath]: store({
      type: "oauth",
      provider: "openai",
      access: "$FAKE:a",
      refresh: "$FAKE:r",
      expires: 1_924_992_000_000,
    }),
  });
  chmodSync(join(root, storePath), 0o644);

  const shown = await runCli({ root, env: repository.env }, ["check", "--diff", ...old]);
  await runCli({ root, env: repository.env }, ["check", "--fix", ...old]);

  expect(shown.stdout).toContain(`# ${storePath}: mode 0644 becomes 0600`);
  expect(statSync(join(root, storePath)).mode & 0o777).toBe(0o600);
});

test("a shadow key goes only on demand", async () => {
  const login = {
    type: "oauth",
    provider: "openai",
    access: "$FAKE:a",
    refresh: "$FAKE:r",
    expires: 1_924_992_000_000,
  };
  const text = withFakes(
    JSON.stringify(
      {
        version: 1,
        profiles: {
          "openai:default": login,
          "openai:key": { type: "api_key", provider: "openai", key: "$FAKE:openai-key" },
        },
      },
      null,
      2,
    ),
  );
  const root = state({ [storePath]: text });
  chmodSync(join(root, storePath), 0o600);

  const safe = await runCli({ root, env: repository.env }, ["check", "--fix", ...old]);
  const kept = readFileSync(join(root, storePath), "utf8");
  const unsafe = await runCli({ root, env: repository.env }, ["check", "--fix=unsafe", ...old]);

  expect(safe.stderr).toContain("1 more fix with `--fix=unsafe`");
  expect(kept).toBe(text);
  expect(unsafe.code).toBe(0);
  expect(Object.keys(JSON.parse(readFileSync(join(root, storePath), "utf8")).profiles)).toEqual(["openai:default"]);
});

const login = withFakes(
  JSON.stringify({
    tokens: { access_token: "$FAKE:openai-access", refresh_token: "$FAKE:openai-refresh", account_id: "x" },
    last_refresh: "2026-11-20T08:00:00Z",
  }),
);

test("an auth file that nothing ignores is ignored", async () => {
  repository.write(".gitignore", "/dist\r\n");
  repository.write(".codex/auth.json", login);

  const shown = await cli("check", "--diff");
  await cli("check", "--fix");

  expect(shown.stdout).toContain("+/.codex/auth.json\n");
  expect(read(".gitignore")).toBe("/dist\r\n/.codex/auth.json\r\n");
  expect(repository.git("status", "--short")).toBe("?? .gitignore");
});

test("an auth file in git is untracked on demand, and stays where it is", async () => {
  repository.write(".codex/auth.json", login);
  repository.git("add", ".");
  repository.git("commit", "-q", "-m", "oops");

  await cli("check", "--fix");
  const before = repository.git("ls-files");
  const { stdout } = await cli("check", "--fix=unsafe", "--diff");
  const { stderr } = await cli("check", "--fix=unsafe");

  expect(before).toBe(".codex/auth.json");
  expect(stdout).toContain("# .codex/auth.json: git rm --cached\n");
  expect(stderr).toContain("(auth-file-committed)");
  expect(repository.git("ls-files")).toBe("");
  expect(read(".codex/auth.json")).toBe(login);
  expect(read(".gitignore")).toBe("/.codex/auth.json\n");
});

test("a fix that brings another error is not kept, and why is said", async () => {
  repository.write("auth-lint.yaml", "version: 1\nextends: [recommended]\n");
  repository.write(
    "policies/own.yaml",
    `version: 1
rules:
  - { id: own/one, title: One, files: app.yaml, given: /a, must: { equals: 1 }, fix: { set: 1 } }
  - { id: own/two, title: Two, files: app.yaml, given: /a, must: { equals: 2 }, fix: { set: 2 } }
  - { id: own/list, title: List, files: app.yaml, given: /list, must: { unique: true }, fix: { unique: true } }
`,
  );
  repository.write("app.yaml", "# app\na: 1 # one\nlist:\n  - x\n  # again\n  - x\n  - y\n");

  const { stderr } = await cli("check", "--fix");

  expect(stderr).toContain("it would bring another finding: `own/one` in `app.yaml`");
  expect(read("app.yaml")).toBe("# app\na: 1 # one\nlist:\n  - x\n  - y\n");
});

test("a read-only file is named, with what to do", async () => {
  repository.write("auth-lint.yaml", policy);
  chmodSync(repository.write("openclaw.json", config), 0o444);

  const { code, stderr } = await cli("check", "--fix");

  expect(code).toBe(1);
  expect(stderr).toContain("openclaw.json: it is read-only: make it writable first.");
  expect(read("openclaw.json")).toBe(config);
});

test("a link out of the root is not followed", async () => {
  const outside = createDirectory();
  writeFiles(outside, { "openclaw.json": config });
  repository.write("auth-lint.yaml", policy);
  symlinkSync(join(outside, "openclaw.json"), join(repository.root, "openclaw.json"));

  await cli("check", "--fix");

  expect(readFileSync(join(outside, "openclaw.json"), "utf8")).toBe(config);
});

test("a suppressed finding is left as it is", async () => {
  repository.write(
    "auth-lint.yaml",
    `${policy}ignore:\n  - { rule: fallback-out-of-order, files: "**", reason: wanted so }\n`,
  );
  repository.write("openclaw.json", config);

  await cli("check", "--fix");

  expect(read("openclaw.json")).toBe(config.replace('      "openai/",\n', ""));
});

test("a finding says that it can be mended", async () => {
  repository.write("auth-lint.yaml", policy);
  repository.write("openclaw.json", config);

  const pretty = await cli("check");
  const json = JSON.parse((await cli("check", "--format", "json")).stdout);

  expect(pretty.stdout).toContain("fix  Take the entry out of the chain (`auth-lint check --fix`)");
  expect(json.findings.map(({ fix }: { readonly fix: unknown }) => fix)).toEqual([
    { title: "Put the chain in the order of the preference", safe: true },
    { title: "Take the entry out of the chain", safe: true },
  ]);
});

test("only `check` mends", async () => {
  expect((await cli("staged", "--fix")).code).toBe(2);
  expect((await cli("check", "--fix=all")).code).toBe(2);
});

test("a file of a repository inside is ignored there", async () => {
  createRepository(join(repository.root, "inner"));
  repository.write("inner/.codex/auth.json", login);

  const { stdout } = await cli("check", "--diff");
  await cli("check", "--fix");

  expect(stdout).toContain("+++ b/inner/.gitignore\n");
  expect(read("inner/.gitignore")).toBe("/.codex/auth.json\n");
  expect(existsSync(join(repository.root, ".gitignore"))).toBe(false);
});

test("an ignore that an index or another line undoes is taken back", async () => {
  repository.write(".codex/.gitignore", "!auth.json\n");
  repository.write(".codex/auth.json", login);

  const { stderr } = await cli("check", "--fix");

  expect(stderr).toContain("left as it was, 1 finding");
  expect(existsSync(join(repository.root, ".gitignore"))).toBe(false);
});

test("what shows only after git forgot a file is mended in the same run", async () => {
  chmodSync(repository.write(".codex/auth.json", login), 0o644);
  repository.git("add", ".");
  repository.git("commit", "-q", "-m", "oops");

  const first = await cli("check", "--fix=unsafe");
  const second = await cli("check", "--fix=unsafe");

  expect(first.stderr).toContain("fixed 2 findings");
  expect(second.stderr).toContain("fixed 0 findings");
  expect(statSync(join(repository.root, ".codex/auth.json")).mode & 0o777).toBe(0o600);
});

test("a folder below the top of the repository is mended in itself", async () => {
  repository.write("sub/.codex/auth.json", login);

  await runCli({ root: join(repository.root, "sub"), env: repository.env }, ["check", "--fix"]);

  expect(read("sub/.gitignore")).toBe("/.codex/auth.json\n");
});
