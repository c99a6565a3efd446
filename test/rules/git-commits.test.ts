import { afterEach, expect, test } from "vitest";
import { run as diff } from "../../src/commands/diff.ts";
import { run as history } from "../../src/commands/history.ts";
import { run as staged } from "../../src/commands/staged.ts";
import { fakeCredential } from "../fake.ts";
import { guard, told } from "../guard.ts";
import { createRepository, type Repository } from "../repository.ts";

const token = fakeCredential("anthropic-access");
const line = `export ANTHROPIC_AUTH_TOKEN="${token}"\n`;
const login = JSON.stringify({
  claudeAiOauth: {
    accessToken: token,
    refreshToken: fakeCredential("anthropic-refresh"),
    expiresAt: 4_102_444_800_000,
  },
});

const made: Repository[] = [];
const create = (): Repository => {
  const repository = createRepository();
  made.push(repository);
  return repository;
};
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const commit = (repository: Repository, message = "a commit"): string => {
  repository.git("add", "-A");
  repository.git("commit", "-q", "--allow-empty", "-m", message);
  return repository.git("rev-parse", "HEAD");
};

test("staged judges the index, whatever the work tree says", async () => {
  const repository = create();
  repository.write("a.sh", line);
  repository.write("b.sh", "# fine\n");
  repository.git("add", "-A");
  repository.write("a.sh", "# fine\n");
  repository.write("b.sh", line);

  const result = await guard(staged, repository);

  expect(told(result)).toEqual(["token-in-text a.sh"]);
  expect(result).toMatchObject({ code: 1, scope: { files: 2 }, findings: [{ line: 1, column: 30 }] });
});

test("staged names an auth file once and a forced one that is ignored", async () => {
  const repository = create();
  repository.write(".gitignore", ".env\n");
  repository.write(".env", "LOG_LEVEL=debug\n");
  repository.write("x/.credentials.json", login);
  repository.git("add", "-f", "-A");

  expect(told(await guard(staged, repository))).toEqual([
    "tracked-but-ignored .env",
    "auth-file-committed x/.credentials.json",
  ]);
});

test("staged leaves alone what was committed before, unless all of the index is asked for", async () => {
  const repository = create();
  repository.write("old.sh", line);
  commit(repository);
  repository.write("new.sh", "# fine\n");
  repository.git("add", "-A");

  expect(told(await guard(staged, repository))).toEqual([]);
  expect(told(await guard(staged, repository, [], { all: true }))).toEqual(["token-in-text old.sh"]);
});

test("staged heeds the comment beside a find that is not sure", async () => {
  const repository = create();
  repository.write("a.conf", `password = "maple!${"Leaf77"}"\n`);
  repository.write("b.conf", `# auth-lint-ignore token-in-text: of a test server\npassword = "maple!${"Leaf77"}"\n`);
  repository.git("add", "-A");

  expect(told(await guard(staged, repository))).toEqual(["token-in-text a.conf"]);
});

test("diff tells what a commit brought although a later one took it out", async () => {
  const repository = create();
  const base = commit(repository);
  repository.write("a.sh", line);
  const bad = commit(repository);
  repository.write("a.sh", "# fine\n");
  commit(repository);

  const result = await guard(diff, repository, [`${base}..HEAD`]);

  expect(result.findings).toMatchObject([{ rule: "token-in-text", path: "a.sh", commit: bad, line: 1, column: 30 }]);
  expect(result.scope).toMatchObject({ commits: 2 });
});

test("diff finds what stands in a message", async () => {
  const repository = create();
  const base = commit(repository);
  const bad = commit(repository, `Use the new token\n\nIt is ${token}, see there.`);

  const { findings, text } = await guard(diff, repository, [`${base}..HEAD`]);

  expect(findings).toMatchObject([{ rule: "token-in-text", commit: bad, line: 3 }]);
  expect(text).not.toContain(token.slice(20, 30));
});

test("history says when it came, where, and that only history keeps it", async () => {
  const repository = create();
  commit(repository);
  repository.write("deep/a.sh", line);
  const bad = commit(repository);
  repository.git("rm", "-q", "deep/a.sh");
  commit(repository);
  repository.write("b/.credentials.json", login);
  commit(repository);

  const { findings } = await guard(history, repository);

  expect(findings).toMatchObject([
    { rule: "auth-file-committed", path: "b/.credentials.json", message: expect.stringContaining("still in HEAD") },
    { rule: "token-in-text", path: "deep/a.sh", commit: bad, message: expect.stringContaining("no longer in HEAD") },
  ]);
  expect(findings[1]?.message).toContain("2026-01-01");
  expect(findings[1]?.remedy).toMatch(/Revoke it.*filter-repo/);
});

test("history tells what no ref reaches only when asked", async () => {
  const repository = create();
  commit(repository);
  repository.write("a.sh", line);
  commit(repository);
  repository.git("reset", "-q", "--hard", "HEAD~1");

  expect(told(await guard(history, repository))).toEqual([]);
  expect(told(await guard(history, repository, [], { allObjects: true }))).toHaveLength(1);
});

test("a list of gitleaks counts where the policy names it", async () => {
  const repository = create();
  const base = commit(repository);
  repository.write("a.sh", line);
  const bad = commit(repository);
  repository.write("auth-lint.json", JSON.stringify({ version: 1, compat: ["gitleaks"] }));
  repository.write(".gitleaksignore", `${bad}:a.sh:generic-api-key:1\n`);

  const { findings, code } = await guard(diff, repository, [`${base}..HEAD`]);

  expect(findings).toMatchObject([{ suppressed: { kind: "policy", reason: ".gitleaksignore:1" } }]);
  expect(code).toBe(0);
});

test("staged names a key whose encrypted files were committed before it", async () => {
  const repository = create();
  repository.write("group_vars/vault.yml", `${["$ANSIBLE", "VAULT;1.1;AES256"].join("_")}\n6138333930613034\n`);
  commit(repository);
  repository.write(".vault_pass", "correct horse\n");
  repository.git("add", "-A");

  const { findings } = await guard(staged, repository);

  expect(findings).toMatchObject([
    { rule: "secret-beside-its-key", path: ".vault_pass", related: [{ path: "group_vars/vault.yml" }] },
  ]);
});
