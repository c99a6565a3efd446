import { expect, test } from "vitest";
import type { Draft } from "../../src/model.ts";
import { presetPolicy } from "../../src/policy/policy.ts";
import { weakened } from "../../src/policy/weakened.ts";
import { parse, rules } from "./sample.ts";

type Data = Readonly<Record<string, unknown>>;

const policyOf = (data: Data) => parse(JSON.stringify({ version: 1, ...data }));

const change = async (base: Data, head: Data): Promise<readonly Draft[]> =>
  weakened(await policyOf(base), await policyOf(head));

const said = async (base: Data, head: Data): Promise<readonly string[]> =>
  (await change(base, head)).map(({ message }) => message);

const ignore = (fields: Data = {}) => ({
  ignore: [{ rule: "token-in-text", files: ["a/**", "b/**"], reason: "test data", ...fields }],
});
const rulesOf = (entry: unknown) => ({ rules: { "token-in-text": entry } });
const override = (entry: unknown, files = ["a/**"]) => ({ overrides: [{ files, rules: { "token-in-text": entry } }] });

test("an equal policy is not weaker, wherever its lines stand", async () => {
  const data = { extends: ["strict"], ...ignore(), ...override("warning"), preference: ["openai/*"] };

  expect(
    await said(data, { preference: ["openai/*"], ...override("warning"), ...ignore(), extends: ["strict"] }),
  ).toEqual([]);
});

test.each([
  ["a severity lowered", rulesOf("error"), rulesOf("warning"), "`token-in-text` is lowered from `error` to `warning`"],
  ["a rule of the preset off", {}, rulesOf("off"), "`token-in-text` is lowered from `error` to `off`"],
  [
    "more confidence asked for",
    {},
    rulesOf({ minConfidence: "high" }),
    "`token-in-text` now needs more confidence to report",
  ],
  [
    "comments that silence",
    {},
    rulesOf({ inline: true }),
    "`token-in-text` can now be silenced by a comment, however sure the find",
  ],
  ["an override that lowers", {}, override("off"), "`token-in-text` is lowered from `error` to `off`, for some files"],
  [
    "an override with an option",
    {},
    override({ inline: true }),
    "`token-in-text` can now be silenced by a comment, however sure the find, for some files",
  ],
  [
    "an override that raised, gone",
    { ...rulesOf("info"), ...override("error") },
    rulesOf("info"),
    "`token-in-text` is lowered from `error` to `info`, for some files: an override is gone",
  ],
  ["a new ignore", {}, ignore(), "This ignore of `token-in-text` is new, or silences more than before"],
  [
    "an ignore of more files",
    ignore({ files: ["a/**"] }),
    ignore(),
    "This ignore of `token-in-text` is new, or silences more than before",
  ],
  [
    "an ignore without its exception",
    ignore({ files: ["a/**", "!a/b"] }),
    ignore({ files: ["a/**"] }),
    "This ignore of `token-in-text` is new, or silences more than before",
  ],
  [
    "an ignore of the whole file",
    ignore({ at: "/x" }),
    ignore(),
    "This ignore of `token-in-text` is new, or silences more than before",
  ],
  [
    "an ignore that had no reason",
    ignore({ reason: "" }),
    ignore(),
    "This ignore of `token-in-text` is new, or silences more than before",
  ],
  [
    "a later last day",
    ignore({ expires: "2026-07-01" }),
    ignore({ expires: "2026-08-01" }),
    "This ignore of `token-in-text` holds longer than before",
  ],
  [
    "a last day taken away",
    ignore({ expires: "2026-07-01" }),
    ignore(),
    "This ignore of `token-in-text` holds longer than before",
  ],
  [
    "no preference",
    { preference: ["openai/*"] },
    {},
    "No preference is declared any more, so no chain is out of order",
  ],
  [
    "no order of a chain",
    { chains: { "agents.coder": ["openai/*"] } },
    {},
    "The order of the chain `agents.coder` is no longer declared",
  ],
  [
    "a lane gone",
    { providers: { openai: { lane: "subscription" } } },
    {},
    "The lane of `openai` is no longer declared",
  ],
  [
    "a lane that meters",
    { providers: { openai: { lane: "subscription" } } },
    { providers: { openai: { lane: "metered" } } },
    "The lane of `openai` is no longer a subscription",
  ],
  [
    "an owner gone",
    { providers: { openai: { lane: "subscription", owner: "codex" } } },
    { providers: { openai: { lane: "subscription" } } },
    "Nobody is named any more as the owner of `openai`",
  ],
  [
    "a declaration for longer",
    { providers: { openai: { lane: "metered", expires: "2027-01-01" } } },
    { providers: { openai: { lane: "metered" } } },
    "The declaration of `openai` holds longer than before",
  ],
  [
    "another program's exceptions",
    {},
    { compat: ["gitleaks"] },
    "What `gitleaks` was told to accept is accepted here too",
  ],
])("reports %s, and nothing else", async (_, base, head, message) => {
  expect(await said(base, head)).toEqual([message]);
});

test.each([
  ["a severity raised", rulesOf("warning"), rulesOf("error")],
  ["an ignore of fewer files", ignore(), ignore({ files: ["a/**"] })],
  ["an ignore with an exception", ignore(), ignore({ files: ["a/**", "b/**", "!a/b"] })],
  ["an ignore that names a key", ignore(), ignore({ at: "/x" })],
  ["an earlier last day", ignore(), ignore({ expires: "2026-07-01" })],
  ["an ignore that silences nothing", {}, ignore({ reason: "" })],
  ["an ignore with a day that is none", {}, ignore({ expires: "31.01.2027" })],
  ["an ignore removed", ignore(), {}],
  ["another preference", { preference: ["openai/gpt-5.4"] }, { preference: ["openai/gpt-5.5"] }],
  ["a lane declared", {}, { providers: { openai: { lane: "subscription" } } }],
  ["an override that raises", rulesOf("info"), { ...rulesOf("info"), ...override("error") }],
])("accepts %s", async (_, base, head) => {
  expect(await said(base, head)).toEqual([]);
});

test("reports that strict is dropped, and each severity that falls with it", async () => {
  const drafts = await change({ extends: ["strict"] }, { extends: ["recommended"] });

  expect(drafts.map(({ message }) => message)).toContain("The policy no longer stands on `strict`");
  expect(drafts.map(({ message }) => message)).toContain(
    "`fallback-out-of-order` is lowered from `error` to `warning`",
  );
  expect(drafts.map(({ place }) => place.at)).toEqual(drafts.map(() => ["extends"]));
});

test("reports a removed policy once, at its old place", async () => {
  const drafts = weakened(await policyOf({ extends: ["strict"], ...ignore() }), presetPolicy(["recommended"], rules));

  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.place).toEqual({ path: "auth-lint.yaml", at: [] });
});

test("reports overrides in another order, as the last one wins", async () => {
  const [first, second] = [override("off").overrides, override("error", ["a/b"]).overrides];

  expect(await said({ overrides: [...first, ...second] }, { overrides: [...second, ...first] })).toEqual([
    "Overrides stand in another order; the last one wins",
  ]);
});

test("points at the line of the lowered severity, in the file that says it", async () => {
  const team = { "policies/team.yaml": "version: 1\nrules:\n  token-in-text: info\n" };
  const head = await parse("version: 1\nextends: [recommended, ./policies/team.yaml]\n", team);

  const [draft] = weakened(await policyOf({}), head);

  expect(draft?.place).toMatchObject({ path: "policies/team.yaml", range: { line: 3, column: 3 } });
});

test("names like those of Object's own properties are compared like any other", async () => {
  const lanes = { providers: { constructor: { lane: "subscription" }, __proto__: { lane: "subscription" } } };

  expect(await said(lanes, { providers: {} })).toEqual(["The lane of `constructor` is no longer declared"]);
});
