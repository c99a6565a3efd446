/** The findings by severity: what, where with a code frame, why, what to do. */
import type { Finding, Range, ReporterContext } from "../../model.ts";
import { oneLine } from "../../terminal.ts";
import { drawFrame } from "../frame.ts";
import { createStyle } from "../style.ts";
import { counted } from "../words.ts";
import { type Child, type Markup, tag } from "./markup.ts";
import { badge, code, link, prose } from "./prose.ts";

type Lines = Pick<ReporterContext, "lines">;

const style = createStyle({ color: false, links: false });

/** Columns of a frame; longer lines are cut around what matters. */
const frameWidth = 110;

const isMarked = (line: string): boolean => line.startsWith(">") || /^ +│ +\^+$/.test(line);

const frame = (path: string, range: Range, around: number, { lines }: Lines): Child => {
  const drawn = drawFrame({ lines: lines(path), range, style, mark: (text) => text, width: frameWidth, around });
  if (drawn.length === 0) return undefined;
  const shown = drawn.map((line, index) => [
    index === 0 ? "" : "\n",
    isMarked(line) ? tag("span", { class: "mark" }, line) : line,
  ]);
  return tag("pre", { tabindex: 0, role: "region", "aria-label": "Lines of the file" }, tag("code", {}, shown));
};

const place = ({ path, line, column }: Pick<Finding, "path" | "line" | "column">): Markup =>
  code(`${path}:${line}:${column}`);

const related = ({ related: places }: Finding, context: Lines): Child =>
  places.length === 0
    ? undefined
    : tag(
        "ul",
        { class: "related", "aria-label": "Also there" },
        places.map((one) => {
          const { line, column } = one;
          const range = { line, column, endLine: line, endColumn: column + (line === 1 && column === 1 ? 0 : 1) };
          return tag("li", {}, place(one), " ", prose(one.message), frame(one.path, range, 0, context));
        }),
      );

const suppression = ({ suppressed }: Finding): readonly Child[] =>
  suppressed === null
    ? []
    : [
        tag("dt", {}, "Suppressed"),
        tag(
          "dd",
          {},
          `${suppressed.kind}: `,
          prose(suppressed.reason),
          suppressed.expires === undefined ? [] : `, until ${oneLine(suppressed.expires)}`,
        ),
      ];

const article = (finding: Finding, context: Lines): Markup => {
  const { severity, rule, url, pointer, commit, message, why, remedy, confidence } = finding;
  return tag(
    "article",
    { class: `finding ${severity}` },
    tag(
      "h4",
      {},
      badge(severity, severity),
      link(url, oneLine(rule)),
      tag("span", { class: "place" }, place(finding)),
      commit === undefined ? undefined : tag("small", {}, `commit ${oneLine(commit.slice(0, 12))}`),
    ),
    tag("p", {}, prose(message)),
    frame(finding.path, finding, 1, context),
    related(finding, context),
    tag(
      "dl",
      { class: "facts" },
      suppression(finding),
      tag("dt", {}, "What to do"),
      tag("dd", {}, prose(remedy)),
      tag("dt", {}, "Why"),
      tag("dd", {}, prose(why)),
      pointer === "" ? [] : [tag("dt", {}, "At"), tag("dd", {}, code(pointer))],
      confidence === "high" ? [] : [tag("dt", {}, "Confidence"), tag("dd", {}, confidence)],
    ),
  );
};

const groups = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Notes"],
] as const;

/** A browser still opens a page of so many; the rest is in the other formats. */
const most = 2000;

/** Grouped, the worst first; within a group as they came. */
export const findings = (all: readonly Finding[], context: Lines): readonly Child[] => {
  const ordered = groups.map(([severity, title]) => ({
    title,
    own: all.filter((finding) => finding.severity === severity),
  }));
  const left = all.length - most;
  let room = most;
  const shown = ordered.map(({ title, own }) => {
    const drawn = own.slice(0, Math.max(0, room));
    room -= drawn.length;
    if (drawn.length === 0) return undefined;
    return [tag("h3", {}, `${title} (${own.length})`), drawn.map((finding) => article(finding, context))];
  });
  return [
    ...shown,
    left > 0 ? tag("p", {}, `${counted(left, "more finding")} left out here; \`json\` has all of them.`) : undefined,
  ];
};
