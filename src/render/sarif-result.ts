/** A finding as a SARIF result (2.1.0 §3.27). Never a snippet: it would hold the line, and the line the secret. */
import type { Finding, Scope, Suppression } from "../model.ts";
import { sentence } from "../quote.ts";
import { oneLine } from "../terminal.ts";
import { levels } from "./sarif-rules.ts";
import { repositoryPath, uriOf } from "./uri.ts";

/** GitHub takes 1,000 locations a result. */
const mostRelated = 999;

const baseOf = (uri: string) => (uri.startsWith("file:") ? { uri } : { uri, uriBaseId: "SRCROOT" });

/** Where a file lies, from the top of the repository. */
export const artifact = (scope: Scope, path: string) => {
  const uri = uriOf(repositoryPath(scope, path));
  return baseOf(uri === "" ? "." : uri);
};

/** Ends are exclusive in both; a place without an extent is told by its start. */
const region = ({ line, column, endLine, endColumn }: Pick<Finding, "line" | "column" | "endLine" | "endColumn">) => {
  const extended = endLine > line || (endLine === line && endColumn > column);
  return { startLine: line, startColumn: column, ...(extended ? { endLine, endColumn } : {}) };
};

const pointerOf = (pointer: string) =>
  pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer, kind: "member" }] };

const suppressionOf = ({ kind, reason }: Suppression) => ({
  kind: kind === "inline" ? "inSource" : "external",
  status: "accepted",
  justification: oneLine(reason),
});

const relatedLocation = (scope: Scope, one: Finding["related"][number], index: number) => ({
  id: index + 1,
  physicalLocation: {
    artifactLocation: artifact(scope, one.path),
    region: { startLine: one.line, startColumn: one.column },
  },
  ...pointerOf(one.pointer),
  message: { text: oneLine(one.message) },
});

/** @param ruleIndex place of its rule in the list of rules */
export const sarifResult = (finding: Finding, ruleIndex: number, scope: Scope) => {
  const { rule, severity, message, remedy, related, suppressed, fingerprint, confidence, commit, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: oneLine(`${sentence(message)} ${remedy}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(scope, finding.path), region: region(finding) },
        ...pointerOf(finding.pointer),
      },
    ],
    ...(related.length > 0
      ? { relatedLocations: related.slice(0, mostRelated).map((one, index) => relatedLocation(scope, one, index)) }
      : {}),
    // `primaryLocationLineHash` is the uploader's: it is made of the line, which this report does not hold.
    partialFingerprints: { "authLintFinding/v1": fingerprint },
    // Empty and absent differ: empty says that suppressions were looked for (§3.27.23).
    suppressions: suppressed === null ? [] : [suppressionOf(suppressed)],
    // `fixes` (§3.27.30) would hold the text that comes into the file, and a file that holds credentials is what is mended.
    properties: { confidence, ...(commit === undefined ? {} : { commit }), ...(fix === undefined ? {} : { fix }) },
  };
};
