import { drifted, rotating } from "../copies.ts";
import { isSingleUse, issuerOf } from "../families.ts";
import type { Draft, Home, Scene } from "../model.ts";
import { type Owner, siblings } from "../owners.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { coderStore, fineStore, jsonEra, mainStore, oauth, store } from "./shared-examples.ts";
import { login, removeProfile } from "./shared-remedies.ts";

/** The main agent's entry owns the login, else the one that stands first. */
const inOrder = (owners: readonly Owner[]): readonly Owner[] =>
  owners.toSorted((left, right) => Number(right.profile.agent === "main") - Number(left.profile.agent === "main"));

/** One login under several agents, ids or homes, by refresh token. */
const sharedLogins = (homes: readonly Home[]): readonly (readonly Owner[])[] => {
  const known = new Map<string, number>();
  const groups = new Map<number, Owner[]>();
  for (const home of homes) {
    for (const profile of rotating(home)) {
      if (!profile.refresh || profile.refreshes === false) continue;
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

/** Whom the policy, else the age of the tokens, calls the owner. */
const ownerFirst = ({ lane }: Scene, owners: readonly Owner[]): readonly Owner[] => {
  const named = ({ home, profile }: Owner): number => Number(lane(home, profile.provider).owner === home.runtime);
  return owners.toSorted(
    (left, right) => named(right) - named(left) || (right.profile.expires ?? 0) - (left.profile.expires ?? 0),
  );
};

/** One account in several programs, each with a refresh token of its own. */
const sameAccount = function* (scene: Scene): Iterable<Draft> {
  for (const { owners, oneSession } of siblings(scene.homes)) {
    if (oneSession) continue;
    const [first, ...others] = ownerFirst(scene, owners);
    if (!first) continue;
    for (const owner of others) {
      if (owner.home === first.home || owner.profile.refresh?.same(first.profile.refresh)) continue;
      const { provider, place } = owner.profile;
      yield {
        place,
        message: `${holder(owner)} and ${holder(first)} refresh one account of ${quote(issuerOf(provider))}, with different refresh tokens. Where one is a copy of the other's older state, it is worthless.`,
        remedy: `Keep one owner and let the other program use it, or sign in on its own here: ${login(owner.home, provider, owner.profile.agent)}. Name the owner in the policy.`,
        related: [{ place: first.profile.place, message: "The other owner." }],
        confidence: "medium",
        ...(!isSingleUse(provider) && { severity: "info" }),
      };
    }
  }
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
      {
        target: jsonEra,
        files: {
          [mainStore]: fineStore,
          ".codex/auth.json": { tokens: { access_token: "$FAKE:a", refresh_token: "$FAKE:openai-refresh" } },
        },
        at: [".codex/auth.json#/tokens"],
        note: "Codex CLI and OpenClaw on one token: each refresh locks the other out.",
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "openai:default": oauth("openai", "openai", { accountId: "one-account" }) }),
          ".codex/auth.json": { tokens: { refresh_token: "$FAKE:older", account_id: "one-account" } },
        },
        at: [".codex/auth.json#/tokens"],
        note: "One account, two refresh tokens: a copy that was left behind, or a second sign-in.",
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
      {
        target: jsonEra,
        files: {
          [mainStore]: store({ "openai:default": oauth("openai", "openai", { accountId: "one-account" }) }),
          ".codex/auth.json": { tokens: { refresh_token: "$FAKE:b", account_id: "another-account" } },
        },
        note: "Two accounts, two sign-ins.",
      },
    ],
  },

  *check(scene) {
    const { homes } = scene;
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
          ...(!isSingleUse(owner.profile.provider) && { severity: "info" }),
        };
      }
    }
    yield* sameAccount(scene);
  },
});
