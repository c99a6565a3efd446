import type { Rule } from "./model.js";
/** States a rule; keeps its type exact. One file a rule under `rules/`, the default export. */
export declare const defineRule: (rule: Rule) => Rule;
