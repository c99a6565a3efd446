import { blankConflicts } from "../conflict.ts";
import { structureLimit } from "../limits.ts";
import { deepPlace } from "../nesting.ts";
import { gatherProblems, type Problems } from "../problems.ts";
import type { Spot } from "../spot.ts";
import { type Plain, toPlain } from "./plain.ts";
import { maskTemplates, templateMark } from "./template.ts";

/**
 * A YAML text → plain data with places, read as YAML 1.2. Of several documents the first that holds anything; problems
 * are those of the whole file. Loads the parser on first use.
 */
export async function readYaml(text: string, problems: Problems): Promise<Spot | undefined> {
  const yaml = await import("yaml");
  const body = blankConflicts(text, problems);
  if (body.trim() === "") problems.report("empty", 0);

  const deep = deepPlace(body);
  if (deep !== -1) {
    problems.report("too-deep", deep);
    return undefined;
  }
  if ((body.match(/[\n\r,:[\]{}"'*&!?]/g)?.length ?? 0) > structureLimit) {
    problems.report("too-large", 0);
    return undefined;
  }
  const asWritten = gatherProblems(text);
  const plain = compose(body, asWritten);
  if (!templateMark.test(body) || (asWritten.list.length === 0 && !plain?.oddKeys)) {
    problems.list.push(...asWritten.list);
    return plain?.root;
  }
  // Not YAML yet, but a template of it.
  return compose(maskTemplates(body, problems), problems)?.root;

  function compose(source: string, found: Problems): Plain | undefined {
    try {
      // Their own check for equal keys compares each with each: 1.65 MB took 8 s (yaml 2.9).
      const documents = yaml.parseAllDocuments(source, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
      if (!Array.isArray(documents)) return undefined;
      for (const { code, pos } of documents.flatMap((document) => document.errors)) {
        const cut = pos[0] >= source.trimEnd().length && code !== "BAD_INDENT";
        found.report(cut ? "truncated" : "syntax", Math.min(pos[0], source.length));
      }
      const document = documents.find(({ contents }) => contents !== null && contents.range[1] > contents.range[0]);
      return document === undefined ? undefined : toPlain(yaml, document, text, found);
    } catch (error) {
      // A full stack, or something that is not YAML at all; its messages quote the text.
      found.report(error instanceof RangeError ? "too-large" : "syntax", 0);
      return undefined;
    }
  }
}
