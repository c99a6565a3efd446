import type { DeclaredProfile, Home, Profile } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, jsonEra, mainStore, store } from "./shared-examples.ts";
import { setConfig, unsetConfig } from "./shared-remedies.ts";

const modes: Readonly<Record<string, string>> = { oauth: "oauth", token: "token", "api-key": "api_key" };

const isMismatch = ({ fate, reason }: Profile): boolean =>
  fate === "ineligible" && (reason === "mode_mismatch" || reason === "provider_mismatch");

const remedyOf = (home: Home, profile: Profile, declared: DeclaredProfile | undefined): string => {
  if (!declared) return `Say in the configuration what ${quote(profile.id)} really is.`;
  const mode = modes[profile.kind];
  if (mode === undefined) return `Remove the declaration: ${unsetConfig(home, declared.place.at)}.`;
  return `Say what it is: ${setConfig(home, declared.place.at, { provider: profile.provider, mode })}. Or sign in the way it says.`;
};

export default defineRule({
  id: "profile-mode-mismatch",
  group: "store",
  title: "The configuration calls a stored profile something else",
  why: "A profile whose kind or provider differs from its declaration is passed over (`mode_mismatch`). The login is there, valid, and never tried.",
  remedy: "Make the declaration and the stored profile agree.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "anthropic:default": apiKey("anthropic") }),
          "openclaw.json": { auth: { profiles: { "anthropic:default": { provider: "anthropic", mode: "oauth" } } } },
        },
        at: [`${mainStore}#/profiles/anthropic:default`],
      },
    ],
    good: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "anthropic:manual": { type: "token", provider: "anthropic", token: "$FAKE:anthropic-token" },
          }),
          "openclaw.json": { auth: { profiles: { "anthropic:manual": { provider: "anthropic", mode: "oauth" } } } },
        },
        note: "A stored token may be declared as oauth.",
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const profile of home.profiles.filter(isMismatch)) {
        const declared = home.declared.find(({ id }) => id === profile.id);
        const says = declared ? `${declared.kind} of ${quote(declared.provider)}` : "something else";
        yield {
          place: profile.place,
          message: `${quote(profile.id)} is ${profile.kind} of ${quote(profile.provider)}, but the configuration says ${says}. It is never used.`,
          remedy: remedyOf(home, profile, declared),
          related: declared ? [{ place: declared.place, message: "Declared here." }] : [],
        };
      }
    }
  },
});
