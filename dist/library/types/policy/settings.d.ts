import type { Confidence, Policy, RuleSetting } from "../model.js";
/** Severity and options of a rule for one path: the policy's own, then every override that takes the path, in order. */
export declare const settingFor: (policy: Policy, rule: string, path: string) => RuleSetting;
/**
 * Is a finding certain enough for `minConfidence`, an option every rule takes? Where the policy says nothing, `usual`
 * is the rule's own.
 */
export declare const certainEnough: ({ options }: RuleSetting, confidence: Confidence, usual?: Confidence) => boolean;
