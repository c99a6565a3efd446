import fc from "fast-check";
import { expect, test } from "vitest";
import { printPolicy } from "../../src/policy/print.ts";
import { parse } from "./sample.ts";

const pieces = [
  ...[
    "version: 1\n",
    "extends: [recommended]\n",
    "extends:\n",
    "providers:\n",
    "  openai: { lane: subscription }\n",
    "  a: &a\n",
  ],
  ...[
    "preference: [a/b, *a]\n",
    "chains: { agents.coder: [a/b] }\n",
    "rules:\n  token-in-text: off\n",
    "rules: { token-in-text: {} }\n",
  ],
  ...[
    "overrides: [{ files: a, rules: {} }]\n",
    "ignore:\n  - rule: token-in-text\n    files: [a]\n",
    "    reason: x\n",
    "    expires: 2027-01-31\n",
  ],
  ...[
    "? [a]\n: b\n",
    "? {a: b}\n: c\n",
    "<<: *a\n",
    "<<: [*a, 1]\n",
    "<<: text\n",
    "x-a: &a { lane: local }\n",
    "- ",
    "'",
    '"',
    "#",
    "[",
    "{",
    "}",
    "]",
    ",",
  ],
  ...[
    "!!js/function x\n",
    "!!binary aGk=\n",
    "!!timestamp 2001-01-01\n",
    "%YAML 1.1\n---\n",
    "---\n",
    "...\n",
    "\t",
    "\0",
    "\u2028",
    "\r\n",
    "~\n",
    "0x1F",
    ".nan",
  ],
  ...[
    "__proto__: 1\n",
    "constructor: { prototype: 1 }\n",
    "toString: 1\n",
    "null: 1\n",
    "1: 2\n",
    "|\n  text\n",
    ">-\n  text\n",
    "{ version: 1, ignore: [{ rule: token-in-text, files: a }] }",
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 14 })
  .map((parts) => parts.join(""));

test("reads or refuses whatever it is given, and prints what it has read", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("auth-lint.yaml", "auth-lint.json"), async (given, path) => {
      const outcome = await parse(given, {}, path).then(printPolicy, (error: unknown) => error);

      const refused = outcome instanceof Error && outcome.name === "UsageError";
      expect(refused || typeof outcome === "string").toBe(true);
    }),
    { numRuns: 4000, seed: 7 },
  );
});

test("reads every sound policy again after printing it", { timeout: 60_000 }, async () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const policy = fc.record({
    version: fc.constant(1),
    extends: fc.constant([]),
    providers: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }).filter((key) => key.trim() !== "" && key !== "__proto__"),
      fc.record({ lane: fc.constantFrom("local", "metered") }),
    ),
    preference: fc.array(fc.string({ minLength: 1, maxLength: 12 })),
    chains: fc.dictionary(word, fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1 })),
    ignore: fc.array(
      fc.record({
        rule: fc.constant("token-in-text"),
        files: fc.array(word, { minLength: 1 }),
        reason: fc.string({ maxLength: 12 }),
      }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(policy, async (data) => {
      const once = await printPolicy(await parse(JSON.stringify(data), {}, "auth-lint.json"));

      const twice = await printPolicy(await parse(once, {}, "auth-lint.json.yaml"));

      const meaning = (printed: string) =>
        printed
          .split("\n")
          .slice(1)
          .map((line) => line.replace(/ *# auth-lint\.json.*$/, ""))
          .join("\n");
      expect(meaning(twice).replaceAll(/ +# .*/g, "")).toEqual(meaning(once).replaceAll(/ +# .*/g, ""));
    }),
    { numRuns: 500, seed: 7 },
  );
});
