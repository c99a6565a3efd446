import { parseArgs } from "node:util";
import type { Options } from "./command.ts";
import { UsageError } from "./errors.ts";
import { nearest } from "./nearest.ts";

const flags = {
  format: { type: "string", multiple: true, short: "f" },
  policy: { type: "string" },
  "fail-on": { type: "string" },
  "show-suppressed": { type: "boolean" },
  "no-ignores": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  stats: { type: "boolean" },
  color: { type: "string" },
  "no-color": { type: "boolean" },
  target: { type: "string" },
  state: { type: "string" },
  "as-committed": { type: "boolean" },
  now: { type: "string" },
  yes: { type: "boolean", short: "y" },
  keep: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

export const flagNames = Object.keys(flags);

export interface Invocation {
  readonly words: readonly string[];
  readonly options: Options;
  readonly now: number | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const unknownFlag = (error: unknown): UsageError => {
  const said = error instanceof Error ? error.message : "";
  const name = /'(-[^'\s]*)/.exec(said)?.[1] ?? "";
  if (/argument missing|does not take an argument/.test(said)) {
    return new UsageError(`\`${name}\` is used wrongly`, /missing/.test(said) ? "It takes a value." : "It takes none.");
  }
  const meant = nearest(name.replace(/^-+/, ""), flagNames);
  return new UsageError(`Unknown flag \`${name}\``, meant ? `Did you mean \`--${meant}\`?` : "See `auth-lint --help`.");
};

const oneOf = <T extends string>(flag: string, value: string | undefined, choices: readonly T[], fallback: T): T => {
  if (value === undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(`\`--${flag}\` does not take this value`, `One of: ${choices.join(", ")}.`);
  return found;
};

const parseTarget = (text: string | undefined): Options["target"] => {
  if (text === undefined) return undefined;
  const [, runtime, version] = /^([a-z][a-z0-9-]*)@v?(\d+(?:\.\d+)*(?:[-+.][0-9A-Za-z.-]+)?)$/.exec(text) ?? [];
  if (runtime === undefined || version === undefined) {
    throw new UsageError("`--target` is not of the form RUNTIME@VERSION", "For example `--target openclaw@2026.9.6`.");
  }
  return { runtime, version };
};

const parseNow = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const now = Date.parse(text);
  if (Number.isNaN(now)) throw new UsageError("`--now` is not a time", "ISO 8601, for example 2026-11-24T12:00:00Z.");
  return now;
};

/**
 * Command line → verb, words and options.
 * @throws UsageError for an unknown flag or a value it does not take
 */
export const parseFlags = (argv: readonly string[]): Invocation => {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args: [...argv], options: flags, allowPositionals: true, strict: true });
    } catch (error) {
      throw unknownFlag(error);
    }
  })();
  const options: Options = {
    formats: (values.format ?? []).map((text) => {
      const cut = text.indexOf("=");
      return cut < 0 ? { name: text, file: undefined } : { name: text.slice(0, cut), file: text.slice(cut + 1) };
    }),
    policy: values.policy,
    failOn: oneOf("fail-on", values["fail-on"], ["error", "warning", "info", "never"], "error"),
    showSuppressed: values["show-suppressed"] ?? false,
    ignores: !(values["no-ignores"] ?? false),
    quiet: values.quiet ?? false,
    stats: values.stats ?? false,
    color: values["no-color"] ? "never" : oneOf("color", values.color, ["auto", "always", "never"], "auto"),
    target: parseTarget(values.target),
    state: values.state,
    asCommitted: values["as-committed"] ?? false,
    yes: values.yes ?? false,
    keep: values.keep,
  };
  return {
    words: positionals,
    options,
    now: parseNow(values.now),
    help: values.help ?? false,
    version: values.version ?? false,
  };
};
