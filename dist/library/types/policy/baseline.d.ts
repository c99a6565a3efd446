/** `auth-lint-baseline.json`: its text, read and written. One entry a line, so that two branches merge. */
import type { Baseline, BaselineEntry } from "../model.js";
/**
 * The baseline of a text. A file that holds a salt alone has no entries.
 * @param path as shown
 * @param base the checked root, told from its folder; `""` for the same
 * @throws UsageError for one that is not whole: a baseline that is guessed at would let findings pass
 */
export declare const readBaseline: (text: string, path: string, base?: string) => Baseline;
/** What tells two entries apart. */
export declare const entryKey: ({ rule, file, fingerprint }: BaselineEntry) => string;
/** Each entry once, by file, rule and pointer. */
export declare const sortedEntries: (entries: readonly BaselineEntry[]) => readonly BaselineEntry[];
/** The text of the file. */
export declare const writeBaseline: ({ salt, entries }: Pick<Baseline, "salt" | "entries">) => string;
