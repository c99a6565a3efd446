import type { Confidence, Policy, RuleSetting } from "../model.ts";
import { takes } from "./globs.ts";

const off: RuleSetting = { severity: "off", explicit: false, options: {} };

const over = (base: RuleSetting, next: RuleSetting): RuleSetting => ({
  ...base,
  ...(next.explicit ? { severity: next.severity, explicit: true } : {}),
  ...(next.from === undefined ? {} : { from: next.from }),
  options: { ...base.options, ...next.options },
});

/** Severity and options of a rule for one path: the policy's own, then every override that takes the path, in order. */
export const settingFor = (policy: Policy, rule: string, path: string): RuleSetting => {
  const base = Object.hasOwn(policy.rules, rule) ? (policy.rules[rule] ?? off) : off;
  return policy.overrides.reduce((setting, { files, rules }) => {
    const next = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    return next !== undefined && takes(policy, files, path) ? over(setting, next) : setting;
  }, base);
};

const ranks = { low: 0, medium: 1, high: 2 };

const isConfidence = (value: unknown): value is Confidence => value === "low" || value === "medium" || value === "high";

/**
 * Is a finding certain enough for `minConfidence`, an option every rule takes? Where the policy says nothing, `usual`
 * is the rule's own.
 */
export const certainEnough = ({ options }: RuleSetting, confidence: Confidence, usual: Confidence = "low"): boolean => {
  const least = isConfidence(options.minConfidence) ? options.minConfidence : usual;
  return ranks[confidence] >= ranks[least];
};
