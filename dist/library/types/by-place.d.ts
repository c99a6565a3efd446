import type { Finding } from "./model.js";
/** The order of a report: by path, line, column and rule, whatever order they were found in. */
export declare const byPlace: (left: Finding, right: Finding) => number;
