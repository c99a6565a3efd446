import { byPlace } from "../by-place.ts";
import type { Finding, Report, ReporterContext } from "../model.ts";

/** The findings a reader is shown, by path and line; suppressed ones only where asked for. */
export const shownFindings = (report: Report, { showSuppressed }: Pick<ReporterContext, "showSuppressed">): Finding[] =>
  report.findings.filter(({ suppressed }) => showSuppressed || suppressed === null).sort(byPlace);
