/** What the page cannot vouch for: silence is never success. */
import type { Report } from "../../model.ts";
import { type Child, type Markup, tag } from "./markup.ts";
import type { Part } from "./page.ts";
import { code, prose } from "./prose.ts";

const mostPaths = 50;

const skippedFor = (reason: string, paths: readonly string[]): Markup => {
  const left = paths.length - mostPaths;
  return tag(
    "li",
    {},
    prose(reason),
    ": ",
    paths.slice(0, mostPaths).flatMap((path, index): Child[] => [index === 0 ? "" : ", ", code(path)]),
    left > 0 ? ` and ${left} more` : "",
  );
};

/** Parts only where there is something to tell. */
export const leftOut = ({ unjudged, scope }: Report): readonly Part[] => {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of scope.skipped) {
    const paths = byReason.get(reason) ?? [];
    byReason.set(reason, paths);
    paths.push(path);
  }
  const notJudged = unjudged.map(({ path, reason, remedy }) =>
    tag(
      "article",
      { class: "finding error" },
      tag("h4", {}, tag("span", { class: "badge error" }, "not judged"), code(path)),
      tag("p", {}, prose(reason)),
      tag("p", {}, prose(remedy)),
    ),
  );
  const skipped = tag(
    "ul",
    { class: "plain" },
    [...byReason].map(([reason, paths]) => skippedFor(reason, paths)),
  );
  return [
    ...(unjudged.length > 0
      ? [{ id: "unjudged", title: "Not judged", count: unjudged.length, children: notJudged }]
      : []),
    ...(scope.skipped.length > 0
      ? [{ id: "skipped", title: "Skipped", count: scope.skipped.length, children: [skipped] }]
      : []),
  ];
};
