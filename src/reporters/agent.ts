/** For AI coding agents: plain facts, worst first, each with its place, its fix and what to run next. */
import type { Finding, Report, Reporter } from "../model.ts";
import { shownFindings } from "../render/shown.ts";
import { skippedLines, summarise } from "../render/summary.ts";
import { oneLine } from "../terminal.ts";

const rank = { error: 0, warning: 1, info: 2 } as const;

const where = (path: string, line: number, column: number, pointer: string): string =>
  `${oneLine(path)}:${line}:${column}${pointer === "" ? "" : ` at ${oneLine(pointer)}`}`;

/** An unsafe fix may change what the runtime does: that is for a person to say. */
const repair = ({ title, safe }: NonNullable<Finding["fix"]>): string =>
  safe
    ? `auth-lint check --fix (${oneLine(title)})`
    : `auth-lint check --fix=unsafe, once a person agrees (${oneLine(title)})`;

const entry = (finding: Finding, index: number, { scope }: Report): string[] => {
  const { severity, rule, path, line, column, pointer, message, why, remedy, related, suppressed, commit, fix } =
    finding;
  return [
    `${index + 1}. ${severity} ${rule}`,
    `   where: ${where(path, line, column, pointer)}${commit === undefined ? "" : ` in commit ${commit.slice(0, 12)}`}`,
    `   what: ${oneLine(message)}`,
    ...related.map((one) => `   also: ${where(one.path, one.line, one.column, one.pointer)}: ${oneLine(one.message)}`),
    `   why: ${oneLine(why)}`,
    `   fix: ${oneLine(remedy)}`,
    ...(fix && suppressed === null && scope.mode === "check" ? [`   or run: ${repair(fix)}`] : []),
    ...(suppressed ? [`   suppressed by ${suppressed.kind}: ${oneLine(suppressed.reason)}`] : []),
    "",
  ];
};

/** The exit code with the default `--fail-on error`, in words. */
const exitMeaning = ({ unjudged, summary }: Report): string => {
  if (unjudged.length > 0) return "exit 3: something could not be judged, so nothing is vouched for.";
  if (summary.errors > 0) return "exit 1: errors were found.";
  return summary.warnings > 0
    ? "exit 0: no errors; warnings fail only with --fail-on warning."
    : "exit 0: nothing to fix.";
};

const next = (report: Report, first: Finding | undefined): string => {
  if (report.unjudged.length > 0) return "next: do what the not-judged lines say, then run the same command again.";
  if (first === undefined) return "next: nothing to run.";
  return `next: auth-lint explain ${first.rule}; after the fixes run the same auth-lint command again until it exits 0.`;
};

const agent: Reporter = (report, context) => {
  const findings = shownFindings(report, context).sort((left, right) => rank[left.severity] - rank[right.severity]);
  const unjudged = report.unjudged.map(
    ({ path, reason, remedy }) => `not judged: ${oneLine(path)}: ${oneLine(reason)} fix: ${oneLine(remedy)}`,
  );
  const secrets = findings.length > 0 ? ["Credentials are never shown here; do not print them either."] : [];
  return `${[
    ...findings.flatMap((finding, index) => entry(finding, index, report)),
    ...unjudged,
    ...skippedLines(report),
    summarise(report, context),
    ...secrets,
    exitMeaning(report),
    next(
      report,
      findings.find(({ suppressed }) => suppressed === null),
    ),
  ].join("\n")}\n`;
};

export default agent;
