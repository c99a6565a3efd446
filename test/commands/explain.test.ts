import { expect, test } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import { UsageError } from "../../src/errors.ts";
import { commandContext } from "./context.ts";
import { sampleRule } from "./rule.ts";

const hintOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof UsageError ? error.hint : "another error";
  }
  return "no error";
};

test("shows a rule in full: why, what to do, severities, options, examples", () => {
  const { context, written } = commandContext(["api-key-shadows-subscription"]);

  explain(context, [sampleRule()]);

  expect(written()).toMatchInlineSnapshot(`
    "api-key-shadows-subscription  shadow
    An API key shadows a subscription.

    Why
      A flat rate becomes a metered bill.

    What to do
      Delete the key.

    Severity
      recommended error · strict warning · upgrade off

    Options
      minimum: how many keys are too many

    Found
      for openclaw@2026.6.1
      auth.json
        {
          "key": "<openai-key>"
        }
      ^ found at auth.json#/key

    Not found
      Nothing in it.
      auth.json
        {}

    https://github.com/auth-lint/auth-lint/blob/main/docs/rules/api-key-shadows-subscription.md
    "
  `);
});

test.each([
  ["api-key-shadow-subscription", "Did you mean `auth-lint explain api-key-shadows-subscription`?"],
  ["shadows", "Did you mean `auth-lint explain api-key-shadows-subscription`?"],
  ["zzz", "Every rule: `auth-lint rules`."],
])("answers `%s` with what was likely meant", (word, hint) => {
  expect(hintOf(() => explain(commandContext([word]).context, [sampleRule()]))).toBe(hint);
});

test("asks for a rule where none is named", () => {
  expect(hintOf(() => explain(commandContext([]).context, [sampleRule()]))).toBe("Every rule: `auth-lint rules`.");
});
