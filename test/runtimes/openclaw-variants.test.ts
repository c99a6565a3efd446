import { describe, expect, test } from "vitest";
import { type Files, homeOf, viewOf } from "./openclaw-run.ts";

const chainOf = (model: unknown, rest: object = {}): Files => ({
  "openclaw.json": { agents: { defaults: { model, ...rest } } },
});
const sonnet = "anthropic/claude-opus-4-6";

/** Configs of reference §8.2 that both 2026.6.1 and 2026.9.6 accept, with the chain both try for `main`. */
const accepted: readonly (readonly [name: string, files: Files, chain: readonly string[]])[] = [
  [
    "bare names",
    chainOf({ primary: "gpt-5.5", fallbacks: ["claude-opus-4-6"] }),
    ["openai/gpt-5.5", "openai/claude-opus-4-6"],
  ],
  [
    "a pinned profile",
    chainOf({ primary: "openai/gpt-5.5@openai:key", fallbacks: [sonnet] }),
    ["openai/gpt-5.5", sonnet],
  ],
  [
    "aliases",
    chainOf(
      { primary: "opus", fallbacks: ["gpt"] },
      { models: { [sonnet]: { alias: "opus" }, "openai/gpt-5.5": { alias: "gpt" } } },
    ),
    [sonnet, "openai/gpt-5.5"],
  ],
  [
    "a fallback outside the allowlist",
    chainOf({ primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3"] }, { models: { "openai/gpt-5.5": {} } }),
    ["openai/gpt-5.5", "ollama/qwen3"],
  ],
  [
    "malformed references",
    chainOf({ primary: "openai/gpt-5.5", fallbacks: ["", "/", "openai/", "/gpt", sonnet] }),
    ["openai/gpt-5.5", sonnet],
  ],
  [
    "JSON5",
    {
      "openclaw.json": `{ // mine\n agents: { defaults: { model: { primary: 'openai/gpt-5.5', fallbacks: ['${sonnet}',] } } } }`,
    },
    ["openai/gpt-5.5", sonnet],
  ],
  ["a BOM", { "openclaw.json": `\uFEFF{"agents":{"defaults":{"model":"openai/gpt-5.5"}}}` }, ["openai/gpt-5.5"]],
  ["capitals", chainOf({ primary: "OpenAI/GPT-5.5", fallbacks: [sonnet] }), ["openai/GPT-5.5", sonnet]],
  ["a colon for a slash", chainOf("openai:gpt-5.5"), ["openai/openai:gpt-5.5"]],
  [
    "an agent's primary alone",
    {
      "openclaw.json": {
        agents: {
          defaults: { model: { primary: "openai/gpt-5.5", fallbacks: [sonnet] } },
          list: [{ id: "main", model: { primary: "openai/gpt-5.4" } }],
        },
      },
    },
    ["openai/gpt-5.4"],
  ],
];

const questions = accepted.flatMap(([name, files, chain]) =>
  ["2026.6.1", "2026.9.6"].map((version) => [name, version, files, chain] as const),
);

describe("chains", () => {
  test.each(questions)("%s on %s", async (_name, version, files, chain) => {
    expect((await viewOf(files, version)).chain).toEqual(chain);
  });

  test.each([
    ["2026.6.1", "openai/gpt-5.5"],
    ["2026.9.6", "openai/gpt-6-astra"],
  ])("%s tries %s where no primary is written", async (version, primary) => {
    expect((await viewOf(chainOf({ fallbacks: [sonnet] }), version)).chain).toEqual([primary, sonnet]);
    expect((await viewOf({ "openclaw.json": {} }, version)).chain).toEqual([primary]);
  });
});

describe("configs that are refused", () => {
  test.each([
    ["broken text", { "openclaw.json": '{"agents": {"defaults": ' }],
    ["an include outside", { "openclaw.json": { $include: "../outside.json" }, "outside.json": {} }],
    ["an include that is missing", { "openclaw.json": { $include: "./nope.json5" } }],
    [
      "a profile without provider",
      { "openclaw.json": { auth: { profiles: { "openai:default": { mode: "oauth" } } } } },
    ],
    [
      "a profile with a type",
      { "openclaw.json": { auth: { profiles: { a: { provider: "openai", type: "oauth" } } } } },
    ],
  ])("%s", async (_name, files) => {
    const [old, recent] = await Promise.all(["2026.6.1", "2026.9.6"].map((target) => homeOf(files, { target })));

    expect([old?.configFlaws.length, recent?.configFlaws.length]).not.toContain(0);
  });

  test("auth.cooldowns is refused from 2026.8 on", async () => {
    const files = { "openclaw.json": { auth: { cooldowns: { billingBackoffHours: 1 } } } };

    const [old, recent] = await Promise.all(["2026.7.1", "2026.9.6"].map((target) => homeOf(files, { target })));

    expect([old?.configFlaws.length, recent?.configFlaws.length]).toEqual([0, 1]);
  });
});
