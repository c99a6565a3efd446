/** Tables with a head: CSV and TSV, as password managers, spreadsheets and consoles write them. */
import type { Gathered } from "./json.ts";
import type { Container } from "./model.ts";
import { roleOf } from "./names.ts";

const longestHead = 2000;
const mostRows = 100_000;
const fewestColumns = 2;

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The cells of the row from `from` to `to`; a cell in quotes may hold the separator. */
const cellsOf = (text: string, from: number, to: number, separator: string): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let at = from; at <= to; at++) {
    if (text[at] === '"') {
      let end = at + 1;
      while (end < to && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
      cells.push({ start: at + 1, end: Math.min(end, to) });
      at = end;
      while (at < to && text[at] !== separator) at++;
    } else {
      const next = text.indexOf(separator, at);
      const end = next < 0 || next > to ? to : next;
      cells.push({ start: at, end });
      at = end;
    }
  }
  return cells;
};

/** A head has short names and one of a secret; `undefined` where the first line is none. */
const headOf = (text: string, from: number, to: number) => {
  const line = text.slice(from, to);
  if (line.length > longestHead || /[{}=<>;]|:\s/.test(line)) return undefined;
  const separator = ["\t", ",", "|"].find((sign) => line.includes(sign));
  if (separator === undefined) return undefined;
  const names = cellsOf(text, from, to, separator).map(({ start, end }) => text.slice(start, end).trim());
  if (names.length < fewestColumns || names.some((name) => !/^[A-Za-z][\w -]{0,60}$|^$/.test(name))) return undefined;
  const told = names.some((name) => {
    const strength = roleOf(name)?.strength;
    return strength === "telling" || strength === "ending";
  });
  return told ? { separator, names } : undefined;
};

const lineEnd = (text: string, from: number, to: number): number => {
  const newline = text.indexOf("\n", from);
  return newline < 0 || newline > to ? to : newline;
};

/** Reads a table, each row a mapping; `false` where the text is none. */
export function readTable(text: string, from: number, to: number, gathered: Gathered): boolean {
  const end = lineEnd(text, from, to);
  const head = headOf(text, from, text[end - 1] === "\r" ? end - 1 : end);
  if (head === undefined) return false;
  for (let at = end + 1, rows = 0; at < to && rows < mostRows; rows++) {
    const stop = lineEnd(text, at, to);
    const cells = cellsOf(text, at, text[stop - 1] === "\r" ? stop - 1 : stop, head.separator);
    const fields: Container["fields"] = [];
    for (const [index, cell] of cells.entries()) {
      const key = head.names[index] ?? "";
      if (key !== "" && cell.end > cell.start) fields.push({ key, ...cell, quoted: true, level: 0 });
    }
    if (cells.length === head.names.length)
      gathered.containers.push({ parent: undefined, key: "", list: false, fields, branches: [], start: at });
    at = stop + 1;
  }
  return true;
}
