import { tokenLimit } from "../limits.ts";
import type { Problems } from "../problems.ts";
import type { Spot } from "../spot.ts";
import { type Progress, takeToken } from "./grammar.ts";
import { placeholderFinder } from "./template.ts";
import { tokenReader } from "./tokens.ts";

/**
 * Reads JSON, JSON5 and what was meant to be JSON: a value with all its places, as far as a human would read it, and
 * why a strict reader refuses. Iterative and linear; never throws.
 * @param mode `as-written` for texts known to be JSON, where `{{` in a text is no placeholder
 * @returns the root, or `undefined` where there is nothing to read
 */
export function readTolerantly(
  text: string,
  problems: Problems,
  mode: "as-written" | "with-placeholders" = "with-placeholders",
): Spot | undefined {
  const next = tokenReader(text, problems, mode === "as-written" ? () => undefined : placeholderFinder(text));
  const progress: Progress = { problems, frames: [], lists: 0, objects: 0, root: undefined, buried: 0 };
  let left = tokenLimit;

  for (let token = next(); token.kind !== "end"; token = next()) {
    if (--left < 0) {
      problems.report("too-large", token.start);
      break;
    }
    if (progress.frames.length === 0 && progress.root !== undefined) {
      problems.report("syntax", token.start);
      return progress.root;
    }
    takeToken(progress, token);
  }

  const end = text.trimEnd().length;
  for (const { spot } of progress.frames) spot.end = end;
  if (progress.root === undefined && end === 0) problems.report("empty", 0);
  else if (progress.frames.length > 0 && left >= 0 && !problems.has("truncated")) problems.report("truncated", end);
  return progress.root;
}
