/** What one part of a divided run reports, so that all parts together report what one run does. */
import type { Finding, Pending, Rule, Shard } from "./model.js";
type Keeps = (rule: Rule, path: string) => boolean;
/**
 * Of a tree: what a file holds is for the part the file is in; what several files mean together (stores, chains, caches),
 * the first part judges alone. Every part reads the few files that takes.
 */
export declare const treeKeeps: (shard: Shard) => Keeps;
/** Of a history: each object is in one part already. */
export declare const historyKeeps: ({ index }: Shard) => Keeps;
export declare const placeKey: ({ path, line, column }: Pick<Finding, "path" | "line" | "column">) => string;
/**
 * Whether a suppression is unused no part knows alone: another may have used it.
 * @param late what housekeeping found in this part
 * @param candidates what it finds where nothing was used
 */
export declare const partOf: (late: readonly Finding[], candidates: readonly Finding[], keeps: Keeps, rules: readonly Rule[]) => {
    readonly own: readonly Finding[];
    readonly pending: Pending;
};
export {};
