/** A chain as a picture: a column a lane, a row a step, arrows from each step that is taken to the next. */
import { cutTo, displayWidth, oneLine } from "../../terminal.ts";
import { type Child, type Markup, tag } from "./markup.ts";

export interface Step {
  /** The column it stands in. */
  readonly lane: string;
  readonly text: string;
  readonly note: string;
  /** The note tells of trouble. */
  readonly bad?: boolean;
  /** Further words for the frame: `unserved`, `good`, `bad`. */
  readonly mood?: string;
  /** In the chain, never tried: no arrow comes by. */
  readonly struck?: boolean;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
}

/** Pixels of SVG; a character of the text is about this wide. */
const character = 7.6;
const noteCharacter = 6.4;
const longestText = 40;
const boxHeight = 46;
const rowHeight = 74;
/** Beside a box, for the way around what is left out. */
const margin = 26;
const headHeight = 34;

interface Layout {
  readonly boxWidth: number;
  x(step: Step): number;
  y(index: number): number;
}

const layoutOf = (steps: readonly Step[], lanes: readonly Lane[]): Layout => {
  const widths = steps.map(({ text, note }) =>
    Math.max(Math.min(longestText, displayWidth(oneLine(text)) + 3) * character, displayWidth(note) * noteCharacter),
  );
  const boxWidth = Math.round(Math.max(150, ...widths) + 22);
  return {
    boxWidth,
    x: ({ lane }) =>
      Math.max(
        0,
        lanes.findIndex(({ id }) => id === lane),
      ) *
        (boxWidth + 2 * margin) +
      margin,
    y: (index) => (lanes.length > 0 ? headHeight + 10 : 4) + index * rowHeight,
  };
};

const box = (step: Step, index: number, { boxWidth, x, y }: Layout): Markup => {
  const { text, note, lane, bad, mood, struck } = step;
  const [left, top] = [x(step), y(index)];
  const shown = oneLine(text);
  const classes = ["box", lane, ...(mood === undefined ? [] : [mood]), ...(struck ? ["out"] : [])];
  return tag(
    "g",
    {},
    tag("title", {}, `${index + 1}. ${shown}: ${note}`),
    tag("rect", { class: classes.join(" "), x: left, y: top, width: boxWidth, height: boxHeight, rx: 6 }),
    tag(
      "text",
      { class: struck ? "mono struck" : "mono", x: left + 10, y: top + 19 },
      `${index + 1} ${cutTo(shown, longestText - 2)}`,
    ),
    tag("text", { class: bad ? "note bad" : "note", x: left + 10, y: top + 36 }, note),
  );
};

/** Downwards, or around what is left out. */
const arrow = (steps: readonly Step[], from: number, to: number, layout: Layout): readonly Child[] => {
  const [start, end] = [steps[from], steps[to]];
  if (start === undefined || end === undefined) return [];
  const { boxWidth, x, y } = layout;
  const kind = end.lane === "metered" && start.lane !== "metered" ? " metered" : "";
  const passes = steps.slice(from + 1, to).some(({ lane }) => lane === end.lane || lane === start.lane);
  if (passes) {
    const [left, top, bottom] = [Math.min(x(start), x(end)) - 15, y(from) + boxHeight / 2, y(to) + boxHeight / 2];
    const [endX, startX] = [x(end), x(start)];
    const path = `M${startX} ${top}H${left + 6}Q${left} ${top} ${left} ${top + 6}V${bottom - 6}Q${left} ${bottom} ${left + 6} ${bottom}H${endX - 7}`;
    const head = `M${endX - 9} ${bottom - 5}L${endX} ${bottom}L${endX - 9} ${bottom + 5}Z`;
    return [tag("path", { class: `way${kind}`, d: path }), tag("path", { class: `head${kind}`, d: head })];
  }
  const [fromX, fromY] = [x(start) + boxWidth / 2, y(from) + boxHeight];
  const [toX, toY] = [x(end) + boxWidth / 2, y(to)];
  const middle = (fromY + toY) / 2;
  const side = toX < fromX ? -1 : 1;
  const path =
    fromX === toX
      ? `M${fromX} ${fromY}V${toY - 7}`
      : `M${fromX} ${fromY}V${middle - 8}Q${fromX} ${middle - 2} ${fromX + side * 6} ${middle - 2}H${toX - side * 6}Q${toX} ${middle - 2} ${toX} ${middle + 4}V${toY - 7}`;
  const head = `M${toX - 5} ${toY - 9}L${toX} ${toY}L${toX + 5} ${toY - 9}Z`;
  return [tag("path", { class: `way${kind}`, d: path }), tag("path", { class: `head${kind}`, d: head })];
};

const arrows = (steps: readonly Step[], layout: Layout): readonly Child[] => {
  const taken = [...steps.keys()].filter((index) => steps[index]?.struck !== true);
  return taken.slice(1).map((to, at) => arrow(steps, taken[at] ?? to, to, layout));
};

/**
 * @param lanes those that the steps stand in, from left to right; no names are drawn where there are none
 * @param spoken the picture in words
 */
export const graph = (steps: readonly Step[], lanes: readonly Lane[], spoken: string): Markup => {
  const layout = layoutOf(steps, lanes);
  const laneWidth = layout.boxWidth + 2 * margin;
  const width = Math.max(1, lanes.length) * laneWidth;
  const height = layout.y(steps.length - 1) + boxHeight + (lanes.length > 0 ? 14 : 4);
  const bands = lanes.map(({ id, title }, index) => [
    tag("rect", { class: `band ${id}`, x: index * laneWidth + 4, y: 0, width: laneWidth - 8, height, rx: 6 }),
    tag("text", { class: `lane-name ${id}`, x: index * laneWidth + margin, y: 21 }, title),
  ]);
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": "Chain" },
    tag(
      "svg",
      { role: "img", "aria-label": oneLine(spoken), width, height, viewBox: `0 0 ${width} ${height}` },
      bands,
      arrows(steps, layout),
      steps.map((step, index) => box(step, index, layout)),
    ),
  );
};
