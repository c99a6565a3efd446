import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { matchesFiles } from "../../src/policy/globs.ts";
import { matchesPointer } from "../../src/policy/pointers.ts";
import { refusal } from "./sample.ts";

// As much as is parsed at all.
const largest = 128 * 1024;

const bombs: readonly (readonly [string, string])[] = [
  ["compact dashes", "- ".repeat(100_000)],
  ["compact question marks", "? ".repeat(100_000)],
  ["open brackets", "[".repeat(200_000)],
  ["open braces", "{a: ".repeat(60_000)],
  ["a staircase", Array.from({ length: 600 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
  ["marks short of the limit", `${'"'.repeat(19_000)}`],
  ["lines short of the limit", "- |\n".repeat(4900)],
  ["keys short of the limit", `version: 1\n${Array.from({ length: 4900 }, (_, index) => `k${index}: 1`).join("\n")}`],
  ["many keys", `version: 1\nproviders:\n${Array.from({ length: 15_000 }, (_, index) => `  k${index}: 1`).join("\n")}`],
  ["many items", "- a\n".repeat(60_000)],
  ["quotes", '"'.repeat(200_001)],
  ["anchors", "&a ".repeat(80_000)],
  ["tags", "!".repeat(200_000)],
  ["aliases of nothing", "*a ".repeat(80_000)],
  ["blank lines", "\n".repeat(250_000)],
  ["block scalars", "- |\n".repeat(60_000)],
  ["an alias of itself", "version: 1\nrules: &a { b: *a }"],
  [
    "laughs",
    `version: 1\nx-a: &a [1,1,1,1,1,1,1,1,1]\n${"abcdefgh"
      .split("")
      .map((name, index, all) =>
        index === 0
          ? ""
          : `x-${name}: &${name} [${Array(9)
              .fill(`*${all[index - 1]}`)
              .join()}]\n`,
      )
      .join("")}`,
  ],
];

test.each(bombs)("refuses %s within a second", { timeout: 20_000 }, async (_, text) => {
  const start = performance.now();

  const [message] = await refusal(text.slice(0, largest));

  expect(message).toMatch(/^auth-lint\.yaml:\d+:\d+: /);
  // Half a second alone on the machine; tests share it.
  expect(performance.now() - start).toBeLessThan(2000);
});

test("refuses a file that is too large, unread", async () => {
  const [message] = await refusal("#".repeat(largest + 1));

  expect(message).toContain("the policy is larger than 128 KiB");
});

test.each([
  ["JSON brackets", "[".repeat(200_000)],
  ["JSON objects", '{"a":'.repeat(50_000)],
])("refuses %s within a second", async (_, text) => {
  const [message] = await refusal(text, {}, "auth-lint.json");

  expect(message).toMatch(/^auth-lint\.json:\d+:\d+: /);
});

test.each(["yaml", "json"])("refuses a key that would reach a prototype, in %s", async (extension) => {
  const [message] = await refusal(
    '{ "version": 1, "rules": { "__proto__": { "severity": "off" } } }',
    {},
    `auth-lint.${extension}`,
  );

  expect(message).toContain("`__proto__` cannot be a key here");
  expect("severity" in {}).toBe(false);
});

test("answers for globs made to hang, quickly", () => {
  const path = `${"a/".repeat(1500)}${"a".repeat(250)}!`;
  const globs = [
    "**/*a*a*a/**/b",
    "*a*a*a*a*a*a*a*a*b",
    `${"**/".repeat(40)}b`,
    "(a+)+b",
    "{a,aa}".repeat(30),
    "+(a|aa)+b",
    "[".repeat(200),
    "*".repeat(256),
  ];
  const start = performance.now();

  const answers = globs.map((glob) => matchesFiles([glob], path));

  expect(answers).toEqual(globs.map(() => false));
  expect(performance.now() - start).toBeLessThan(500);
});

test("answers for pointers made to hang, quickly", () => {
  const start = performance.now();

  const answer = matchesPointer(`/${"*a".repeat(250)}b`, `/${"a".repeat(20_000)}`);

  expect(answer).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});

const secret = (): string => `xk-${randomBytes(30).toString("base64url")}`;

test.each([
  (value: string) => `version: ${value}`,
  (value: string) => `version: 1\n${value}: 1`,
  (value: string) => `version: 1\nextends: [${value}]`,
  (value: string) => `version: 1\nextends: ["./${value}.yaml"]`,
  (value: string) => `version: 1\nproviders: { openai: { lane: ${value} } }`,
  (value: string) => `version: 1\nproviders: { ${value}: 1 }`,
  (value: string) => `version: 1\nproviders: { ${value}: { lane: x } }`,
  (value: string) => `version: 1\nproviders: { openai: { lane: local, ${value}: 1 } }`,
  (value: string) => `version: 1\nrules: { ${value}: error }`,
  (value: string) => `version: 1\nrules: { token-in-text: ${value} }`,
  (value: string) => `version: 1\nrules: { token-in-text: { ${value}: 1 } }`,
  (value: string) => `version: 1\nignore: [{ rule: ${value}, files: a }]`,
  (value: string) => `version: 1\nignore: [{ rule: token-in-text, files: "\\\\${value}" }]`,
  (value: string) => `version: 1\nignore: [{ rule: token-in-text, at: ${value}, files: a }]`,
  (value: string) => `version: 1\npreference: *${value}`,
  (value: string) => `version: 1\npreference: !${value} [`,
  (value: string) => `version: 1\n\t${value}`,
  (value: string) => `version: 1\n${value}: ${value}: ${value}`,
])("never says a word of what was pasted into it (%#)", async (policyWith) => {
  const pasted = secret();

  const said = (await refusal(policyWith(pasted))).join("\n");

  expect(said).toMatch(/^auth-lint\.yaml:\d+:\d+: /);
  expect(said).not.toContain(pasted.slice(3, 9));
});
