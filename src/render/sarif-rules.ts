/** The rules of a report as SARIF tells them (2.1.0 §3.49), with what GitHub code scanning reads of them. */

import { rulePage } from "../about.ts";
import type { Finding, Report, ReportedRule, RuleGroup, Severity } from "../model.ts";
import { sentence } from "../quote.ts";
import { oneLine } from "../terminal.ts";
import { markdownText, pageLink } from "./markdown-text.ts";

export const levels = { error: "error", warning: "warning", info: "note" } as const;

/**
 * GitHub ranks alerts by this number (above 9 critical, from 7 high, from 4 medium). A credential in git is what CVSS
 * calls 9.1 and more (CWE-798); a chain in the wrong order harms nobody but the bill.
 */
const scores: Readonly<Record<Severity, Readonly<Record<"leak" | "auth" | "use", string>>>> = {
  error: { leak: "9.1", auth: "7.5", use: "5.5" },
  warning: { leak: "6.5", auth: "5.0", use: "3.5" },
  info: { leak: "3.0", auth: "2.0", use: "1.0" },
};

const harm = (group: RuleGroup): "leak" | "auth" | "use" => {
  if (group === "git") return "leak";
  return group === "chain" || group === "housekeeping" ? "use" : "auth";
};

/** `profile-dropped` → `ProfileDropped`: SARIF wants a name in Pascal case beside the id (SARIF2012). */
const pascal = (id: string): string =>
  id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What is known of a rule that is in no catalogue: what its findings say. */
const fromFinding = ({ rule, why, remedy, severity }: Finding): ReportedRule => ({
  id: rule,
  group: "store",
  title: rule,
  why,
  remedy,
  severity,
});

/** The rules of a report, those of its catalogue first. */
export const rulesOf = ({ catalogue = [], findings }: Report): readonly ReportedRule[] => {
  const known = new Map(catalogue.map((rule) => [rule.id, rule]));
  for (const finding of findings) if (!known.has(finding.rule)) known.set(finding.rule, fromFinding(finding));
  return [...known.values()];
};

export const sarifRule = ({ id, group, title, why, remedy, severity }: ReportedRule) => {
  const page = rulePage(encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\ufffd")));
  const [what, reason, cure] = [title, why, remedy].map((text) => sentence(oneLine(text)));
  return {
    id,
    name: pascal(id),
    shortDescription: { text: what },
    fullDescription: { text: reason },
    help: {
      text: `${what} ${reason} What to do: ${cure} ${page}`,
      markdown: [
        `**${markdownText(sentence(title))}**`,
        markdownText(why),
        `**What to do.** ${markdownText(remedy)}`,
        pageLink("More about this rule", page),
      ].join("\n\n"),
    },
    helpUri: page,
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ["security", group, ...(group === "git" ? ["external/cwe/cwe-798"] : [])],
      precision: group === "git" ? "high" : "very-high",
      "security-severity": scores[severity][harm(group)],
    },
  };
};
