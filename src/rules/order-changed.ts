import { listed } from "../facts.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { agentsOf, pairsOf, placeAt, placeOf, told } from "../snapshot/compare.ts";
import { apiKey, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";

const both = { "openai:default": oauth("openai"), "openai:work": oauth("openai", "openai-work") };

export default defineRule({
  id: "order-changed",
  group: "upgrade",
  title: "An upgrade changed the order of profiles",
  why: "The first one answers. Another first one is another account, with another limit or another bill.",
  remedy: "Put the order back where the runtime reads it.",
  policies: { recommended: "warning", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        before: {
          files: { [mainStore]: store(both, { order: { openai: ["openai:work", "openai:default"] } }) },
          target: jsonEra,
        },
        target: jsonEra,
        files: { [mainStore]: store(both, { order: { openai: ["openai:default", "openai:work"] } }) },
        at: [`${mainStore}#/profiles/openai:default`],
      },
    ],
    good: [
      {
        before: { files: { [mainStore]: store(both) }, target: jsonEra },
        target: jsonEra,
        files: { [mainStore]: store({ ...both, "openai:third": apiKey("openai", "third") }) },
        policy: { version: 1, providers: { openai: { lane: "metered", reason: "an escape hatch" } } },
        note: "One more at the end.",
      },
    ],
  },

  *check({ comparison }) {
    if (comparison === undefined) return;
    for (const pair of pairsOf(comparison)) {
      for (const agent of agentsOf(pair)) {
        const old = pair.before.agents[agent]?.usable ?? {};
        const now = pair.after.agents[agent]?.usable ?? {};
        for (const [provider, ids] of Object.entries(old)) {
          const found = Object.hasOwn(now, provider) ? (now[provider] ?? []) : [];
          const kept = ids.filter((id) => found.includes(id));
          const order = found.filter((id) => ids.includes(id));
          const first = kept.findIndex((id, index) => id !== order[index]);
          if (first === -1) continue;
          const head = pair.after.profiles.find(({ id, fate }) => id === order[first] && fate === "usable");
          yield {
            place: head ? placeAt(head) : placeOf(pair.after),
            message: told(
              comparison,
              `Agent ${quote(agent)} tried ${listed(kept.map(quote))} of ${quote(provider)} in this order; now ${listed(order.map(quote))}.`,
              `Agent ${quote(agent)} tries ${listed(kept.map(quote))} of ${quote(provider)} in this order; it would try ${listed(order.map(quote))}.`,
            ),
          };
        }
      }
    }
  },
});
