import type { Document, Problem } from "../model.ts";

/** What a program that reads with `JSON.parse(readFileSync(path, "utf8"))` forgives. */
const harmless: ReadonlySet<Problem["kind"]> = new Set(["duplicate-key", "not-utf8", "too-deep"]);

/** Would `JSON.parse(readFileSync(path, "utf8"))` accept the file? */
export function parsesStrictly({ format, text, problems }: Document): boolean {
  const has = (kind: Problem["kind"]) => problems.some((problem) => problem.kind === kind);
  if (format === "json" && !has("too-large")) return problems.every(({ kind }) => harmless.has(kind));
  // They are gone from the text. For the rest, problems are those of another format, or of a file too large to look.
  if (has("bom") || has("utf-16")) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The only question was whether it throws.
    return false;
  }
}
