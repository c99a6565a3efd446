/** For people at a terminal: what, where with a code frame, why, what to do; the same text without colour. */
import type { Finding, Range, Reporter, ReporterContext } from "../model.ts";
import { endingLines } from "../render/ending.ts";
import { drawFrame } from "../render/frame.ts";
import { matrixLines } from "../render/matrix.ts";
import { shownFindings } from "../render/shown.ts";
import { createStyle, paintOf, type Style } from "../render/style.ts";
import { oneLine, wrap } from "../terminal.ts";

interface Look {
  /** Of what `check --fix` would find. */
  readonly mends: boolean;
  readonly context: ReporterContext;
  readonly style: Style;
  /** Cells a line of prose may take. */
  readonly width: number;
}

const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));

/** `why  …` wrapped, its further lines under the first. */
const labelled = (label: string, text: string, { style, width }: Look): string[] =>
  wrap(oneLine(text), width - 8).map(
    (line, index) => `  ${index === 0 ? style.strong(label.padEnd(4)) : "    "} ${line}`,
  );

const place = (path: string, line: number, column: number): string => `${oneLine(path)}:${line}:${column}`;

const frameOf = (path: string, range: Range, around: number, mark: (text: string) => string, look: Look): string[] => {
  const { context, style, width } = look;
  return indented(drawFrame({ lines: context.lines(path), range, style, mark, width: width - 2, around }), 2);
};

const relatedLines = (finding: Finding, look: Look): string[] =>
  finding.related.flatMap(({ path, line, column, message }) => {
    const label = wrap(`${place(path, line, column)}  ${oneLine(message)}`, look.width - 4);
    const range = { line, column, endLine: line, endColumn: column + (line === 1 && column === 1 ? 0 : 1) };
    return [...indented(label, 2), ...frameOf(path, range, 0, look.style.info, look), ""];
  });

const header = (finding: Finding, { style }: Look): string => {
  const rule = style.link(style.faint(finding.rule), finding.url);
  const commit = finding.commit === undefined ? "" : `  ${style.faint(`commit ${finding.commit.slice(0, 12)}`)}`;
  const at = style.strong(place(finding.path, finding.line, finding.column));
  return `${at}  ${paintOf(style, finding.severity)(finding.severity)}  ${rule}${commit}`;
};

const suppression = ({ suppressed }: Finding): string =>
  suppressed === null
    ? ""
    : `suppressed (${suppressed.kind}): ${suppressed.reason}${suppressed.expires ? `, until ${suppressed.expires}` : ""}`;

const fixLines = ({ fix, suppressed }: Finding, look: Look): string[] =>
  fix === undefined || suppressed !== null || !look.mends
    ? []
    : labelled("fix", `${fix.title} (\`auth-lint check --fix${fix.safe ? "" : "=unsafe"}\`)`, look);

const findingLines = (finding: Finding, explain: boolean, look: Look): string[] => {
  const frame = frameOf(finding.path, finding, 1, paintOf(look.style, finding.severity), look);
  const related = relatedLines(finding, look);
  return [
    header(finding, look),
    ...indented(wrap(oneLine(finding.message), look.width - 2), 2),
    "",
    ...frame,
    ...(frame.length > 0 ? [""] : []),
    ...related,
    ...(finding.suppressed ? labelled("note", suppression(finding), look) : []),
    ...(explain ? labelled("why", finding.why, look) : []),
    ...labelled("do", finding.remedy, look),
    ...fixLines(finding, look),
    "",
  ];
};

const pretty: Reporter = (report, context) => {
  const look: Look = {
    mends: report.scope.mode === "check",
    context,
    style: createStyle(context),
    width: Math.max(40, context.width),
  };
  const { style } = look;
  const explained = new Set<string>();
  const lines = shownFindings(report, context).flatMap((finding) => {
    const explain = !explained.has(finding.rule);
    explained.add(finding.rule);
    return findingLines(finding, explain, look);
  });
  const unjudged = report.unjudged.flatMap(({ path, reason, remedy }) => [
    `${style.strong(oneLine(path))}  ${style.error("not judged")}`,
    ...indented(wrap(oneLine(reason), look.width - 2), 2),
    ...labelled("do", remedy, look),
    "",
  ]);
  const machine = report.machine ? matrixLines(report.machine, { style, width: look.width, now: context.now }) : [];
  return `${[...machine, ...lines, ...unjudged, ...endingLines(report, context)].join("\n")}\n`;
};

export default pretty;
