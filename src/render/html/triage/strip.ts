/** The whole log in one look: when how much failed, and when something answered. */
import type { Moment } from "../../../triage/model.ts";
import { type Markup, tag } from "../markup.ts";
import { minute } from "../prose.ts";

const buckets = 72;
const barWidth = 10;
const half = 44;

interface Bar {
  readonly failed: number;
  readonly other: number;
}

/** A moment that stands for several is spread from its first to its last. */
const counted = (moments: readonly Moment[], start: number, end: number): readonly Bar[] => {
  const failed = Array.from({ length: buckets }, () => 0);
  const other = Array.from({ length: buckets }, () => 0);
  const at = (time: number): number => Math.min(buckets - 1, Math.floor(((time - start) / (end - start)) * buckets));
  for (const { first, last, count, cause } of moments) {
    if (first === undefined) continue;
    const [from, to] = [at(first), at(last ?? first)];
    const into = cause === undefined ? other : failed;
    for (let bucket = from; bucket <= to; bucket++) into[bucket] = (into[bucket] ?? 0) + count / (to - from + 1);
  }
  return failed.map((count, index) => ({ failed: count, other: other[index] ?? 0 }));
};

/** Nothing where there are no two times. */
export const strip = (moments: readonly Moment[]): Markup | undefined => {
  const times = moments.flatMap(({ first, last }) => (first === undefined ? [] : [first, last ?? first]));
  const [start, end] = times.reduce(
    ([least, most], time) => [Math.min(least, time), Math.max(most, time)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (!(end > start)) return undefined;
  const bars = counted(moments, start, end);
  const highest = Math.max(...bars.flatMap(({ failed, other }) => [failed, other]));
  const size = (count: number): number => (count === 0 ? 0 : Math.max(3, Math.round((count / highest) * half)));
  const [width, height] = [buckets * barWidth, 2 * half + 2];
  const drawn = bars.flatMap(({ failed, other }, index) => {
    const x = index * barWidth + 1;
    return [
      tag("rect", { class: "failed", x, y: half - size(failed), width: barWidth - 2, height: size(failed) }),
      tag("rect", { class: "other", x, y: half + 2, width: barWidth - 2, height: size(other) }),
    ];
  });
  const spoken = `Failures above the line, the rest below, from ${minute(start)} to ${minute(end)} UTC; what repeats is spread evenly.`;
  return tag(
    "figure",
    { class: "strip" },
    tag("figcaption", {}, spoken),
    tag(
      "svg",
      { role: "img", "aria-label": spoken, viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none" },
      drawn,
      tag("path", { class: "axis", d: `M0 ${half + 1}H${width}` }),
    ),
    tag("p", { class: "ends faint" }, tag("span", {}, minute(start)), tag("span", {}, minute(end))),
  );
};
