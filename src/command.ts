import type { Severity } from "./model.ts";

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
  readonly state: string | undefined;
  readonly asCommitted: boolean;
  /** `staged --all`: the whole index. */
  readonly all: boolean;
  /** `history --all-objects`: what no ref reaches too. */
  readonly allObjects: boolean;
  readonly yes: boolean;
  readonly keep: string | undefined;
  /** `--shard I/N` or `auto`, as written. */
  readonly shard?: string | undefined;
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
  readonly stdout: Output;
  readonly stderr: Output;
  readonly version: string;
}

/** A verb: returns the exit code. */
export type Command = (context: CommandContext) => Promise<number>;
