import { expect, test } from "vitest";
import { configOf, type Files, name } from "./openclaw-documents.ts";

const modelOf = async (files: Files, env: Files = {}) => {
  const { value } = await configOf(files, "2026.6.1", env);
  return value;
};

test("lists concatenate, objects merge, a key beside the directive wins", async () => {
  const value = await modelOf({
    "openclaw.json": '{$include:["./a.json5","b/b.json5"],agents:{defaults:{model:{primary:"openai/c"}}}}',
    "a.json5": '{agents:{defaults:{model:{primary:"openai/a",fallbacks:["a/a"]}}}}',
    "b/b.json5": '{agents:{defaults:{model:{primary:"openai/b",fallbacks:["b/b"]}}}}',
  });

  expect(value).toEqual({ agents: { defaults: { model: { primary: "openai/c", fallbacks: ["a/a", "b/b"] } } } });
});

test("a merged key is found in the file that wrote it", async () => {
  const found = await configOf({
    "openclaw.json": '{agents:{$include:"sub/agents.json5"}}',
    "sub/agents.json5": '{defaults:{$include:["one.json5","../two.json5"]}}',
    "sub/one.json5": '{model:{primary:"openai/a",fallbacks:["a/a"]}}',
    "two.json5": '{model:{fallbacks:["b/b"]}}',
  });

  const at = ["agents", "defaults", "model", "fallbacks"];
  expect(found.place([...at, 0])).toEqual({ path: "sub/one.json5", at: ["model", "fallbacks", 0] });
  expect(found.place([...at, 1])).toEqual({ path: "two.json5", at: ["model", "fallbacks", 0] });
  expect(found.place(["agents", "defaults", "model", "primary"], "key")).toEqual({
    path: "sub/one.json5",
    at: ["model", "primary"],
    on: "key",
  });
});

test("a refused key is named in the included file", async () => {
  const found = await configOf({ "openclaw.json": '{auth:{$include:"auth.json5"}}', "auth.json5": "{zzz:1}" });

  expect(found.issues.map(({ place }) => place)).toEqual([{ path: "auth.json5", at: ["zzz"], on: "key" }]);
});

test.each([
  ["a missing file", '{$include:"./nope.json5"}', "included file `./nope.json5` is not there"],
  ["a climb", '{$include:"../out.json5"}', "included file `../out.json5` lies outside the directory of the config"],
  ["a broken file", '{$include:"./broken.json5"}', "included file `./broken.json5` does not parse"],
  ["a circle", '{$include:"./circle.json5"}', "includes go in a circle: `openclaw.json` includes itself"],
  ["a number", "{$include:1}", "`$include` must be a path or a list of paths"],
  [
    "a list beside keys",
    '{$include:"./list.json5",x:1}',
    "`$include` beside other keys must name a file that holds an object",
  ],
])("refuses %s", async (_, text, message) => {
  const found = await configOf({
    "openclaw.json": text,
    "broken.json5": "{",
    "circle.json5": '{$include:"./openclaw.json"}',
    "list.json5": "[]",
  });

  expect(found.valid).toBe(false);
  expect(found.issues[0]?.message).toBe(`${message}: the gateway refuses the whole config`);
});

test("ten levels are read, the eleventh is refused", async () => {
  const chain = (depth: number) =>
    Object.fromEntries([
      ["openclaw.json", '{$include:"1.json5"}'],
      ...Array.from({ length: depth }, (_, index) => [
        `${index + 1}.json5`,
        index + 1 === depth ? "{}" : `{$include:"${index + 2}.json5"}`,
      ]),
    ]);

  expect((await configOf(chain(10))).valid).toBe(true);
  expect((await configOf(chain(11))).valid).toBe(false);
});

test("files that include each other in lists end", async () => {
  const many = (next: string) => `{$include:[${Array.from({ length: 40 }, () => `"${next}"`).join(",")}]}`;

  const found = await configOf({
    "openclaw.json": many("1.json5"),
    "1.json5": many("2.json5"),
    "2.json5": many("3.json5"),
    "3.json5": '{agents:{defaults:{model:"a/b"}}}',
  });

  expect(found.valid).toBe(false);
});

test.each([
  ["unset: stays as written", `openai/${name("M")}`, {}, `openai/${name("M")}`],
  ["empty counts as unset", `openai/${name("M")}`, { M: "" }, `openai/${name("M")}`],
  ["set", `openai/${name("M")}-${name("M")}`, { M: "x" }, "openai/x-x"],
  ["escaped", `openai/$${name("M")}`, { M: "x" }, `openai/${name("M")}`],
  ["lower case is no name", `openai/${name("m")}`, { m: "x" }, `openai/${name("m")}`],
])("a variable that is %s", async (_, model, env, expected) => {
  const value = await modelOf({ "openclaw.json": JSON.stringify({ agents: { defaults: { model } } }) }, env);

  expect(value).toEqual({ agents: { defaults: { model: expected } } });
});

test("the environment comes before the file beside the config, that before the config's own block", async () => {
  const files = {
    "openclaw.json": `{env:{A:"block",B:"block",C:"block",D:"${name("A")}"},agents:{defaults:{model:"${name("A")}/${name("B")}${name("C")}${name("D")}"}}}`,
    ".env": "A=file\nB=file\n",
  };

  const value = await modelOf(files, { A: "outer" });

  expect(value.agents).toEqual({ defaults: { model: `outer/fileblock${name("D")}` } });
});
