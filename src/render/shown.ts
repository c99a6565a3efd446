import type { Finding, Report, ReporterContext } from "../model.ts";

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const byPlace = (left: Finding, right: Finding): number =>
  compare(left.path, right.path) ||
  left.line - right.line ||
  left.column - right.column ||
  compare(left.rule, right.rule) ||
  compare(left.pointer, right.pointer);

/** The findings a reader is shown, by path and line; suppressed ones only where asked for. */
export const shownFindings = (report: Report, { showSuppressed }: Pick<ReporterContext, "showSuppressed">): Finding[] =>
  report.findings.filter(({ suppressed }) => showSuppressed || suppressed === null).sort(byPlace);
