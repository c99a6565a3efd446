import { awaitsImport, containerAtFault, isHome } from "../facts.ts";
import type { Home, Profile } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login, restart, writesJson } from "./shared-remedies.ts";

const reasons: Readonly<Record<string, string>> = {
  non_object: "it is no object",
  invalid_type: "it has no type the runtime knows",
  missing_provider: "it names no provider; the id is not asked",
};

const reasonOf = ({ flaw, reason }: Profile): string =>
  flaw?.message ??
  (reasons[reason ?? ""] ? `the loader drops it: ${reasons[reason ?? ""]}` : "the loader makes no profile of it");

const remedyOf = (home: Home, profile: Profile): string => {
  if (!writesJson(home) && profile.fate !== "not-read") {
    return `Write it anew: ${login(home, profile.provider === "" ? "<provider>" : profile.provider, profile.agent)}.`;
  }
  const how = profile.flaw?.remedy ?? "Give the entry a `type` (`oauth`, `token` or `api_key`) and a `provider`.";
  return profile.fate === "not-read"
    ? `${how} Only then \`openclaw doctor --fix\`: the import leaves out what it cannot read.`
    : `${how} ${restart(home)}`;
};

/** Thrown away by the loader, or bound to be thrown away by the import of an unread store. */
const isDropped = (profile: Profile): boolean =>
  profile.fate === "dropped"
    ? isHome(profile.store) && !containerAtFault(profile.store)
    : awaitsImport(profile) && Object.hasOwn(reasons, profile.reason ?? "");

export default defineRule({
  id: "profile-dropped",
  group: "store",
  title: "The loader throws a profile away",
  why: "One entry it cannot read costs that provider its login, while all others work. The log has one line for it, with no name.",
  remedy: "Repair the entry.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "openai:default": oauth("openai"),
            "openai:work": { ...oauth("openai", "work"), type: "OAuth" },
          }),
        },
        at: [`${mainStore}#/profiles/openai:work/type`],
        note: "The type is case sensitive.",
      },
      {
        target: jsonEra,
        files: { [mainStore]: store({ "anthropic:key": { type: "api_key", key: "$FAKE:anthropic-key" } }) },
        at: [`${mainStore}#/profiles/anthropic:key`],
        note: "No provider: the id before the colon is not used.",
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      { target: jsonEra, files: { [mainStore]: store({ work: apiKey("anthropic") }) }, note: "An id is free text." },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const profile of home.profiles.filter(isDropped)) {
        yield {
          place: profile.flaw?.place ?? profile.place,
          message: `${quote(profile.id)} is not loaded. ${sentence(reasonOf(profile))}`,
          remedy: remedyOf(home, profile),
        };
      }
    }
  },
});
