/** Questions that the upgrade rules ask of two snapshots. Pure. */
import { familyOf, issuerOf } from "../families.ts";
import type { Place } from "../model.ts";
import { parsePointer } from "../pointer.ts";
import type { Comparison, Served, SnapshotHome, SnapshotProfile } from "./model.ts";

/** A home before and after. */
export interface Pair {
  readonly before: SnapshotHome;
  readonly after: SnapshotHome;
}

/** Homes of one runtime under one root; a home that moved is met where it is the only one of its runtime. */
export const pairsOf = ({ before, after }: Comparison): readonly Pair[] =>
  before.homes.flatMap((old) => {
    const same = after.homes.filter(({ runtime }) => runtime === old.runtime);
    const alone = before.homes.filter(({ runtime }) => runtime === old.runtime).length === 1 && same.length === 1;
    const found = same.find(({ root }) => root === old.root) ?? (alone ? same[0] : undefined);
    return found ? [{ before: old, after: found }] : [];
  });

/** Homes that are gone altogether. */
export const lostHomes = (comparison: Comparison): readonly SnapshotHome[] => {
  const kept = new Set(pairsOf(comparison).map(({ before }) => before));
  return comparison.before.homes.filter((home) => !kept.has(home));
};

export const placeAt = ({ path, pointer }: { readonly path: string; readonly pointer: string }): Place => ({
  path,
  at: parsePointer(pointer),
});

/** Where a home's own trouble is told: its configuration, else its first store. */
export const placeOf = ({ config, stores, root }: SnapshotHome): Place => ({
  path: config ?? stores[0]?.path ?? (root === "" ? "." : root),
  at: [],
});

const isLoaded = ({ fate }: SnapshotProfile): boolean => fate === "usable" || fate === "ineligible";

/** What the runtime loads. */
export const loadedIn = (home: SnapshotHome): readonly SnapshotProfile[] => home.profiles.filter(isLoaded);

/** One credential, wherever it lies now. A refresh between the snapshots changes it: then the account tells. */
export const isSame = (old: SnapshotProfile, found: SnapshotProfile): boolean =>
  (old.fingerprint !== null && old.fingerprint === found.fingerprint) ||
  (old.kind === found.kind &&
    old.account !== null &&
    old.account === found.account &&
    familyOf(old.provider) === familyOf(found.provider));

/** Does what an agent held stand where it looks now? The store of all agents took the place of main's. */
export const isHeldBy = (old: SnapshotProfile, found: SnapshotProfile): boolean =>
  found.agent === old.agent || (found.agent === null && old.agent === "main");

/** One model under two names of its provider: `openai-codex/gpt-5.5` and `openai/gpt-5.5`. */
export const isSameModel = (old: string, found: string): boolean =>
  modelName(old) === modelName(found) && issuerOf(old.split("/")[0] ?? "") === issuerOf(found.split("/")[0] ?? "");

/** A change in words: as it happened, or as the version asked for would bring it. */
export const told = ({ foretold }: Comparison, happened: string, foreseen: string): string =>
  foretold === true ? foreseen : happened;

/** `openai/gpt-5.5` → `gpt-5.5`: a provider may be renamed, its models are not. */
export const modelName = (model: string): string => model.slice(model.indexOf("/") + 1);

/** The model at the head of an agent's chain, and the rest. */
export const chainIn = (home: SnapshotHome, agent: string) =>
  (Object.hasOwn(home.agents, agent) ? home.agents[agent]?.chain : undefined) ?? [];

/** Agents of both states. */
export const agentsOf = ({ before, after }: Pair): readonly string[] =>
  Object.keys(before.agents).filter((agent) => Object.hasOwn(after.agents, agent));

/** How each provider of an agent was served: by the kind of what is tried first, not by its id. */
export const routesIn = (home: SnapshotHome, agent: string): ReadonlyMap<string, Served> => {
  const usable = Object.hasOwn(home.agents, agent) ? (home.agents[agent]?.usable ?? {}) : {};
  const routes = new Map<string, Served>();
  for (const [provider, ids] of Object.entries(usable)) {
    const own =
      home.profiles.find(
        ({ id, fate, agent: of }) => id === ids[0] && fate === "usable" && (of === agent || of === null),
      ) ?? home.profiles.find(({ id, fate }) => id === ids[0] && fate === "usable");
    if (own) routes.set(provider, own.kind === "api-key" ? "key" : "login");
  }
  for (const { model, served } of chainIn(home, agent)) {
    const [provider = ""] = model.split("/");
    if (!routes.has(provider)) routes.set(provider, served);
  }
  return routes;
};
