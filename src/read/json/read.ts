import type { Problem } from "../../model.ts";
import { blankConflicts } from "../conflict.ts";
import { gatherProblems, type Problems } from "../problems.ts";
import type { Spot } from "../spot.ts";
import { findDuplicates } from "./duplicates.ts";
import { mayRepeatKeys } from "./repeats.ts";
import { readTolerantly } from "./tolerant.ts";

const allowedInJson5: ReadonlySet<Problem["kind"]> = new Set(["comment", "trailing-comma", "json5-syntax"]);

/**
 * Text → plain data. Valid JSON goes through `JSON.parse` alone; everything else is read tolerantly, and why is
 * reported.
 */
export function readJson(text: string, format: "json" | "json5", problems: Problems): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (mayRepeatKeys(text, value)) findDuplicates(text, problems);
    return problems.has("too-deep") ? readTolerantly(text, gatherProblems(text), "as-written")?.value : value;
  } catch {
    // Its message quotes the text and names one reason at most; the tolerant reader finds them all.
    return readMalformed(text, format, problems);
  }
}

function readMalformed(text: string, format: "json" | "json5", problems: Problems): unknown {
  const root = readTolerantly(blankConflicts(text, problems), format === "json" ? problems : forJson5(text, problems));
  if (problems.list.length === 0 && format === "json") problems.report("syntax", 0);
  return problems.has("too-deep") ? undefined : root?.value;
}

/** The places of everything in a JSON or JSON5 text, well-formed or not. */
export function findJsonSpots(text: string): Spot | undefined {
  const ignored = gatherProblems("");
  const body = blankConflicts(text, ignored);
  return readTolerantly(body, ignored, isJson(body) ? "as-written" : "with-placeholders");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The only question was whether it throws.
    return false;
  }
}

/** JSON5 allows comments with slashes, trailing commas and its own strings, keys and numbers. */
const forJson5 = (text: string, problems: Problems): Problems => ({
  ...problems,
  report(kind, offset, at, first) {
    if (kind === "comment" && text[offset] === "#") problems.report("syntax", offset);
    else if (!allowedInJson5.has(kind)) problems.report(kind, offset, at, first);
  },
});
