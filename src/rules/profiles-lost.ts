import { counted, listed } from "../facts.ts";
import type { Draft } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { isSame, loadedIn, lostHomes, type Pair, pairsOf, placeAt, placeOf } from "../snapshot/compare.ts";
import type { SnapshotProfile } from "../snapshot/model.ts";
import { fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";

const holder = ({ id, agent }: SnapshotProfile): string =>
  agent === null || agent === "main" ? quote(id) : `${quote(id)} of agent ${quote(agent)}`;

const lost = function* (pair: Pair): Iterable<Draft> {
  const now = loadedIn(pair.after);
  for (const old of loadedIn(pair.before)) {
    if (now.some((one) => one.agent === old.agent && (one.id === old.id || isSame(old, one)))) continue;
    // A copy that an upgrade dropped because the agent inherits the main one is not lost.
    if (now.some((one) => isSame(old, one) && (one.agent === "main" || one.agent === null))) continue;
    const kept = pair.after.profiles.find((one) => isSame(old, one) || (one.id === old.id && one.agent === old.agent));
    const where = kept ? ` What it held lies in ${quote(kept.path)}, which is not read.` : "";
    yield {
      place: kept ? placeAt(kept) : placeOf(pair.after),
      message: `${holder(old)} was loaded before; now it is not.${where}`,
      remedy: kept
        ? "Bring it back from there with the program's own import, or sign in anew."
        : "Restore it from a backup taken before the upgrade, or sign in anew.",
    };
  }
};

export default defineRule({
  id: "profiles-lost",
  group: "upgrade",
  title: "An upgrade lost a profile",
  why: "Migrations archive what they cannot read. The provider is dead, or another credential answers for it.",
  remedy: "Restore it, or sign in anew.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        before: {
          files: { [mainStore]: store({ "openai:default": oauth("openai"), "anthropic:default": oauth("anthropic") }) },
          target: jsonEra,
        },
        target: jsonEra,
        files: { [mainStore]: fineStore },
        at: [`${mainStore}#`],
      },
    ],
    good: [
      {
        before: { files: { [mainStore]: fineStore }, target: jsonEra },
        target: jsonEra,
        files: { [mainStore]: fineStore },
      },
    ],
  },

  *check({ comparison }) {
    // What a version will not read is said of its store.
    if (comparison === undefined || comparison.foretold === true) return;
    for (const home of lostHomes(comparison)) {
      const held = loadedIn(home);
      if (held.length === 0) continue;
      yield {
        place: placeOf(home),
        message: `Nothing is left of ${quote(home.runtime)}: it loaded ${counted(held.length, "profile")} (${listed(held.map(({ id }) => quote(id)))}).`,
      };
    }
    for (const pair of pairsOf(comparison)) yield* lost(pair);
  },
});
