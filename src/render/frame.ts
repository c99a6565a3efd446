/** A few lines of a file with carets under what a finding is about. The lines come masked. */
import { cutLine } from "../mask-units.ts";
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

const longestWord = 400;

/**
 * From where to where a line is marked, as 1-based columns. An object or list that opens at the end of the line is
 * marked together with its key; a place without an extent of its own is marked to the end of its word.
 */
const marked = (line: string, { column, endColumn, endLine, line: first }: Range): readonly [number, number] => {
  const end = line.trimEnd().length + 1;
  const opens = /[[{]/.test(line.charAt(column - 1)) && column === end - 1;
  if (opens && (endLine > first || endColumn <= column + 1)) return [line.length - line.trimStart().length + 1, end];
  if (endLine > first) return [column, end];
  if (endColumn > column + 1) return [column, endColumn];
  const word = cutLine(line.slice(column - 1, column + longestWord))[0]?.text ?? "";
  return [column, column + Math.max(1, word.length)];
};

const carets = (line: string, { range, width }: FrameInput, room: number): string => {
  const laid = layOut(line, range.column, room);
  const [start, end] = marked(line, range);
  const from = laid.cell(start);
  const length = Math.max(1, Math.min(laid.cell(end), width) - from);
  return " ".repeat(from) + "^".repeat(length);
};

/**
 * The lines of a frame, none where there is nothing to point at: an unknown file, or a whole file.
 */
export const drawFrame = (input: FrameInput): string[] => {
  const { lines, range, style, mark, around } = input;
  const subject = lines?.[range.line - 1];
  const atStart = range.line === 1 && range.column === 1;
  if (lines === undefined || subject === undefined) return [];
  if (atStart && (range.endLine > 1 || range.endColumn <= 2)) return [];
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
    if (here) drawn.push(`  ${" ".repeat(gutter)} ${style.faint("│")} ${mark(carets(subject, input, room))}`);
  }
  return drawn;
};
