import { UnjudgedError } from "../errors.ts";
import { type Env, hardened } from "./git-env.ts";

export interface GitOptions {
  readonly cwd: string;
  /** The variables git gets, hardening added; the default is this process's. */
  readonly env?: Env;
  /** What git reads from its standard input. */
  readonly input?: Uint8Array;
  /** For `check-ignore`, which refuses literal pathspecs (git 2.39): its paths must then begin with `./`. */
  readonly magic?: boolean;
  /** Bytes of output at which git is stopped. */
  readonly limit?: number;
}

export type GitResult =
  | { readonly output: Buffer }
  | { readonly failure: "no-repository" | "no-work-tree" | "other"; readonly reason: string; readonly remedy: string };

/** Bytes of output; a listing of ten million names is below it. */
const outputLimit = 2 ** 30;

/** The file system monitor is a program of the repository's choosing: reading must not run it. */
const flags = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

/**
 * Runs git so that it only reads. The output is bytes: names and contents need not be UTF-8.
 * @throws UnjudgedError with the repair where git fails
 */
export function git(args: readonly string[], options: GitOptions): Buffer {
  const result = tryGit(args, options);
  if ("output" in result) return result.output;
  throw new UnjudgedError(result.reason, result.remedy);
}

/** As `git`, with a failure as a value. */
export function tryGit(args: readonly string[], options: GitOptions): GitResult {
  const run = runGit(args, options);
  if (run.status === 0 && run.code === "") return { output: run.output };
  return explain(args, options.cwd, run.code, run.status, run.stderr);
}

/** How a run of git ended, and what it gave until then: `cat-file` dies half-way on an object a partial clone lacks. */
export function runGit(args: readonly string[], options: GitOptions) {
  // Loading child_process costs 3 to 6 ms at the start, and most runs outside a repository never need it.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr, error } = spawnSync("git", [...flags, ...args], {
    cwd: options.cwd,
    env: { ...(options.env ?? process.env), ...hardened, ...(options.magic ? { GIT_LITERAL_PATHSPECS: "0" } : {}) },
    ...(options.input === undefined ? {} : { input: options.input }),
    maxBuffer: options.limit ?? outputLimit,
    windowsHide: true,
  });
  const code = error !== undefined && "code" in error ? String(error.code) : "";
  return { status, code, output: stdout ?? Buffer.alloc(0), stderr: stderr?.toString() ?? "" };
}

/** Starts git beside this process; it reads from and writes to open files (descriptors). */
export function startGit(args: readonly string[], options: GitOptions, stdin: number, stdout: number): void {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn("git", [...flags, ...args], {
    cwd: options.cwd,
    env: { ...(options.env ?? process.env), ...hardened },
    stdio: [stdin, stdout, "ignore"],
    windowsHide: true,
  });
  // How it ended shows in what it wrote; an error that nobody listens to would end this process.
  child.on("error", () => {});
  child.unref();
}

/** Git's own words are read, not passed on: they may quote configuration. */
function explain(args: readonly string[], cwd: string, code: string, status: number | null, stderr: string): GitResult {
  if (code === "ENOENT") {
    return {
      failure: "other",
      reason: "git is not installed, or the directory is gone",
      remedy: "Install git, or run where it is on the PATH.",
    };
  }

  if (/dubious ownership/.test(stderr)) {
    const directory = /safe\.directory (.+)/.exec(stderr)?.[1]?.trim() ?? quote(cwd);
    return {
      failure: "other",
      reason: "git refuses this repository, because another user owns it",
      remedy: `If you trust it: git config --global --add safe.directory ${directory}`,
    };
  }

  if (/must be run in a work tree|outside repository/.test(stderr)) {
    return { failure: "no-work-tree", reason: "not inside a git work tree", remedy: "Run inside the repository." };
  }

  if (/not a git repository/.test(stderr)) {
    return {
      failure: "no-repository",
      reason: "git takes this for no repository",
      remedy: "Repair its `.git`, or take it away where there is none to be.",
    };
  }

  const command = ["git", "-C", quote(cwd), ...args.map(quote)].join(" ");
  const ending = code === "" ? `exit code ${status}` : code;
  return { failure: "other", reason: `git failed (${ending})`, remedy: `See what it says: ${command}` };
}

const quote = (text: string): string => (/^[\w./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
