import { splitArguments } from "./arguments.ts";
import type { Options } from "./command.ts";
import { UsageError } from "./errors.ts";
import { parseFormats } from "./formats.ts";
import { parseTarget } from "./target.ts";

const flags = {
  format: { type: "string", short: "f" },
  policy: { type: "string" },
  "fail-on": { type: "string" },
  "show-suppressed": { type: "boolean" },
  "no-ignores": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  stats: { type: "boolean" },
  color: { type: "string" },
  "no-color": { type: "boolean" },
  target: { type: "string" },
  "config-schema": { type: "string" },
  state: { type: "string" },
  shard: { type: "string" },
  home: { type: "string" },
  journal: { type: "string" },
  since: { type: "string" },
  env: { type: "boolean" },
  against: { type: "string" },
  "allow-plugins": { type: "boolean" },
  "as-committed": { type: "boolean" },
  all: { type: "boolean" },
  "all-objects": { type: "boolean" },
  "no-cache": { type: "boolean" },
  now: { type: "string" },
  yes: { type: "boolean", short: "y" },
  keep: { type: "string" },
  global: { type: "boolean" },
  reason: { type: "string" },
  expires: { type: "string" },
  inline: { type: "boolean" },
  fix: { type: "string" },
  diff: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Long names of all flags, for completion. */
export const flagNames: readonly string[] = Object.keys(flags);

export interface Invocation {
  readonly words: readonly string[];
  readonly options: Options;
  readonly now: number | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const oneOf = <T extends string>(flag: string, value: string | undefined, choices: readonly T[], fallback: T): T => {
  if (value === undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(`\`--${flag}\` does not take this value`, `One of: ${choices.join(", ")}.`);
  return found;
};

const parseNow = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const now = Date.parse(text);
  if (Number.isNaN(now)) throw new UsageError("`--now` is not a time", "ISO 8601, for example 2026-11-24T12:00:00Z.");
  return now;
};

/** `--fix` may stand alone: what follows is a path. */
const withFix = (argv: readonly string[]): readonly string[] => {
  const end = argv.indexOf("--");
  return argv.map((word, index) => (word === "--fix" && (end < 0 || index < end) ? "--fix=safe" : word));
};

/** What is mended; asked for a diff alone, what is safe. */
const parseFix = (value: string | undefined, diff: boolean): "safe" | "unsafe" | undefined =>
  value === undefined && !diff ? undefined : oneOf<"safe" | "unsafe">("fix", value, ["safe", "unsafe"], "safe");

/**
 * Command line → verb, words and options.
 * @throws UsageError for an unknown flag or a value it does not take
 */
export const parseFlags = (argv: readonly string[]): Invocation => {
  const { words, has, all } = splitArguments(withFix(argv), flags);
  const last = (name: keyof typeof flags): string | undefined => all(name).at(-1);
  const options: Options = {
    formats: parseFormats(all("format")),
    policy: last("policy"),
    failOn: oneOf("fail-on", last("fail-on"), ["error", "warning", "info", "never"], "error"),
    showSuppressed: has("show-suppressed"),
    ignores: !has("no-ignores"),
    quiet: has("quiet"),
    stats: has("stats"),
    color: has("no-color") ? "never" : oneOf("color", last("color"), ["auto", "always", "never"], "auto"),
    target: parseTarget(last("target")),
    configSchema: last("config-schema"),
    state: last("state"),
    home: last("home"),
    journal: last("journal"),
    since: last("since"),
    withEnv: has("env"),
    against: last("against"),
    allowPlugins: has("allow-plugins"),
    asCommitted: has("as-committed"),
    all: has("all"),
    allObjects: has("all-objects"),
    cache: !has("no-cache"),
    yes: has("yes"),
    keep: last("keep"),
    global: has("global"),
    shard: last("shard"),
    fix: parseFix(last("fix"), has("diff")),
    diff: has("diff"),
    reason: last("reason"),
    expires: last("expires"),
    inline: has("inline"),
  };
  return { words, options, now: parseNow(last("now")), help: has("help"), version: has("version") };
};
