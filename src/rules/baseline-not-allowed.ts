import { refusedDraft } from "../policy/baseline-drafts.ts";
import { defineRule } from "../rule.ts";

const baseline = (entries: readonly unknown[]) => ({
  version: 1,
  salt: "of an example only",
  entries,
});
const entry = { rule: "store-world-readable", file: "auth-profiles.json", fingerprint: "0123456789abcdef" };
const strict = { version: 1, extends: ["strict"] };

export default defineRule({
  id: "baseline-not-allowed",
  group: "housekeeping",
  title: "A baseline where the policy wants none",
  why: "A baseline accepts what was there before, for no reason and with no last day. It is a way into a policy; one that stands on `strict` has arrived. While this rule is on, the baseline silences nothing.",
  remedy:
    "Mend what it held, or accept single findings with `auth-lint suppress`, then empty it with `auth-lint baseline prune`.",
  policies: { strict: "error" },
  examples: {
    bad: [
      {
        files: { "auth-lint-baseline.json": baseline([entry]) },
        policy: strict,
        at: ["auth-lint-baseline.json#"],
      },
    ],
    good: [
      { files: { "auth-lint-baseline.json": baseline([]) }, policy: strict, note: "A salt alone accepts nothing." },
      { files: { "auth-lint-baseline.json": baseline([entry]) }, policy: { version: 1, extends: ["recommended"] } },
    ],
  },

  *check({ policy }) {
    const draft = refusedDraft(policy);
    if (draft !== undefined) yield draft;
  },
});
