// Where git vouches for files that have not changed: it is believed as far as it has looked, and no further.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bundleProgram } from "../../scripts/build/program.mjs";
import { fakeCredential } from "../fake.ts";
import { createDirectory, createRepository, type Repository, writeFiles } from "../repository.ts";

const base = createDirectory();
const log = join(base, "git.log");
const ran = join(base, "ran");
const bad = `const key = "${fakeCredential("anthropic-access")}";\n`;
const clean = `${"// nothing".padEnd(bad.length - 1, ".")}\n`;

/** So many that it pays to ask git, and an index so large that a first run has another thread begin. */
const nameOf = (index: number): string => `source/parts/${"of/the/tree/".repeat(5)}${index % 9}/f${index}.ts`;
const files = Object.fromEntries(Array.from({ length: 3100 }, (_, index) => [nameOf(index), clean]));
const changed = [1, 200, 3099].map(nameOf);

const forge = (path: string): void => {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, bad);
  utimesSync(path, atime, mtime);
};

const repositories: Repository[] = [];

const create = (prepare: (repository: Repository) => void = () => {}): Repository => {
  const repository = createRepository();
  repositories.push(repository);
  writeFiles(repository.root, files);
  repository.git("add", "--all");
  prepare(repository);
  return repository;
};

const runCheck = ({ root, env }: Repository, ...more: readonly string[]) => {
  rmSync(log, { force: true });
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(base, "dist/auth-lint.js"), "check", "--format", "json", "--now", "2026-11-24T00:00:00Z", ...more],
    {
      cwd: root,
      env: { ...env, XDG_CACHE_HOME: join(base, "cache"), PATH: `${join(base, "bin")}:${process.env.PATH}` },
    },
  );
  return { report: stdout.toString(), status };
};

const asksGit = (): boolean => readFileSync(log, { encoding: "utf8", flag: "a+" }).includes("diff-files");

/** A repository at rest that was checked once. */
const settle = async (repository: Repository): Promise<void> => {
  await sleep(2200);
  expect(runCheck(repository).status).toBe(0);
};

beforeAll(async () => {
  const { files: program } = await bundleProgram();
  writeFiles(join(base, "dist"), { "package.json": '{"type":"commonjs"}', ...program });
  const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(join(base, "bin"));
  writeFileSync(join(base, "bin/git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
}, 120_000);

afterEach(() => {
  for (const { remove } of repositories.splice(0)) remove();
}, 60_000);

afterAll(() => rmSync(base, { recursive: true, force: true }), 60_000);

const findsAll = (repository: Repository): void => {
  const remembered = runCheck(repository);
  const fresh = runCheck(repository, "--no-cache");
  for (const path of changed) expect(fresh.report).toContain(path);
  expect(remembered).toEqual(fresh);
};

const forgeAll = ({ root }: Repository): void => {
  for (const path of changed) forge(join(root, path));
};

test("a first run tells what one without a cache does, whoever begins it", async () => {
  const repository = create(({ root, write }) => {
    // Names that git's listing spells, an empty file and a store: none of them is for the sieve.
    writeFiles(root, { "line\nend.ts": bad, "a\\xFFb.ts": bad, "empty.ts": "" });
    write("auth-profiles.json", JSON.stringify({ version: 1, profiles: {} }));
    write("untracked.ts", bad);
    write("own/inner.ts", bad);
  });
  execFileSync("git", ["init", "--quiet", join(repository.root, "own")], { env: repository.env });
  for (const nested of [true, false]) {
    if (!nested) rmSync(join(repository.root, "own"), { recursive: true });
    rmSync(join(base, "cache/auth-lint"), { recursive: true, force: true });
    const first = runCheck(repository);
    const fresh = runCheck(repository, "--no-cache");

    expect(fresh.report).toContain("untracked.ts");
    expect(first).toEqual(fresh);
  }
}, 120_000);

test("git is asked, and what it names is read again", async () => {
  const repository = create();
  const [first = ""] = changed.map((path) => join(repository.root, path));
  const aside = join(repository.root, "../aside");
  writeFileSync(aside, bad);
  await settle(repository);

  expect(runCheck(repository).status).toBe(0);
  expect(asksGit()).toBe(true);
  forgeAll(repository);
  // In another's place, with its times and its size.
  const { atime, mtime } = statSync(first);
  renameSync(aside, first);
  utimesSync(first, atime, mtime);
  findsAll(repository);
  // An index that was written anew vouches for nothing.
  repository.git("add", "--all");
  runCheck(repository);
  expect(asksGit()).toBe(false);
  findsAll(repository);
}, 120_000);

test("no setting and no flag of the index blinds it", async () => {
  const repository = create(({ git }) => {
    git("update-index", "--assume-unchanged", changed[0] ?? "");
    git("update-index", "--skip-worktree", changed[1] ?? "");
    for (const [name, value] of [
      ["core.trustctime", "false"],
      ["core.checkStat", "minimal"],
      ["core.ignoreStat", "true"],
    ] as const) {
      git("config", name, value);
    }
  });
  await settle(repository);
  forgeAll(repository);
  findsAll(repository);
}, 120_000);

test("no program of the user's choosing is run", async () => {
  const repository = create(({ git, root, write }) => {
    write(".gitattributes", "*.ts filter=mine\n");
    writeFileSync(join(root, "../mine"), `#!/bin/sh\ntouch '${ran}'\ncat\n`, { mode: 0o755 });
    git("config", "filter.mine.clean", join(root, "../mine"));
    git("config", "core.fsmonitor", join(root, "../mine"));
  });
  await settle(repository);

  expect(runCheck(repository).status).toBe(0);
  expect(existsSync(ran)).toBe(false);
}, 120_000);
