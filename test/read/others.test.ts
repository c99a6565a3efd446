import { expect, test } from "vitest";
import { readDocument } from "../../src/read/read.ts";
import { problemsOf, reading, reference } from "./reading.ts";

test("reads YAML: the last of equal keys, aliases, merges", async () => {
  const document = await reading("a.yaml", "a: 1\nb: &b {c: [x]}\nd: *b\ne:\n  <<: *b\n  f: 2\na: 3\n");

  expect(document.value).toEqual({ a: 3, b: { c: ["x"] }, d: { c: ["x"] }, e: { c: ["x"], f: 2 } });
  expect(problemsOf(document)).toEqual(["duplicate-key 7:1 (1:1)"]);
});

test("takes the first YAML document that holds anything", async () => {
  expect(await reading("a.yaml", "---\n# nothing\n---\na: 1\n---\nb: 2\n")).toMatchObject({
    value: { a: 1 },
    problems: [],
  });
});

test("reads what a YAML template says besides its placeholders", async () => {
  const document = await reading("a.yaml.j2", "a: {{ x }}\n{% if y %}\nb: '{{ z }}'\n{% endif %}\nc: 2\n");

  expect(document.value).toEqual({ a: "{{ x }}", b: "{{ z }}", c: 2 });
  expect(problemsOf(document)).toEqual(["template 1:4", "template 2:1", "template 4:1"]);
});

test("leaves placeholders in valid YAML alone", async () => {
  const document = await reading("a.yaml", `a: |\n  {{ x }}\nb: say {{ y }}\nc: ${reference("Z")}\n`);

  expect(document).toMatchObject({ value: { a: "{{ x }}\n", b: "say {{ y }}", c: reference("Z") }, problems: [] });
});

test.each([
  ["a tab", "a:\n\t- b\n", ["syntax 2:1"], { a: ["b"] }],
  ["an open quote", "a: 1\nb: 'x\n", ["truncated 3:1"], { a: 1, b: "x" }],
  ["an alias to itself", "a: &a [*a]\n", [], { a: [null] }],
  ["deep brackets", "[".repeat(20_000), ["too-deep 1:257"], undefined],
  ["too many lines", "- a\n".repeat(70_000), ["too-large 1:1"], undefined],
  ["nothing", "", ["empty 1:1"], undefined],
])("survives YAML with %s", async (_, text, problems, value) => {
  const document = await reading("a.yaml", text);

  expect(problemsOf(document)).toEqual(problems);
  expect(document.value).toEqual(value);
});

test("stops an alias bomb", async () => {
  const lines = Array.from(
    "bcdefghi",
    (name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefgh"[index]}`)}]`,
  );
  const document = await reading("a.yaml", ["a: &a [x,x,x,x,x,x,x,x,x,x]", ...lines].join("\n"));

  expect(document.problems.map(({ kind }) => kind)).toEqual(["too-large"]);
  expect(JSON.stringify(document.value).length).toBeLessThan(2_000_000);
});

test("reads TOML: tables, lists of tables, dotted keys, dates as text", async () => {
  const document = await reading(
    "config.toml",
    'a = 1\n[b."c.d"]\ne = "x"\n[[f]]\ng = 2024-01-01\n[[f]]\nh.i = [1, {j = 2}]\n[f.k]\nl = true\n',
  );

  expect(document.problems).toEqual([]);
  expect(document.value).toEqual({
    a: 1,
    b: { "c.d": { e: "x" } },
    f: [{ g: "2024-01-01" }, { h: { i: [1, { j: 2 }] }, k: { l: true } }],
  });
});

test.each([
  ["a broken line", "a = 1\nb =\nc = 2\n", ["syntax 2:4"], { a: 1, c: 2 }],
  ["a placeholder", "a = {{ x }}\nb = 2\n", ["template 1:6"], { b: 2 }],
  ["a double key", "a = 1\na = 2\n", ["duplicate-key 2:1"], { a: 1 }],
  ["deep brackets", `a = ${"[".repeat(20_000)}`, ["too-deep 1:261"], undefined],
])("survives TOML with %s", async (_, text, problems, value) => {
  const document = await reading("a.toml", text);

  expect(problemsOf(document)).toEqual(problems);
  expect(document.value).toEqual(value);
});

test("reads environment files", async () => {
  const text = [
    "# mine",
    "A=1",
    'export B="x\\ny" # note',
    "C='q",
    "r'",
    `D=${reference("A")}x # note`,
    "E=a#b",
    "exported=2",
    "F=",
    "G: y",
  ].join("\r\n");
  const document = await reading(".env", text);

  expect(document.problems).toEqual([]);
  expect(document.value).toEqual({
    A: "1",
    B: "x\ny",
    C: "q\r\nr",
    D: `${reference("A")}x`,
    E: "a#b",
    exported: "2",
    F: "",
    G: "y",
  });
});

test("names the lines of an environment file that say nothing or say it twice", async () => {
  const document = await reading(".env", 'A=1\nnonsense\n{% if x %}\nB="open\nA=2\n');

  expect(problemsOf(document)).toEqual(["syntax 2:1", "template 3:1", "syntax 4:3", "duplicate-key 5:1 (1:1)"]);
  expect(document.value).toEqual({ A: "2", B: '"open' });
});

test("takes the rows of a database from its cells", async () => {
  const bytes = new TextEncoder().encode("SQLite format 3\0");
  const cells = { "auth_profile_store/primary": '{"version": 1}', "auth_profile_state/primary": "{" };
  const document = await readDocument({ path: "a.sqlite", bytes, exposure: "state", cells });

  expect(document).toMatchObject({
    format: "sqlite",
    text: "",
    value: { "auth_profile_store/primary": { version: 1 } },
  });
  expect(document.problems).toEqual([{ kind: "syntax", at: ["auth_profile_state/primary"], line: 1, column: 1 }]);
});

test("has nothing to say about text and binary files", async () => {
  expect(await reading("a.md", "# a")).toMatchObject({ format: "text", text: "# a", value: undefined, problems: [] });
  expect(await reading("a", Buffer.of(1, 0, 2))).toMatchObject({ format: "binary", text: "", problems: [] });
});
