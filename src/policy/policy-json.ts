import type { LocationRange, ValueNode } from "@humanwhocodes/momoa";
import type { Pointer, Range } from "../model.ts";
import type { PolicyText } from "./policy-text.ts";
import { policyTree, type Tree } from "./policy-tree.ts";
import { policyError } from "./words.ts";

const rangeOf = ({ start, end }: LocationRange): Range => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const walk = (tree: Tree, node: ValueNode, at: Pointer, key?: Range): unknown => {
  tree.visit(at, rangeOf(node.loc), key);
  if (node.type === "Array") return node.elements.map((element, index) => walk(tree, element.value, [...at, index]));
  if (node.type === "Object") {
    const made: Record<string, unknown> = {};
    for (const { name, value } of node.members) {
      const word = name.type === "String" ? name.value : name.name;
      const range = rangeOf(name.loc);
      tree.member(made, at, word, walk(tree, value, [...at, word], range), range);
    }
    return made;
  }
  return node.type === "String" || node.type === "Number" || node.type === "Boolean" ? node.value : null;
};

const errorPlace = (error: unknown): Range => {
  const line = error instanceof Error && "line" in error && typeof error.line === "number" ? error.line : 1;
  const column = error instanceof Error && "column" in error && typeof error.column === "number" ? error.column : 1;
  return { line, column, endLine: line, endColumn: column };
};

/**
 * A policy in JSON, comments and trailing commas allowed.
 * @throws UsageError where it does not parse; the parser's own message quotes the text and is left behind
 */
export const readJson = async (text: string, path: string): Promise<PolicyText> => {
  const { parse } = await import("@humanwhocodes/momoa");
  const tree = policyTree(path);
  const body = (() => {
    try {
      return parse(text, { mode: "jsonc", allowTrailingCommas: true }).body;
    } catch (error) {
      const what = error instanceof RangeError ? "the policy nests too deep" : "this is not JSON";
      throw policyError(
        { path, at: [], range: errorPlace(error) },
        what,
        "Look for a missing comma, quote or bracket.",
      );
    }
  })();
  return tree.finish(walk(tree, body, []));
};
