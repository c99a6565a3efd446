import { counted, listed } from "../facts.ts";
import type { Draft } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import {
  isHeldBy,
  isSame,
  loadedIn,
  lostHomes,
  type Pair,
  pairsOf,
  placeAt,
  placeOf,
  told,
} from "../snapshot/compare.ts";
import type { Comparison, SnapshotProfile } from "../snapshot/model.ts";
import { fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";

const holder = ({ id, agent }: SnapshotProfile): string =>
  agent === null || agent === "main" ? quote(id) : `${quote(id)} of agent ${quote(agent)}`;

const lost = function* (pair: Pair, comparison: Comparison): Iterable<Draft> {
  const now = loadedIn(pair.after);
  for (const old of loadedIn(pair.before)) {
    if (now.some((one) => isHeldBy(old, one) && (one.id === old.id || isSame(old, one)))) continue;
    // A copy that an upgrade dropped because the agent inherits the main one is not lost.
    if (now.some((one) => isSame(old, one) && (one.agent === "main" || one.agent === null))) continue;
    const kept = pair.after.profiles.find((one) => isSame(old, one) || (one.id === old.id && one.agent === old.agent));
    const foretold = comparison.foretold === true;
    const where = kept && !foretold ? ` What it held lies in ${quote(kept.path)}, which is not read.` : "";
    yield {
      place: kept ? placeAt(kept) : placeOf(pair.after),
      message: told(
        comparison,
        `${holder(old)} was loaded before; now it is not.${where}`,
        `${holder(old)} is loaded now; it would not be.`,
      ),
      remedy: foretold
        ? "Sign in anew once the version runs, or leave the provider to the program it comes from."
        : kept
          ? "Bring it back from there with the program's own import, or sign in anew."
          : "Restore it from a backup taken before the upgrade, or sign in anew.",
    };
  }
};

/** What never loaded is put away by the import as it is: nothing works less than before, and nobody sees it. */
const putAway = function* ({ before, after }: Pair): Iterable<Draft> {
  for (const { path, held, loaded, role } of before.stores) {
    if (role !== "primary" || after.stores.some((one) => one.path === path)) continue;
    const dropped = before.profiles.filter((old) => old.path === path && old.fate === "dropped");
    const left = dropped.filter((old) => !loadedIn(after).some((one) => isHeldBy(old, one) && one.id === old.id));
    const count = loaded === 0 ? held : left.length;
    if (count === 0) continue;
    const archive = after.stores.find((one) => one.path.startsWith(`${path}.`));
    yield {
      place: archive ? { path: archive.path, at: [] } : placeOf(after),
      message: `${quote(path)} held ${counted(count, "credential")} that never loaded; the file was put away${archive ? ` as ${quote(archive.path)}` : ""}, and of ${count === 1 ? "it" : "them"} nothing was imported.`,
      remedy: "Repair a copy of it and import that, or sign in anew; then delete the archive.",
      severity: "warning",
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
    if (comparison === undefined) return;
    const foretold = comparison.foretold === true;
    for (const home of foretold ? [] : lostHomes(comparison)) {
      const held = loadedIn(home);
      if (held.length === 0) continue;
      yield {
        place: placeOf(home),
        message: `Nothing is left of ${quote(home.runtime)}: it loaded ${counted(held.length, "profile")} (${listed(held.map(({ id }) => quote(id)))}).`,
      };
    }
    for (const pair of pairsOf(comparison)) {
      // A store that a version will not read at all is said of the store.
      if (!foretold || loadedIn(pair.after).length > 0) yield* lost(pair, comparison);
      if (!foretold) yield* putAway(pair);
    }
  },
});
