import type { Finding } from "./model.js";
/**
 * What makes a finding the same one in the next run: rule, file and key path, not the line, so that it survives edits
 * above it. Equal ones in one report are numbered. Built from names alone: nothing of a value goes in.
 */
export declare const fingerprints: () => ((finding: Pick<Finding, "rule" | "path" | "pointer">) => string);
