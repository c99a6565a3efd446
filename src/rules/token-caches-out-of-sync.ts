import { cachesOf, differ, newestOf } from "../copies.ts";
import type { Home, Profile } from "../model.ts";
import { siblings } from "../owners.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { coderStore, fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login, restart, signsInItself, writesJson } from "./shared-remedies.ts";

const holder = ({ runtime }: Home, { agent, place }: Profile): string =>
  agent === undefined || runtime === "generic" ? quote(place.path) : `agent ${quote(agent)} (${quote(place.path)})`;

const strangers = (left: Profile, right: Profile): boolean =>
  left.account !== undefined && right.account !== undefined && !left.account.same(right.account);

const remedyOf = (home: Home, old: Profile, newest: Profile): string => {
  if (strangers(old, newest))
    return "Give the second account an id of its own, or delete the entry that is not wanted.";
  if (home.runtime === "openclaw" && newest.agent === "main") {
    return writesJson(home)
      ? `Delete ${quote(old.id)} from ${quote(old.place.path)}: the agent inherits the main one. ${restart(home)}`
      : `Remove the agent's own copy; it inherits the main one. Or sign it in: ${login(home, old.provider, old.agent)}.`;
  }
  return writesJson(home) && !signsInItself(home)
    ? `Write the newest into every store in one go. ${restart(home)}`
    : `Sign in anew where it is old: ${login(home, old.provider, old.agent)}.`;
};

export default defineRule({
  id: "token-caches-out-of-sync",
  group: "caches",
  title: "Copies of one login have drifted apart",
  why: "A refresh token is good for one use. Whoever refreshed last holds the only valid one; every other copy gets `refresh_token_reused` at its next refresh. Some agents work, others do not.",
  remedy: "Keep one copy, in the main agent; the others inherit it.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          [coderStore]: store({ "openai:default": oauth("openai", "openai-old", { expires: 1_700_000_000_000 }) }),
        },
        at: [`${coderStore}#/profiles/openai:default`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore, [coderStore]: store({}) }, note: "Inherited, not copied." },
      {
        target: jsonEra,
        files: { [mainStore]: fineStore, [coderStore]: store({ "openai:coder": oauth("openai", "openai-coder") }) },
        note: "Another login under another id.",
      },
    ],
  },

  *check({ homes }) {
    for (const { owners, oneSession } of siblings(homes)) {
      if (!oneSession) continue;
      const newest = newestOf(owners.map(({ profile }) => profile));
      const best = owners.find(({ profile }) => profile === newest);
      for (const { home, profile } of owners) {
        if (!best || profile === newest || profile.refresh?.same(newest?.refresh)) continue;
        yield {
          place: profile.place,
          message: `${quote(profile.id)} of ${holder(home, profile)} is an older state of the sign-in that ${holder(best.home, best.profile)} has refreshed since.`,
          remedy: `Let one program own it; sign in anew here: ${login(home, profile.provider, profile.agent)}.`,
          related: [{ place: best.profile.place, message: "The newest state." }],
        };
      }
    }
    for (const { home, entries } of cachesOf(homes)) {
      const newest = newestOf(entries);
      for (const old of entries) {
        if (!newest || old === newest || !differ(old, newest)) continue;
        const what = strangers(old, newest) ? "is another account in" : "differs from the newer one of";
        yield {
          place: old.place,
          message: `${quote(old.id)} of ${holder(home, old)} ${what} ${holder(home, newest)}.`,
          remedy: remedyOf(home, old, newest),
          related: [{ place: newest.place, message: "The newest copy." }],
        };
      }
    }
  },
});
