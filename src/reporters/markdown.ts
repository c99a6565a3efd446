/** For a job summary or a comment on a pull request: GitHub and GitLab Markdown in which no file's text does anything. */
import type { Finding, Report, Reporter, Severity } from "../model.ts";
import { codeSpan, markdownText, pageLink } from "../render/markdown-text.ts";
import { shownFindings } from "../render/shown.ts";
import { skippedLines, summarise } from "../render/summary.ts";
import { counted } from "../render/words.ts";

/** UTF-8 bytes. GitHub shows nothing of a summary beyond 1 MiB; other steps' share and the ending are left room. */
const longest = 900_000;

const rank = { error: 0, warning: 1, info: 2 } as const;

const place = ({ path, line, column }: Pick<Finding, "path" | "line" | "column">): string =>
  codeSpan(`${path}:${line}:${column}`);

const folded = (title: string, lines: readonly string[]): string[] => [
  `  <details><summary>${title}</summary>`,
  "",
  ...lines.map((line) => `  ${line}`),
  "",
  "  </details>",
];

const entry = (finding: Finding): string => {
  const { severity, rule, line, column, message, why, remedy, related, suppressed, url, pointer, commit } = finding;
  const notes = [
    ...(pointer === "" ? [] : [`at ${codeSpan(pointer)}`]),
    ...(commit === undefined ? [] : [`in commit ${codeSpan(commit.slice(0, 12))}`]),
    ...(suppressed === null ? [] : [`suppressed (${suppressed.kind}): ${markdownText(suppressed.reason)}`]),
  ];
  const lines = [
    `- **${severity}** ${pageLink(codeSpan(rule), url)} line ${line}:${column}${notes.map((note) => `, ${note}`).join("")}`,
    `  ${markdownText(message)}`,
    ...folded("What to do, and why", [
      `${markdownText(remedy)}`,
      "",
      `${markdownText(why)}`,
      ...related.flatMap((one) => ["", `Also ${place(one)}: ${markdownText(one.message)}`]),
    ]),
  ];
  return lines.map((text, index) => (index === 1 ? `\n${text}\n` : text)).join("\n");
};

/** Files with the worst first. */
const byFile = (findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] => {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = files.get(finding.path) ?? [];
    files.set(finding.path, ofFile);
    ofFile.push(finding);
  }
  const worst = (list: readonly Finding[]): number =>
    Math.min(...list.slice(0, 1000).map(({ severity }) => rank[severity]));
  return [...files].sort(([, left], [, right]) => worst(left) - worst(right));
};

const title = ({ unjudged, summary, scope }: Report): string => {
  const { errors, warnings, infos } = summary;
  const counts: readonly (readonly [number, Severity])[] = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "info"],
  ];
  const said = counts.flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : []));
  if (unjudged.length > 0) said.push(`${unjudged.length} not judged`);
  return `## auth-lint: ${said.length > 0 ? said.join(", ") : scope.files === 0 ? "nothing was judged" : "no findings"}`;
};

const table = ({ summary, unjudged, scope }: Report): string[] => [
  "| errors | warnings | infos | suppressed | not judged | skipped |",
  "| ---: | ---: | ---: | ---: | ---: | ---: |",
  `| ${[summary.errors, summary.warnings, summary.infos, summary.suppressed, unjudged.length, scope.skipped.length].join(" | ")} |`,
];

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const markdown: Reporter = (report, context) => {
  const head = [
    title(report),
    "",
    ...table(report),
    "",
    markdownText(summarise(report, context)),
    "",
    ...report.unjudged.flatMap(({ path, reason, remedy }) => [
      `- **not judged** ${codeSpan(path)}: ${markdownText(reason)} ${markdownText(remedy)}`,
    ]),
    ...skippedLines(report).map((line) => `- ${markdownText(line)}`),
    "",
  ];
  const blocks = byFile(shownFindings(report, context)).flatMap(([path, findings]) =>
    findings.map((finding, index) => `${index === 0 ? `### ${codeSpan(path)}\n\n` : ""}${entry(finding)}\n`),
  );
  const kept: string[] = [];
  let used = 0;
  for (const line of [...head, ...blocks]) {
    used += sizeOf(line) + 1;
    if (used > longest) break;
    kept.push(line);
  }
  const left = head.length + blocks.length - kept.length;
  const rest =
    left > 0 ? [`**${counted(left, "more entry", "more entries")} left out**: this page holds 900 kB at most.`] : [];
  return `${[...kept, ...rest].join("\n")}\n`;
};

export default markdown;
