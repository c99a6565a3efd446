import { expect, test } from "vitest";
import { editBetween } from "../../src/lsp/actions.ts";

test.each([
  ["a word in a line", "a: 1\nb: 2\n", "a: 1\nb: 3\n", { line: 1, character: 3 }, "3"],
  ["a line that is new", "a\nc\n", "a\nb\nc\n", { line: 1, character: 0 }, "b\n"],
  ["what is gone", "aab", "ab", { line: 0, character: 1 }, ""],
  ["nothing before", "", "x", { line: 0, character: 0 }, "x"],
])("one edit tells %s", (_, before, after, start, newText) => {
  expect(editBetween(before, after)).toMatchObject({ range: { start }, newText });
});
