import { awaitsImport, isHome, profilesIn } from "../facts.ts";
import type { Draft, Edit, Fix, Home, Profile } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login, restart, versionOf, writesJson } from "./shared-remedies.ts";

/** Only where each name means one thing, and the file is one that is edited by hand. */
const fixOf = (home: Home, { foreignFields }: Profile): Fix | undefined => {
  const names = new Set(foreignFields.map(({ expected }) => expected));
  if (!writesJson(home) || names.size < foreignFields.length || foreignFields.some(({ unclear }) => unclear))
    return undefined;
  const edits = foreignFields.flatMap(({ place: { path, at }, expected, value }): readonly Edit[] => [
    { kind: "rename", path, at, name: expected },
    ...(value === undefined ? [] : [{ kind: "set", path, at: [...at.slice(0, -1), expected], value } as const]),
  ]);
  return { title: "Rename the fields to what the runtime reads", safe: true, edits };
};

const foreign = (home: Home, profile: Profile): Draft => {
  const { id, foreignFields, place, provider, agent } = profile;
  const [first] = foreignFields;
  const names = foreignFields.slice(0, 4).map(({ name, expected }) => `${quote(name)} (it reads ${quote(expected)})`);
  const rename = "Rename the fields; `expires` is Unix time in milliseconds.";
  const fix = fixOf(home, profile);
  const anew = `Sign in anew: ${login(home, provider, agent)}.`;
  return {
    place: first?.place ?? place,
    message: `${quote(id)} uses field names ${versionOf(home)} does not read: ${names.join(", ")}. It can use nothing of it.`,
    remedy: writesJson(home) ? `${rename} ${restart(home)}` : anew,
    severity: "error",
    ...(fix && { fix }),
    related: foreignFields
      .slice(1, 10)
      .map(({ place: at, expected }) => ({ place: at, message: `It reads ${quote(expected)}.` })),
  };
};

/** A file of the guides' shape, in no runtime's home: one remark for the whole file. */
const generic = function* (home: Home): Generator<Draft> {
  for (const one of home.stores) {
    const profiles = profilesIn(home, one);
    const shown = profiles.find(({ foreignFields }) => foreignFields.length > 0) ?? profiles[0];
    if (one.fate !== "loaded" || !shown) continue;
    yield {
      place: shown.foreignFields[0]?.place ?? shown.place,
      message: `${quote(one.place.path)} is written in the generic shape of the guides. OpenClaw loads such a profile and can use nothing of it.`,
      remedy:
        "Fine for a runtime that reads this shape. OpenClaw reads `access`, `refresh` and `expires` (Unix time in milliseconds).",
      severity: "info",
    };
  }
};

/** Loaded without a credential, or bound to be once its store is imported. */
const isMisnamed = (profile: Profile): boolean =>
  profile.foreignFields.length > 0 &&
  (profile.reason ?? "missing_credential") === "missing_credential" &&
  (profile.fate === "ineligible"
    ? isHome(profile.store)
    : awaitsImport(profile) && profile.reason === "missing_credential");

export default defineRule({
  id: "profile-field-names",
  group: "store",
  title: "A profile is written in another program's field names",
  why: "The entry loads, so it counts as a profile, and every field is ignored: a login that looks complete and serves nothing.",
  remedy: "Use the field names of the runtime.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          "openclaw.json": {},
          [mainStore]: store({
            "openai:default": {
              type: "oauth",
              provider: "openai",
              access_token: "$FAKE:openai-access",
              refresh_token: "$FAKE:openai-refresh",
              expires_at: "2031-01-01T00:00:00Z",
            },
          }),
        },
        at: [`${mainStore}#/profiles/openai:default/access_token`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: { [mainStore]: store({ "openai:default": oauth("openai", "openai", { expires_at: "2031-01-01" }) }) },
        note: "Fields beside the right ones cost nothing.",
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      if (home.runtime === "generic") yield* generic(home);
      else for (const profile of home.profiles.filter(isMisnamed)) yield foreign(home, profile);
    }
  },
});
