/** The timeline: day by day, a mark a moment. */
import type { Moment } from "../../../triage/model.ts";
import { type Child, type Markup, tag } from "../markup.ts";
import { minute, moment, prose } from "../prose.ts";

const day = ({ first }: Moment): string => (first === undefined ? "" : minute(first).slice(0, 10));

/** To the minute; the day only where it is another. */
const until = (first: number, last: number): readonly Child[] => {
  const [from, to] = [minute(first), minute(last)];
  return from === to ? [] : [" to ", moment(last, from.slice(0, 10) === to.slice(0, 10) ? to.slice(11) : to)];
};

/** The line of a moment; what failed is said in words too. */
const entry = ({ says, cause, count, first, last, about }: Moment): Markup => {
  const time: readonly Child[] =
    first === undefined
      ? ["no time"]
      : [about ? "~" : "", moment(first, minute(first).slice(11)), last === undefined ? [] : until(first, last)];
  const many = count > 1 ? [" ", tag("small", {}, `${count}×`)] : [];
  return tag(
    "li",
    { class: cause === undefined ? "answer" : "failed" },
    tag("span", { class: "faint" }, time),
    tag("span", {}, cause === undefined ? "" : tag("span", { class: "hidden" }, "Failed: "), prose(says), many),
  );
};

/**
 * @param omitted how many are left out in the middle
 */
export const moments = (timeline: readonly Moment[], omitted: number): Markup => {
  const half = Math.ceil(timeline.length / 2);
  const lines = timeline.map((one, index): Child => {
    const before = timeline[index - 1];
    const date = day(one);
    return [
      omitted > 0 && index === half ? tag("li", { class: "gap" }, `… ${omitted} more …`) : undefined,
      date !== "" && (before === undefined || day(before) !== date) ? tag("li", { class: "day" }, date) : undefined,
      entry(one),
    ];
  });
  return tag("ol", { class: "timeline" }, lines);
};
