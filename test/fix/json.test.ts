import { expect, test } from "vitest";
import { edited, key, move, remove, rename, set } from "./edits.ts";

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;

const commented = lines(
  "{",
  "  // models",
  '  "list": [',
  "    // best",
  '    "one",',
  '    "two", // cheap',
  '    "three"',
  "  ],",
  '  "o": { "k": 1, "l": 2 }, // own',
  "}",
);

test("items change places with their comments", async () => {
  expect(await edited("c.json5", commented, set(["list"], ["two", "three", "one"]))).toBe(
    commented.replace(
      '    // best\n    "one",\n    "two", // cheap\n    "three"\n',
      '    "two", // cheap\n    "three",\n    // best\n    "one"\n',
    ),
  );
});

test("the last item goes with the comma before it", async () => {
  expect(await edited("c.json5", commented, remove(["list", 2]))).toBe(
    commented.replace('"two", // cheap\n    "three"\n', '"two" // cheap\n'),
  );
});

test("a key in a line of its own goes with its line", async () => {
  expect(await edited("c.json5", commented, remove(["o"]))).toBe(
    commented.replace('  "o": { "k": 1, "l": 2 }, // own\n', ""),
  );
});

test("a key between others goes alone", async () => {
  expect(await edited("c.json5", commented, remove(["o", "k"]))).toBe(commented.replace('"k": 1, ', ""));
});

test("a new key stands behind the last, with the file's own trailing comma", async () => {
  expect(await edited("c.json5", commented, set(["new"], true))).toBe(
    commented.replace("// own\n", '// own\n  "new": true,\n'),
  );
});

test("what is missing around a new key is made", async () => {
  expect(await edited("c.json", '{\n\t"a": 1\n}\n', set(["b", "c"], ["d"]))).toBe(
    '{\n\t"a": 1,\n\t"b": {\n\t\t"c": [\n\t\t\t"d"\n\t\t]\n\t}\n}\n',
  );
});

test.each([
  [set(["a", "b"], [3, 1]), '{"a":{"b":[3,1]},"c":1}'],
  [set(["d"], { x: [1] }), '{"a":{"b":[1,2,3]},"c":1,"d":{"x":[1]}}'],
  [remove(["c"]), '{"a":{"b":[1,2,3]}}'],
  [remove(["a"]), '{"c":1}'],
])("a minified file stays minified: %j", async (edit, expected) => {
  expect(await edited("c.json", '{"a":{"b":[1,2,3]},"c":1}', edit)).toBe(expected);
});

test("line ends, tabs and a byte order mark stay", async () => {
  const text = '\uFEFF{\r\n\t"a": 1,\r\n\t"b": [\r\n\t\t"x",\r\n\t\t"y"\r\n\t]\r\n}\r\n';

  expect(await edited("c.json", text, set(["b"], ["y"]))).toBe(text.replace('\t\t"x",\r\n', ""));
  expect(await edited("c.json", text, set(["c"], 2))).toBe(text.replace("\r\n}", ',\r\n\t"c": 2\r\n}'));
});

test("bare keys and single quotes beget their like", async () => {
  expect(await edited("c.json5", "{a: 1, b: 'x'}", rename(["a"], "z"))).toBe("{z: 1, b: 'x'}");
  expect(await edited("c.json5", "{a: 1, b: 'x'}", set(["b"], "it's"))).toBe("{a: 1, b: 'it\\'s'}");
  expect(await edited("c.json5", "{a: 1}", set(["b"], 2))).toBe("{a: 1, b: 2}");
  expect(await edited("c.json5", "{a: 1}", rename(["a"], "no name"))).toBe('{"no name": 1}');
});

test("of equal keys all are taken out, and the last is changed", async () => {
  expect(await edited("c.json", '{"a": 1, "b": 2, "a": 3}', remove(["a"]))).toBe('{"b": 2}');
  expect(await edited("c.json", '{"a": 1, "b": 2, "a": 3}', set(["a"], 4))).toBe('{"a": 1, "b": 2, "a": 4}');
});

test("a value moves with its text", async () => {
  const text = lines("{", '\t"auth": {', '\t\t"profiles": {', '\t\t\t"a": 1 // one', "\t\t}", "\t},", '\t"v": 1', "}");

  expect(await edited("c.json", text, move(["auth", "profiles"], ["profiles"]))).toBe(
    lines("{", '\t"auth": {},', '\t"v": 1,', '\t"profiles": {', '\t\t"a": 1 // one', "\t}", "}"),
  );
  expect(await edited("c.json", text, move(["auth", "profiles"], ["auth"]))).toBe(
    lines("{", '\t"auth": {', '\t\t"a": 1 // one', "\t},", '\t"v": 1', "}"),
  );
});

test("a list becomes a mapping where it stands", async () => {
  const text = lines("{", '  "p": [', '    { "id": "a:b", "t": 1 }, // first', '    { "id": "c:d" }', "  ]", "}");

  expect(await edited("c.json", text, key(["p"], "id"))).toBe(
    lines("{", '  "p": {', '    "a:b": { "t": 1 }, // first', '    "c:d": {}', "  }", "}"),
  );
  expect(await edited("c.json", '{"p":[{"id":"a"},{"id":"a"}]}', key(["p"], "id"))).toMatch(/^refused: not every item/);
});

test.each([
  ["a file that does not parse", '{"a": 1 "b": }', "the file does not parse"],
  ["conflict markers", '{\n<<<<<<< a\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}', "the file holds conflict markers"],
  ["a template", '{"a": {{ value }}, "b": 1}', "the file is a template"],
])("%s is left alone", async (_, text, why) => {
  expect(await edited("c.json", text, set(["a"], 3))).toBe(`refused: ${why}`);
});

test("a key called __proto__ is a key", async () => {
  expect(await edited("c.json", '{"__proto__": {"a": 1}, "b": 2}', set(["__proto__", "a"], 3))).toBe(
    '{"__proto__": {"a": 3}, "b": 2}',
  );
  expect(await edited("c.json", '{"b": 2}', set(["__proto__"], 3))).toBe('{"b": 2, "__proto__": 3}');
});

test("what is there already is not done again", async () => {
  expect(await edited("c.json", '{"a": 1}', set(["a"], 1))).toBe("refused: it is as it should be");
  expect(await edited("c.json", '{"a": 1}', remove(["b"]))).toBe("refused: there is nothing at its place");
  expect(await edited("c.json", '{"a": 1, "b": 2}', rename(["a"], "b"))).toBe("refused: `b` is there already");
});
