/** What a step's `with:` says: the runner passes each input as a variable `INPUT_<NAME>`. */
import type { Options } from "../command.ts";
import { UsageError } from "../errors.ts";
import { parseFlags } from "../flags.ts";

type Env = Readonly<Record<string, string | undefined>>;

export type ActionScope = "auto" | "diff" | "all" | "history";

export interface Inputs {
  /** Files and directories of the tree, from the workspace. */
  readonly paths: readonly string[];
  readonly scope: ActionScope;
  /** Where the range begins, instead of what the event says. */
  readonly base: string | undefined;
  readonly policyFrom: "base" | "head";
  readonly annotations: boolean;
  readonly sarifFile: string | undefined;
  /** What the same words on a command line come to: policy, fail-on, formats (`sarif-file` among them), shard. */
  readonly options: Options;
}

/** `INPUT_FAIL-ON`: upper case, spaces as `_` (actions/toolkit `core.getInput`). Empty is as good as absent. */
const inputOf = (env: Env, name: string): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;

const linesOf = (text = ""): readonly string[] => text.split(/[\r\n]+/).flatMap((line) => line.trim() || []);

const oneOf = <T extends string>(env: Env, name: string, choices: readonly T[], fallback: T): T => {
  const value = inputOf(env, name) ?? fallback;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new UsageError(`\`${name}\` does not take this value`, `One of: ${choices.join(", ")}.`);
};

/**
 * The inputs of a step.
 * @throws UsageError for a value an input does not take
 */
export const readInputs = (env: Env): Inputs => {
  const paths = linesOf(inputOf(env, "paths"));
  const sarifFile = inputOf(env, "sarif-file");
  const formats = (inputOf(env, "formats") ?? "").split(/[\r\n,]+/).flatMap((format) => format.trim() || []);
  const flag = (name: string): readonly string[] => {
    const value = inputOf(env, name);
    return value === undefined ? [] : [`--${name}=${value}`];
  };
  const { options } = parseFlags([
    ...[...formats, ...(sarifFile === undefined ? [] : [`sarif=${sarifFile}`])].map((format) => `--format=${format}`),
    ...["policy", "fail-on", "shard"].flatMap(flag),
    "--color=never",
  ]);
  return {
    paths: paths.length === 0 ? ["."] : paths,
    scope: oneOf(env, "scope", ["auto", "diff", "all", "history"], "auto"),
    base: inputOf(env, "base"),
    policyFrom: oneOf(env, "policy-from", ["base", "head"], "base"),
    annotations: oneOf(env, "annotations", ["true", "false"], "true") === "true",
    sarifFile,
    options,
  };
};
