import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { hookNames, workHooks } from "../../src/hooks/names.ts";
import { calls } from "../../src/hooks/script.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("this repository's hooks are one line each, and call the guard", () => {
  const texts = workHooks.map((hook) => [hook, read(`.husky/${hook}`)] as const);

  expect(texts.filter(([, text]) => text.trim().split("\n").length !== 1)).toEqual([]);
  expect(texts.filter(([hook, text]) => !calls(text, hook))).toEqual([]);
});

test("what pre-commit is offered names hooks that exist, and no file names but the message's", () => {
  const offered: readonly Record<string, unknown>[] = parse(read(".pre-commit-hooks.yaml"));

  expect(
    offered
      .map(({ entry }) => String(entry).replace("auth-lint hook ", ""))
      .every((name) => hookNames.some((known) => known === name)),
  ).toBe(true);
  expect(offered.filter(({ pass_filenames }) => pass_filenames !== false).map(({ stages }) => stages)).toEqual([
    ["commit-msg"],
  ]);
  expect(offered.every(({ language }) => language === "node")).toBe(true);
});
