/** A few lines of a file with carets under what a finding is about. The lines come masked. */
import type { Range } from "../model.ts";
import { layOut } from "./frame-line.ts";
import type { Style } from "./style.ts";

export interface FrameInput {
  /** All lines of the file, masked; undefined: not at hand. */
  readonly lines: readonly string[] | undefined;
  readonly range: Range;
  readonly style: Style;
  /** Paint of the carets. */
  readonly mark: (text: string) => string;
  /** Cells there are for the whole frame. */
  readonly width: number;
  /** Lines shown before and after. */
  readonly around: number;
}

const carets = (line: string, { range, width }: FrameInput, room: number): string => {
  const laid = layOut(line, range.column, room);
  const end = range.endLine > range.line ? line.trimEnd().length + 1 : range.endColumn;
  const from = laid.cell(range.column);
  const length = Math.max(1, Math.min(laid.cell(end), width) - from);
  return " ".repeat(from) + "^".repeat(length);
};

/**
 * The lines of a frame, none where there is nothing to point at: an unknown file, or a whole file (an empty range at
 * its start).
 */
export const drawFrame = (input: FrameInput): string[] => {
  const { lines, range, style, mark, around } = input;
  const marked = lines?.[range.line - 1];
  const pointsAtFile = range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn === 1;
  if (lines === undefined || marked === undefined || pointsAtFile) return [];
  const first = Math.max(1, range.line - around);
  const last = Math.min(lines.length, range.line + around);
  const gutter = String(last).length;
  const room = Math.max(20, input.width - gutter - 5);
  const drawn: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] ?? "";
    if (number === last && number > range.line && line.trim() === "") break;
    const here = number === range.line;
    const lead = `${here ? mark(">") : " "} ${style.faint(`${String(number).padStart(gutter)} │`)}`;
    drawn.push(`${lead} ${layOut(line, here ? range.column : 1, room).text}`.trimEnd());
    if (here) drawn.push(`  ${" ".repeat(gutter)} ${style.faint("│")} ${mark(carets(marked, input, room))}`);
  }
  return drawn;
};
