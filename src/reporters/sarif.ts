/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), within what GitHub code scanning takes. Suppressed
 * findings are in it, marked, so that an audit sees them.
 */
import { homepage } from "../about.ts";
import type { Finding, Report, Reporter, ReporterContext } from "../model.ts";
import { safeJson } from "../render/safe-json.ts";
import { artifact, sarifResult } from "../render/sarif-result.ts";
import { rulesOf, sarifRule } from "../render/sarif-rules.ts";
import { shownFindings } from "../render/shown.ts";
import { summarise } from "../render/summary.ts";
import { counted } from "../render/words.ts";
import { exitCode } from "../report.ts";
import { oneLine } from "../terminal.ts";

/** GitHub refuses a run with more. */
const mostResults = 25_000;
const rank = { error: 0, warning: 1, info: 2 } as const;

const byWeight = (left: Finding, right: Finding): number =>
  Number(left.suppressed !== null) - Number(right.suppressed !== null) || rank[left.severity] - rank[right.severity];

const notices = (report: Report, context: ReporterContext, left: number) => {
  const { scope, unjudged } = report;
  const at = (path: string) => ({ locations: [{ physicalLocation: { artifactLocation: artifact(scope, path) } }] });
  return [
    ...unjudged.map(({ path, reason, remedy }) => ({
      level: "error",
      message: { text: oneLine(`Not judged: ${reason} ${remedy}`) },
      ...at(path),
    })),
    ...scope.skipped.map(({ path, reason }) => ({
      level: "note",
      message: { text: oneLine(`Skipped: ${reason}`) },
      ...at(path),
    })),
    ...(left > 0
      ? [{ level: "warning", message: { text: `${counted(left, "more result")} left out: a run may hold 25,000.` } }]
      : []),
    { level: "note", message: { text: summarise(report, context) } },
  ];
};

/** Two uploads of one category replace each other: each part of a divided run needs its own. */
const categoryOf = ({ scope: { mode, shard } }: Report): string =>
  `auth-lint/${mode}/${shard === undefined ? "" : `${shard.index}-of-${shard.total}/`}`;

const provenance = ({ repository }: Report) =>
  repository === undefined || !/^https?:\/\/[!-~]+$/.test(repository.url)
    ? {}
    : {
        versionControlProvenance: [
          {
            repositoryUri: repository.url,
            ...(repository.revision === undefined ? {} : { revisionId: repository.revision }),
            ...(repository.branch === undefined ? {} : { branch: oneLine(repository.branch) }),
            mappedTo: { uriBaseId: "SRCROOT" },
          },
        ],
      };

const sarif: Reporter = (report, context) => {
  const rules = rulesOf(report);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const findings = shownFindings(report, { showSuppressed: true }).sort(byWeight);
  const kept = findings.slice(0, mostResults);
  return safeJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "auth-lint",
            semanticVersion: report.tool.version,
            informationUri: homepage,
            rules: rules.map(sarifRule),
          },
        },
        automationDetails: { id: categoryOf(report) },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          SRCROOT: { description: { text: "The top of the repository, or the directory checked." } },
        },
        ...provenance(report),
        invocations: [
          {
            executionSuccessful: report.unjudged.length === 0,
            exitCode: exitCode(report, context.failOn ?? "error"),
            toolExecutionNotifications: notices(report, context, findings.length - kept.length),
          },
        ],
        results: kept.map((finding) => sarifResult(finding, indices.get(finding.rule) ?? -1, report.scope)),
      },
    ],
  });
};

export default sarif;
