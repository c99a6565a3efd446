import { counted, heldIn, isSpareCopy, profilesIn } from "../facts.ts";
import type { Draft, Home, Store } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, sqliteEra } from "./shared-examples.ts";
import { confidenceIn, migrate, repairsOf, restart, versionOf, writesJson } from "./shared-remedies.ts";

const isLost = (home: Home, store: Store): boolean =>
  store.fate === "not-read" && heldIn(home, store) > 0 && !isSpareCopy(home, store);

const databaseUnread = (home: Home, store: Store): boolean =>
  home.stores.some(({ format, fate, agent }) => format === "sqlite" && fate === "unreadable" && agent === store.agent);

const misplaced = (home: Home, store: Store): Draft => ({
  place: { path: store.place.path, at: [] },
  message: `${quote(store.place.path)} holds ${counted(heldIn(home, store), "credential")}, and no version reads a store at this place.`,
  remedy: writesJson(home)
    ? `Move it to \`agents/<agent>/agent/\`, or delete it. ${restart(home)}`
    : "Delete it, and sign in with `openclaw models auth login --provider <provider>`.",
});

/** The same era reads it, but not beside a newer store. */
const overtaken = (home: Home, store: Store): Draft => ({
  place: { path: store.place.path, at: [] },
  message: `${versionOf(home)} does not read ${quote(store.place.path)} beside its newer store: ${counted(heldIn(home, store), "credential")} in it, 0 loaded.`,
  remedy: `Move what is missing into the store that is read, and delete the file. ${restart(home)}`,
});

const ofLaterEra = (home: Home, store: Store): Draft => ({
  place: { path: store.place.path, at: [] },
  message: `${versionOf(home)} reads JSON stores, and ${quote(store.place.path)} is the database of a later version: ${counted(heldIn(home, store), "credential")} in it, 0 loaded.`,
  remedy: "Go back to the version that wrote it, or sign in anew: `openclaw models auth login --provider <provider>`.",
});

const ignored = (home: Home, store: Store): Draft => ({
  place: { path: store.place.path, at: [] },
  message: `${versionOf(home)} keeps its profiles in SQLite and ignores ${quote(store.place.path)} without a word: ${counted(heldIn(home, store), "credential")} in it, 0 loaded.`,
  remedy: migrate(home, repairsOf(store, profilesIn(home, store))),
  ...(store.flaw && { related: [{ place: store.flaw.place, message: sentence(store.flaw.message) }] }),
  confidence: confidenceIn(home),
  ...(databaseUnread(home, store) && { severity: "warning", confidence: "low" }),
});

export default defineRule({
  id: "store-not-read",
  group: "store",
  title: "Credentials lie in a store the runtime does not read",
  why: "Valid JSON in a place or an era nobody opens is no profile at all. Nothing is logged; it looks like bad credentials.",
  remedy: "Move the credentials to where this version reads them.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: sqliteEra,
        files: { [mainStore]: fineStore },
        at: [`${mainStore}#`],
        note: "2026.6.5 to 2026.7.x read the database alone.",
      },
      {
        target: jsonEra,
        files: { "openclaw.json": {}, "workspace/auth-profiles.json": fineStore },
        at: ["workspace/auth-profiles.json#"],
        note: "A workspace copy is read by nobody.",
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      { target: sqliteEra, files: { [mainStore]: { version: 1, profiles: {} } }, note: "Nothing in it, nothing lost." },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const store of home.stores) {
        if (!isLost(home, store)) continue;
        if (store.role === "copy") yield misplaced(home, store);
        else if (store.format === "sqlite") yield ofLaterEra(home, store);
        else yield writesJson(home) ? overtaken(home, store) : ignored(home, store);
      }
    }
  },
});
