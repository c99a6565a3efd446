import type { Policy, ReportedRule, Rule, Severity } from "./model.ts";

/** Off for most files and on for some: then as severe as where it is on. */
const severityOf = (policy: Policy, id: string): Severity => {
  const settings = [policy.rules[id], ...policy.overrides.map(({ rules }) => rules[id])];
  for (const setting of settings) if (setting !== undefined && setting.severity !== "off") return setting.severity;
  return "warning";
};

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** What a report says of the rules that judged, sorted by id. */
export const catalogueOf = (policy: Policy, rules: readonly Rule[]): readonly ReportedRule[] =>
  rules
    .map(({ id, group, title, why, remedy }) => ({ id, group, title, why, remedy, severity: severityOf(policy, id) }))
    .sort((left, right) => compare(left.id, right.id));
