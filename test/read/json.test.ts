import { expect, test } from "vitest";
import { parsesStrictly } from "../../src/read/strict.ts";
import { problemsOf, reading, reference } from "./reading.ts";

const store = { version: 1, profiles: { "openai:default": { type: "oauth", provider: "openai" } } };
const written = JSON.stringify(store);

test("reads valid JSON without a problem", async () => {
  const document = await reading("auth-profiles.json", written);

  expect(document).toMatchObject({ format: "json", text: written, value: store, problems: [] });
  expect(parsesStrictly(document)).toBe(true);
});

/** The malformed stores of the OpenClaw oracle (cases 21 to 29), and their relatives. */
test.each<[string, string | Uint8Array, readonly string[], unknown]>([
  ["no bytes", "", ["empty 1:1"], undefined],
  ["white space", " \n", ["empty 1:1"], undefined],
  ["a UTF-8 BOM", `\uFEFF${written}`, ["bom 1:1"], store],
  ["a line comment", `// mine\n${written}`, ["comment 1:1"], store],
  ["a hash comment", `# mine\n${written}`, ["comment 1:1"], store],
  ["a block comment", `/* mine */ ${written}`, ["comment 1:1"], store],
  ["a trailing comma", '{"a": [1, 2,],\n}', ["trailing-comma 1:12", "trailing-comma 1:14"], { a: [1, 2] }],
  ["truncation after a value", '{"a": {"b": "c"', ["truncated 1:16"], { a: { b: "c" } }],
  ["truncation inside a text", '{"a": {"b": "c', ["truncated 1:15"], { a: { b: "c" } }],
  ["truncation inside a comment", '{"a": 1} /* ', ["comment 1:10", "truncated 1:13"], { a: 1 }],
  ["conflict markers", '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}', ["conflict-marker 2:1"], { a: 1 }],
  [
    "diff3 conflict markers",
    '{\n<<<<<<< HEAD\n"a": 1\n||||||| c\n"a": 0\n=======\n"a": 2\n>>>>>>> b\n}',
    ["conflict-marker 2:1"],
    { a: 1 },
  ],
  ["UTF-16 LE with BOM", Buffer.from(`\uFEFF${written}`, "utf16le"), ["bom 1:1", "utf-16 1:1"], store],
  ["UTF-16 LE without BOM", Buffer.from(written, "utf16le"), ["utf-16 1:1"], store],
  ["UTF-16 BE with BOM", Buffer.from(`\uFEFF${written}`, "utf16le").swap16(), ["bom 1:1", "utf-16 1:1"], store],
  ["UTF-16 BE without BOM", Buffer.from(written, "utf16le").swap16(), ["utf-16 1:1"], store],
  ["single quotes", "{'a': 'b'}", ["json5-syntax 1:2", "json5-syntax 1:7"], { a: "b" }],
  ["a bare key", "{a: 1}", ["json5-syntax 1:2"], { a: 1 }],
  ["a JSON5 number", '{"a": .5}', ["json5-syntax 1:7"], { a: 0.5 }],
  ["a JSON5 escape", '{"a": "\\x41"}', ["json5-syntax 1:7"], { a: "A" }],
  ["a no-break space", '{\u00A0"a": 1}', ["json5-syntax 1:2"], { a: 1 }],
  ["a Jinja value", '{"a": {{ port }}, "b": 2}', ["template 1:7"], { a: "{{ port }}", b: 2 }],
  ["a shell value", `{"a": ${reference("PORT")}}`, ["template 1:7"], { a: reference("PORT") }],
  ["an ERB value", '{"a": <%= port %>}', ["template 1:7"], { a: "<%= port %>" }],
  ["template control flow", '{\n{% if x %}\n"a": 1\n{% endif %}\n}', ["template 2:1", "template 4:1"], { a: 1 }],
  ["quotes in a placeholder", '{"a": "{{ x | default("b") }}"}', ["template 1:8"], { a: '{{ x | default("b") }}' }],
  ["a missing comma", '{"a": 1 "b": 2}', ["syntax 1:9"], { a: 1, b: 2 }],
  ["a missing quote", '{"a": "b,\n"c": 1}', ["syntax 1:10", "syntax 2:1"], { a: "b,", c: 1 }],
  ["a line break in a text", '{"a": "b\nc"}', ["syntax 1:9"], { a: "b\nc" }],
  ["a NUL", '{"a":\0 1}', ["syntax 1:6"], { a: 1 }],
  ["a second value", '{"a": 1}\n{"b": 2}', ["syntax 2:1"], { a: 1 }],
  ["curly quotes", "{\u201Ca\u201D: 1}", ["syntax 1:2"], { a: 1 }],
])("says what is wrong and reads on: %s", async (_, content, problems, value) => {
  const document = await reading("auth-profiles.json", content);

  expect(problemsOf(document)).toEqual(problems);
  expect(document.value).toEqual(value);
  expect(parsesStrictly(document)).toBe(false);
});

test("makes no value of prose", async () => {
  const document = await reading("a.json", "see the wiki");

  expect(document.value).toBeUndefined();
  expect(problemsOf(document)).toContain("syntax 1:1");
});

test("says which keys are double, and where they stood first", async () => {
  const document = await reading("a.json", '{"a": 1,\n "b": {"c": 1, "\\u0063": 2},\n "a": 3}');

  expect(document.value).toEqual({ a: 3, b: { c: 2 } });
  expect(problemsOf(document)).toEqual(["duplicate-key 2:16 (2:8)", "duplicate-key 3:2 (1:2)"]);
  expect(document.problems.map(({ at }) => at)).toEqual([["b", "c"], ["a"]]);
  expect(parsesStrictly(document)).toBe(true);
});

test("finds double keys in malformed JSON too", async () => {
  const document = await reading("a.json", '{"p": [{"a": 1, "a": 2, "a": 3}],}');

  expect(document.value).toEqual({ p: [{ a: 3 }] });
  expect(problemsOf(document)).toEqual(["duplicate-key 1:17 (1:9)", "duplicate-key 1:25 (1:9)", "trailing-comma 1:33"]);
  expect(document.problems[0]?.at).toEqual(["p", 0, "a"]);
});

test.each([['{"__proto__": {"x": 1}}'], ['{"__proto__": {"x": 1},}']])(
  "keeps `__proto__` as a plain key: %s",
  async (text) => {
    const { value } = await reading("a.json", text);

    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Object(value).x).toBeUndefined();
  },
);

test("prunes nesting beyond the limit of a valid file", async () => {
  const document = await reading("a.json", `{"deep": ${"[".repeat(20_000)}${"]".repeat(20_000)}, "a": 1}`);

  expect(document.problems.map(({ kind }) => kind)).toEqual(["too-deep"]);
  expect(document.value).toMatchObject({ a: 1 });
  expect(() => JSON.stringify(document.value)).not.toThrow();
});

test("reads nothing of a malformed file that nests too deeply", async () => {
  const document = await reading("a.json", "[".repeat(20_000));

  expect(document.problems.map(({ kind }) => kind)).toEqual(["too-deep", "truncated"]);
  expect(document.value).toBeUndefined();
});

test("allows in .json5 and .jsonc what those formats allow", async () => {
  const json5 = await reading("openclaw.json5", "// mine\n{a: 'b',}");
  const hash = await reading("settings.jsonc", '# mine\n{"a": "b"}');

  expect(json5).toMatchObject({ value: { a: "b" }, problems: [] });
  expect(parsesStrictly(json5)).toBe(false);
  expect(problemsOf(hash)).toEqual(["syntax 1:1"]);
});

test("counts CRLF and lone CR as line ends, and columns in UTF-16 code units", async () => {
  const document = await reading("a.json", '{"a": 1,\r\n"\u{1F600}": 2,\r"c": 3,}');

  expect(problemsOf(document)).toEqual(["trailing-comma 3:7"]);
  expect(problemsOf(await reading("a.json", '{"\u{1F600}": 2,}'))).toEqual(["trailing-comma 1:9"]);
});

test("points at the first byte that is not UTF-8", async () => {
  const document = await reading(
    "a.json",
    Buffer.concat([Buffer.from('{"a": "\uFFFD'), Buffer.of(0xff), Buffer.from('"}')]),
  );

  expect(problemsOf(document)).toEqual(["not-utf8 1:9"]);
  expect(parsesStrictly(document)).toBe(true);
});

test("does not parse what is too large", async () => {
  const document = await reading("a.json", new Uint8Array(50_000_000).fill(0x20));

  expect(problemsOf(document)).toEqual(["too-large 1:1"]);
  expect(document).toMatchObject({ text: "", value: undefined });
});
