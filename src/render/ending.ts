import type { Report, ReporterContext } from "../model.ts";
import { displayWidth, wrap } from "../terminal.ts";
import { createStyle } from "./style.ts";
import { skippedLines, summarise } from "./summary.ts";

/**
 * The parts, as many in a line as a terminal has room for; elsewhere the summary stays the one last line.
 * @param plain the first part without its colours
 */
const inLines = ([start = "", ...rest]: readonly string[], plain: string, width: number): readonly string[] => {
  const lines = [start];
  let used = displayWidth(plain);
  for (const part of rest) {
    const size = displayWidth(part);
    const fits = used + 3 + size <= width;
    lines.push(fits ? `${lines.pop() ?? ""} · ${part}` : `  ${part}`);
    used = fits ? used + 3 + size : 2 + size;
  }
  return lines;
};

/** How a report for people ends: what was skipped, and the line that says what was found in what. */
export const endingLines = (report: Report, context: ReporterContext): string[] => {
  const style = createStyle(context);
  const { errors, warnings } = report.summary;
  const paint = errors + report.unjudged.length > 0 ? style.error : warnings > 0 ? style.warning : style.good;
  const [first = "", ...rest] = summarise(report, context).split(" · ");
  const { terminal = false, width } = context;
  const skipped = skippedLines(report).flatMap((line) => (terminal ? wrap(line, width) : [line]));
  const parts = [paint(first), ...rest];
  return [
    ...skipped.map((line) => style.faint(line)),
    ...(terminal ? inLines(parts, first, width) : [parts.join(" · ")]),
  ];
};
