import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { customRules } from "../../src/commands/custom-rules.ts";
import { runExample } from "../../src/examples/run-example.ts";
import { rules } from "../../src/rules/index.ts";
import { runtimes } from "../../src/runtimes/index.ts";
import { exampleTools } from "../lint.ts";

const folder = new URL("../../policies/cookbook/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

test("the cookbook has at least twelve policies", () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(names)("%s finds what its tests say", async (name) => {
  const own = await customRules([{ path: name, text: readFileSync(new URL(name, folder), "utf8") }], rules);
  for (const [index, { statement }] of own.placed.entries()) {
    const rule = own.rules[index];
    const tests = statement.tests ?? [];
    expect(tests.some(({ finds }) => finds.length > 0) && tests.some(({ finds }) => finds.length === 0)).toBe(true);
    for (const one of rule ? tests : []) {
      const all = rule ? [...rules, rule] : rules;
      const { findings } = await runExample(one, { rules: all, runtimes }, exampleTools);
      const found = findings
        .filter((finding) => finding.rule === rule?.id)
        .map(({ path, pointer }) => `${path}#${pointer}`);
      expect(found.sort(), one.name).toEqual([...one.finds].sort());
    }
  }
});
