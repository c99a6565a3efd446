// Whether git has, or would take, a file that `live` reads.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDirectory, createRepository, type Repository } from "../repository.ts";
import { claudeLogin, codexAuth, writeHome } from "./home.ts";
import { reportLive } from "./run.ts";

let root = "";
const repositories: Repository[] = [];

beforeEach(() => {
  root = createDirectory();
  writeHome(root, { ".codex/auth.json": codexAuth("a"), ".claude/.credentials.json": claudeLogin() });
});

afterEach(() => {
  for (const one of repositories.splice(0)) one.remove();
  rmSync(root, { recursive: true, force: true });
});

const repositoryAt = (folder: string): Repository => {
  const repository = createRepository(join(root, folder));
  repositories.push(repository);
  return repository;
};

const said = async (): Promise<readonly string[]> =>
  (await reportLive(root)).findings.map(({ rule, path }) => `${rule} ${path}`);

test("a home without git has nothing to do with it", async () => {
  expect(await said()).toEqual([]);
});

test("the home itself is a repository: what it tracks, could take in, and ignores", async () => {
  const { git, write } = repositoryAt("");
  write(".gitignore", ".hermes\n");
  writeHome(root, { ".hermes/.anthropic_oauth.json": claudeLogin().claudeAiOauth });
  git("add", ".codex/auth.json");

  expect(await said()).toEqual([
    "auth-file-not-ignored .claude/.credentials.json",
    "auth-file-committed .codex/auth.json",
  ]);
  const { machine } = await reportLive(root);
  expect(machine?.matrix.holdings.map(({ path, git: held = "no" }) => `${path} ${held}`).toSorted()).toEqual([
    ".claude/.credentials.json untracked",
    ".codex/auth.json tracked",
    ".hermes/.anthropic_oauth.json no",
  ]);
});

test("a runtime's folder is a repository of its own", async () => {
  repositoryAt(".codex").git("add", "-A");

  const { findings } = await reportLive(root);

  expect(findings).toMatchObject([
    { rule: "auth-file-committed", path: ".codex/auth.json", remedy: expect.stringContaining("In `.codex`: ") },
  ]);
  expect(findings[0]?.remedy).toContain("git rm --cached -- auth.json");
});

test("a whole folder is linked into the home from a repository", async () => {
  const { git } = repositoryAt("dotfiles");
  renameSync(join(root, ".codex"), join(root, "dotfiles/codex"));
  symlinkSync("dotfiles/codex", join(root, ".codex"));
  git("add", "-A");

  expect(await said()).toEqual(["auth-file-committed dotfiles/codex/auth.json"]);
});

test("chezmoi's repository holds a copy under its own names", async () => {
  const { git, write } = repositoryAt(".local/share/chezmoi");
  write("private_dot_codex/private_auth.json", JSON.stringify(codexAuth("b")));
  write("encrypted_private_dot_claude/dot_credentials.json.age", "age-encryption.org/v1\nsealed\n");
  git("add", "-A");

  expect(await said()).toEqual(["auth-file-committed .local/share/chezmoi/private_dot_codex/private_auth.json"]);
});

test("a repository that git cannot read is told, with what to do", async () => {
  mkdirSync(join(root, "dotfiles/.git"), { recursive: true });
  writeFileSync(join(root, "dotfiles/.git/HEAD"), "broken");
  writeFileSync(join(root, "dotfiles/.git/config"), "[core\n");

  const { unjudged, code } = await reportLive(root);

  expect(code).toBe(3);
  expect(unjudged).toMatchObject([{ path: "dotfiles" }]);
  expect(unjudged[0]?.remedy).not.toBe("");
});

test("variables of a hook's git around this process change nothing", async () => {
  const { git } = repositoryAt("dotfiles");
  git("commit", "--allow-empty", "--quiet", "-m", "First");
  process.env.GIT_DIR = join(root, "dotfiles/.git");
  process.env.GIT_WORK_TREE = root;
  try {
    expect(await said()).toEqual([]);
  } finally {
    delete process.env.GIT_DIR;
    delete process.env.GIT_WORK_TREE;
  }
});
