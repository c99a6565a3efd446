import type { Report, ReporterContext } from "../model.ts";
import { createStyle } from "./style.ts";
import { skippedLines, summarise } from "./summary.ts";

/** How a report for people ends: what was skipped, and the line that says what was found in what. */
export const endingLines = (report: Report, context: ReporterContext): string[] => {
  const style = createStyle(context);
  const { errors, warnings } = report.summary;
  const paint = errors + report.unjudged.length > 0 ? style.error : warnings > 0 ? style.warning : style.good;
  const [first = "", ...rest] = summarise(report, context).split(" · ");
  return [...skippedLines(report).map((line) => style.faint(line)), [paint(first), ...rest].join(" · ")];
};
