/** The head of a page: the counts, and in what they were counted. */
import type { Report } from "../../model.ts";
import { oneLine } from "../../terminal.ts";
import { away, counted, sized } from "../words.ts";
import { type Child, type Markup, tag } from "./markup.ts";
import { code, minute, moment } from "./prose.ts";

/** A count with its word. */
export type Tile = readonly [kind: string, count: number, word: string];

/** Counts that are nothing stay grey. */
export const tiles = (counts: readonly Tile[]): Markup =>
  tag(
    "ul",
    { class: "tiles", "aria-label": "Counts" },
    counts.map(([kind, count, word]) =>
      tag("li", { class: count > 0 ? kind : undefined }, tag("b", {}, count), " ", word),
    ),
  );

/** Names and what is said of them; those of which nothing is said are left out. */
export const facts = (rows: readonly (readonly [name: string, said: Child])[]): Markup =>
  tag(
    "dl",
    { class: "facts" },
    rows.flatMap(([name, said]) =>
      said === undefined || said === "" ? [] : [tag("dt", {}, name), tag("dd", {}, said)],
    ),
  );

/** When the page was made; `Wed` and the like are left to the reader. */
export const taken = (now: number): Child => moment(now, `${minute(now)} UTC`);

const targetsOf = (report: Report): string =>
  [
    ...new Set(
      report.targets.flatMap(({ runtime, version }) =>
        version === "" ? [] : [`${oneLine(runtime)} ${oneLine(version)}`],
      ),
    ),
  ].join(", ");

/** What was judged, by what, when. */
export const reportFacts = (report: Report, now: number): Markup => {
  const { scope, rules, nextExpiry, repository, lanesInferred, targets } = report;
  return facts([
    ["Taken", taken(now)],
    ["Read", `${counted(scope.files, "file")} (${sized(scope.bytes)})`],
    ["Commits", scope.commits > 0 ? String(scope.commits) : undefined],
    ["Part", scope.shard && `${scope.shard.index} of ${scope.shard.total}`],
    ["Repository", repository && code(repository.url)],
    ["Judged", `by ${counted(rules, "rule")}${lanesInferred && targets.length > 0 ? ", lanes inferred" : ""}`],
    ["For", targetsOf(report)],
    [
      "Next expiry",
      nextExpiry
        ? [code(nextExpiry.profile), " ", moment(nextExpiry.expires, away(nextExpiry.expires - now))]
        : undefined,
    ],
  ]);
};
