import type { Problem, Source } from "../model.ts";
import { setOwn } from "./spot.ts";

/**
 * A SQLite file: the cells its reader took out, each parsed as JSON, by their name ("table/key"). Without cells the
 * value is `undefined`: nobody could open it.
 */
export function readCells(source: Source): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  // No bytes are a database nothing was written to yet; every other one begins with "SQLite format 3".
  if (source.bytes.length > 0 && source.bytes[0] !== 0x53)
    problems.push({ kind: "syntax", at: [], line: 1, column: 1 });
  if (source.cells === undefined) return { value: undefined, problems };

  const value: Record<string, unknown> = {};
  for (const [name, json] of Object.entries(source.cells)) {
    try {
      setOwn(value, name, JSON.parse(json));
    } catch {
      // The message quotes the cell. What matters is which one it was.
      problems.push({ kind: "syntax", at: [name], line: 1, column: 1 });
    }
  }
  return { value, problems };
}
