import { listed } from "../facts.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { agentsOf, chainIn, modelName, pairsOf, placeAt, placeOf, told } from "../snapshot/compare.ts";
import { fineStore, jsonEra, mainStore, modelConfig } from "./shared-examples.ts";

const whole = modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6", "ollama/a"] });

export default defineRule({
  id: "fallbacks-lost",
  group: "upgrade",
  title: "An upgrade took fallbacks out of a chain",
  why: "Nobody notices until the first model fails, and then nothing answers.",
  remedy: "Write them back where the new version reads them.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        before: { files: { "openclaw.json": whole, [mainStore]: fineStore }, target: jsonEra },
        target: jsonEra,
        files: {
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["ollama/a"] }),
          [mainStore]: fineStore,
        },
        at: ["openclaw.json#/agents/defaults/model"],
      },
    ],
    good: [
      {
        before: { files: { "openclaw.json": whole, [mainStore]: fineStore }, target: jsonEra },
        target: jsonEra,
        files: { "openclaw.json": whole, [mainStore]: fineStore },
      },
    ],
  },

  *check({ comparison }) {
    if (comparison === undefined) return;
    for (const pair of pairsOf(comparison)) {
      for (const agent of agentsOf(pair)) {
        const left = new Set(chainIn(pair.after, agent).map(({ model }) => modelName(model)));
        const lost = chainIn(pair.before, agent)
          .slice(1)
          .filter(({ model }) => !left.has(modelName(model)));
        if (lost.length === 0) continue;
        const slot =
          pair.after.chains.find((chain) => chain.agent === agent) ??
          pair.after.chains.find((chain) => chain.agent === null);
        yield {
          place: slot ? placeAt(slot) : placeOf(pair.after),
          message: `Agent ${quote(agent)} ${told(comparison, "no longer falls", "would no longer fall")} back to ${listed(lost.map(({ model }) => quote(model)))}.`,
        };
      }
    }
  },
});
