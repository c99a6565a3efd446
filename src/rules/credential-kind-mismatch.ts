import { isApiKey, isSubscriptionToken } from "../credential-kinds.ts";
import { isHome, isSubscription } from "../facts.ts";
import type { KeyHome, Profile } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, fineStore, jsonEra, mainStore, store } from "./shared-examples.ts";
import { login, restart, signsInItself, writesJson } from "./shared-remedies.ts";

const holdsToken = ({ kind, key, provider }: Profile): boolean =>
  kind === "api-key" && key !== undefined && isSubscriptionToken(key, provider);

const holdsKey = (profile: Profile): boolean =>
  isSubscription(profile) &&
  [profile.access, profile.refresh, profile.token].some((secret) => secret !== undefined && isApiKey(secret));

/** Sent as an API key; names that end in `_TOKEN` take a login's token on purpose. */
const isMisnamed = ({ name, secret, provider, placeholder }: KeyHome): boolean =>
  !placeholder && secret !== undefined && !/_TOKEN$/i.test(name) && isSubscriptionToken(secret, provider);

export default defineRule({
  id: "credential-kind-mismatch",
  group: "shadow",
  title: "A credential stands in a slot of another kind",
  why: "A login's token sent as an API key is refused, or used without ever being refreshed. A key in a login's slot bills by the token and fails at the first refresh.",
  remedy: "Sign in anew, so that the runtime files the credential itself.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: store({ "anthropic:key": { ...apiKey("anthropic"), key: "$FAKE:anthropic-access" } }) },
        at: [`${mainStore}#/profiles/anthropic:key`],
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "anthropic:manual": { type: "token", provider: "anthropic", token: "$FAKE:anthropic-key" },
          }),
        },
        at: [`${mainStore}#/profiles/anthropic:manual`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "anthropic:manual": { type: "token", provider: "anthropic", token: "$FAKE:anthropic-token" },
          }),
        },
        note: "A setup token belongs in a token profile.",
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const profile of home.profiles) {
        if (profile.placeholder || !isHome(profile.store) || !(holdsToken(profile) || holdsKey(profile))) continue;
        const { id, provider, agent, place } = profile;
        const what = holdsToken(profile)
          ? "holds a login's token in the slot of an API key"
          : "holds an API key in the slot of a login";
        const way = holdsToken(profile) ? "Make it a token profile" : "Make it an API key profile";
        yield {
          place,
          message: `${quote(id)} ${what}.`,
          remedy:
            writesJson(home) && !signsInItself(home)
              ? `${way}, or sign in anew: ${login(home, provider, agent)}. ${restart(home)}`
              : `Remove it and sign in anew: ${login(home, provider, agent)}.`,
        };
      }
      for (const { name, place, provider } of home.keys.filter(isMisnamed)) {
        yield {
          place,
          message: `${quote(name)} in ${quote(place.path)} holds a login's token, and is sent as an API key.`,
          remedy: `Put a key there, or remove it and sign in: ${login(home, provider)}.`,
        };
      }
    }
  },
});
