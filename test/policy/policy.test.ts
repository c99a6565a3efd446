import { expect, test } from "vitest";
import { presetPolicy } from "../../src/policy/policy.ts";
import { parse, refusal, rules } from "./sample.ts";

// The example of the design, word for word.
const example = `# yaml-language-server: $schema=…/policy.schema.json
version: 1
extends: [recommended]                # recommended, strict, upgrade, ./policies/*.yaml
providers:                            # what each provider is here
  openai:     { lane: subscription, owner: openclaw }      # who refreshes this identity
  anthropic:  { lane: subscription, via: claude-cli }
  openrouter: { lane: metered, reason: deliberate escape hatch, expires: 2027-01-31 }
  ollama:     { lane: local }
preference:                           # best first; globs allowed; chains must be a subsequence of it
  - openai/gpt-5.5
  - anthropic/claude-opus-4-6
  - ollama/*
chains:                               # another order for one slot
  agents.coder: [anthropic/claude-opus-4-6, openai/gpt-5.5]
rules:
  fallback-out-of-order: error
  token-in-text: { severity: error, minConfidence: medium }
overrides:
  - files: [examples/**]
    rules: { token-in-text: warning }
ignore:                               # each with a reason; an expired or malformed entry brings the finding back
  - { rule: api-key-shadows-subscription, files: [agents/sandbox/**], at: /profiles/openrouter:default, reason: bills per token on purpose, expires: 2027-01-31 }
`;

test("reads the example of the design, word for word", async () => {
  const policy = await parse(example);

  expect(policy).toMatchObject({
    path: "auth-lint.yaml",
    presets: ["recommended"],
    providers: {
      openai: { lane: "subscription", owner: "openclaw", declared: true },
      anthropic: { lane: "subscription", via: "claude-cli" },
      openrouter: { lane: "metered", reason: "deliberate escape hatch", expires: "2027-01-31" },
      ollama: { lane: "local" },
    },
    chains: { "agents.coder": { models: ["anthropic/claude-opus-4-6", "openai/gpt-5.5"] } },
    rules: {
      "fallback-out-of-order": { severity: "error", explicit: true },
      "token-in-text": { severity: "error", explicit: true, options: { minConfidence: "medium" } },
      "api-key-shadows-subscription": { severity: "error", explicit: false },
      "model-changed": { severity: "off", explicit: false },
    },
    overrides: [{ files: ["examples/**"], rules: { "token-in-text": { severity: "warning", explicit: true } } }],
    ignore: [
      {
        rule: "api-key-shadows-subscription",
        files: ["agents/sandbox/**"],
        at: "/profiles/openrouter:default",
        reason: "bills per token on purpose",
        expires: "2027-01-31",
      },
    ],
  });
  expect(policy.preference.map(({ glob }) => glob)).toEqual([
    "openai/gpt-5.5",
    "anthropic/claude-opus-4-6",
    "ollama/*",
  ]);
});

test("knows the line and column of every part", async () => {
  const policy = await parse(example);

  expect(policy.providers.openrouter?.places?.expires?.range).toMatchObject({ line: 7, column: 74 });
  expect(policy.preference[1]?.place).toMatchObject({ at: ["preference", 1], range: { line: 11, column: 5 } });
  expect(policy.chains["agents.coder"]?.place.range).toMatchObject({ line: 14, column: 3 });
  expect(policy.ignore[0]?.places?.expires?.at).toEqual(["ignore", 0, "expires"]);
});

test("reads the same policy from JSON, with comments", async () => {
  const policy = await parse('{ // why\n "version": 1,\n "rules": { "token-in-text": "off" }, }', {}, "auth-lint.json");

  expect(policy.rules["token-in-text"]).toMatchObject({ severity: "off", explicit: true, from: "auth-lint.json:3:13" });
  expect(policy.presets).toEqual(["recommended"]);
});

test("stands on recommended where no preset is named, on nothing where the list is empty", async () => {
  const [bare, nothing] = await Promise.all([parse("version: 1"), parse("version: 1\nextends: []")]);

  expect(bare.presets).toEqual(["recommended"]);
  expect(nothing.rules["token-in-text"]?.severity).toBe("off");
});

test("lets a later preset win and keeps what it does not name", () => {
  const policy = presetPolicy(["recommended", "strict", "upgrade"], rules);

  expect(policy.rules["fallback-out-of-order"]).toMatchObject({ severity: "error", from: "strict" });
  expect(policy.rules["model-changed"]).toMatchObject({ severity: "warning", from: "upgrade" });
});

test("keeps the preset's severity where only options are given", async () => {
  const policy = await parse("version: 1\nrules: { token-in-text: { entropy: 4 } }");

  expect(policy.rules["token-in-text"]).toMatchObject({ severity: "error", explicit: false, options: { entropy: 4 } });
});

test("follows anchors, aliases and merge keys", async () => {
  const text = `version: 1
x-flat: &flat { lane: subscription, owner: openclaw }
providers:
  openai: *flat
  anthropic: { <<: *flat, owner: claude }
`;

  const policy = await parse(text);

  expect(policy.providers).toMatchObject({
    openai: { lane: "subscription", owner: "openclaw" },
    anthropic: { lane: "subscription", owner: "claude" },
  });
});

test("leaves a wrong reason or last day of an ignore to the rules", async () => {
  const policy = await parse(
    "version: 1\nignore:\n  - { rule: token-in-text, files: a, reason: 3, expires: [x] }\n  - { rule: token-in-text, files: a }",
  );

  expect(policy.ignore).toMatchObject([{ reason: "", expires: "" }, { reason: "" }]);
});

test("takes a provider called constructor for a provider", async () => {
  const policy = await parse("version: 1\nproviders: { constructor: { lane: local } }");

  expect(Object.keys(policy.providers)).toEqual(["constructor"]);
  expect(Object.getPrototypeOf(policy.providers)).toBeNull();
});

test("names the key that was meant, with file, line and column", async () => {
  expect(await refusal("version: 1\nproviders:\n  openai:\n    lnae: subscription\n    lane: local")).toEqual([
    "auth-lint.yaml:4:5: `lnae` is not a key of `openai`",
    "Did you mean `lane`?",
  ]);
});

test("names the rule that was meant", async () => {
  expect(await refusal("version: 1\nrules:\n  token-in-txt: error")).toEqual([
    "auth-lint.yaml:3:3: there is no rule `token-in-txt`",
    "Did you mean `token-in-text`?",
  ]);
});

test("names the option and the severity that were meant", async () => {
  expect(await refusal("version: 1\nrules:\n  token-in-text: { entropie: 3 }")).toEqual([
    "auth-lint.yaml:3:20: `entropie` is not an option of `token-in-text`",
    "Did you mean `entropy`?",
  ]);
  expect(await refusal("version: 1\nrules:\n  token-in-text: eror")).toEqual([
    "auth-lint.yaml:3:18: `token-in-text` must be one of error, warning, info, off",
    "Did you mean `error`?",
  ]);
});

test("names the preset that was meant", async () => {
  expect(await refusal("version: 1\nextends: [recomended]")).toEqual([
    "auth-lint.yaml:2:11: there is no preset `recomended`",
    "Did you mean `recommended`?",
  ]);
});

test("says what is missing, doubled or of another type", async () => {
  const hint = expect.any(String);

  expect(await refusal("rules: {}")).toEqual(["auth-lint.yaml:1:1: `version` is missing in the policy", hint]);
  expect(await refusal("version: 2")).toEqual(["auth-lint.yaml:1:10: `version` must be 1", hint]);
  expect(await refusal("version: 1\nversion: 1")).toEqual(["auth-lint.yaml:2:1: this key is written twice", hint]);
  expect(await refusal("version: 1\npreference: openai/x")).toEqual([
    "auth-lint.yaml:2:13: `preference` must be a list",
    hint,
  ]);
  expect(await refusal("")).toEqual(["auth-lint.yaml:1:1: the policy must be a mapping", hint]);
  expect(await refusal("version: 1\nignore: [{ rule: token-in-text, reason: x }]")).toEqual([
    "auth-lint.yaml:2:10: an ignore needs `files` or `fingerprint`",
    hint,
  ]);
});

test("says where YAML and JSON break, in its own words", async () => {
  expect(await refusal("version: 1\nrules: [")).toEqual([
    expect.stringMatching(/^auth-lint\.yaml:2:\d+: the indentation is off, or a bracket or quote stays open$/),
    expect.any(String),
  ]);
  expect(await refusal('{ "version": 1,, }', {}, "auth-lint.json")).toEqual([
    "auth-lint.json:1:16: this is not JSON",
    expect.any(String),
  ]);
});
