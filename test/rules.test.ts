import { expect, test } from "vitest";
import type { Example, Finding, Rule } from "../src/model.ts";
import { lintExample, placesOf } from "./lint.ts";
import { shelves } from "./shelves.ts";

const judging: readonly string[] = ["store", "shadow", "chain", "caches"];

/** Findings of other judging rules at a place this rule reports: the same cause told twice. */
const toldTwice = (rule: Rule, findings: readonly Finding[]): readonly string[] => {
  const own = new Set(placesOf(findings, rule.id));
  const others = shelves.rules.filter(({ id, group }) => id !== rule.id && judging.includes(group));
  return others.flatMap(({ id }) =>
    placesOf(findings, id)
      .filter((place) => own.has(place))
      .map((place) => `${id} ${place}`),
  );
};

const titleOf = ({ note, at }: Example, index: number): string => note ?? at?.join(" ") ?? `example ${index + 1}`;

for (const rule of shelves.rules) {
  test(`${rule.id} has an example that fails and one that passes`, () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.bad.every(({ at }) => at !== undefined && at.length > 0)).toBe(true);
    expect(rule.examples.good.length).toBeGreaterThan(0);
  });

  for (const [index, example] of rule.examples.bad.entries()) {
    test(`${rule.id} reports: ${titleOf(example, index)}`, async () => {
      const { findings } = await lintExample(example, shelves);

      expect(placesOf(findings, rule.id)).toEqual(example.at);
      expect(judging.includes(rule.group) ? toldTwice(rule, findings) : []).toEqual([]);
    });
  }

  for (const [index, example] of rule.examples.good.entries()) {
    test(`${rule.id} accepts: ${titleOf(example, index)}`, async () => {
      const { findings } = await lintExample(example, shelves);

      expect(placesOf(findings, rule.id)).toEqual([]);
    });
  }
}
