import type { Problem } from "../../model.ts";
import { blankConflicts } from "../conflict.ts";
import { deepPlace } from "../nesting.ts";
import type { Problems } from "../problems.ts";
import type { Spot } from "../spot.ts";
import { toPlain } from "./plain.ts";

/** Broken lines that are passed over before the rest is given up. */
const patience = 3;

/** A TOML text → plain data with places; a line that does not parse is reported and left out. Loads the parser lazily. */
export async function readToml(text: string, problems: Problems): Promise<Spot | undefined> {
  const { parseTOML } = await import("toml-eslint-parser");
  let body = blankConflicts(text, problems);
  const deep = deepPlace(body);
  if (deep !== -1) {
    problems.report("too-deep", deep);
    return undefined;
  }

  for (let tries = 0; tries <= patience; tries++) {
    try {
      // Without a line break behind it, a `0` that ends the text has an empty range (toml-eslint-parser 1.0).
      return toPlain(parseTOML(`${body}\n`), text, problems);
    } catch (error) {
      if (error instanceof RangeError) {
        // It spreads long texts over the stack.
        problems.report("too-large", 0);
        return undefined;
      }
      const at = placeOf(body, offsetOf(error));
      problems.report(kindOf(error, body, at), at);
      const shorter = blankLine(body, at);
      if (shorter === body) return undefined;
      body = shorter;
    }
  }
  return undefined;
}

/** Its error carries `index`: an offset in UTF-16 code units (toml-eslint-parser 1.0). */
const offsetOf = (error: unknown): number =>
  error instanceof Error && "index" in error && typeof error.index === "number" ? error.index : 0;

/** Its messages are fixed sentences; the one for equal keys is the only one that tells a kind apart. */
function kindOf(error: unknown, body: string, at: number): Problem["kind"] {
  if (error instanceof Error && error.message.includes("multiple times")) return "duplicate-key";
  if (/\{\{|\{%|<%/.test(body.slice(Math.max(0, at - 2), at + 2))) return "template";
  return at >= body.trimEnd().length ? "truncated" : "syntax";
}

/** A value that is missing is noticed on the next line only; it belongs behind its `=`. */
function placeOf(body: string, index: number): number {
  const at = Math.min(index, body.length);
  const before = /=\s*$/.exec(body.slice(Math.max(0, at - 200), at))?.[0];
  return before === undefined || !/[\r\n]/.test(before) ? at : at - before.length + 1;
}

/** `body` with the line around `at` blanked; the last line with anything on it if that one is empty. */
function blankLine(body: string, at: number): string {
  const inside = Math.max(0, Math.min(at, body.trimEnd().length - 1));
  const start = Math.max(body.lastIndexOf("\n", inside - 1), body.lastIndexOf("\r", inside - 1)) + 1;
  const line = /[^\r\n]*/.exec(body.slice(start))?.[0] ?? "";
  return body.slice(0, start) + " ".repeat(line.length) + body.slice(start + line.length);
}
