import { defineRule } from "../rule.ts";

const ignore = { rule: "profile-unusable", files: ["agents/sandbox/**"], reason: "rebuilt every night" };

export default defineRule({
  id: "suppression-unused",
  group: "housekeeping",
  title: "An ignore silences nothing",
  why: "What it excused is gone, or it never named it. Left in place it will silence the next finding that happens to fit, which nobody decided.",
  remedy: "Remove it, or correct its rule, files or pointer.",
  policies: { recommended: "warning", strict: "error" },
  examples: {
    bad: [{ files: {}, policy: { version: 1, ignore: [ignore] }, at: ["auth-lint.yaml#/ignore/0"] }],
    good: [{ files: {}, policy: { version: 1, ignore: [] } }],
  },

  // Known only after every finding is: policy/housekeeping.ts states it.
  check: () => [],
});
