// Where git vouches for files that have not changed: it is believed as far as it has looked, and no further.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleProgram } from "../../scripts/build/program.mjs";
import { fakeCredential } from "../fake.ts";
import { createDirectory, createRepository, type Repository, writeFiles } from "../repository.ts";

const base = createDirectory();
const log = join(base, "git.log");
const ran = join(base, "ran");
const bad = `const key = "${fakeCredential("anthropic-access")}";\n`;
const clean = `${"// nothing".padEnd(bad.length - 1, ".")}\n`;

/** So many that it pays to ask git. */
const files = Object.fromEntries(Array.from({ length: 3100 }, (_, index) => [`s/${index % 9}/f${index}.ts`, clean]));
const changed = ["s/1/f1.ts", "s/2/f2.ts", "s/3/f3.ts"];

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
const settle = async (...all: readonly Repository[]): Promise<void> => {
  await sleep(2200);
  for (const repository of all) expect(runCheck(repository).status).toBe(0);
};

beforeAll(async () => {
  const { files: program } = await bundleProgram();
  writeFiles(join(base, "dist"), { "package.json": '{"type":"commonjs"}', ...program });
  const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  mkdirSync(join(base, "bin"));
  writeFileSync(join(base, "bin/git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
}, 60_000);

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
  for (const { remove } of repositories) remove();
}, 60_000);

const findsAll = (repository: Repository): void => {
  const remembered = runCheck(repository);
  const fresh = runCheck(repository, "--no-cache");
  for (const path of changed) expect(fresh.report).toContain(path);
  expect(remembered).toEqual(fresh);
};

const forgeAll = ({ root }: Repository): void => {
  for (const path of changed) forge(join(root, path));
};

test("git is asked, and what it names is read again", async () => {
  const repository = create();
  await settle(repository);

  expect(runCheck(repository).status).toBe(0);
  expect(asksGit()).toBe(true);
  forgeAll(repository);
  findsAll(repository);
}, 60_000);

test("no setting and no flag of the index blinds it", async () => {
  const careless = create(({ git }) => {
    git("config", "core.trustctime", "false");
    git("config", "core.checkStat", "minimal");
    git("config", "core.ignoreStat", "true");
  });
  const flagged = create(({ git }) => {
    git("update-index", "--assume-unchanged", changed[0] ?? "");
    git("update-index", "--skip-worktree", changed[1] ?? "");
  });
  await settle(careless, flagged);
  for (const repository of [careless, flagged]) {
    forgeAll(repository);
    findsAll(repository);
  }
}, 60_000);

test("an index that was written anew vouches for nothing", async () => {
  const repository = create();
  await settle(repository);
  forgeAll(repository);
  repository.git("add", "--all");

  findsAll(repository);
  expect(asksGit()).toBe(false);
}, 60_000);

test("a file in another's place is seen", async () => {
  const repository = create();
  writeFileSync(join(repository.root, "../aside"), bad);
  await settle(repository);
  for (const path of changed) {
    const { atime, mtime } = statSync(join(repository.root, path));
    writeFileSync(join(repository.root, "../aside"), bad);
    utimesSync(join(repository.root, "../aside"), atime, mtime);
    renameSync(join(repository.root, "../aside"), join(repository.root, path));
  }

  findsAll(repository);
}, 60_000);

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
}, 60_000);
