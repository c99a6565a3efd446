import { maskText } from "./mask-text.ts";
import type { Finding, Report } from "./model.ts";

/**
 * A report whose paths, reasons and ids hold nothing that looks like a credential: somebody may have pasted one as the
 * name of a file, an agent or a profile. The texts of findings have passed the mask before.
 */
export const maskReport = (report: Report): Report => ({
  ...report,
  scope: { ...report.scope, skipped: report.scope.skipped.map(maskPath) },
  targets: report.targets.map((target) => ({
    ...target,
    root: maskText(target.root),
    version: maskText(target.version),
  })),
  findings: report.findings.map(maskFinding),
  ...(report.pending && {
    pending: { unused: report.pending.unused.map(maskFinding), used: report.pending.used.map(maskText) },
  }),
  unjudged: report.unjudged.map((one) => ({ ...maskPath(one), remedy: maskText(one.remedy) })),
  nextExpiry: report.nextExpiry && { ...report.nextExpiry, profile: maskText(report.nextExpiry.profile) },
});

const maskFinding = (finding: Finding): Finding => ({
  ...maskPath(finding),
  related: finding.related.map(maskPath),
  suppressed: finding.suppressed && { ...finding.suppressed, reason: maskText(finding.suppressed.reason) },
});

const maskPath = <T extends { readonly path: string }>(one: T): T => ({ ...one, path: maskText(one.path) });
