/** Sections of a view: a label, then rows whose cells stand under each other. */
import { maskText } from "../mask.ts";
import { displayWidth, oneLine, pad, wrap } from "../terminal.ts";
import type { Style } from "./style.ts";

export interface RowLook {
  readonly style: Style;
  /** Columns of the terminal. */
  readonly width: number;
  /** Unix time in ms. */
  readonly now: number;
}

/** Text of the user's files, safe to print: no token, no control character. */
export const safe = (text: string): string => maskText(oneLine(text));

const labelWidth = 10;
const widest = 36;

/**
 * @param label shown before the first row
 * @param rows cells of plain text; the last cell of each is wrapped under itself
 */
export const section = (label: string, rows: readonly (readonly string[])[], { style, width }: RowLook): string[] => {
  const columns = rows.reduce<number[]>((most, row) => {
    for (const [index, cell] of row.slice(0, -1).entries()) {
      most[index] = Math.min(widest, Math.max(most[index] ?? 0, displayWidth(cell)));
    }
    return most;
  }, []);
  return rows.flatMap((row, index) => {
    const name = index === 0 ? style.strong(pad(label, labelWidth)) : " ".repeat(labelWidth);
    const lead = row.slice(0, -1).map((cell, at) => `${pad(cell, columns[at] ?? 0)}  `);
    const left = displayWidth(lead.join(""));
    const room = Math.max(24, width - 2 - labelWidth - left);
    return wrap(row[row.length - 1] ?? "", room).map((line, at) =>
      at === 0 ? `  ${name}${lead.join("")}${line}`.trimEnd() : `${" ".repeat(2 + labelWidth + left)}${line}`.trimEnd(),
    );
  });
};
