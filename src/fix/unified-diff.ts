/** Two texts → the lines that differ, with three lines around: `diff -u`. */

interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

const around = 3;

/** Cells of the table of common lines; beyond that the whole middle counts as changed. */
const mostCells = 4_000_000;

const split = (text: string): readonly string[] => {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
};

const marked = (mark: Line["mark"], lines: readonly string[]): readonly Line[] => lines.map((text) => ({ mark, text }));

/** Of the middle, where both differ at its beginning and end: the longest common subsequence. */
const middle = (before: readonly string[], after: readonly string[]): readonly Line[] => {
  const width = after.length + 1;
  if (before.length * width > mostCells) return [...marked("-", before), ...marked("+", after)];
  const table = new Uint32Array((before.length + 1) * width);
  const common = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      table[row * width + column] =
        before[row] === after[column]
          ? common(row + 1, column + 1) + 1
          : Math.max(common(row + 1, column), common(row, column + 1));
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]];
    if (old !== undefined && old === fresh) {
      lines.push({ mark: " ", text: old });
      row++;
      column++;
    } else if (old !== undefined && (fresh === undefined || common(row + 1, column) >= common(row, column + 1))) {
      lines.push({ mark: "-", text: old });
      row++;
    } else {
      lines.push({ mark: "+", text: fresh ?? "" });
      column++;
    }
  }
  return lines;
};

const compare = (before: readonly string[], after: readonly string[]): readonly Line[] => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  return [
    ...marked(" ", before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...marked(" ", before.slice(before.length - end)),
  ];
};

const rangeOf = (start: number, count: number): string => {
  const first = count === 0 ? start : start + 1;
  return count === 1 ? `${first}` : `${first},${count}`;
};

const hunk = (lines: readonly Line[], from: number, to: number, show: (line: string) => string): readonly string[] => {
  const count = (part: readonly Line[], mark: Line["mark"]): number =>
    part.filter((line) => line.mark === " " || line.mark === mark).length;
  const before = lines.slice(0, from);
  const shown = lines.slice(from, to);
  const old = rangeOf(count(before, "-"), count(shown, "-"));
  const fresh = rangeOf(count(before, "+"), count(shown, "+"));
  return [`@@ -${old} +${fresh} @@`, ...shown.map(({ mark, text }) => mark + show(text))];
};

/**
 * @param show what a line is printed as: a mask
 * @returns hunks; nothing where both are the same
 */
export const unifiedDiff = (before: string, after: string, show: (line: string) => string): readonly string[] => {
  const lines = compare(split(before), split(after));
  const hunks: string[] = [];
  let from = -1;
  let last = -1;
  for (const [index, { mark }] of lines.entries()) {
    if (mark === " ") continue;
    if (from >= 0 && index - last > 2 * around) {
      hunks.push(...hunk(lines, from, last + around + 1, show));
      from = -1;
    }
    if (from < 0) from = Math.max(0, index - around);
    last = index;
  }
  if (from >= 0) hunks.push(...hunk(lines, from, last + around + 1, show));
  return hunks;
};
