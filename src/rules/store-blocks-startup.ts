import { counted, heldIn, profilesIn } from "../facts.ts";
import type { Home } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, strictEra } from "./shared-examples.ts";
import { confidenceIn, migrate, repairsOf, versionOf } from "./shared-remedies.ts";

/** No configuration beside it and no version recorded: that this is a home of such a version is a guess. */
const isGuessed = ({ target, config }: Home): boolean => target.chosen === "newest-known" && config === undefined;

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
        const count = heldIn(home, store);
        const held = count > 0 ? ` It holds ${counted(count, "credential")}.` : " It holds nothing.";
        const repairs = repairsOf(store, profilesIn(home, store));
        yield {
          place: { path: store.place.path, at: [] },
          message: `${versionOf(home)} refuses to start while ${quote(store.place.path)} is there.${held}`,
          remedy: count > 0 ? migrate(home, repairs) : "`openclaw doctor --fix` archives it.",
          ...(isGuessed(home) ? { severity: "warning" } : {}),
          confidence: confidenceIn(home),
          related: store.flaw ? [{ place: store.flaw.place, message: sentence(store.flaw.message) }] : [],
        };
      }
    }
  },
});
