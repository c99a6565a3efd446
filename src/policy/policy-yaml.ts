import type { Document, LineCounter, Scalar, YAMLMap } from "yaml";
import type { Pointer, Range } from "../model.ts";
import type { PolicyText } from "./policy-text.ts";
import { policyTree, type Tree } from "./policy-tree.ts";
import { policyError } from "./words.ts";

type Yaml = typeof import("yaml");

interface Walk {
  readonly yaml: Yaml;
  readonly document: Document;
  readonly tree: Tree;
  readonly rangeOf: (node: unknown) => Range;
}

// yaml 2.9 builds a regular expression of the indentation: 50,000 compact dashes end the process in V8's allocator,
// past any catch. It also takes its time for each mark and each error. Nobody writes a policy that comes near to these.
const most = { depth: 120, lines: 5000, marks: 20_000 };

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

const refuseMuch = (text: string, path: string): void => {
  let [open, marks] = [0, 0];
  for (const [index, line] of text.split("\n").entries()) {
    const lead = /^[ \t?:-]*/.exec(line)?.[0].length ?? 0;
    open += count(line, /[[{]/g) - count(line, /[\]}]/g);
    marks += count(line, /["'&*!,:?[{|>]/g);
    const deep = lead > most.depth || open > most.depth;
    if (!deep && index < most.lines && marks <= most.marks) continue;
    const range = { line: index + 1, column: 1, endLine: index + 1, endColumn: 1 };
    const what = deep ? "the policy nests too deep" : "the policy is too long to be one";
    throw policyError({ path, at: [], range }, what, "Write it out flat, and look for what was pasted into it.");
  }
};

const keyOf = (key: unknown): string => {
  if (typeof key === "object" && key !== null && "value" in key) return String(key.value);
  return String(key);
};

const scalarValue = (node: Scalar): unknown => {
  const { value } = node;
  const simple = value === null || ["string", "number", "boolean"].includes(typeof value);
  // A date or a big number under a `%YAML 1.1` line: its text is what was meant.
  return simple ? value : (node.source ?? "");
};

const walkMap = (walk: Walk, map: YAMLMap, at: Pointer): Record<string, unknown> => {
  const own: Record<string, unknown> = {};
  const merged: unknown[] = [];
  for (const { key, value } of map.items) {
    const word = keyOf(key);
    const range = walk.rangeOf(key);
    if (word === "<<") merged.push(walkNode(walk, value, at, range));
    else walk.tree.member(own, at, word, walkNode(walk, value, [...at, word], range), range);
  }
  // Explicit keys win over merged ones, earlier merged ones over later.
  const sources = merged.flat().filter((source) => typeof source === "object" && source !== null);
  return Object.assign({}, ...sources.reverse(), own);
};

const walkNode = (walk: Walk, node: unknown, at: Pointer, key?: Range): unknown => {
  const { yaml, document, tree, rangeOf } = walk;
  tree.visit(at, rangeOf(node), key);
  if (yaml.isAlias(node)) return walkNode(walk, node.resolve(document), at, key);
  if (yaml.isMap(node)) return walkMap(walk, node, at);
  if (yaml.isSeq(node)) return node.items.map((item, index) => walkNode(walk, item, [...at, index]));
  return yaml.isScalar(node) ? scalarValue(node) : null;
};

/** The reader's error codes, in our words: its own messages quote the file. */
const words: Readonly<Record<string, string>> = {
  BAD_ALIAS: "this alias names no anchor",
  BAD_INDENT: "the indentation is off, or a bracket or quote stays open",
  BLOCK_AS_IMPLICIT_KEY: "two keys on one line",
  MISSING_CHAR: "a colon, comma, quote or bracket is missing",
  MULTILINE_IMPLICIT_KEY: "a colon is missing",
  MULTIPLE_DOCS: "only one document is allowed",
  TAB_AS_INDENT: "a tab indents this line; YAML wants spaces",
};

/**
 * A policy in YAML. Aliases and merge keys are followed within bounds.
 * @throws UsageError where it does not parse, is doubled, too deep or unfolds to too much
 */
export const readYaml = async (text: string, path: string): Promise<PolicyText> => {
  refuseMuch(text, path);
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const rangeOf = ranges(lines, text);
  // Keys are told apart while walking: the reader compares each with all others.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, schema: "core" } as const;
  const document = yaml.parseDocument(text, options);
  const [error] = document.errors;
  if (error !== undefined) {
    const range = rangeOf({ range: error.pos });
    throw policyError(
      { path, at: [], range },
      words[error.code] ?? "this is not YAML",
      "Compare with `auth-lint schema policy`.",
    );
  }
  const tree = policyTree(path);
  return tree.finish(walkNode({ yaml, document, tree, rangeOf }, document.contents, []));
};

/** Offsets of a node → lines and columns; the start of the file for what has none. */
const ranges =
  (lines: LineCounter, text: string) =>
  (node: unknown): Range => {
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
    const [from, to]: unknown[] = Array.isArray(range) ? range : [];
    const begin = lines.linePos(typeof from === "number" ? from : 0);
    const end = lines.linePos(Math.min(typeof to === "number" ? to : 0, text.length));
    return {
      line: Math.max(1, begin.line),
      column: Math.max(1, begin.col),
      endLine: Math.max(1, end.line),
      endColumn: Math.max(1, end.col),
    };
  };
