/** Findings as an editor shows them. */
import type { Finding } from "../model.ts";
import { ruleTitle } from "./rule-title.ts";

/** A position of the protocol: 0-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface EditorRange {
  readonly start: Position;
  readonly end: Position;
}

const severities = { error: 1, warning: 2, info: 3 } as const;

/** A finding's range, 0-based; an empty one is widened, so that something is underlined. */
export const rangeOf = ({
  line,
  column,
  endLine,
  endColumn,
}: Pick<Finding, "line" | "column" | "endLine" | "endColumn">): EditorRange => {
  const empty = line === endLine && column === endColumn;
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 + (empty ? 1 : 0) },
  };
};

/** @param uriOf the address of a path of the workspace */
export const diagnosticOf = (finding: Finding, uriOf: (path: string) => string) => ({
  range: rangeOf(finding),
  severity: severities[finding.severity],
  code: finding.rule,
  codeDescription: { href: finding.url },
  source: "auth-lint",
  message: `${finding.message}\n${finding.remedy}`,
  relatedInformation: finding.related.map(({ path, line, column, message }) => ({
    location: { uri: uriOf(path), range: rangeOf({ line, column, endLine: line, endColumn: column }) },
    message,
  })),
  data: { fingerprint: finding.fingerprint },
});

const holds = ({ start, end }: EditorRange, { line, character }: Position): boolean =>
  (line > start.line || (line === start.line && character >= start.character)) &&
  (line < end.line || (line === end.line && character <= end.character));

/** Findings of a file at a position. */
export const findingsAt = (findings: readonly Finding[], path: string, position: Position): readonly Finding[] =>
  findings.filter(
    (finding) => finding.path === path && finding.suppressed === null && holds(rangeOf(finding), position),
  );

/** What a hover explains, in Markdown. */
export const hoverText = (findings: readonly Finding[]): string =>
  findings
    .map(({ rule, message, why, remedy, url }) =>
      [`**${ruleTitle(rule)}** ([${rule}](${url}))`, message, why, `**Do:** ${remedy}`].join("\n\n"),
    )
    .join("\n\n---\n\n");
