import { defineRule } from "../rule.ts";

const baseline = (entries: readonly unknown[]) => ({
  version: 1,
  salt: "of an example only",
  entries,
});
const entry = { rule: "store-world-readable", file: "auth-profiles.json", fingerprint: "0123456789abcdef" };

export default defineRule({
  id: "baseline-unused",
  group: "housekeeping",
  title: "Entries of the baseline match nothing",
  why: "What they accepted is mended. Left in place they would accept the same defect again when somebody brings it back.",
  remedy: "Take them out: `auth-lint baseline prune`.",
  policies: { recommended: "info", strict: "info" },
  examples: {
    bad: [{ files: { "auth-lint-baseline.json": baseline([entry]) }, at: ["auth-lint-baseline.json#"] }],
    good: [
      { files: { "auth-lint-baseline.json": baseline([]) } },
      {
        files: { "auth-lint-baseline.json": baseline([{ ...entry, past: true }]) },
        note: "Only the history holds it: `baseline prune` reads that.",
      },
    ],
  },

  // Known only after every finding is: policy/housekeeping.ts states it.
  check: () => [],
});
