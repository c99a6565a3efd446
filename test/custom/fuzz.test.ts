/**
 * Random rules on random documents: a finding or exit 2 with a place, never a crash, never a hang.
 * `AUTH_LINT_FUZZ=100000 npx vitest run test/custom/fuzz.test.ts` runs more of them.
 */
import { expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { customRules } from "../../src/commands/custom-rules.ts";
import { operatorNames } from "../../src/custom/operators.ts";
import { parsePolicy } from "../../src/policy/policy.ts";
import { readDocument } from "../../src/read/read.ts";
import { runtimes } from "../../src/runtimes/index.ts";
import { numbers } from "../numbers.ts";

const rounds = Number(process.env.AUTH_LINT_FUZZ ?? 400);
const now = Date.parse("2026-11-25T00:00:00Z");

const words = [
  "a",
  "b",
  "profiles",
  "type",
  "__proto__",
  "constructor",
  "",
  "/",
  "~",
  "..",
  "@key",
  ".",
  "0",
  "*",
  "**",
  "x[y=1]",
];
const patterns = ["^a", "(a+)+$", "\\p{L}+", "a{1,2}", "(?=a)", "^(\\w+\\s?)*$", "é"];

const maker = (next: () => number) => {
  // Most are well formed, so that they are run and not only read.
  const wild = next() < 0.3;
  const odd = <Item>(good: readonly Item[], bad: readonly Item[]): Item | undefined =>
    pick(wild ? [...good, ...bad] : good);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const value = (depth: number): unknown => {
    const kind = next();
    if (depth > 3 || kind < 0.45)
      return pick(["a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", 3, -1, true, null, "", "2027-01-01", 1.8e12]);
    if (kind < 0.7) return Array.from({ length: Math.floor(next() * 4) }, () => value(depth + 1));
    return Object.fromEntries(Array.from({ length: Math.floor(next() * 4) }, () => [pick(words), value(depth + 1)]));
  };
  const operand = (name: string): unknown => {
    if (wild && next() < 0.15) return value(2);
    if (name === "matches") return odd(patterns, ["(", "["]);
    if (name === "length") return odd<unknown>([2, { min: 1 }, { max: 3, min: 5 }], [-1]);
    if (name === "in" || name === "subsetOf" || name === "order")
      return [pick(words), odd<unknown>(["a*", "**", "["], [3])];
    if (name === "before" || name === "after") return odd<unknown>(["now", "now+3d", "2027-01-01"], ["soon", 5]);
    if (name === "exists") return next() < 0.5;
    if (name === "schema")
      return odd<unknown>([{ type: "string" }, { $ref: "#" }, true], [{ $ref: "http://x" }, { pattern: "(a+)+$" }, 3]);
    if (name === "unique") return pick([true, "a"]);
    return odd<unknown>(["string", "a"], [3, null]);
  };
  const condition = (depth: number): Record<string, unknown> =>
    Object.fromEntries(
      Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
        const name = String(next() < 0.7 ? pick(operatorNames) : pick(words));
        if (name === "all" || name === "any")
          return [name, depth > 2 ? [] : [condition(depth + 1), condition(depth + 1)]];
        if (name === "not") return [name, depth > 2 ? {} : condition(depth + 1)];
        return [name, operatorNames.some((one) => one === name) ? operand(name) : depth > 2 ? 1 : condition(depth + 1)];
      }),
    );
  const given = () => `/${Array.from({ length: Math.floor(next() * 4) }, () => pick(words)).join("/")}`;
  const rule = (index: number) => ({
    id: wild && next() < 0.2 ? String(pick(words)) : `own/r${index}`,
    title: "T",
    ...(next() < 0.5 && { on: odd(["facts", "document"], ["x"]) }),
    ...(next() < 0.6 && { files: odd(["**", "*.json", "!a"], ["[", ""]) }),
    given: wild && next() < 0.2 ? value(2) : given(),
    ...(next() < 0.4 && { where: condition(0) }),
    ...(wild && next() < 0.4 && { collect: { by: [pick(words), pick(words)] } }),
    must: wild && next() < 0.1 ? value(1) : condition(0),
    ...(next() < 0.5 && { message: `{{${pick(words)}}} {{../${pick(words)}}} {{` }),
    ...(next() < 0.2 && {
      fix: pick([{ remove: true }, { set: 3 }, { rename: "b" }, { order: ["a"] }, { unique: true }]),
    }),
    ...(wild && next() < 0.2 && { [String(pick(words))]: value(1) }),
  });
  return { value, rules: () => Array.from({ length: 1 + Math.floor(next() * 3) }, (_, index) => rule(index)) };
};

const runOnce = async (seed: number): Promise<"findings" | "refused"> => {
  const make = maker(numbers(seed));
  const text = JSON.stringify({ version: 1, rules: make.rules() });
  const document = await readDocument({
    path: "openclaw.json",
    bytes: new TextEncoder().encode(JSON.stringify(make.value(0))),
    exposure: "state",
  });
  try {
    const { rules } = await customRules([{ path: "policies/own.json", text }], []);
    const policy = await parsePolicy({
      text: "version: 1",
      path: "auth-lint.yaml",
      rules,
      readFile: async () => undefined,
    });
    const { findings } = await check({ documents: [document], policy, rules, runtimes, now });
    expect(findings.every(({ path, line }) => path !== "" && line > 0)).toBe(true);
    return "findings";
  } catch (error) {
    expect(error, `seed ${seed}`).toMatchObject({
      name: "UsageError",
      message: expect.stringMatching(/^\S+:\d+:\d+: /),
    });
    return "refused";
  }
};

test(`${rounds} random rules on random documents end well`, { timeout: 3_600_000 }, async () => {
  const ended = { findings: 0, refused: 0 };
  let slowest = 0;
  for (let seed = 1; seed <= rounds; seed++) {
    const started = process.cpuUsage();
    ended[await runOnce(seed)] += 1;
    slowest = Math.max(slowest, process.cpuUsage(started).user / 1000);
  }
  expect(ended.findings).toBeGreaterThan(rounds / 20);
  expect(ended.refused).toBeGreaterThan(0);
  if (process.env.AUTH_LINT_FUZZ) console.log(`${JSON.stringify(ended)}, slowest ${Math.round(slowest)} ms of CPU`);
});
