import { expect, test } from "vitest";
import { check, resolve } from "../src/index.ts";
import { parseTarget } from "../src/target.ts";

test.each([
  ["openclaw@2026.9.6", { runtime: "openclaw", version: "2026.9.6" }],
  ["openclaw@v2026.9.6-beta.1", { runtime: "openclaw", version: "2026.9.6-beta.1" }],
  [undefined, undefined],
])("a target of the form RUNTIME@VERSION is taken: %s", (text, expected) => {
  expect(parseTarget(text)).toEqual(expected);
});

test.each(["openclaw", "openclaw@", "@2026.9.6", "openclaw@2026.9.6@1", "openclaw@soon", "nothing@1", ""])(
  "the library refuses a target that is none, as the command line does: %j",
  async (target) => {
    await expect(check({}, { now: 0, target })).rejects.toMatchObject({ name: "UsageError" });
    await expect(resolve({}, { now: 0, target })).rejects.toMatchObject({ name: "UsageError" });
  },
);
