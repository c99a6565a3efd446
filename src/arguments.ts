/** Splits a command line by a table of flags. `util.parseArgs` does the same, but loading it costs 2 ms of each run. */
import { UsageError } from "./errors.ts";
import { nearest } from "./nearest.ts";

export type FlagTable = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>>;

export interface SplitArguments {
  /** What belongs to no flag, in order; everything behind `--`. */
  readonly words: readonly string[];
  /** Was this flag given? */
  has(name: string): boolean;
  /** Every value given for a flag, in order. */
  all(name: string): readonly string[];
}

const unknown = (written: string, flags: FlagTable): UsageError => {
  const meant = nearest(written.replace(/^-+/, ""), Object.keys(flags));
  return new UsageError(
    `Unknown flag \`${written}\``,
    meant ? `Did you mean \`--${meant}\`?` : "See `auth-lint --help`.",
  );
};

const misused = (written: string, hint: string): UsageError => new UsageError(`\`${written}\` is used wrongly`, hint);

/**
 * `--name value`, `--name=value`, `-n value`, `-abc` for several without a value; `--` ends the flags, `-` is a word.
 * @throws UsageError for a flag the table does not know, a value too many or one missing
 */
export const splitArguments = (argv: readonly string[], flags: FlagTable): SplitArguments => {
  const words: string[] = [];
  const given = new Map<string, string[]>();
  const rest = [...argv];

  const note = (name: string, written: string, attached: string | undefined): void => {
    const { type } = flags[name] ?? { type: "boolean" };
    if (type === "boolean" && attached !== undefined) throw misused(written, "It takes none.");
    const value = type === "boolean" ? "" : (attached ?? rest.shift());
    // `--policy --quiet`: what looks like a flag is no value, unless it is attached (`--policy=--odd`).
    if (value === undefined || (attached === undefined && /^-./.test(value)))
      throw misused(written, "It takes a value.");
    given.set(name, [...(given.get(name) ?? []), value]);
  };

  const noteShort = (letters: string): void => {
    for (const [index, letter] of [...letters].entries()) {
      const name = Object.keys(flags).find((known) => flags[known]?.short === letter);
      if (name === undefined) throw unknown(`-${letter}`, flags);
      if (flags[name]?.type === "string") {
        note(name, `-${letter}`, letters.slice(index + 1).replace(/^=/, "") || undefined);
        return;
      }
      note(name, `-${letter}`, undefined);
    }
  };

  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === "--") words.push(...rest.splice(0));
    else if (next.startsWith("--")) {
      const cut = next.indexOf("=");
      const name = next.slice(2, cut < 0 ? undefined : cut);
      if (!Object.hasOwn(flags, name)) throw unknown(`--${name}`, flags);
      note(name, `--${name}`, cut < 0 ? undefined : next.slice(cut + 1));
    } else if (/^-./.test(next)) noteShort(next.slice(1));
    else words.push(next);
  }
  return { words, has: (name) => given.has(name), all: (name) => given.get(name) ?? [] };
};
