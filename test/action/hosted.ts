/** A repository as GitHub hosts it, with pull requests, and checkouts of it as actions/checkout makes them. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createRepository, type Repository } from "../repository.ts";

type Files = Readonly<Record<string, string | null>>;

export interface Hosted extends Repository {
  /** Commits files (`null` removes one) on the branch that is checked out; the new commit. */
  commit(files: Files, message?: string): string;
  /** Branches off `from`. */
  branch(name: string, from?: string): void;
  /** The merge of two commits as `refs/pull/<number>/merge`; the event's payload. */
  pull(number: number, base: string, head: string, commits: number): { readonly merge: string; readonly payload: Pull };
  /** A clone with one commit checked out and `depth` commits of history; 0: all of it, all branches. */
  checkout(ref: string, depth: number, name?: string): string;
}

export interface Pull {
  readonly pull_request: {
    readonly number: number;
    readonly commits: number;
    readonly base: { readonly sha: string; readonly ref: string };
    readonly head: { readonly sha: string; readonly repo: { readonly fork: boolean } };
  };
}

export const createHosted = (): Hosted => {
  const own = createRepository();
  const { git, root, env } = own;
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  return {
    ...own,
    commit: (files, message = "x") => {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) git("rm", "-q", path);
        else own.write(path, content);
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
    branch: (name, from = "main") => void git("checkout", "-q", "-B", name, from),
    pull: (number, base, head, commits) => {
      git("checkout", "-q", "--detach", base);
      git("merge", "-q", "--no-ff", "-m", "merge", head);
      git("update-ref", `refs/pull/${number}/merge`, "HEAD");
      const merge = git("rev-parse", "HEAD");
      git("checkout", "-q", "main");
      const sides = { base: { sha: base, ref: "main" }, head: { sha: head, repo: { fork: false } } };
      return { merge, payload: { pull_request: { number, commits, ...sides } } };
    },
    checkout: (ref, depth, name = "checkout") => {
      const workspace = join(root, "..", name);
      mkdirSync(workspace);
      const run = (...args: readonly string[]): void =>
        void execFileSync("git", args, { cwd: workspace, env, stdio: "pipe" });
      run("init", "-q");
      run("remote", "add", "origin", `file://${root}`);
      const all = "+refs/heads/*:refs/remotes/origin/*";
      if (depth === 0) run("fetch", "-q", "origin", all, ref);
      else run("fetch", "-q", "--no-tags", `--depth=${depth}`, "origin", ref);
      run("checkout", "-q", "--detach", "FETCH_HEAD");
      if (depth === 0) run("checkout", "-q", "--detach", git("rev-parse", ref));
      return workspace;
    },
  };
};
