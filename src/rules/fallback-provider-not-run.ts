import { isBorrowed, knownProviders, triedIn } from "../chain-facts.ts";
import { distinct, isHome } from "../facts.ts";
import { namesOf } from "../families.ts";
import type { Draft, Home, Link, Scene } from "../model.ts";
import { nearest } from "../nearest.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, modelConfig } from "./shared-examples.ts";
import { login } from "./shared-remedies.ts";

const isRun = ({ lane, policy }: Scene, home: Home, provider: string): boolean =>
  lane(home, provider).lane === "local" ||
  isBorrowed(provider) ||
  namesOf(provider).some(
    (name) =>
      home.providers.has(name) ||
      Object.hasOwn(policy.providers, name) ||
      home.keys.some((key) => key.provider === name) ||
      home.profiles.some((profile) => profile.provider === name) ||
      home.declared.some((profile) => profile.provider === name),
  );

/** Where no store is in sight (a repository of configuration), a known provider may well be signed in elsewhere. */
const storesInSight = (home: Home): boolean => home.stores.some((store) => isHome(store) && store.held > 0);

const meant = (home: Home, { provider }: Link): string | undefined =>
  knownProviders.includes(provider) || provider.length < 4
    ? undefined
    : nearest(provider, new Set([...home.providers, ...knownProviders]));

const judge = function* (scene: Scene): Generator<Draft> {
  for (const home of scene.homes) {
    for (const chain of home.chains) {
      for (const link of triedIn(chain)) {
        const { provider, model, place, role, written } = link;
        if (isRun(scene, home, provider) || written.includes("${")) continue;
        const guess = meant(home, link);
        if (guess === undefined && !storesInSight(home)) continue;
        const hint = guess === undefined ? "" : ` Did you mean ${quote(guess)}?`;
        yield {
          place,
          message: `${quote(model)}: ${quote(provider)} has no profile, no key and no configuration here.${hint}`,
          remedy:
            guess === undefined
              ? `Sign in: ${login(home, provider, chain.agent)}. Or take the model out of ${quote(chain.slot)}.`
              : `Correct the provider of this ${role}.`,
          confidence: guess === undefined && !storesInSight(home) ? "low" : guess === undefined ? "medium" : "high",
        };
      }
    }
  }
};

export default defineRule({
  id: "fallback-provider-not-run",
  group: "chain",
  title: "A chain names a provider that is not run here",
  why: "Without a profile, a key or a configuration of that provider the link fails at once: a dead hop, or a chain that is shorter than it looks.",
  remedy: "Sign in to the provider, or take the model out of the chain.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["opnai/gpt-5.4"] }),
        },
        at: ["openclaw.json#/agents/defaults/model/fallbacks/0"],
        note: "A typing error; the runtime keeps it without a word.",
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] }),
        },
        at: ["openclaw.json#/agents/defaults/model/fallbacks/0"],
      },
    ],
    good: [
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["ollama/qwen3"] }),
        },
        note: "A local provider needs no account.",
      },
      {
        files: {
          "openclaw.json": modelConfig({ primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] }),
        },
        note: "No store in sight: who is signed in is not known.",
      },
    ],
  },

  check: (scene) => distinct(judge(scene)),
});
