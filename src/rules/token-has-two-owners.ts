import { drifted, rotating } from "../copies.ts";
import type { Home, Profile } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { coderStore, fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login, removeProfile } from "./shared-remedies.ts";

interface Owner {
  readonly home: Home;
  readonly profile: Profile;
}

/** The main agent's entry owns the login, else the one that stands first. */
const inOrder = (owners: readonly Owner[]): readonly Owner[] =>
  owners.toSorted((left, right) => Number(right.profile.agent === "main") - Number(left.profile.agent === "main"));

/** One login under several agents, ids or homes, by refresh token. */
const sharedLogins = (homes: readonly Home[]): readonly (readonly Owner[])[] => {
  const known = new Map<string, number>();
  const groups = new Map<number, Owner[]>();
  for (const home of homes) {
    for (const profile of rotating(home)) {
      if (!profile.refresh) continue;
      const index = profile.refresh.groupIn(known);
      const group = groups.get(index) ?? [];
      groups.set(index, group);
      group.push({ home, profile });
    }
  }
  return [...groups.values()].filter((owners) => owners.length > 1);
};

const holder = ({ home: { runtime }, profile: { id, agent, place } }: Owner): string =>
  agent === undefined || runtime === "generic"
    ? `${quote(id)} in ${quote(place.path)}`
    : `${quote(id)} of agent ${quote(agent)} (${quote(place.path)})`;

/** The runtime's own copy for a second agent: it races, but nobody else owns it. */
const isCopy = (owner: Owner, other: Owner): boolean =>
  owner.profile.id === other.profile.id &&
  (owner.home === other.home || (owner.home.runtime === "generic" && other.home.runtime === "generic"));

const remedyOf = (owner: Owner, first: Owner): string => {
  const { home, profile } = owner;
  if (
    isCopy(owner, first) &&
    home.runtime !== "generic" &&
    first.profile.agent === "main" &&
    home.target.era !== "sqlite"
  ) {
    return `Remove the copy; the agent inherits the main one. ${removeProfile(home, profile, [])}`;
  }
  return `Keep one owner. Sign the other in on its own: ${login(home, profile.provider, profile.agent)}.`;
};

export default defineRule({
  id: "token-has-two-owners",
  group: "caches",
  title: "One login has several owners",
  why: "Each refresh makes the token of every other owner worthless: `401 refresh_token_reused`, again and again. Since 2026.4.29 agents inherit the main login; copies are what breaks it.",
  remedy: "Let one profile own the login, and sign the others in on their own.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: fineStore, [coderStore]: fineStore },
        at: [`${coderStore}#/profiles/openai:default`],
        note: "An identical copy in a second agent (a warning).",
      },
      {
        target: jsonEra,
        files: { [mainStore]: store({ "openai:default": oauth("openai"), "openai:work": oauth("openai") }) },
        at: [`${mainStore}#/profiles/openai:work`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore, [coderStore]: store({}) } },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "openai:default": oauth("openai"), "openai:work": oauth("openai", "openai-work") }),
        },
      },
    ],
  },

  *check({ homes }) {
    const told = drifted(homes);
    for (const owners of sharedLogins(homes)) {
      const [first, ...others] = inOrder(owners);
      if (!first) continue;
      for (const owner of others) {
        if (told.has(owner.profile)) continue;
        yield {
          place: owner.profile.place,
          message: `${holder(owner)} holds the same refresh token as ${holder(first)}. The first to refresh locks the other out.`,
          remedy: remedyOf(owner, first),
          related: [{ place: first.profile.place, message: "The first owner." }],
          ...(isCopy(owner, first) && { severity: "warning" }),
        };
      }
    }
  },
});
