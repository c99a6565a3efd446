/** The page of a triage: what failed first, why, what to do, how each run went, and when. */
import type { TriageReport } from "../../triage/model.ts";
import { sized } from "../words.ts";
import { facts, taken, tiles } from "./facts.ts";
import { type Child, tag } from "./markup.ts";
import { type Part, page } from "./page.ts";
import { code, minute, prose } from "./prose.ts";
import { causeArticle } from "./triage/causes.ts";
import { moments } from "./triage/moments.ts";
import { runs } from "./triage/runs.ts";
import { strip } from "./triage/strip.ts";
import { answeredTable, profileTables } from "./triage/tables.ts";

const part = (id: string, title: string, children: readonly Child[], count?: number): readonly Part[] =>
  children.length === 0 ? [] : [{ id, title, children, ...(count !== undefined && { count }) }];

const unreadOf = ({ unread }: TriageReport): readonly Child[] =>
  unread.map(({ source, reason, remedy }) =>
    tag(
      "article",
      { class: "finding error" },
      tag("h4", {}, tag("span", { class: "badge error" }, "not read"), code(source)),
      tag("p", {}, prose(reason)),
      tag("p", {}, prose(remedy)),
    ),
  );

const firstOf = ({ first }: TriageReport): Child =>
  first && [first.time === undefined ? "" : `${minute(first.time)}: `, prose(first.says)];

const cutOf = ({ read }: TriageReport): string | undefined =>
  [
    ...(read.cut > 0 ? [`${read.cut} long lines read to 64 KiB`] : []),
    ...(read.forgotten > 0 ? [`${read.forgotten} not followed, for want of room`] : []),
  ].join(", ") || undefined;

/**
 * The whole file; the same for the same report at the same time.
 * @param now Unix time in ms
 */
export const timelinePage = (report: TriageReport, now: number): string => {
  const { diagnoses, read, unread, chains, timeline, omitted } = report;
  const count = (severity: string): number => diagnoses.filter((one) => one.severity === severity).length;
  const counts = tiles([
    ["error", count("error"), "errors"],
    ["warning", count("warning"), "warnings"],
    ["info", count("info"), "notes"],
    ["plain", read.told, "telling lines"],
    ["error", unread.length, "not read"],
  ]);
  const said = facts([
    ["First", firstOf(report)],
    ["Taken", taken(now)],
    ["Read", [read.sources.map((source, index) => [index === 0 ? "" : ", ", code(source)]), ` (${sized(read.bytes)})`]],
    ["Not all", cutOf(report)],
    ["Times", "UTC"],
  ]);
  const causes = diagnoses.length > 0 ? diagnoses.map(causeArticle) : [tag("p", {}, "Nothing found.")];
  return page({
    title: "auth-lint triage",
    lead: [counts, said],
    parts: [
      ...part("unread", "Not read", unreadOf(report), unread.length),
      ...part("causes", "What happened, and what to do", causes, diagnoses.length),
      ...part("runs", "Runs", chains.length > 0 ? runs(chains) : [], chains.length),
      ...part("profiles", "Profiles", profileTables(report, now)),
      ...part("answered", "Which model answered", answeredTable(report)),
      ...part("timeline", "Timeline", timeline.length > 0 ? [strip(timeline), moments(timeline, omitted)] : []),
    ],
  });
};
