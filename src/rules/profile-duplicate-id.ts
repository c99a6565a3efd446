import { isHome } from "../facts.ts";
import type { Home, Problem, Profile, Store } from "../model.ts";
import { formatPointer } from "../pointer.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { apiKey, fineStore, jsonEra, mainStore } from "./shared-examples.ts";
import { restart, writesJson } from "./shared-remedies.ts";

const surviving = (home: Home, store: Store, { at }: Problem): Profile | undefined =>
  home.profiles.find(({ place }) => place.path === store.place.path && formatPointer(place.at) === formatPointer(at));

export default defineRule({
  id: "profile-duplicate-id",
  group: "store",
  title: "A profile id is used twice",
  why: "JSON keeps the last of two equal keys. The first login is gone without a word, and an oauth profile can turn into an API key.",
  remedy: "Give one of them another id.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: `{ "version": 1, "profiles": {
  "anthropic:default": { "type": "api_key", "provider": "anthropic", "key": "$FAKE:anthropic-key" },
  "anthropic:default": { "type": "api_key", "provider": "anthropic", "key": "$FAKE:anthropic-other-key" } } }`,
        },
        at: [`${mainStore}#/profiles/anthropic:default`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: {
          [mainStore]: {
            version: 1,
            profiles: {
              "anthropic:default": apiKey("anthropic"),
              "anthropic:other": apiKey("anthropic", "anthropic-other"),
            },
          },
        },
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const store of home.stores.filter(isHome)) {
        for (const problem of store.problems) {
          const profile = problem.kind === "duplicate-key" ? surviving(home, store, problem) : undefined;
          if (!profile) continue;
          const { path } = store.place;
          const first = problem.first;
          yield {
            place: { path, at: problem.at, on: "key" },
            message: `${quote(profile.id)} stands twice in ${quote(path)}. Only the last one counts (${profile.kind}).`,
            remedy: `Give one of them another id.${writesJson(home) ? ` ${restart(home)}` : ""}`,
            related: first
              ? [
                  {
                    place: {
                      path,
                      at: problem.at,
                      range: { ...first, endLine: first.line, endColumn: first.column + 1 },
                    },
                    message: "Here it stands first; this one is lost.",
                  },
                ]
              : [],
          };
        }
      }
    }
  },
});
