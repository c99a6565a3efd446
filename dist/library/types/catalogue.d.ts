import type { Policy, ReportedRule, Rule } from "./model.js";
/** What a report says of the rules that judged, sorted by id. */
export declare const catalogueOf: (policy: Policy, rules: readonly Rule[]) => readonly ReportedRule[];
