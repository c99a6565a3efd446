import { expect, test } from "vitest";
import { customRules } from "../../src/commands/custom-rules.ts";
import { rules } from "../../src/rules/index.ts";

const read = (text: string) => customRules([{ path: "policies/own.yaml", text }], rules);
const rule = (more: string) => `version: 1\nrules:\n  - id: own/a\n    title: A\n    given: /a\n${more}`;

test("a policy and a preset hold no rules of one's own", async () => {
  expect((await read("version: 1\nextends: []\nrules:\n  token-in-text: off\n")).rules).toEqual([]);
});

test.each([
  ["no `must`", rule("").trimEnd(), "`must` is missing"],
  ["an id without a namespace", "version: 1\nrules:\n  - { id: a, title: A, given: /a, must: {} }\n", "two parts"],
  ["an id twice", `${rule("    must: {}\n")}  - { id: own/a, title: A, given: /a, must: {} }\n`, "one id"],
  ["an unknown key", rule("    must: {}\n    serverity: error\n"), "not known here"],
  ["a pattern that is none", rule("    must: { matches: '(' }\n"), "no regular expression"],
  ["a schema that is none", rule("    must: { schema: { type: 7 } }\n"), "no JSON Schema"],
  ["a schema that refers elsewhere", rule('    must: { schema: { $ref: "https://x.example/s" } }\n'), "no JSON Schema"],
  ["a time that is none", rule("    must: { before: soon }\n"), "no time"],
  ["an operator in all but spelling", rule("    must: { a: { startswith: x } }\n"), "no operator"],
  [
    "given that is no pointer",
    "version: 1\nrules:\n  - { id: own/a, title: A, given: a, must: {} }\n",
    "no JSON pointer",
  ],
  [
    "a fix of what is collected",
    rule("    must: {}\n    collect: { by: [a] }\n    fix: { remove: true }\n"),
    "cannot mend",
  ],
])("%s is exit 2 with its place", async (_, text, what) => {
  const failure = expect(read(text)).rejects;
  await failure.toMatchObject({ name: "UsageError", message: expect.stringMatching(/^policies\/own\.yaml:\d+:\d+: /) });
  await failure.toMatchObject({ message: expect.stringContaining(what) });
});

test("a built-in rule's id is taken", async () => {
  const [built] = rules;
  const text = rule("    must: {}\n").replace("own/a", "own/b");
  expect((await read(text)).rules.map(({ id }) => id)).toEqual(["own/b"]);
  expect(built?.id).not.toContain("/");
});
