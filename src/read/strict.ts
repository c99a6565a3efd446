import type { Document, Problem } from "../model.ts";

/** What a program that reads with `JSON.parse(readFileSync(path, "utf8"))` forgives. */
const harmless: ReadonlySet<Problem["kind"]> = new Set(["duplicate-key", "not-utf8", "too-deep", "too-large"]);

/** Would `JSON.parse(readFileSync(path, "utf8"))` accept the file? */
export function parsesStrictly(document: Document): boolean {
  if (document.problems.some((problem) => !harmless.has(problem.kind))) return false;
  if (document.format === "json" && !document.problems.some(({ kind }) => kind === "too-large")) return true;
  if (document.format === "binary" || document.format === "sqlite") return false;
  // In a format that allows more than JSON no problem is stated; in a text or a huge file nobody looked for one.
  try {
    JSON.parse(document.text);
    return true;
  } catch {
    // The only question was whether it throws.
    return false;
  }
}
