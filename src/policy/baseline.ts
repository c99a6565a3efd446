/** `auth-lint-baseline.json`: its text, read and written. One entry a line, so that two branches merge. */

import { UsageError } from "../errors.ts";
import type { Baseline, BaselineEntry } from "../model.ts";
import { isRecord } from "../read/spot.ts";

const shortestSalt = 16;
const mostEntries = 100_000;
const longest = 4096;

const wrong = (path: string, what: string): UsageError =>
  new UsageError(
    `${path}: ${what}`,
    "It is written by `auth-lint baseline create` and `update`; take it back from git, or make it anew.",
  );

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= longest;

const entryOf = (path: string, value: unknown, index: number): BaselineEntry => {
  const { rule, file, at, fingerprint, past } = isRecord(value) ? value : {};
  if (!isText(rule) || !isText(file) || !isText(fingerprint) || (at !== undefined && !isText(at))) {
    throw wrong(path, `entry ${index + 1} lacks \`rule\`, \`file\` or \`fingerprint\``);
  }
  return { rule, file, ...(at === undefined ? {} : { at }), fingerprint, ...(past === true ? { past } : {}) };
};

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message would quote the file.
    throw wrong(path, /^<{7}|^>{7}/m.test(text) ? "a merge left its marks in this baseline" : "this is not JSON");
  }
};

/**
 * The baseline of a text. A file that holds a salt alone has no entries.
 * @param path as shown
 * @param base the checked root, told from its folder; `""` for the same
 * @throws UsageError for one that is not whole: a baseline that is guessed at would let findings pass
 */
export const readBaseline = (text: string, path: string, base = ""): Baseline => {
  const value = parsed(path, text);
  if (!isRecord(value) || value.version !== 1) throw wrong(path, "this is no baseline of version 1");
  const { salt, entries = [] } = value;
  if (!isText(salt) || salt.length < shortestSalt) {
    throw wrong(path, `its \`salt\` is missing, or shorter than ${shortestSalt} characters`);
  }
  if (!Array.isArray(entries) || entries.length > mostEntries) throw wrong(path, "its `entries` are no list");
  const read = entries.map((entry: unknown, index) => entryOf(path, entry, index));
  return { path, ...(base === "" ? {} : { base }), salt, entries: read };
};

/** What tells two entries apart. */
export const entryKey = ({ rule, file, fingerprint }: BaselineEntry): string =>
  JSON.stringify([rule, file, fingerprint]);

const orderOf = ({ file, rule, at = "", fingerprint }: BaselineEntry): string =>
  [file, rule, at, fingerprint].join("\n");

/** Each entry once, by file, rule and pointer. */
export const sortedEntries = (entries: readonly BaselineEntry[]): readonly BaselineEntry[] =>
  [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()]
    .map((entry) => ({ entry, order: orderOf(entry) }))
    .sort((left, right) => (left.order < right.order ? -1 : Number(left.order > right.order)))
    .map(({ entry }) => entry);

/** The text of the file. */
export const writeBaseline = ({ salt, entries }: Pick<Baseline, "salt" | "entries">): string => {
  const lines = sortedEntries(entries).map(
    ({ rule, file, at, fingerprint, past }) => `    ${JSON.stringify({ rule, file, at, fingerprint, past })}`,
  );
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": 1,\n  "salt": ${JSON.stringify(salt)},\n  "entries": ${list}\n}\n`;
};
