import { familyOf } from "../families.ts";
import type { Draft } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import {
  agentsOf,
  chainIn,
  modelName,
  type Pair,
  pairsOf,
  placeAt,
  placeOf,
  routesIn,
  told,
} from "../snapshot/compare.ts";
import type { Comparison, SnapshotHome } from "../snapshot/model.ts";
import { apiKey, jsonEra, mainStore, modelConfig, oauth, store } from "./shared-examples.ts";

/** Where the key stands that answers now. */
const keyPlace = (home: SnapshotHome, agent: string, provider: string) => {
  const usable = Object.hasOwn(home.agents, agent) ? (home.agents[agent]?.usable ?? {}) : {};
  const [first] = Object.hasOwn(usable, provider) ? (usable[provider] ?? []) : [];
  const profile = home.profiles.find(({ id, fate }) => id === first && fate === "usable");
  const key = home.keys.find((one) => familyOf(one.provider) === familyOf(provider));
  return profile ? placeAt(profile) : key ? placeAt(key) : placeOf(home);
};

/** Models of the chain by their name, then providers that no chain names. */
const changed = (pair: Pair, agent: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const rest = chainIn(pair.after, agent);
  for (const old of chainIn(pair.before, agent)) {
    const now =
      rest.find(({ model }) => model === old.model) ??
      rest.find(({ model }) => modelName(model) === modelName(old.model));
    const [provider = ""] = now?.model.split("/") ?? [];
    if (old.served === "login" && now?.served === "key") found.set(provider, old.model);
  }
  const [before, after] = [routesIn(pair.before, agent), routesIn(pair.after, agent)];
  for (const [provider, served] of before) {
    const name = after.has(provider) ? provider : [...after.keys()].find((one) => familyOf(one) === familyOf(provider));
    if (name !== undefined && served === "login" && after.get(name) === "key" && !found.has(name))
      found.set(name, provider);
  }
  return found;
};

const lanes = function* (pair: Pair, comparison: Comparison): Iterable<Draft> {
  for (const agent of agentsOf(pair)) {
    for (const [provider, route] of changed(pair, agent)) {
      yield {
        place: keyPlace(pair.after, agent, provider),
        message: told(
          comparison,
          `${quote(route)} of agent ${quote(agent)} was served by a subscription; an API key of ${quote(provider)} serves it now.`,
          `${quote(route)} of agent ${quote(agent)} is served by a subscription; an API key of ${quote(provider)} would serve it.`,
        ),
      };
    }
  }
};

export default defineRule({
  id: "lane-changed",
  group: "upgrade",
  title: "An upgrade moved a route from a subscription to a key",
  why: "The route works as before and bills for every token. Judged by the kind of what is asked first, not by its id: upgrades rename profiles.",
  remedy: "Put the login first again, or remove the key; sign in anew where the login was lost.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        before: {
          files: {
            "openclaw.json": modelConfig("openai/gpt-5.5"),
            [mainStore]: store({ "openai:default": oauth("openai") }),
          },
          target: jsonEra,
        },
        target: jsonEra,
        files: {
          "openclaw.json": modelConfig("openai/gpt-5.5"),
          [mainStore]: store({ "openai:default": apiKey("openai") }),
        },
        at: [`${mainStore}#/profiles/openai:default`],
        note: "The same id, another kind.",
      },
    ],
    good: [
      {
        before: {
          files: {
            "openclaw.json": modelConfig("openai-codex/gpt-5.5"),
            [mainStore]: store({ "openai-codex:default": oauth("openai-codex", "openai") }),
          },
          target: jsonEra,
        },
        target: jsonEra,
        files: {
          "openclaw.json": modelConfig("openai/gpt-5.5"),
          [mainStore]: store({ "openai:chatgpt": oauth("openai") }),
        },
        note: "Renamed, and still the login.",
      },
    ],
  },

  *check({ comparison }) {
    if (comparison === undefined) return;
    for (const pair of pairsOf(comparison)) yield* lanes(pair, comparison);
  },
});
