import type { Problem, Source } from "../model.ts";
import { isDatabase } from "./format.ts";
import { setOwn } from "./spot.ts";

/**
 * A SQLite file: the cells its reader took out, each parsed as JSON, by their name ("table/key"). Without cells the
 * value is `undefined`: nobody could open it.
 */
export function readCells(source: Source): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  // No bytes are a database nothing was written to yet.
  if (source.bytes.length > 0 && !isDatabase(source.bytes)) {
    problems.push({ kind: "syntax", at: [], line: 1, column: 1 });
  }
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
