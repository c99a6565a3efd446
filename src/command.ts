import type { Laps } from "./laps.ts";
import type { Document, Policy, PolicyChange, Rule, Severity } from "./model.ts";

/** A stream a command writes to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
}

/** The flags every verb understands (DESIGN §4), parsed. */
export interface Options {
  /** `--format NAME[=FILE]`, in the order given; empty: the verb's default. */
  readonly formats: readonly { readonly name: string; readonly file: string | undefined }[];
  readonly policy: string | undefined;
  readonly failOn: Severity | "never";
  readonly showSuppressed: boolean;
  readonly ignores: boolean;
  readonly quiet: boolean;
  readonly stats: boolean;
  readonly color: "auto" | "always" | "never";
  /** `--target RUNTIME@VERSION`. */
  readonly target: { readonly runtime: string; readonly version: string } | undefined;
  /** `check --config-schema FILE`: what `openclaw config schema` of the next version prints. */
  readonly configSchema?: string | undefined;
  readonly state: string | undefined;
  /** `triage --journal UNIT --since WHEN`. */
  readonly journal?: string | undefined;
  readonly since?: string | undefined;
  /** `live --home DIR`: another home than the user's own. */
  readonly home?: string | undefined;
  /** `--allow-plugins`: rules in JavaScript that the policy names are run. */
  readonly allowPlugins?: boolean;
  /** `compare --against policy`: what the policy declares is judged with it. */
  readonly against?: string | undefined;
  /** `live --env`: judge with the variables of this process. */
  readonly withEnv?: boolean;
  readonly asCommitted: boolean;
  /** `staged --all`: the whole index. */
  readonly all: boolean;
  /** `history --all-objects`: what no ref reaches too. */
  readonly allObjects: boolean;
  /** Take and keep the results of earlier runs, where they still hold; absent: no. */
  readonly cache?: boolean;
  readonly yes: boolean;
  readonly keep: string | undefined;
  /** `install --global`, `uninstall --global`: the user's own configuration of git. */
  readonly global?: boolean;
  /** `check --fix`: mend what is safe to mend; `--fix=unsafe`: all that can be mended. */
  readonly fix?: "safe" | "unsafe" | undefined;
  /** `check --diff`: show what `--fix` would do, and do nothing. */
  readonly diff?: boolean;
  /** `--shard I/N` or `auto`, as written. */
  readonly shard?: string | undefined;
  /** `suppress --reason TEXT --expires YYYY-MM-DD --inline`. */
  readonly reason?: string | undefined;
  readonly expires?: string | undefined;
  readonly inline?: boolean;
}

/** The policy in force, and what it takes to judge with it. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** The built-in rules, and those of the repository. */
  readonly rules: readonly Rule[];
  /** The policy as a document, so that findings about it can be placed; undefined for the built-in default. */
  readonly document: Document | undefined;
  /** Where a change is judged. */
  readonly change?: PolicyChange;
  /** Reads what counts with the policy (`.gitleaksignore`) from where the policy is from; absent: from the disk. */
  beside?(name: string): string | undefined;
}

/** Everything a verb may touch of the world. */
export interface CommandContext {
  /** What follows the verb, flags removed. */
  readonly argv: readonly string[];
  readonly options: Options;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Unix time in ms; `--now` sets it. */
  readonly now: number;
  /** Monotonic time in ms since the process started. */
  elapsed(): number;
  /** Where the time goes, for `--stats`. */
  readonly laps?: Laps;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly version: string;
  /** Instead of the policy found on disk; `root` is the absolute directory that paths are told from. */
  loadPolicy?(root: string): Promise<LoadedPolicy>;
}

/** A verb: returns the exit code. */
export type Command = (context: CommandContext) => Promise<number>;
