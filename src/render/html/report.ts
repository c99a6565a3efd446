/** The page of a report: the machine where there is one, the findings, and what was left out. */
import type { Report, ReporterContext } from "../../model.ts";
import { oneLine } from "../../terminal.ts";
import { shownFindings } from "../shown.ts";
import { reportFacts, tiles } from "./facts.ts";
import { findings } from "./findings.ts";
import { leftOut } from "./left-out.ts";
import { machineParts } from "./machine.ts";
import { tag } from "./markup.ts";
import { page } from "./page.ts";

/** The whole file; the same for the same report at the same time. */
export const reportPage = (report: Report, context: ReporterContext): string => {
  const { summary, unjudged, scope, machine } = report;
  const shown = shownFindings(report, context);
  const found = {
    id: "findings",
    title: "Findings",
    count: shown.length,
    children:
      shown.length > 0
        ? findings(shown, context)
        : [tag("p", {}, scope.files === 0 ? "Nothing was judged." : "No findings.")],
  };
  const counts = tiles([
    ["error", summary.errors, "errors"],
    ["warning", summary.warnings, "warnings"],
    ["info", summary.infos, "notes"],
    ["plain", summary.suppressed, "suppressed"],
    ["error", unjudged.length, "not judged"],
    ["plain", scope.skipped.length, "skipped"],
  ]);
  const around = machine ? machineParts(machine, context.now) : { first: [], last: [] };
  return page({
    title: machine ? "auth-lint: this machine" : `auth-lint ${oneLine(scope.mode)}`,
    lead: [counts, reportFacts(report, context.now)],
    parts: [...around.first, found, ...leftOut(report), ...around.last],
  });
};
