import { expect, test } from "vitest";
import { listRules } from "../../src/commands/rules.ts";
import { run as schema } from "../../src/commands/schema.ts";
import { commandContext } from "./context.ts";
import { sampleRule } from "./rule.ts";

const rules = [sampleRule(), sampleRule({ id: "stale-copy-on-disk", group: "caches", policies: { upgrade: "info" } })];

test("lists every rule by group with its severity in each preset", () => {
  const { context, written } = commandContext([]);

  listRules(context, rules);

  expect(written()).toMatchInlineSnapshot(`
    "                                recommended  strict   upgrade
    shadow
      api-key-shadows-subscription  error        warning  off
    caches
      stale-copy-on-disk            off          off      info

    2 rules. One in full: auth-lint explain RULE
    "
  `);
});

test("prints the rules as data", () => {
  const { context, written } = commandContext([], { formats: [{ name: "json", file: undefined }] });

  listRules(context, rules);

  expect(JSON.parse(written())).toMatchObject({
    version: 1,
    rules: [
      { id: "api-key-shadows-subscription", severity: { recommended: "error", strict: "warning", upgrade: "off" } },
      { id: "stale-copy-on-disk", group: "caches", severity: { recommended: "off", upgrade: "info" } },
    ],
  });
});

test("refuses a format it does not have", () => {
  const { context } = commandContext([], { formats: [{ name: "sarif", file: undefined }] });

  expect(() => listRules(context, rules)).toThrow("`rules` is printed as pretty or json");
});

test.each([["policy"], ["report"], ["auth-profiles"], ["generic"]])("prints the JSON Schema of %s", async (name) => {
  const { context, written } = commandContext([name]);

  await schema(context);

  expect(JSON.parse(written())).toHaveProperty("$schema");
});

test("says which schema was likely meant", async () => {
  await expect(schema(commandContext(["polcy"]).context)).rejects.toMatchObject({
    hint: "Did you mean `auth-lint schema policy`?",
  });
});
