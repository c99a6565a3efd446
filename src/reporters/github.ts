/**
 * For the log of a GitHub Actions step: annotations. The runner keeps ten of each level, so the worst come first and the
 * rest are counted.
 */
import type { Finding, Report, Reporter } from "../model.ts";
import { sentence } from "../quote.ts";
import { shownFindings } from "../render/shown.ts";
import { summarise } from "../render/summary.ts";
import { repositoryPath } from "../render/uri.ts";
import { counted } from "../render/words.ts";
import { type CommandProperties, workflowCommand } from "../workflow-commands.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;
const most = 10;

/** The runner takes columns on a single line only. */
const extent = ({ line, column, endLine, endColumn }: Finding): CommandProperties => {
  if (endLine > line) return { line, endLine };
  return endColumn > column ? { line, endLine, col: column, endColumn } : { line, col: column };
};

const annotation = (finding: Finding, { scope }: Report): string =>
  workflowCommand(commands[finding.severity], `${sentence(finding.message)} ${finding.remedy}`, {
    file: repositoryPath(scope, finding.path),
    ...extent(finding),
    title: `auth-lint: ${finding.rule}`,
  });

const surest = { high: 0, medium: 1, low: 2 } as const;

const github: Reporter = (report, context) => {
  const shown = shownFindings(report, { showSuppressed: false });
  const ranked = [...shown].sort((left, right) => surest[left.confidence] - surest[right.confidence]);
  const unjudged = report.unjudged.map(({ path, reason, remedy }) =>
    workflowCommand("error", `${reason} ${remedy}`, {
      file: repositoryPath(report.scope, path),
      title: "auth-lint: not judged",
    }),
  );
  const of = (severity: Finding["severity"]): string[] =>
    ranked.filter((finding) => finding.severity === severity).map((finding) => annotation(finding, report));
  // One notice is kept for the summary.
  const levels = [
    { lines: [...unjudged, ...of("error")], room: most },
    { lines: of("warning"), room: most },
    { lines: of("info"), room: most - 1 },
  ];
  const kept = levels.flatMap(({ lines, room }) => lines.slice(0, room));
  const left = levels.reduce((sum, { lines, room }) => sum + Math.max(0, lines.length - room), 0);
  const rest =
    left > 0 ? ` · ${counted(left, "more finding")} not annotated: see the job summary or another format` : "";
  const summary = workflowCommand("notice", `${summarise(report, context)}${rest}`, { title: "auth-lint" });
  return `${[...kept, summary].join("\n")}\n`;
};

export default github;
