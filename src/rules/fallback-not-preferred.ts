import { rankOf, triedIn, wantedIn } from "../chain-facts.ts";
import { distinct } from "../facts.ts";
import type { Draft, Scene } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { modelConfig } from "./shared-examples.ts";

const judge = function* ({ homes, policy }: Scene): Generator<Draft> {
  for (const home of homes) {
    for (const chain of home.chains) {
      const wanted = wantedIn(policy, chain);
      if (!wanted) continue;
      for (const link of triedIn(chain)) {
        if (rankOf(wanted, link.model) !== undefined) continue;
        yield {
          place: link.place,
          message: `${quote(chain.slot)} tries ${quote(link.model)}, and no entry of the preference covers it.`,
          related: wanted.place ? [{ place: wanted.place, message: "The preference." }] : [],
        };
      }
    }
  }
};

export default defineRule({
  id: "fallback-not-preferred",
  group: "chain",
  title: "A chain tries a model the preference does not name",
  why: "A model nobody ranked is one nobody chose: a hop to it changes quality, or the bill, by accident.",
  remedy: "Add the model to `preference` where it belongs, or take it out of the chain.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        policy: { version: 1, extends: ["recommended"], preference: ["openai/gpt-5.5", "anthropic/*"] },
        files: { "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["google/gemini-3-pro"] }) },
        at: ["openclaw.json#/agents/defaults/model/fallbacks/0"],
      },
    ],
    good: [
      {
        policy: { version: 1, extends: ["recommended"], preference: ["openai/gpt-5.5", "anthropic/*"] },
        files: {
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] }),
        },
      },
      { files: { "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["google/gemini-3-pro"] }) } },
    ],
  },

  check: (scene) => distinct(judge(scene)),
});
