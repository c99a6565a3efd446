import { expect, test } from "vitest";
import { edited, remove, rename, set } from "./edits.ts";

const toml = '# head\n[a]\nb = 1 # one\nlist = ["x", "y"]\n"c d" = true\n[e.f]\ng = "h"\n';

test("TOML: pairs, keys and lists are changed where they stand", async () => {
  expect(await edited("c.toml", toml, remove(["a", "b"]))).toBe(toml.replace("b = 1 # one\n", ""));
  expect(await edited("c.toml", toml, set(["a", "b"], "two"))).toBe(toml.replace("b = 1", 'b = "two"'));
  expect(await edited("c.toml", toml, set(["a", "list"], ["y", "x"]))).toBe(toml.replace('"x", "y"', '"y", "x"'));
  expect(await edited("c.toml", toml, remove(["a", "list", 0]))).toBe(toml.replace('"x", ', ""));
  expect(await edited("c.toml", toml, rename(["a", "c d"], "cd"))).toBe(toml.replace('"c d"', "cd"));
});

test("TOML: tables are left alone", async () => {
  expect(await edited("c.toml", toml, remove(["e"]))).toMatch(/^refused: /);
  expect(await edited("c.toml", toml, set(["n"], 1))).toBe("refused: nothing is put into a TOML file");
});

const dotenv = "# head\nA=1\nexport B=\"two\" # b\nC='three'\n";

test("an environment file is changed line by line", async () => {
  expect(await edited(".env", dotenv, remove(["A"]))).toBe(dotenv.replace("A=1\n", ""));
  expect(await edited(".env", dotenv, remove(["B"]))).toBe(dotenv.replace('export B="two" # b\n', ""));
  expect(await edited(".env", dotenv, set(["B"], "t w"))).toBe(dotenv.replace('"two"', '"t w"'));
  expect(await edited(".env", dotenv, set(["A"], "a b"))).toBe(dotenv.replace("A=1", 'A="a b"'));
  expect(await edited(".env", dotenv, rename(["C"], "D"))).toBe(dotenv.replace("C=", "D="));
  expect(await edited(".env", dotenv, set(["E"], "5"))).toBe(`${dotenv}E=5\n`);
  expect(await edited(".env", "A=1\nA=2\n", remove(["A"]))).toBe("");
});

test("an environment file takes texts alone", async () => {
  expect(await edited(".env", dotenv, set(["A"], { b: 1 }))).toMatch(/^refused: /);
  expect(await edited(".env", dotenv, set(["A"], "two\nlines"))).toMatch(/^refused: /);
});

test("text without keys, databases and files outside are left alone", async () => {
  expect(await edited("notes.txt", "a: 1", set(["a"], 2))).toBe("refused: the file has no keys");
  expect(await edited("../c.json", '{"a": 1}', set(["a"], 2))).toBe("refused: the file lies outside what is checked");
});
