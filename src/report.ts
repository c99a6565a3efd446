import type { CheckResult } from "./check.ts";
import { version } from "./generated/version.ts";
import { maskReport } from "./mask-report.ts";
import type { Finding, Home, Report, Scope } from "./model.ts";

const count = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((finding) => finding.suppressed === null && finding.severity === severity).length;

/** The credential that runs out next, among those the runtimes really use; undefined expiries do not count. */
const nextExpiry = (homes: readonly Home[], now: number): Report["nextExpiry"] => {
  const coming = homes
    .flatMap(({ profiles }) => profiles)
    .flatMap(({ id, fate, expires }) =>
      fate === "usable" && expires !== undefined && expires > now ? [{ profile: id, expires }] : [],
    )
    .sort((left, right) => left.expires - right.expires);
  return coming[0] ?? null;
};

/** Findings and what was judged → everything a reporter may print. */
export const buildReport = (result: CheckResult, scope: Scope, unjudged: Report["unjudged"], now: number): Report =>
  maskReport({
    version: 1,
    tool: { name: "auth-lint", version },
    scope,
    targets: result.homes.map(({ target, root }) => ({ ...target, root })),
    findings: result.findings,
    summary: {
      errors: count(result.findings, "error"),
      warnings: count(result.findings, "warning"),
      infos: count(result.findings, "info"),
      suppressed: result.findings.filter(({ suppressed }) => suppressed !== null).length,
    },
    rules: result.rules,
    catalogue: result.catalogue,
    ...(result.pending === undefined ? {} : { pending: result.pending }),
    unjudged,
    nextExpiry: nextExpiry(result.homes, now),
    lanesInferred: result.lanesInferred,
  });

const weight = { info: 0, warning: 1, error: 2, never: 3 } as const;

/** Does a finding count, at this `failOn`? */
export const weighs = ({ suppressed, severity }: Finding, failOn: keyof typeof weight): boolean =>
  suppressed === null && weight[severity] >= weight[failOn];

/** 0 nothing at or above `failOn` · 1 findings · 3 something could not be judged. */
export const exitCode = (report: Report, failOn: keyof typeof weight): number => {
  if (report.unjudged.length > 0) return 3;
  return report.findings.some((finding) => weighs(finding, failOn)) ? 1 : 0;
};
