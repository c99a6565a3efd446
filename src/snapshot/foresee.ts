/** What a version makes of a state once its own repair has run. Pure. */
import type { Served, SnapshotAgent, SnapshotHome, SnapshotProfile } from "./model.ts";

type Names = Readonly<Record<string, string>>;

const nameOf = (provider: string, renamed: Names): string =>
  Object.hasOwn(renamed, provider) ? (renamed[provider] ?? provider) : provider;

const modelOf = (model: string, renamed: Names): string => {
  const [provider = "", ...rest] = model.split("/");
  return [nameOf(provider, renamed), ...rest].join("/");
};

const rank: Readonly<Record<string, number>> = { oauth: 0, token: 1 };

/** Two names become one: the logins of both are asked before the keys of both, as where no order is written. */
const joined = (usable: SnapshotAgent["usable"], profiles: readonly SnapshotProfile[], renamed: Names) => {
  const kind = (id: string): number => rank[profiles.find((one) => one.id === id)?.kind ?? ""] ?? 2;
  const all = new Map<string, readonly string[]>();
  for (const [provider, ids] of Object.entries(usable)) {
    const name = nameOf(provider, renamed);
    const held = all.get(name);
    all.set(name, held ? [...held, ...ids].sort((left, right) => kind(left) - kind(right)) : ids);
  }
  return all;
};

const servedBy = (first: string | undefined, profiles: readonly SnapshotProfile[], otherwise: Served): Served => {
  const kind = profiles.find(({ id }) => id === first)?.kind;
  return kind === undefined ? otherwise : kind === "oauth" || kind === "token" ? "login" : "key";
};

const agentOf = (found: SnapshotAgent, old: SnapshotAgent | undefined, home: SnapshotHome, renamed: Names) => {
  const usable = joined(old?.usable ?? {}, home.profiles, renamed);
  return {
    usable: Object.fromEntries(usable),
    chain: found.chain.map(({ model, served }) => {
      const name = modelOf(model, renamed);
      return { model: name, served: servedBy(usable.get(name.split("/")[0] ?? "")?.[0], home.profiles, served) };
    }),
  };
};

/**
 * A version that refuses a store has to import it before anything runs: what was loaded is loaded then, under the names
 * that version gives.
 * @param before the home in the version that runs now
 * @param after the same files in the version asked for
 */
export const foresee = (before: SnapshotHome, after: SnapshotHome, renamed: Names): SnapshotHome => {
  if (!after.stores.some(({ fate }) => fate === "blocks-startup")) return after;
  return {
    ...after,
    profiles: before.profiles.map((one) => ({ ...one, provider: nameOf(one.provider, renamed) })),
    agents: Object.fromEntries(
      Object.entries(after.agents).map(([agent, found]) => {
        const old = Object.hasOwn(before.agents, agent) ? before.agents[agent] : undefined;
        return [agent, agentOf(found, old, before, renamed)];
      }),
    ),
  };
};
