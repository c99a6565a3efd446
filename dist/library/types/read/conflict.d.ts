import type { Problems } from "./problems.js";
/**
 * The side of a merge conflict that was checked out ("ours"): markers and the other sides are blanked, so that offsets
 * keep their meaning. A text without markers comes back as it is.
 */
export declare function blankConflicts(text: string, problems: Problems): string;
