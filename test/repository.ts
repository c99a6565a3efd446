/** Real repositories for tests: own HOME and configuration, nothing inherited from a repository around the test run. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withoutRepository } from "../src/sources/git-env.ts";

export interface Repository {
  /** The work tree, absolute. */
  readonly root: string;
  /** Variables for child processes: a HOME of its own, an author, no system configuration. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs git in the work tree; returns its output, trailing newline removed. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes a file, with the directories it needs; returns its absolute path. */
  readonly write: (path: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A directory for one test, empty. */
export const createDirectory = (): string => mkdtempSync(join(tmpdir(), "auth-lint-test-"));

/** Writes files below a directory: path → content. */
export const writeFiles = (root: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
};

/** @param at where the work tree is made; the default is a new temporary directory */
export const createRepository = (at?: string, ...initFlags: readonly string[]): Repository => {
  const base = createDirectory();
  const root = at ?? join(base, "work");
  const home = join(base, "home");
  mkdirSync(root, { recursive: true });
  mkdirSync(home);
  const env = {
    ...withoutRepository(process.env),
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  };
  writeFileSync(env.GIT_CONFIG_GLOBAL, '[init]\n\tdefaultBranch = main\n[protocol "file"]\n\tallow = always\n');
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] })
      .toString()
      .replace(/\n$/, "");
  git("init", "--quiet", ...initFlags);

  return {
    root,
    env,
    git,
    write: (path, content) => {
      writeFiles(root, { [path]: content });
      return join(root, path);
    },
    remove: () => {
      rmSync(base, { recursive: true, force: true });
      if (at !== undefined) rmSync(at, { recursive: true, force: true });
    },
  };
};
