import { counted, isLive, isSpareCopy, profilesIn, secretsOf } from "../facts.ts";
import type { Exposure, Home, Profile, Severity, Store } from "../model.ts";
import { quote, shellWord } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { nearestFirst } from "../subscriptions.ts";
import { fineStore, jsonEra, mainStore } from "./shared-examples.ts";

/** A live profile of the home that still uses the very same credential. */
const stillUsed = (home: Home, copies: readonly Profile[]): Profile | undefined => {
  const secrets = copies.flatMap(secretsOf);
  const using = home.profiles.filter(
    (profile) =>
      profile.fate === "usable" && secretsOf(profile).some((own) => secrets.some((secret) => secret.same(own))),
  );
  return nearestFirst(using, copies[0]?.agent)[0];
};

const severityOf = (exposure: Exposure, used: boolean): Severity => {
  if (exposure === "tracked" || exposure === "staged" || exposure === "committed") return "error";
  return exposure === "untracked" || used ? "warning" : "info";
};

const nature = ({ role, format }: Store): string =>
  role === "superseded" && format === "sqlite"
    ? "belongs to a newer version"
    : role === "backup"
      ? "is a backup"
      : role === "copy"
        ? "is a copy that no version reads"
        : "is left over from an older version";

const remedyOf = ({ exposure, place: { path } }: Store): string =>
  exposure === "state" || exposure === "untracked"
    ? `Delete it: \`rm ${shellWord(path)}\`. Sign in anew if anybody else could read it.`
    : `Take it out of git: \`git rm --cached ${shellWord(path)}\`, ignore it, and sign in anew: history keeps the credentials.`;

export default defineRule({
  id: "stale-copy-on-disk",
  group: "caches",
  title: "A copy of the credentials lies on the disk",
  why: "Nothing reads it, nobody rotates it, and it is forgotten when permissions, backups and git are thought of. A refresh from it locks the real owner out.",
  remedy: "Delete the copy.",
  policies: { recommended: "warning", strict: "warning", upgrade: "warning" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "agents/main/agent/auth-profiles.json.legacy-flat.1700000000000.bak": fineStore,
        },
        at: ["agents/main/agent/auth-profiles.json.legacy-flat.1700000000000.bak#"],
      },
      {
        target: jsonEra,
        files: { "openclaw.json": {}, [mainStore]: fineStore, "workspace/auth-profiles.json": fineStore },
        at: ["workspace/auth-profiles.json#"],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          "agents/main/agent/auth-profiles.json.bak": {
            version: 1,
            profiles: {
              "openai:default": {
                type: "oauth",
                provider: "openai",
                access: "<access-token>",
                refresh: "<refresh-token>",
              },
            },
          },
        },
        note: "Placeholders only.",
      },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const store of home.stores) {
        if (!isSpareCopy(home, store) || store.template || store.held === 0) continue;
        const copies = profilesIn(home, store);
        if (copies.length > 0 && !copies.some(isLive)) continue;
        const used = stillUsed(home, copies);
        const { path } = store.place;
        yield {
          place: { path, at: [] },
          message: `${quote(path)} ${nature(store)} and holds ${counted(store.held, "credential")}${used ? `, among them the one in use as ${quote(used.id)}` : ""}.`,
          remedy: remedyOf(store),
          severity: severityOf(store.exposure, used !== undefined),
          related: used ? [{ place: used.place, message: "In use here." }] : [],
        };
      }
    }
  },
});
