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

/** Is a finding certain enough for `minConfidence`, an option every rule takes? Without it, every finding is. */
export const certainEnough = ({ options }: RuleSetting, confidence: Confidence): boolean => {
  const least = options.minConfidence;
  return least === "medium" || least === "high" ? ranks[confidence] >= ranks[least] : true;
};
