import { awaitsImport, isHome } from "../facts.ts";
import type { Home, Profile } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, fineStore, jsonEra, mainStore, store } from "./shared-examples.ts";
import { login, restart, writesJson } from "./shared-remedies.ts";

const reasons: Readonly<Record<string, string>> = {
  missing_credential: "it holds no credential the runtime can read",
  invalid_expires: "its expiry is no time in milliseconds",
  unresolved_ref: "its credential is named by a reference that leads nowhere",
  malformed_api_key: "its key is a command line, not a key",
  unknown_type: "it has no type the runtime knows",
  setup_inactive: "its setup was never finished",
};

/** Loaded and never tried, for a reason of its own; other rules speak of field names, modes and expiry. */
const isUnusable = ({ runtime }: Home, profile: Profile): boolean =>
  !(profile.reason === "missing_credential" && profile.foreignFields.length > 0 && runtime !== "generic") &&
  Object.hasOwn(reasons, profile.reason ?? "") &&
  (profile.fate === "ineligible" ? isHome(profile.store) : awaitsImport(profile));

const remedyOf = (home: Home, profile: Profile): string => {
  const anew = `Sign in anew: ${login(home, profile.provider, profile.agent)}.`;
  if (!writesJson(home)) return anew;
  return profile.flaw?.remedy === undefined ? anew : `${profile.flaw.remedy} ${restart(home)}`;
};

export default defineRule({
  id: "profile-unusable",
  group: "store",
  title: "A profile loads and can never be used",
  why: "It counts as a profile, so nothing complains. It is passed over at every request, and the next credential in line is billed.",
  remedy: "Give the profile a credential, or remove it.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: store({ "anthropic:key": { ...apiKey("anthropic"), key: "" } }) },
        at: [`${mainStore}#/profiles/anthropic:key/key`],
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "anthropic:manual": {
              type: "token",
              provider: "anthropic",
              token: "$FAKE:anthropic-token",
              expires: "2031-01-01",
            },
          }),
        },
        at: [`${mainStore}#/profiles/anthropic:manual/expires`],
        note: "A token's expiry must be a number; an oauth profile is merely refreshed.",
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "anthropic:key": {
              type: "api_key",
              provider: "anthropic",
              keyRef: { source: "env", id: "ANTHROPIC_API_KEY" },
            },
          }),
        },
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const profile of home.profiles.filter((one) => isUnusable(home, one))) {
        const why = profile.flaw?.message ?? `It is never tried: ${reasons[profile.reason ?? ""]}`;
        yield {
          place: profile.flaw?.place ?? profile.place,
          message: `${quote(profile.id)} ${profile.fate === "not-read" ? "would load and never be used" : "loads and is never used"} (${quote(profile.reason ?? "")}). ${sentence(why)}`,
          remedy: remedyOf(home, profile),
        };
      }
    }
  },
});
