import { expect, test } from "vitest";
import type { Finding } from "../src/model.ts";
import { lintExample } from "./lint.ts";
import { shelves } from "./shelves.ts";

const chained = async (agents: unknown, policy: Readonly<Record<string, unknown>>): Promise<readonly Finding[]> => {
  const { findings } = await lintExample(
    { target: "openclaw@2026.6.1", files: { "openclaw.json": { agents } }, policy: { version: 1, ...policy } },
    shelves,
  );
  return findings.filter(({ rule }) => rule === "fallback-out-of-order");
};

const preference = ["openai/*", "anthropic/*", "ollama/*"];

test("names the pair that is out of order and the order it should have", async () => {
  const [finding] = await chained(
    { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3", "anthropic/claude-opus-4-6"] } } },
    { preference },
  );

  expect(finding?.message).toContain("`ollama/qwen3` before `anthropic/claude-opus-4-6`");
  expect(finding?.remedy).toContain("`openai/gpt-5.5`, `anthropic/claude-opus-4-6`, `ollama/qwen3`");
  expect(finding?.related[0]?.pointer).toBe("/agents/defaults/model/fallbacks/1");
});

test("a primary that is not the best is out of order too", async () => {
  const [finding] = await chained(
    { defaults: { model: { primary: "ollama/qwen3", fallbacks: ["openai/gpt-5.5"] } } },
    { preference },
  );

  expect(finding?.pointer).toBe("/agents/defaults/model/primary");
});

test("an order for one slot wins over the preference", async () => {
  const agents = {
    defaults: { model: { primary: "openai/gpt-5.5" } },
    list: [{ id: "coder", model: { primary: "anthropic/claude-opus-4-6", fallbacks: ["openai/gpt-5.5"] } }],
  };

  const without = await chained(agents, { preference });
  const own = await chained(agents, {
    preference,
    chains: { "agents.coder": ["anthropic/claude-opus-4-6", "openai/gpt-5.5"] },
  });

  expect(without.map(({ pointer }) => pointer)).toEqual(["/agents/list/0/model/primary"]);
  expect(own).toEqual([]);
});

test("slots for pictures are not ranked by a preference of talking models", async () => {
  const findings = await chained(
    {
      defaults: {
        model: { primary: "openai/gpt-5.5" },
        imageModel: { primary: "ollama/llava", fallbacks: ["openai/gpt-5.5"] },
      },
    },
    { preference },
  );

  expect(findings).toEqual([]);
});

test("a link that agents inherit is reported once", async () => {
  const findings = await chained(
    {
      defaults: { model: { primary: "ollama/qwen3", fallbacks: ["openai/gpt-5.5"] } },
      list: [
        { id: "a", model: { fallbacks: ["openai/gpt-5.5"] } },
        { id: "b", model: { fallbacks: ["openai/gpt-5.4"] } },
      ],
    },
    { preference },
  );

  expect(findings).toHaveLength(1);
});
