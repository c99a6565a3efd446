import { defineRule } from "../rule.ts";

const files = { "openclaw.json": { agents: { defaults: { model: { primary: "openai/gpt-5.5" } } } } };
const policy = (entries: Readonly<Record<string, unknown>>) => ({ version: 1, ...entries });

export default defineRule({
  id: "policy-names-nothing",
  group: "housekeeping",
  title: "A policy entry matches nothing",
  why: "An entry with a slip in its name guards nothing and looks as if it did: a lane for a provider nobody has, an order for a chain that is not there, an override for no file.",
  remedy: "Correct the name, or remove the entry.",
  policies: { recommended: "warning", strict: "error" },
  examples: {
    bad: [
      {
        files,
        policy: policy({ providers: { opnai: { lane: "subscription" } } }),
        at: ["auth-lint.yaml#/providers/opnai"],
      },
      {
        files,
        policy: policy({ chains: { "agents.coder": ["openai/gpt-5.5"] } }),
        at: ["auth-lint.yaml#/chains/agents.coder"],
      },
      { files, policy: policy({ preference: ["opnai/gpt-5.5"] }), at: ["auth-lint.yaml#/preference/0"] },
      {
        files,
        policy: policy({ overrides: [{ files: ["exmaples/**"], rules: { "profile-unusable": "info" } }] }),
        at: ["auth-lint.yaml#/overrides/0/files"],
      },
    ],
    good: [
      { files, policy: policy({ providers: { openai: { lane: "subscription" } }, preference: ["openai/*"] }) },
      {
        files,
        policy: policy({ preference: ["openai/gpt-5.5", "openai/gpt-5.4"] }),
        note: "A model may wait for its chain.",
      },
    ],
  },

  // It takes all files and homes to say that something matches none: policy/housekeeping.ts states it.
  check: () => [],
});
