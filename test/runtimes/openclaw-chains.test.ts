import { expect, test } from "vitest";
import { readChains } from "../../src/runtimes/openclaw/chains.ts";
import { splitProfile } from "../../src/runtimes/openclaw/model-ref.ts";
import { config, configOf, hasOracle, readAnswers } from "./openclaw-documents.ts";

const chainsOf = async (value: unknown, version = "2026.6.1", agents: readonly string[] = ["main"]) =>
  readChains(await config(JSON.stringify(value), version), version, agents);

const defaultsWith = (model: unknown, rest: Readonly<Record<string, unknown>> = {}) => ({
  agents: { defaults: { model, ...rest } },
});

test.skipIf(!hasOracle).each(readAnswers())("resolves $name as the program did", async ({ files, version, chain }) => {
  const found = readChains(await configOf(files, version), version, [...Object.keys(chain), "main"].slice(0, 9));

  expect({ ...found.effective, ...chain }).toEqual(found.effective);
});

test.each([
  ["2026.5.28", "openai/gpt-5.5"],
  ["2026.6.5", "openai/gpt-5.5"],
  ["2026.7.1", "openai/gpt-5.5"],
  ["2026.8.1", "openai/gpt-5.6-sol"],
  ["2026.9.6", "openai/gpt-6-astra"],
])("without a primary %s tries %s", async (version, model) => {
  const { chains, effective } = await chainsOf({}, version);

  expect(effective).toEqual({ main: [model] });
  expect(chains[0]).toMatchObject({ slot: "agents.defaults", impliedPrimary: model, links: [] });
});

test.each([
  [
    ["openai/gpt-5.5", "openai/gpt-5.5", "Anthropic/claude-opus-4-6", "anthropic/claude-opus-4-6"],
    ["openai/gpt-5.5", "anthropic/claude-opus-4-6"],
  ],
  [
    ["openai-codex/gpt-5.5", "openai/gpt-5.4"],
    ["openai-codex/gpt-5.5", "openai/gpt-5.4"],
  ],
  [
    ["gpt-5.5", "claude-opus-4-6"],
    ["openai/gpt-5.5", "openai/claude-opus-4-6"],
  ],
  [
    ["openai/gpt-5.5@openai:key", "anthropic/claude-opus-4-6@me"],
    ["openai/gpt-5.5", "anthropic/claude-opus-4-6"],
  ],
  [
    ["openai/gpt-5.5", "", "/", "openai/", "/gpt", "anthropic/x"],
    ["openai/gpt-5.5", "anthropic/x"],
  ],
  [
    ["openai/gpt-5.5", "opnai/gpt-5.4"],
    ["openai/gpt-5.5", "opnai/gpt-5.4"],
  ],
  [
    ["OpenAI/GPT-5.5", " openai / gpt-5.4 "],
    ["openai/GPT-5.5", "openai/gpt-5.4"],
  ],
  [
    ["openrouter/anthropic/claude", "openrouter/auto"],
    ["openrouter/anthropic/claude", "openrouter/openrouter/auto"],
  ],
  [["openai:gpt-5.5"], ["openai/openai:gpt-5.5"]],
  [
    ["openai/gpt-5@20250929", "ollama/qwen3@q4_k_m"],
    ["openai/gpt-5@20250929", "ollama/qwen3@q4_k_m"],
  ],
  [
    ["google/gemini-3-pro", "anthropic/opus-4.6"],
    ["google/gemini-3.1-pro-preview", "anthropic/claude-opus-4-6"],
  ],
])("%j", async ([primary, ...fallbacks], models) => {
  const { effective } = await chainsOf(defaultsWith({ primary, fallbacks }));

  expect(effective.main).toEqual(models);
});

test("aliases of the model map stand for their models", async () => {
  const models = { "anthropic/claude-opus-4-6": { alias: "Smart" }, "openai/gpt-5.4": {} };

  const { effective } = await chainsOf(defaultsWith({ primary: "smart", fallbacks: ["gpt"] }, { models }));

  expect(effective.main).toEqual(["anthropic/claude-opus-4-6", "openai/gpt-5.4"]);
});

test.each(["openai/gpt-5.4", { primary: "openai/gpt-5.4" }])(
  "an agent's own %j empties the fallbacks",
  async (model) => {
    const value = { agents: { defaults: { model: { fallbacks: ["a/b"] } }, list: [{ id: "coder", model }] } };

    const { chains, effective } = await chainsOf(value, "2026.6.1", ["coder", "main"]);

    expect(effective).toEqual({ coder: ["openai/gpt-5.4"], main: ["openai/gpt-5.5", "a/b"] });
    expect(chains[1]).toMatchObject({
      slot: "agents.coder",
      agent: "coder",
      dropsFallbacksOf: { path: "openclaw.json", at: ["agents", "defaults", "model", "fallbacks"] },
    });
  },
);

test("an agent's own fallbacks keep the primary of the defaults", async () => {
  const agents = {
    defaults: { model: "openai/gpt-5.5" },
    list: [{ id: "main", model: { fallbacks: ["ollama/qwen3"] } }],
  };

  const { chains, effective } = await chainsOf({ agents });

  expect(effective.main).toEqual(["openai/gpt-5.5", "ollama/qwen3"]);
  expect(chains[1]?.links.map(({ place }) => place.at.join("."))).toEqual([
    "agents.defaults.model",
    "agents.list.0.model.fallbacks.0",
  ]);
  expect(chains[1]).not.toHaveProperty("dropsFallbacksOf");
});

test("agents are found in their keyed place", async () => {
  const agents = { defaults: { model: "a/b" }, ownership: "explicit", entries: { main: {}, coder: { model: "c/d" } } };

  const { chains, effective } = await chainsOf({ agents }, "2026.9.6", ["main", "coder"]);

  expect(effective).toEqual({ main: ["a/b"], coder: ["c/d"] });
  expect(chains[1]?.place.at).toEqual(["agents", "entries", "coder", "model"]);
});

test("every link says what becomes of it, and where it stands", async () => {
  const { chains } = await chainsOf(
    defaultsWith({ primary: "openai/a@work", fallbacks: ["", "b", "openai/a", "c/d"] }),
  );

  expect(chains[0]?.links.map(({ fate, model, role }) => [role, fate, model])).toEqual([
    ["primary", "tried", "openai/a"],
    ["fallback", "dropped", ""],
    ["fallback", "bare", "openai/b"],
    ["fallback", "repeated", "openai/a"],
    ["fallback", "tried", "c/d"],
  ]);
  expect(chains[0]?.links[0]?.profile).toBe("work");
  expect(chains[0]?.links[4]?.place.at).toEqual(["agents", "defaults", "model", "fallbacks", 3]);
});

test("other slots have chains without a built-in default", async () => {
  const value = { agents: { defaults: { imageModel: { fallbacks: ["a/b"] }, subagents: { model: "openai/mini" } } } };

  const { chains } = await chainsOf(value);

  expect(chains.map(({ slot, effective }) => [slot, effective])).toEqual([
    ["agents.defaults", ["openai/gpt-5.5"]],
    ["agents.defaults.imageModel", ["a/b"]],
    ["agents.defaults.subagents.model", ["openai/mini"]],
  ]);
});

test("a refused config tries nothing, and still shows what is written", async () => {
  const { chains, effective } = await chainsOf({ ...defaultsWith("openai/a"), modelz: 1 });

  expect(effective).toEqual({});
  expect(chains[0]).toMatchObject({ effective: [], links: [{ model: "openai/a" }] });
});

test("the first configured model takes the place of a missing primary", async () => {
  const providers = { mine: { baseUrl: "http://localhost", models: [{ id: "one", name: "One" }] } };

  const { effective } = await chainsOf({ models: { providers } });

  expect(effective.main).toEqual(["mine/one"]);
});

test.each([
  ["a/b@p", "a/b", "p"],
  ["a/b@20250101", "a/b@20250101", undefined],
  ["a/b@20250101@p", "a/b@20250101", "p"],
  ["a/b@8bit@p", "a/b@8bit", "p"],
  ["a@b/c", "a@b/c", undefined],
  ["@p", "@p", undefined],
  ["a/@p", "a/", "p"],
])("%s is the model %s with the profile %s", (text, model, profile) => {
  expect(splitProfile(text)).toEqual(profile === undefined ? { model } : { model, profile });
});
