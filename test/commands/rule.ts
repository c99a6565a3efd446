import type { Rule } from "../../src/model.ts";

/** A rule to show; fields of `changes` win. */
export const sampleRule = (changes: Partial<Rule> = {}): Rule => ({
  id: "api-key-shadows-subscription",
  group: "shadow",
  title: "An API key shadows a subscription",
  why: "A flat rate becomes a metered bill.",
  remedy: "Delete the key.",
  policies: { recommended: "error", strict: "warning" },
  options: { minimum: "how many keys are too many" },
  examples: {
    bad: [{ files: { "auth.json": { key: "$FAKE:openai-key" } }, target: "openclaw@2026.6.1", at: ["auth.json#/key"] }],
    good: [{ files: { "auth.json": "{}" }, note: "Nothing in it." }],
  },
  check: () => [],
  ...changes,
});
