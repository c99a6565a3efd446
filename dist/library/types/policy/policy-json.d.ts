import type { PolicyText } from "./policy-text.js";
/**
 * A policy in JSON, comments and trailing commas allowed.
 * @throws UsageError where it does not parse; the parser's own message quotes the text and is left behind
 */
export declare const readJson: (text: string, path: string) => Promise<PolicyText>;
