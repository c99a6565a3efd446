import { expect, test } from "vitest";
import { edited, move, remove, rename, set } from "./edits.ts";

const text = `# head
models:
  # best
  - one
  - two # cheap
  - three
flow: [a, b, c] # f
map:
  k: 1
  # two
  l: 'two'
base: &b
  x: 1
use:
  <<: *b
  y: 2
items:
  - name: n
    v: 1
  - name: m
long: |
  first
  second
last: "end"
`;

const becomes = async (edit: Parameters<typeof edited>[2], from: string, to: string): Promise<void> => {
  expect(text).toContain(from);
  expect(await edited("c.yaml", text, edit)).toBe(text.replace(from, to));
};

test("items change places with their comments", async () => {
  await becomes(
    set(["models"], ["three", "one"]),
    "  # best\n  - one\n  - two # cheap\n  - three\n",
    "  - three\n  # best\n  - one\n",
  );
  await becomes(set(["flow"], ["c", "a"]), "[a, b, c]", "[c, a]");
});

test("keys and items go with their lines", async () => {
  await becomes(remove(["models", 1]), "  - two # cheap\n", "");
  await becomes(remove(["map", "k"]), "  k: 1\n", "");
  await becomes(remove(["long"]), "long: |\n  first\n  second\n", "");
  await becomes(remove(["items", 0, "name"]), "- name: n\n    v: 1\n", "- v: 1\n");
  await becomes(remove(["items", 1]), "  - name: m\n", "");
});

test("an emptied mapping stays a mapping", async () => {
  await becomes(remove(["items", 1, "name"]), "- name: m", "- {}");
});

test("values keep their quotes, and get some where they need them", async () => {
  await becomes(set(["map", "l"], "it's"), "'two'", "'it''s'");
  await becomes(set(["last"], "x"), '"end"', '"x"');
  await becomes(set(["map", "k"], "t: x"), "k: 1", 'k: "t: x"');
  await becomes(set(["long"], "one line"), "|\n  first\n  second\n", "one line\n");
});

test("new keys stand behind the last, in the indentation of the others", async () => {
  await becomes(set(["map", "n"], { a: [1] }), "l: 'two'\n", "l: 'two'\n  n:\n    a:\n      - 1\n");
  await becomes(set(["models"], ["one", "two", "three", "four"]), "- three\n", "- three\n  - four\n");
  await becomes(set(["flow"], ["a", "b", "c", "d"]), "[a, b, c]", "[a, b, c, d]");
});

test("keys are renamed where they stand", async () => {
  await becomes(rename(["map", "k"], "m"), "k: 1", "m: 1");
});

test("a value takes the place of what is around it", async () => {
  expect(await edited("c.yaml", "a:\n  b:\n    c: 1\n    d: 2\n", move(["a", "b"], ["a"]))).toBe(
    "a:\n  c: 1\n  d: 2\n",
  );
});

test("what an anchor shares is left alone", async () => {
  expect(await edited("c.yaml", text, set(["base", "x"], 2))).toMatch(/^refused: its text cannot be changed/);
  expect(await edited("c.yaml", text, remove(["use", "x"]))).toMatch(/^refused: /);
});

test("what uses an anchor is changed for itself", async () => {
  await becomes(set(["use", "y"], 3), "y: 2", "y: 3");
});

test("line ends stay, at the end of the file too", async () => {
  const windows = "a:\r\n  - x\r\n  - y\r\nb: 1";

  expect(await edited("c.yaml", windows, set(["a"], ["y", "x"]))).toBe("a:\r\n  - y\r\n  - x\r\nb: 1");
  expect(await edited("c.yaml", windows, remove(["b"]))).toBe("a:\r\n  - x\r\n  - y\r\n");
  expect(await edited("c.yaml", windows, set(["c"], 2))).toBe("a:\r\n  - x\r\n  - y\r\nb: 1\r\nc: 2");
});

test("flow style in several lines keeps its form", async () => {
  const flow = "a: {\n  b: 1, # one\n  c: [x, y],\n}\n";

  expect(await edited("c.yaml", flow, remove(["a", "b"]))).toBe("a: {\n  c: [x, y],\n}\n");
  expect(await edited("c.yaml", flow, set(["a", "d"], "e"))).toBe("a: {\n  b: 1, # one\n  c: [x, y],\n  d: e,\n}\n");
});
