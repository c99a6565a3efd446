import { triedIn } from "../chain-facts.ts";
import { distinct } from "../facts.ts";
import type { Draft, Scene } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, jsonEra, mainStore, modelConfig, oauth, store } from "./shared-examples.ts";

const judge = function* ({ homes, lane }: Scene): Generator<Draft> {
  for (const home of homes) {
    for (const chain of home.chains) {
      const [first, ...rest] = triedIn(chain);
      if (!first || lane(home, first.provider).lane !== "subscription") continue;
      for (const { place, model, provider } of rest) {
        const hop = lane(home, provider);
        if (hop.lane !== "metered" || hop.reason !== undefined) continue;
        yield {
          place,
          message: `${quote(chain.slot)} falls back from the subscription of ${quote(first.provider)} to ${quote(model)}, which is billed by use.`,
          related: [{ place: first.place, message: "The subscription." }],
        };
      }
    }
  }
};

export default defineRule({
  id: "fallback-crosses-billing",
  group: "chain",
  title: "A fallback leaves the subscription for a metered bill",
  why: "When the subscription's window is used up the chain goes on by itself, and what was a flat rate is billed by the token.",
  remedy:
    "Fall back to another subscription or a local model, or give the provider's metered lane a `reason` in the policy.",
  policies: { recommended: "warning", strict: "warning", upgrade: "warning" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "openai:default": oauth("openai"), "openrouter:default": apiKey("openrouter") }),
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["openrouter/auto"] }),
        },
        at: ["openclaw.json#/agents/defaults/model/fallbacks/0"],
      },
    ],
    good: [
      {
        target: jsonEra,
        policy: {
          version: 1,
          extends: ["recommended"],
          providers: { openai: { lane: "subscription" }, openrouter: { lane: "metered", reason: "escape hatch" } },
        },
        files: {
          [mainStore]: store({ "openai:default": oauth("openai"), "openrouter:default": apiKey("openrouter") }),
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["openrouter/auto"] }),
        },
        note: "Said to be on purpose.",
      },
    ],
  },

  check: (scene) => distinct(judge(scene)),
});
