import { isHome } from "../facts.ts";
import type { Profile } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login } from "./shared-remedies.ts";

const isDead = (profile: Profile, now: number): boolean => {
  const { kind, fate, reason, refresh, access, expires, reference, placeholder, store: held } = profile;
  if (!isHome(held) || placeholder || fate === "dropped") return false;
  if (reason === "expired") return true;
  const past = expires !== undefined && expires > 0 && expires <= now;
  if (fate === "ineligible" || !past) return false;
  return kind === "token" || (kind === "oauth" && refresh === undefined && access !== undefined && !reference);
};

const day = 86_400_000;
const soon = 7;

/** It still works, and nothing will renew it. */
const isDying = (profile: Profile, now: number): boolean => {
  const { expires = 0 } = profile;
  return expires > now && expires <= now + soon * day && isDead(profile, expires);
};

const until = (expires: number, now: number): string => {
  const days = Math.floor((expires - now) / day);
  return days < 1 ? "within a day" : days === 1 ? "tomorrow" : `in ${days} days`;
};

const since = (expires: number | undefined, now: number): string => {
  if (expires === undefined) return "";
  const days = Math.floor((now - expires) / day);
  return days < 1 ? " today" : days === 1 ? " yesterday" : ` ${days} days ago`;
};

export default defineRule({
  id: "profile-expired",
  group: "store",
  title: "A login has run out and cannot be renewed",
  why: "A token has no refresh, and an oauth login without one has none either. From its last day on the next credential in line serves the requests.",
  remedy: "Sign in again.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: {
          [mainStore]: store({
            "anthropic:manual": {
              type: "token",
              provider: "anthropic",
              token: "$FAKE:anthropic-token",
              expires: 1_700_000_000_000,
            },
          }),
        },
        at: [`${mainStore}#/profiles/anthropic:manual/expires`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore } },
      {
        target: jsonEra,
        files: { [mainStore]: store({ "openai:default": oauth("openai", "openai", { expires: 1_700_000_000_000 }) }) },
        note: "An expired oauth login is refreshed at its first use.",
      },
    ],
  },

  *check({ homes, now }) {
    for (const home of homes) {
      for (const profile of home.profiles) {
        if (isDying(profile, now)) {
          yield {
            place: profile.place,
            message: `${quote(profile.id)} runs out ${until(profile.expires ?? now, now)} and has no way to refresh.`,
            remedy: `Sign in again before that: ${login(home, profile.provider, profile.agent)}.`,
            severity: "warning",
          };
        }
        if (!isDead(profile, now)) continue;
        yield {
          place: profile.flaw?.place ?? profile.place,
          message: `${quote(profile.id)} expired${since(profile.expires, now)} and has no way to refresh.`,
          remedy: `Sign in again: ${login(home, profile.provider, profile.agent)}.`,
        };
      }
    }
  },
});
