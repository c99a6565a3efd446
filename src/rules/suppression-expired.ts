import type { Draft, Policy } from "../model.ts";
import { expired } from "../policy/days.ts";
import { expiryDraft } from "../policy/ignores.ts";
import { inlineIgnores } from "../policy/inline.ts";
import { quoted } from "../policy/words.ts";
import { defineRule } from "../rule.ts";

const lanes = function* (policy: Policy, now: number): Generator<Draft> {
  for (const [provider, { expires, place, places }] of Object.entries(policy.providers)) {
    const at = places?.expires ?? place;
    if (expires === undefined || at === undefined || !expired(expires, now)) continue;
    yield {
      place: at,
      message: `The declaration of ${quoted(provider, "this provider")} ended on ${expires}`,
      remedy: "Decide again: renew the day, or remove the entry and what it allowed.",
    };
  }
};

const ignore = (expires: string) => ({
  version: 1,
  ignore: [{ rule: "profile-unusable", files: ["agents/sandbox/**"], reason: "rebuilt every night", expires }],
});

export default defineRule({
  id: "suppression-expired",
  group: "housekeeping",
  title: "An ignore has run out",
  why: "An exception was granted until a day that is over, so the finding it silenced is back. A day that cannot be read counts as over: a typo must not silence a finding for ever.",
  remedy: "Fix what it silenced and remove the ignore, or decide again and give it a new last day.",
  policies: { recommended: "warning", strict: "error", upgrade: "info" },
  examples: {
    bad: [
      { files: {}, policy: ignore("2020-01-31"), at: ["auth-lint.yaml#/ignore/0/expires"] },
      {
        files: {},
        policy: ignore("31.01.2027"),
        at: ["auth-lint.yaml#/ignore/0/expires"],
        note: "Not a day as YYYY-MM-DD.",
      },
    ],
    good: [{ files: {}, policy: { ...ignore("2999-12-31"), rules: { "suppression-unused": "off" } } }],
  },

  *check({ policy, documents, now }) {
    const beside = documents.flatMap((document) => inlineIgnores(document).map((one) => one.ignore));
    for (const one of [...policy.ignore, ...beside]) {
      const draft = expiryDraft(one, now);
      if (draft !== undefined) yield draft;
    }
    yield* lanes(policy, now);
  },
});
