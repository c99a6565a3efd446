import { expect, test } from "vitest";
import { blockingRules } from "../../src/commands/hook-judge.ts";
import { rules } from "../../src/rules/index.ts";

test("the hook's own judge knows every rule that can block a staged file by itself", () => {
  // The one asks for a key, which is left to the whole program; the other for files that are not staged.
  const elsewhere = ["secret-beside-its-key", "auth-file-not-ignored"];
  const blocking = rules.filter(
    ({ id, group, policies }) => group === "git" && policies.recommended === "error" && !elsewhere.includes(id),
  );

  expect(blockingRules.map(({ id }) => id)).toEqual(blocking.map(({ id }) => id));
});
