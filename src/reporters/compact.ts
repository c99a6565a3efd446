/** One line a finding, as compilers print it: for editors, `grep` and quick looks. */
import type { Reporter } from "../model.ts";
import { shownFindings } from "../render/shown.ts";
import { createStyle, paintOf } from "../render/style.ts";
import { skippedLines, summarise } from "../render/summary.ts";
import { oneLine } from "../terminal.ts";

const compact: Reporter = (report, context) => {
  const style = createStyle(context);
  const findings = shownFindings(report, context).map((finding) => {
    const { path, line, column, severity, rule, message, suppressed, url } = finding;
    const tag = `${paintOf(style, severity)(severity)}[${style.link(rule, url)}]`;
    return `${oneLine(path)}:${line}:${column}: ${tag} ${oneLine(message)}${suppressed ? " (suppressed)" : ""}`;
  });
  const unjudged = report.unjudged.map(
    ({ path, reason, remedy }) =>
      `${oneLine(path)}: ${style.error("not judged")}: ${oneLine(reason)} (${oneLine(remedy)})`,
  );
  return `${[...findings, ...unjudged, ...skippedLines(report), summarise(report, context)].join("\n")}\n`;
};

export default compact;
