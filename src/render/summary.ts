/** What a run did, in one line that is always there: silence is never success. */
import type { Report } from "../model.ts";
import { oneLine } from "../terminal.ts";
import { away, counted, listed, sized, took } from "./words.ts";

interface Moment {
  /** Wall time in ms. */
  readonly elapsed: number;
  /** Unix time in ms. */
  readonly now: number;
}

const chosen = { asked: "asked for", recorded: "recorded", "newest-known": "newest known" } as const;

/** `openclaw 2026.6.1 (recorded)`, each once. */
const targetsOf = (report: Report): string[] => [
  ...new Set(
    report.targets
      .filter(({ version }) => version !== "")
      .map(({ runtime, version, chosen: how }) => `${oneLine(runtime)} ${oneLine(version)} (${chosen[how]})`),
  ),
];

/** `3 errors, 1 warning`, or `no findings`; where no file was read, that is what there is to say. */
const tally = ({ summary, scope }: Report): string => {
  const counts = [
    summary.errors > 0 ? counted(summary.errors, "error") : "",
    summary.warnings > 0 ? counted(summary.warnings, "warning") : "",
    summary.infos > 0 ? counted(summary.infos, "info") : "",
  ].filter((text) => text !== "");
  if (counts.length > 0) return counts.join(", ");
  return scope.files === 0 ? "nothing was judged" : "no findings";
};

const judged = ({ scope, rules }: Report, elapsed: number): string =>
  [
    `in ${counted(scope.files, "file")} (${sized(scope.bytes)})`,
    ...(scope.commits > 0 ? [counted(scope.commits, "commit")] : []),
    counted(rules, "rule"),
    took(elapsed),
  ].join(", ");

/** `3 errors in 12 files (34 kB), 27 rules, 41 ms · 2 suppressed · …`: what was found in what, and on which grounds. */
export const summarise = (report: Report, { elapsed, now }: Moment): string => {
  const { nextExpiry, summary, scope, unjudged } = report;
  const targets = targetsOf(report);
  return [
    `${tally(report)} ${judged(report, elapsed)}`,
    summary.suppressed > 0 ? `${summary.suppressed} suppressed` : "",
    scope.skipped.length > 0 ? `${scope.skipped.length} skipped` : "",
    unjudged.length > 0 ? `${unjudged.length} not judged` : "",
    nextExpiry ? `next expiry: ${oneLine(nextExpiry.profile)} ${away(nextExpiry.expires - now)}` : "",
    targets.length > 0 ? `target ${listed(targets, 3)}` : "",
    report.lanesInferred && targets.length > 0 ? "lanes inferred (none declared)" : "",
  ]
    .filter((text) => text !== "")
    .join(" · ");
};

/** One line for each reason something was skipped, naming the first few files. */
export const skippedLines = ({ scope }: Report): string[] => {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of scope.skipped) {
    const paths = byReason.get(reason) ?? [];
    byReason.set(reason, paths);
    paths.push(oneLine(path));
  }
  return [...byReason].map(([reason, paths]) => `skipped (${oneLine(reason)}): ${listed(paths, 4)}`);
};
