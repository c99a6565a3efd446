import type { Problem, Source } from "../model.js";
/**
 * A SQLite file: the cells its reader took out, each parsed as JSON, by their name ("table/key"). Without cells the
 * value is `undefined`: nobody could open it.
 */
export declare function readCells(source: Source): {
    readonly value: unknown;
    readonly problems: readonly Problem[];
};
