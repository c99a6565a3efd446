import { expect, test } from "vitest";
import { presetPolicy } from "../../src/policy/policy.ts";
import { presetText } from "../../src/policy/presets.ts";
import { printPolicy } from "../../src/policy/print.ts";
import { writePolicy } from "../../src/policy/write.ts";
import { parse, rules } from "./sample.ts";

const rich = `version: 1
extends: [strict, upgrade]
providers: { openai: { lane: subscription, owner: "a: b # c" }, "yes": { lane: local } }
preference: [openai/gpt-5.5, "ollama/*"]
chains: { agents.coder: [openai/gpt-5.5] }
rules: { token-in-text: { severity: info, minConfidence: high } }
overrides: [{ files: ["a b/**"], rules: { token-in-text: off, model-changed: { minConfidence: low } } }]
ignore: [{ rule: token-in-text, files: "x: y", at: "/a/*", reason: 'it''s "fine"', expires: 2027-01-31 }, { rule: token-in-text, files: z }]
`;

test("prints a policy that means the same when it is read again", async () => {
  const policy = await parse(rich);

  const again = await parse(await printPolicy(policy));

  const meaning = ({ providers, preference, chains, rules: settings, overrides, ignore }: typeof policy) =>
    JSON.parse(JSON.stringify({ providers, preference, chains, settings, overrides, ignore }), (key, value: unknown) =>
      ["place", "places", "from", "explicit"].includes(key) ? undefined : value,
    );
  expect(meaning(again)).toEqual(meaning(policy));
});

test("prints where each part comes from", async () => {
  const text = await printPolicy(await parse(rich));

  expect(text).toMatch(/token-in-text: \{ severity: info, minConfidence: high \} +# auth-lint\.yaml:6:10/);
  expect(text).toMatch(/fallback-out-of-order: error +# strict/);
  expect(text).toMatch(/openai: .* +# auth-lint\.yaml:3:14/);
});

test("prints the built-in policy", async () => {
  expect(await printPolicy(presetPolicy(["recommended"], rules))).toContain("built in, on recommended");
});

test("writes a fresh policy that reads back as what was found", async () => {
  const text = writePolicy({
    providers: [
      { provider: "openai", lane: "subscription", owner: "openclaw" },
      { provider: "no", lane: "metered" },
      { provider: 'odd: "name" # \u2028 x', lane: "local", via: "a, b" },
      { provider: "mystery", lane: "unknown" },
    ],
    preference: ["openai/gpt-5.5", "meta/llama:8b", "ollama/*", "1.5"],
    chains: { "agents.coder": ["anthropic/claude-opus-4-6"], "agents.idle": [] },
  });

  const policy = await parse(text);

  expect(text).toContain("# yaml-language-server: $schema=");
  expect(policy.providers).toMatchObject({
    openai: { lane: "subscription", owner: "openclaw" },
    no: { lane: "metered" },
    'odd: "name" # \u2028 x': { lane: "local", via: "a, b" },
  });
  expect(Object.keys(policy.providers)).toHaveLength(3);
  expect(policy.preference.map(({ glob }) => glob)).toEqual(["openai/gpt-5.5", "meta/llama:8b", "ollama/*", "1.5"]);
  expect(Object.keys(policy.chains)).toEqual(["agents.coder"]);
});

test("writes a fresh policy where nothing was found", async () => {
  const policy = await parse(writePolicy({ providers: [], preference: [] }));

  expect(policy).toMatchObject({ presets: ["recommended"], providers: {}, preference: [] });
});

test("writes presets that read back with the severities of the rules", async () => {
  const policy = await parse(presetText("strict", rules));

  expect(policy.presets).toEqual([]);
  expect(policy.rules).toMatchObject({
    "token-in-text": { severity: "error" },
    "model-changed": { severity: "off" },
  });
});
