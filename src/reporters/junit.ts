/**
 * JUnit XML, as Jenkins, GitLab, Azure and Buildkite read it: a suite a file, a case a finding. Suppressed findings are
 * skipped cases, what could not be judged is an error, and a clean run is one case that passed.
 */
import type { Finding, Report, Reporter } from "../model.ts";
import { shownFindings } from "../render/shown.ts";
import { skippedLines, summarise } from "../render/summary.ts";
import { element, xmlText } from "../render/xml.ts";

const details = (finding: Finding): string =>
  [
    `${finding.path}:${finding.line}:${finding.column}${finding.pointer === "" ? "" : ` at ${finding.pointer}`}`,
    finding.message,
    ...finding.related.map(({ path, line, column, message }) => `Also ${path}:${line}:${column}: ${message}`),
    `Why: ${finding.why}`,
    `What to do: ${finding.remedy}`,
    finding.url,
  ].join("\n");

const verdict = (finding: Finding): string => {
  const { suppressed, severity, message } = finding;
  if (suppressed) return element("skipped", { message: `suppressed (${suppressed.kind}): ${suppressed.reason}` });
  return element("failure", { type: severity, message }, [xmlText(details(finding))]);
};

const findingCase = (finding: Finding): string =>
  element(
    "testcase",
    {
      name: `${finding.rule} (${finding.line}:${finding.column})${finding.pointer === "" ? "" : ` ${finding.pointer}`}`,
      classname: finding.path,
      file: finding.path,
      line: finding.line,
      time: 0,
    },
    [verdict(finding)],
  );

const fileSuite = (path: string, findings: readonly Finding[]): string =>
  element(
    "testsuite",
    {
      name: path,
      tests: findings.length,
      failures: findings.filter(({ suppressed }) => suppressed === null).length,
      errors: 0,
      skipped: findings.filter(({ suppressed }) => suppressed !== null).length,
      time: 0,
    },
    findings.map(findingCase),
  );

const unjudgedSuite = ({ unjudged }: Report): string =>
  element(
    "testsuite",
    { name: "not judged", tests: unjudged.length, failures: 0, errors: unjudged.length, skipped: 0, time: 0 },
    unjudged.map(({ path, reason, remedy }) =>
      element("testcase", { name: "can be judged", classname: path, file: path, time: 0 }, [
        element("error", { type: "not judged", message: `${reason} ${remedy}` }),
      ]),
    ),
  );

/** Says what was judged; its case passes, so that a clean run is not an empty one. */
const runSuite = (report: Report, seconds: string, said: string): string =>
  element("testsuite", { name: "auth-lint", tests: 1, failures: 0, errors: 0, skipped: 0, time: seconds }, [
    element("testcase", { name: said, classname: "auth-lint", time: seconds }),
    ...(report.scope.skipped.length > 0 ? [element("system-out", {}, skippedLines(report).map(xmlText))] : []),
  ]);

const junit: Reporter = (report, context) => {
  const findings = shownFindings(report, { showSuppressed: true });
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofPath = byPath.get(finding.path) ?? [];
    byPath.set(finding.path, ofPath);
    ofPath.push(finding);
  }
  const open = findings.filter(({ suppressed }) => suppressed === null).length;
  const seconds = (context.elapsed / 1000).toFixed(3);
  const root = element(
    "testsuites",
    {
      name: "auth-lint",
      tests: findings.length + report.unjudged.length + 1,
      failures: open,
      errors: report.unjudged.length,
      skipped: findings.length - open,
      time: seconds,
    },
    [
      runSuite(report, seconds, summarise(report, context)),
      ...(report.unjudged.length > 0 ? [unjudgedSuite(report)] : []),
      ...[...byPath].map(([path, ofPath]) => fileSuite(path, ofPath)),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
};

export default junit;
