/** The cheap look for names may see too much, never too little. */
import { expect, test } from "vitest";
import { plainName } from "../../src/scan/verify-name.ts";
import { mayBeNear } from "../../src/scan/verify-near.ts";
import { issuers } from "../../src/tokens/index.ts";

const names = issuers.flatMap(({ shapes }) => shapes.flatMap(({ needsName }) => needsName ?? []));
const isNear = mayBeNear(names.map(plainName));
const value = "aB3".repeat(10);
const ask = (before: string, after = ""): boolean =>
  isNear(Buffer.from(`${before}${value}${after}`), Buffer.byteLength(before, "latin1"));

test("each issuer's name is seen however it is written, before a value, behind it and on the line before", () => {
  for (const name of names) {
    for (const spelled of [name, name.toUpperCase(), name.replaceAll(/[-_ ]/g, ""), name.replaceAll(/[-_ ]/g, ".")]) {
      expect(ask(`${spelled}=`), name).toBe(true);
      expect(ask(`say "x\\n${spelled}: `), name).toBe(true);
      expect(ask(`# ${spelled}\nkey = `), name).toBe(true);
      expect(ask("= ", ` # ${spelled}`), name).toBe(true);
    }
  }
});

test("a name two lines before, or 200 bytes, is not near", () => {
  const near = mayBeNear(["jira"]);
  const far = (before: string): boolean => near(Buffer.from(`${before}${value}`), before.length);

  expect(far("jira\n\n= ")).toBe(false);
  expect(far(`jira ${"x".repeat(200)}= `)).toBe(false);
  expect(far("jira\n= ")).toBe(true);
});

test("with a name of two letters every place is told", () => {
  expect(mayBeNear(["ab"])(Buffer.from("xyz"), 1)).toBe(true);
});
