/** Changes to an environment file, line by line. */
import type { Spot } from "../read/spot.ts";
import { lineBreak, lineStart, nextLine } from "./gaps.ts";
import { spotAt } from "./json.ts";
import type { Changes, Operation } from "./model.ts";

const name = /^[A-Za-z_][\w.-]*$/;

/** Between quotes where it needs them, else as it is; `undefined` where no reader would read it back. */
const written = (value: unknown, old: string): string | undefined => {
  if (typeof value !== "string" || /[\r\n]/.test(value)) return undefined;
  const quote = /^["'`]/.exec(old)?.[0] ?? (/^[\w./:@%+=,-]*$/.test(value) ? "" : '"');
  if (quote === '"') return `"${value.replace(/["\\$]/g, "\\$&")}"`;
  return quote !== "" && value.includes(quote) ? undefined : quote + value + quote;
};

/** @param root the places of everything in `text` */
export const changeDotenv = (text: string, root: Spot, operation: Operation): Changes => {
  if (operation.at.length !== 1) return { refused: "an environment file has no such place" };
  const spot = spotAt(root, operation.at);
  if (operation.kind === "insert") {
    const value = written(operation.value, "");
    const key = String(operation.at[0]);
    if (value === undefined || !name.test(key)) return { refused: "such a value is not written into this file" };
    const end = lineBreak(text);
    const before = text === "" || /[\r\n]$/.test(text) ? "" : end;
    return { changes: [{ start: text.length, end: text.length, text: `${before}${key}=${value}${end}` }] };
  }
  if (spot?.key === undefined) return { refused: "there is nothing at its place" };
  if (operation.kind === "remove") {
    const start = lineStart(text, spot.key.start);
    return { changes: [{ start, end: nextLine(text, spot.end), text: "" }] };
  }
  if (operation.kind === "rename" && name.test(operation.name))
    return { changes: [{ ...spot.key, text: operation.name }] };
  if (operation.kind !== "replace") return { refused: "an environment file is not changed in this way" };
  const value = written(operation.value, text.slice(spot.start, spot.end));
  if (value === undefined) return { refused: "such a value is not written into this file" };
  return { changes: [{ start: spot.start, end: spot.end, text: value }] };
};
