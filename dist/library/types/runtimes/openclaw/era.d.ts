import type { Target } from "../../model.js";
export type Era = "json" | "sqlite" | "sqlite-strict";
/** Is `version` at least `floor`? A version that cannot be read counts as the newest known. */
export declare const isAtLeast: (version: string, floor: string) => boolean;
/**
 * How a version stores profiles. Measured on openclaw 2026.6.1 (JSON), 2026.6.5 and 2026.7.1 (SQLite, JSON ignored),
 * 2026.8.2 and 2026.9.6 (SQLite, leftover JSON refused).
 */
export declare const eraOf: (version: string) => Era;
/**
 * The version to judge for.
 * @param asked the version of `--target`
 * @param recorded `meta.lastTouchedVersion` of the config: who wrote it last
 */
export declare const chooseTarget: (asked: string | undefined, recorded: unknown) => Target;
