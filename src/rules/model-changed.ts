import type { Draft } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { agentsOf, chainIn, isSameModel, type Pair, pairsOf, placeAt, placeOf, told } from "../snapshot/compare.ts";
import type { Comparison, SnapshotHome } from "../snapshot/model.ts";
import { fineStore, jsonEra, mainStore, modelConfig, strictEra } from "./shared-examples.ts";

const slotOf = (home: SnapshotHome, agent: string) =>
  home.chains.find((chain) => chain.agent === agent) ?? home.chains.find((chain) => chain.agent === null);

const firstOf = (home: SnapshotHome, agent: string): string | undefined =>
  chainIn(home, agent)[0]?.model ?? slotOf(home, agent)?.first ?? undefined;

const heads = function* (pair: Pair, comparison: Comparison): Iterable<Draft> {
  for (const agent of agentsOf(pair)) {
    const slot = slotOf(pair.after, agent);
    const old = firstOf(pair.before, agent);
    const found = firstOf(pair.after, agent);
    if (old === undefined || found === undefined || old === found) continue;
    const place = slot ? placeAt(slot) : placeOf(pair.after);
    const change = told(
      comparison,
      `Agent ${quote(agent)} asked ${quote(old)} first; now it asks ${quote(found)}.`,
      `Agent ${quote(agent)} asks ${quote(old)} first; it would ask ${quote(found)}.`,
    );
    if (isSameModel(old, found)) {
      const message = `${change} It is one model under two names of its provider.`;
      yield { place, message, remedy: "Name the new one wherever the old one stands.", severity: "info" };
      continue;
    }
    const implied =
      slot?.implied === true ? " No primary is written, and the version has another default of its own." : "";
    yield {
      place,
      message: `${change}${implied}`,
      remedy:
        implied === ""
          ? "Write the model back, or accept the new one in the policy's `preference`."
          : "Write the primary model down, so that no version chooses it.",
    };
  }
};

export default defineRule({
  id: "model-changed",
  group: "upgrade",
  title: "An upgrade changed the model that is asked first",
  why: "Another model answers, at another price and with other limits, and every session goes on as if nothing had happened.",
  remedy: "Write the model back, or accept the new one in the policy.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        before: { files: { "openclaw.json": modelConfig("openai/gpt-5.5"), [mainStore]: fineStore }, target: jsonEra },
        target: jsonEra,
        files: { "openclaw.json": modelConfig("openai/gpt-5.4"), [mainStore]: fineStore },
        at: ["openclaw.json#/agents/defaults/model"],
      },
      {
        before: { files: { "openclaw.json": { agents: {} } }, target: jsonEra },
        target: strictEra,
        files: { "openclaw.json": { agents: {} } },
        at: ["openclaw.json#/agents/defaults/model"],
        note: "Nothing is written, and the built-in default moved.",
      },
    ],
    good: [
      {
        before: { files: { "openclaw.json": modelConfig("openai/gpt-5.5") }, target: jsonEra },
        target: strictEra,
        files: { "openclaw.json": modelConfig("openai/gpt-5.5") },
      },
    ],
  },

  *check({ comparison }) {
    if (comparison === undefined) return;
    for (const pair of pairsOf(comparison)) yield* heads(pair, comparison);
  },
});
