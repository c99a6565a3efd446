/** Severities and options of rules, before and after a change of the policy. */
import type { Draft, Policy } from "../model.js";
/** Rules whose severity fell, that ask for more confidence, or that comments may silence now. */
export declare const weakenedRules: (base: Policy, head: Policy) => readonly Draft[];
/** New ones that say less of some files than the rule itself, old ones gone that said more, and another order. */
export declare const weakenedOverrides: (base: Policy, head: Policy) => readonly Draft[];
