import { expect, test } from "vitest";
import { matchesModel } from "../src/model-glob.ts";

test.each([
  ["openai/gpt-5.5", "openai/gpt-5.5", true],
  ["OpenAI/*", "openai/gpt-5.5", true],
  ["openrouter/*", "openrouter/anthropic/claude-opus-4.6", true],
  ["*/claude-*", "anthropic/claude-opus-4-6", true],
  ["openai/gpt-5.?", "openai/gpt-5.5", true],
  ["openai/gpt-5", "openai/gpt-5.5", false],
  ["ollama/*", "openai/ollama", false],
  ["", "openai/gpt-5.5", false],
])("%s against %s: %s", (glob, model, expected) => {
  expect(matchesModel(glob, model)).toBe(expected);
});

test("a hostile glob cannot stall it", () => {
  const started = performance.now();

  expect(matchesModel(`${"*a".repeat(500)}b`, "a".repeat(5000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
