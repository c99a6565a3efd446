/** One masked line of a file, laid out for a terminal: short, without tabs, with a map from its columns to cells. */
import { cover } from "../mask.ts";
import { displayWidth, oneLine } from "../terminal.ts";

export interface LaidOut {
  readonly text: string;
  /** Cell (0-based) in which a 1-based column of the file is drawn, within `text`. */
  cell(column: number): number;
}

/** How much of a very long line is looked at, before and after the column that matters. */
const before = 160;
const after = 480;

const drawn = (character: string, previous: string): string => {
  if (character === cover && previous === cover) return "";
  return character === "\t" ? "  " : oneLine(character);
};

const cut = (cells: readonly string[], from: number, width: number): { first: number; last: number } => {
  let last = from;
  for (let used = 0; last < cells.length; last++) {
    used += displayWidth(cells[last] ?? "");
    if (used > width) break;
  }
  return { first: from, last };
};

/** First character shown, so that the marked one is in view with what leads up to it. */
const firstShown = (cells: readonly string[], marked: number, width: number): number => {
  if (displayWidth(cells.join("")) <= width || displayWidth(cells.slice(0, marked + 12).join("")) <= width) return 0;
  let first = marked;
  for (let used = 0; first > 0 && used < width / 3; first--) used += displayWidth(cells[first - 1] ?? "");
  return first;
};

/**
 * @param line the line, masked to its own width (`maskLine`); covered runs are drawn as one `…`
 * @param column 1-based, kept in view
 * @param width cells there are
 */
export const layOut = (line: string, column: number, width: number): LaidOut => {
  const start = Math.max(0, column - 1 - before);
  const characters = line.slice(start, column - 1 + after).split("");
  // Surrogate pairs stay together: the second half is drawn with the first.
  const cells = characters.map((character, index) => {
    const next = characters[index + 1] ?? "";
    if (/[\ud800-\udbff]/.test(character) && /[\udc00-\udfff]/.test(next)) return oneLine(character + next);
    const previous = characters[index - 1] ?? "";
    if (/[\udc00-\udfff]/.test(character) && /[\ud800-\udbff]/.test(previous)) return "";
    return drawn(character, previous);
  });
  const { first, last } = cut(cells, firstShown(cells, column - 1 - start, width - 2), width - 2);
  // A covered run at the edge says already that something is left out.
  const head = (start > 0 || first > 0) && cells[first] !== cover ? cover : "";
  const more = last < cells.length || start + characters.length < line.length;
  const tail = more && cells[last - 1] !== cover ? cover : "";
  return {
    text: `${head}${cells.slice(first, last).join("")}${tail}`.trimEnd(),
    cell: (at) =>
      head.length + displayWidth(cells.slice(first, Math.max(first, Math.min(last, at - 1 - start))).join("")),
  };
};
