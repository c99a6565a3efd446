import { weakened } from "../policy/weakened.ts";
import { defineRule } from "../rule.ts";

const policy = (entries: Readonly<Record<string, unknown>>) => ({ version: 1, ...entries });
const lane = { openai: { lane: "subscription", owner: "openclaw" } };
const ignore = (fields: Readonly<Record<string, unknown>>) => [
  { rule: "profile-unusable", files: ["agents/sandbox/**"], reason: "rebuilt every night", ...fields },
];
// Of these examples only the change is judged.
const quiet = { "suppression-unused": "off", "suppression-expired": "off", "policy-names-nothing": "off" };

export default defineRule({
  id: "policy-weakened",
  group: "upgrade",
  title: "A change takes a guard down",
  why: "Whoever may change the policy may let everything pass, and such a line hides well in a long change. So a change is judged by the policy from before it, and what the new one would let pass is said.",
  remedy:
    "Leave the guard up, or let somebody who answers for it merge the change, on its own and for a reason it states.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  // Silenced by a comment beside the line that weakens, it would guard nothing.
  guarded: true,
  examples: {
    bad: [
      {
        files: {},
        basePolicy: policy({}),
        policy: policy({ rules: { "token-in-text": "warning" } }),
        at: ["auth-lint.yaml#/rules/token-in-text"],
        note: "A lowered severity.",
      },
      {
        files: {},
        basePolicy: policy({ rules: quiet }),
        policy: policy({ rules: quiet, ignore: ignore({}) }),
        at: ["auth-lint.yaml#/ignore/0"],
        note: "A new ignore.",
      },
      {
        files: {},
        basePolicy: policy({ rules: quiet, ignore: ignore({ expires: "2027-01-31" }) }),
        policy: policy({ rules: quiet, ignore: ignore({ expires: "2027-12-31" }) }),
        at: ["auth-lint.yaml#/ignore/0/expires"],
        note: "A later last day.",
      },
      {
        files: {},
        basePolicy: policy({ rules: quiet, providers: lane, preference: ["openai/*"] }),
        policy: policy({ rules: quiet, providers: lane }),
        at: ["auth-lint.yaml#/preference"],
        note: "The order of models is gone.",
      },
    ],
    good: [
      {
        files: {},
        basePolicy: policy({ rules: quiet, ignore: ignore({}) }),
        policy: policy({ rules: { ...quiet, "profile-expired": "error" }, ignore: ignore({ expires: "2027-01-31" }) }),
        note: "Only more is reported than before.",
      },
      { files: {}, policy: policy({ rules: { "token-in-text": "warning" } }), note: "Nothing was changed." },
    ],
  },

  check: ({ policyChange }) => (policyChange === undefined ? [] : weakened(policyChange.base, policyChange.head)),
});
