import { counted, isHome } from "../facts.ts";
import type { Fix, Home, Store } from "../model.ts";
import { quote, sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login, restart, signsInItself, writesJson } from "./shared-remedies.ts";

/** The container is at fault, not its entries; a second container of the same name is `store-unreadable`. */
const isMisshapen = (one: Store): boolean =>
  isHome(one) &&
  one.fate === "zero" &&
  one.flaw !== undefined &&
  one.held > 0 &&
  !one.problems.some(({ kind, at }) => kind === "duplicate-key" && at.length === 1);

const fixOf = (home: Home, { flaw }: Store): Fix | undefined =>
  flaw?.edits && writesJson(home)
    ? { title: "Put the profiles into the container the runtime reads", safe: true, edits: flaw.edits }
    : undefined;

export default defineRule({
  id: "store-parses-to-zero",
  group: "store",
  title: "A profile store parses, and not one profile comes out",
  why: "The loader takes one container shape only. Any other is an empty store to it: no error, no log line, just `No API key found`.",
  remedy: "Put the profiles into the container the runtime reads, then restart it.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: store([{ id: "openai:default", ...oauth("openai") }]) },
        at: [`${mainStore}#/profiles`],
        note: "`profiles` is an array.",
      },
      {
        target: jsonEra,
        files: { [mainStore]: { auth: fineStore } },
        at: [`${mainStore}#/auth`],
        note: "The nesting of `openclaw.json`.",
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      { target: jsonEra, files: { [mainStore]: store({}) }, note: "Holds nothing, loses nothing." },
    ],
  },

  *check({ homes }) {
    for (const home of homes) {
      for (const one of home.stores) {
        if (!isMisshapen(one)) continue;
        const { path } = one.place;
        const shape = one.flaw?.message ?? "The container has another shape";
        const heirs = home.stores.some(({ agent, loaded }) => agent !== one.agent && loaded > 0);
        const inherits =
          one.agent !== undefined && heirs ? ` ${quote(one.agent)} runs on inherited profiles instead.` : "";
        const fix = fixOf(home, one);
        yield {
          ...(fix && { fix }),
          place: one.flaw?.place ?? one.place,
          message: `${sentence(shape)} ${quote(path)} holds ${counted(one.held, "credential")}; 0 profiles load.${inherits}`,
          remedy: `${one.flaw?.remedy ?? (signsInItself(home) ? `Sign in anew: ${login(home, home.runtime)}.` : "Make `profiles` an object keyed by profile id.")} ${restart(home)}`,
        };
      }
    }
  },
});
