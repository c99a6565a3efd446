/** GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/): a list, shown in merge requests. It knows no suppression. */
import { fingerprints } from "../fingerprint.ts";
import type { Finding, Report, Reporter } from "../model.ts";
import { sentence } from "../quote.ts";
import { safeJson } from "../render/safe-json.ts";
import { shownFindings } from "../render/shown.ts";
import { repositoryPath } from "../render/uri.ts";
import { oneLine } from "../terminal.ts";

const severities = { error: "critical", warning: "major", info: "info" } as const;

/** A token in git is the one thing that no later commit takes back. */
const severityOf = ({ severity, rule }: Finding, leaks: ReadonlySet<string>): string =>
  severity === "error" && leaks.has(rule) ? "blocker" : severities[severity];

const leakRules = ({ catalogue = [] }: Report): ReadonlySet<string> =>
  new Set(catalogue.filter(({ group }) => group === "git").map(({ id }) => id));

const gitlab: Reporter = (report) => {
  const leaks = leakRules(report);
  // GitLab shows one entry a fingerprint, and one credential in two files has one of ours: the place is added.
  const identify = fingerprints();
  const findings = shownFindings(report, { showSuppressed: false }).map((finding) => ({
    description: oneLine(`${sentence(finding.message)} ${finding.remedy}`),
    check_name: finding.rule,
    fingerprint: identify({ ...finding, rule: `${finding.rule}\n${finding.fingerprint}` }),
    severity: severityOf(finding, leaks),
    location: {
      path: repositoryPath(report.scope, finding.path),
      lines: { begin: finding.line, end: Math.max(finding.line, finding.endLine) },
    },
  }));
  const unjudged = report.unjudged.map(({ path, reason, remedy }) => ({
    description: oneLine(`Not judged: ${reason} ${remedy}`),
    check_name: "not-judged",
    fingerprint: identify({ rule: `not-judged\n${reason}`, path, pointer: "" }),
    severity: "blocker",
    location: { path: repositoryPath(report.scope, path), lines: { begin: 1, end: 1 } },
  }));
  return safeJson([...unjudged, ...findings]);
};

export default gitlab;
