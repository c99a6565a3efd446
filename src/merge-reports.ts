/** The parts of a divided run → the report one run would have given. Refuses what is not exactly one whole. */
import { byPlace } from "./by-place.ts";
import { UsageError } from "./errors.ts";
import type { Finding, Report } from "./model.ts";
import { placeKey } from "./part.ts";

/** A report and what its file is called. */
export interface Part {
  readonly name: string;
  readonly report: Report;
}

const refuse = (message: string, hint: string): never => {
  throw new UsageError(`these reports are not one run: ${message}`, hint);
};

/** What must be the same in all parts, in words, and how it is told apart. */
const common: readonly (readonly [string, (report: Report) => unknown])[] = [
  ["version of auth-lint", ({ tool }) => tool.version],
  ["command", ({ scope }) => scope.mode],
  ["number of parts", ({ scope }) => scope.shard?.total],
  ["files or objects that were divided", ({ scope }) => scope.shard?.listing ?? ""],
  ["root", ({ scope }) => scope.prefix ?? ""],
  ["target", ({ targets }) => targets],
  ["rules", ({ catalogue = [] }) => catalogue.map(({ id, severity }) => [id, severity])],
];

const requireSame = (parts: readonly Part[], first: Part): void => {
  for (const [what, of] of common) {
    const other = parts.find(({ report }) => JSON.stringify(of(report)) !== JSON.stringify(of(first.report)));
    if (other === undefined) continue;
    refuse(
      `\`${first.name}\` and \`${other.name}\` differ in their ${what}`,
      "All parts must come from one commit, judged with one policy by one version.",
    );
  }
};

const numbers = (list: readonly number[]): string =>
  `${list.slice(0, 10).join(", ")}${list.length > 10 ? ` and ${list.length - 10} more` : ""}`;

const requireWhole = (parts: readonly Part[], total: number): void => {
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    const index = part.report.scope.shard?.index ?? 0;
    const other = byIndex.get(index);
    if (other) refuse(`\`${other.name}\` and \`${part.name}\` are both part ${index}`, "Name each part once.");
    if (index > total) refuse(`\`${part.name}\` is part ${index} of ${total}`, "Run that part again.");
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    refuse(
      `of ${total} parts, ${numbers(missing)} ${missing.length === 1 ? "is" : "are"} missing`,
      "Name the report of every part.",
    );
  }
};

/** Everything of all lists; what is in several lists, once: each part may know the same thing. */
const union = <T>(lists: readonly (readonly T[])[]): readonly T[] => {
  const seen = new Set<string>();
  return lists.flatMap((list) => {
    const keyed = list.map((one) => ({ one, key: JSON.stringify(one) })).filter(({ key }) => !seen.has(key));
    for (const { key } of keyed) seen.add(key);
    return keyed.map(({ one }) => one);
  });
};

/** Suppressions that no part used. A part that saw what one may have meant says more of it. */
const unusedOf = (reports: readonly Report[]): readonly Finding[] => {
  const used = new Set(reports.flatMap(({ pending }) => pending?.used ?? []));
  const byPlace = new Map<string, Finding>();
  for (const finding of reports.flatMap(({ pending }) => pending?.unused ?? [])) {
    const key = placeKey(finding);
    if (used.has(key)) continue;
    const known = byPlace.get(key);
    if (known === undefined || finding.remedy.length > known.remedy.length) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
};

const summaryOf = (findings: readonly Finding[]): Report["summary"] => {
  const open = findings.filter(({ suppressed }) => suppressed === null);
  const count = (severity: Finding["severity"]): number => open.filter((one) => one.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    suppressed: findings.length - open.length,
  };
};

const sum = (addends: readonly number[]): number => addends.reduce((total, one) => total + one, 0);

/**
 * Joins all parts of one run.
 * @throws UsageError for a set that is incomplete, overlapping or mixed
 */
export const mergeReports = (parts: readonly Part[]): Report => {
  const [first] = parts;
  if (first === undefined) return refuse("there are none", "For example `auth-lint merge-reports part-*.json`.");
  const whole = parts.find(({ report }) => report.scope.shard === undefined);
  if (whole)
    refuse(`\`${whole.name}\` is no part of a divided run`, "Parts are made with `--shard I/N --format json=FILE`.");
  requireSame(parts, first);
  requireWhole(parts, first.report.scope.shard?.total ?? 1);

  const reports = parts.map(({ report }) => report);
  const scopes = reports.map(({ scope }) => scope);
  const findings = [...union(reports.map((report) => report.findings)), ...unusedOf(reports)].sort(byPlace);
  const { shard: _, ...scope } = first.report.scope;
  const { pending: __, ...shared } = first.report;
  return {
    ...shared,
    scope: {
      ...scope,
      files: sum(scopes.map(({ files }) => files)),
      bytes: sum(scopes.map(({ bytes }) => bytes)),
      commits: sum(scopes.map(({ commits }) => commits)),
      skipped: union(scopes.map(({ skipped }) => skipped)),
    },
    findings,
    summary: summaryOf(findings),
    unjudged: union(reports.map(({ unjudged }) => unjudged)),
  };
};
