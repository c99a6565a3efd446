import type { Policy, Rule } from "../model.js";
export interface PolicyInput {
    readonly text: string;
    /** Relative to the root that `readFile` reads from. */
    readonly path: string;
    readonly rules: readonly Rule[];
    /** The text of a file of the repository; undefined where there is none, or where it is a link that leads outside. */
    readonly readFile: (path: string) => Promise<string | undefined>;
    /** Every file below a folder, for globs in `extends`. */
    readonly listFiles?: (folder: string) => Promise<readonly string[]>;
    /** The checked root, told from the folder that globs are relative to; the same folder where it is absent. */
    readonly base?: string;
    /** The name a path goes by in places and messages; itself where it is absent. */
    readonly shown?: (path: string) => string;
}
/**
 * The policy of presets alone, for a repository that has none of its own; later names win.
 * @throws UsageError for a name that is no preset
 */
export declare const presetPolicy: (names: readonly string[], rules: readonly Rule[]) => Policy;
/**
 * A policy file with all it extends: presets first, then extended files, then its own words; later ones win, lists of
 * overrides and ignores add up. A policy that names no preset anywhere stands on `recommended`; `extends: []` on nothing.
 * @throws UsageError with file, line and column, and what was probably meant
 */
export declare const parsePolicy: (input: PolicyInput) => Promise<Policy>;
