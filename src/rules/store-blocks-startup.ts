import { counted, profilesIn } from "../facts.ts";
import type { Flaw, Home, Store } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, strictEra } from "./shared-examples.ts";
import { migrate, versionOf } from "./shared-remedies.ts";

const flawsOf = (home: Home, store: Store): readonly Flaw[] => {
  const all = [store.flaw, ...profilesIn(home, store).map(({ flaw }) => flaw)];
  return [...new Set(all.filter((flaw) => flaw !== undefined))];
};

export default defineRule({
  id: "store-blocks-startup",
  group: "store",
  title: "A leftover store keeps the gateway from starting",
  why: "Since 2026.8.1 a JSON store beside an empty database is refused (`AUTH_PROFILE_MIGRATION_REQUIRED`), so that no credential is lost unseen. Until it is migrated, nothing runs.",
  remedy: "Check the file, then run `openclaw doctor --fix`.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      { target: strictEra, files: { [mainStore]: fineStore }, at: [`${mainStore}#`] },
      {
        target: strictEra,
        files: { [mainStore]: "" },
        at: [`${mainStore}#`],
        note: "Even an empty file is refused.",
      },
    ],
    good: [{ target: jsonEra, files: { [mainStore]: fineStore } }],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const store of home.stores) {
        if (store.fate !== "blocks-startup") continue;
        const flaws = flawsOf(home, store);
        const broken = flaws.length > 0 || store.problems.length > 0;
        const held = store.held > 0 ? ` It holds ${counted(store.held, "credential")}.` : " It holds nothing.";
        yield {
          place: { path: store.place.path, at: [] },
          message: `${versionOf(home)} refuses to start while ${quote(store.place.path)} is there.${held}`,
          remedy: store.held > 0 ? migrate(broken) : "`openclaw doctor --fix` archives it.",
          related: flaws.slice(0, 10).map(({ place, message }) => ({ place, message: sentence(message) })),
        };
      }
    }
  },
});
