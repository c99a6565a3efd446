import { reasonDraft } from "../policy/ignores.ts";
import { inlineIgnores } from "../policy/inline.ts";
import { defineRule } from "../rule.ts";

const ignore = { rule: "profile-unusable", files: ["agents/sandbox/**"] };

export default defineRule({
  id: "suppression-without-reason",
  group: "housekeeping",
  title: "An ignore gives no reason",
  why: "Whoever meets an exception a year later can only keep it or gamble. Without a reason it silences nothing; under `strict` it needs a last day within 180 days too.",
  remedy: "Add `reason:` with why this finding is accepted, or remove the ignore.",
  policies: { recommended: "warning", strict: "error" },
  examples: {
    bad: [
      { files: {}, policy: { version: 1, ignore: [ignore] }, at: ["auth-lint.yaml#/ignore/0"] },
      {
        files: {},
        policy: { version: 1, ignore: [{ ...ignore, reason: "  " }] },
        at: ["auth-lint.yaml#/ignore/0/reason"],
      },
      {
        files: {},
        policy: {
          version: 1,
          extends: ["strict"],
          rules: { "suppression-unused": "off" },
          ignore: [{ ...ignore, reason: "rebuilt every night" }],
        },
        at: ["auth-lint.yaml#/ignore/0"],
        note: "`strict` asks for a last day.",
      },
    ],
    good: [
      {
        files: {},
        policy: {
          version: 1,
          rules: { "suppression-unused": "off" },
          ignore: [{ ...ignore, reason: "rebuilt every night" }],
        },
      },
    ],
  },

  *check({ policy, documents, now }) {
    const beside = documents.flatMap((document) => inlineIgnores(document).map((one) => one.ignore));
    for (const one of [...policy.ignore, ...beside]) {
      const draft = reasonDraft(one, policy, now);
      if (draft !== undefined) yield draft;
    }
  },
});
