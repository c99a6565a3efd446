/** Two reports of one repository, its commits and its work tree, as one. */
import { byPlace } from "../by-place.ts";
import type { Finding, Report } from "../model.ts";

type Keeps = (rule: string) => boolean;

const count = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((finding) => finding.suppressed === null && finding.severity === severity).length;

/** A report of other findings, counted anew. */
const withFindings = (report: Report, findings: readonly Finding[]): Report => ({
  ...report,
  findings,
  summary: {
    errors: count(findings, "error"),
    warnings: count(findings, "warning"),
    infos: count(findings, "info"),
    suppressed: findings.filter(({ suppressed }) => suppressed !== null).length,
  },
});

/** A report that tells its paths from the top of the repository. */
const fromTop = (report: Report): Report => {
  const { prefix, ...scope } = report.scope;
  if (prefix === undefined) return report;
  const moved = <T extends { readonly path: string }>(one: T): T => ({ ...one, path: `${prefix}/${one.path}` });
  return {
    ...report,
    scope: { ...scope, skipped: scope.skipped.map(moved) },
    findings: report.findings.map((finding) => ({ ...moved(finding), related: finding.related.map(moved) })),
    unjudged: report.unjudged.map(moved),
  };
};

const keyOf = ({ rule, path, line, column, fingerprint }: Finding): string =>
  JSON.stringify([rule, path, line, column, fingerprint]);

/** Each entry once. */
const union = <T>(...lists: readonly (readonly T[])[]): readonly T[] => [
  ...new Map(lists.flat().map((one) => [JSON.stringify(one), one])).values(),
];

/**
 * @param commits what each commit brought: of it the rules about what git holds count
 * @param tree what lies there now: of it the rules that several files decide together, and those about the policy
 * @param ofCommits is this rule one about what git holds?
 * @param ofTree does this rule look at several files together?
 */
export const joinReports = (commits: Report, tree: Report, ofCommits: Keeps, ofTree: Keeps): Report => {
  const below = fromTop(tree);
  const brought = commits.findings.filter(({ rule }) => ofCommits(rule));
  const known = new Set(brought.map(keyOf));
  const lying = below.findings.filter((finding) => ofTree(finding.rule) && !known.has(keyOf(finding)));
  const scope = {
    mode: commits.scope.mode,
    files: commits.scope.files + below.scope.files,
    bytes: commits.scope.bytes + below.scope.bytes,
    commits: commits.scope.commits,
    skipped: union(commits.scope.skipped, below.scope.skipped),
  };
  const joined = { ...below, scope, unjudged: union(commits.unjudged, below.unjudged) };
  return withFindings(joined, [...brought, ...lying].sort(byPlace));
};
