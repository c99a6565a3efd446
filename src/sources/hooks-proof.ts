/**
 * The dry run: a scratch repository with the objects and the hooks of the real one, in which git itself is asked to
 * commit and to push a fake. The real work tree, index and object store are never touched: hook managers reset and
 * stash what they find.
 */
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createTokens } from "../demo/tokens.ts";
import { UnjudgedError } from "../errors.ts";
import type { HookState } from "../hooks/state.ts";
import { type Env, withoutRepository } from "./git-env.ts";
import { openRepository } from "./git-refs.ts";
import { withTemporaryDirectory } from "./temporary.ts";

/** `refused`: because of the fake · `passed`: nothing stopped it · `failed`: stopped by something else · `slow`: too long. */
export interface Proof {
  readonly outcome: "refused" | "passed" | "failed" | "slow";
  /** Wall time in ms. */
  readonly took: number;
}

export interface Proofs {
  readonly commit?: Proof;
  readonly push?: Proof;
  readonly receive?: Proof;
  /** The commit made past the hooks was warned about. */
  readonly warned?: boolean;
  /** Why there is no proof. */
  readonly unjudged?: string;
}

/** Hooks may run a whole test suite. */
const patience = 180_000;

interface Scratch {
  readonly folder: string;
  readonly env: Env;
}

const runIn = ({ folder, env }: Scratch, args: readonly string[]) => {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, env: { ...env }, timeout: patience });
  return { status, text: `${stdout}${stderr}`, took: Math.round(performance.now() - start) };
};

const silenced = ["-c", "core.hooksPath=/dev/null"];

/** Preparing runs no hook. */
const prepare = (scratch: Scratch, ...args: readonly string[]): string => {
  const { status, text } = runIn(scratch, [...silenced, ...args]);
  if (status !== 0)
    throw new UnjudgedError(`git ${args[0]} failed in the scratch repository`, "Are all objects here? git fsck");
  return text;
};

/** What hook managers are configured by, committed or not. */
const configuration =
  /^(?:package\.json|\.?lefthook.*|\.pre-commit-config\.yaml|\.lintstagedrc.*|lint-staged\.config\..*|\.?simple-git-hooks.*|auth-lint\.yaml|\.npmrc)$/;

const copyConfiguration = (top: string, folder: string): void => {
  for (const name of readdirSync(top).filter((one) => configuration.test(one)))
    cpSync(join(top, name), join(folder, name));
  if (existsSync(join(top, "node_modules")))
    symlinkSync(join(top, "node_modules"), join(folder, "node_modules"), "junction");
};

/** A repository that borrows the objects of another, at its `HEAD`. */
const makeScratch = (state: HookState, cwd: string, outer: Scratch): Scratch => {
  const real = openRepository(cwd, outer.env);
  const scratch = { ...outer, folder: join(outer.folder, "work") };
  mkdirSync(scratch.folder);
  prepare(scratch, "init", "-q", `--object-format=${real.digits === 64 ? "sha256" : "sha1"}`);
  const dot = join(scratch.folder, ".git");
  writeFileSync(join(dot, "objects/info/alternates"), `${real.objects}\n`);
  writeFileSync(join(dot, "info/exclude"), "/node_modules\n");
  const head = runIn({ ...outer, folder: cwd }, ["rev-parse", "-q", "--verify", "HEAD^{commit}"]);
  // Where files cannot be had (a partial clone), hooks run without them: better than no proof.
  if (head.status === 0) runIn(scratch, [...silenced, "reset", "-q", "--hard", head.text.trim()]);
  if (state.top !== undefined) copyConfiguration(state.top, scratch.folder);
  prepare(scratch, "add", "-A");
  // A commit without a past: a shallow one could not be pushed, and a long one need not be.
  runIn(scratch, ["update-ref", "-d", "HEAD"]);
  prepare(scratch, "commit", "-q", "--allow-empty", "--no-verify", "-m", "auth-lint doctor");
  copyHooks(state, cwd, scratch);
  return scratch;
};

/** The hooks git would run there: of a folder, and of the repository's own configuration. */
const copyHooks = (state: HookState, cwd: string, scratch: Scratch): void => {
  prepare(scratch, "config", "core.hooksPath", state.directory);
  const own = runIn({ ...scratch, folder: cwd }, ["config", "--local", "-z", "--get-regexp", "^hook\\."]);
  for (const entry of own.status === 0 ? own.text.split("\0").filter(Boolean) : []) {
    const cut = entry.indexOf("\n");
    prepare(scratch, "config", "--add", entry.slice(0, cut), entry.slice(cut + 1));
  }
};

/** A plain name: one that looks random would be masked in what auth-lint says. */
const sign = "planted-by-doctor.txt";

const isOurWord = (text: string): boolean => text.includes(sign) && /auth-lint: |token-in-/.test(text);

const outcomeOf = ({ status, text, took }: ReturnType<typeof runIn>): Proof => {
  if (status === null) return { outcome: "slow", took };
  if (status === 0) return { outcome: "passed", took };
  return { outcome: isOurWord(text) ? "refused" : "failed", took };
};

const plant = (scratch: Scratch): void => {
  const fake = createTokens((length) => randomBytes(length)).setup();
  writeFileSync(join(scratch.folder, sign), `A fake: ${fake}\n`);
  prepare(scratch, "add", "-f", "--", sign);
};

const proveIn = (state: HookState, cwd: string, outer: Scratch): Proofs => {
  const scratch = makeScratch(state, cwd, outer);
  const remote = { ...outer, folder: join(outer.folder, "remote.git") };
  mkdirSync(remote.folder);
  prepare(
    remote,
    "init",
    "-q",
    "--bare",
    ...(prepare(scratch, "rev-parse", "HEAD").trim().length === 64 ? ["--object-format=sha256"] : []),
  );
  const push = ["push", "-q", remote.folder, "HEAD:refs/heads/doctor"];
  writeFileSync(join(remote.folder, "objects/info/alternates"), `${join(scratch.folder, ".git/objects")}\n`);
  prepare(scratch, "remote", "add", "doctor", remote.folder);
  // What is there already is not what is being proved.
  prepare(scratch, "push", "-q", "doctor", "HEAD:refs/heads/base");
  prepare(scratch, "fetch", "-q", "doctor");
  plant(scratch);
  if (state.top === undefined) {
    prepare(scratch, "commit", "-q", "-m", "fake");
    prepare(remote, "config", "core.hooksPath", state.directory);
    prepare(scratch, "config", "--unset", "core.hooksPath");
    return { receive: outcomeOf(runIn(scratch, push)) };
  }
  const commit = outcomeOf(runIn(scratch, ["commit", "-q", "-m", "auth-lint doctor"]));
  const slipped = commit.outcome === "passed" ? undefined : runIn(scratch, ["commit", "-q", "--no-verify", "-m", "x"]);
  const proof = outcomeOf(runIn(scratch, ["push", "-q", "doctor", "HEAD:refs/heads/doctor"]));
  return { commit, push: proof, ...(slipped === undefined ? {} : { warned: isOurWord(slipped.text) }) };
};

/** Commits and pushes a fake with the hooks of this work tree. */
export const proveHooks = (state: HookState, cwd: string, env: Env): Proofs =>
  withTemporaryDirectory((folder) => {
    const own = withoutRepository(env);
    const identity = {
      GIT_AUTHOR_NAME: "doctor",
      GIT_AUTHOR_EMAIL: "doctor@localhost",
      GIT_COMMITTER_NAME: "doctor",
      GIT_COMMITTER_EMAIL: "doctor@localhost",
    };
    const quiet = {
      GIT_TERMINAL_PROMPT: "0",
      GIT_LFS_SKIP_SMUDGE: "1",
      LC_ALL: "C",
      GIT_CEILING_DIRECTORIES: dirname(folder),
    };
    try {
      return proveIn(state, cwd, { folder, env: { ...own, ...identity, ...quiet } });
    } catch (error) {
      if (error instanceof UnjudgedError) return { unjudged: error.message };
      throw error;
    }
  });
