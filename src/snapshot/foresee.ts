/** What a version makes of a state once its own repair has run. Pure. */
import type { Served, SnapshotAgent, SnapshotHome, SnapshotProfile } from "./model.ts";

type Names = Readonly<Record<string, string>>;

export interface Foresight {
  /** The version refuses the configuration as it is, so that its repair has to run. */
  readonly refused: boolean;
  /** Providers that get another name, of profiles and of models. */
  readonly profiles: Names;
  readonly models: Names;
  /** Ids of profiles that are removed. */
  readonly retired: readonly string[];
  /** Providers whose order somebody wrote: it stays. */
  readonly ordered: ReadonlySet<string>;
}

const nameOf = (provider: string, renamed: Names): string =>
  Object.hasOwn(renamed, provider) ? (renamed[provider] ?? provider) : provider;

const modelOf = (model: string, renamed: Names): string => {
  const [provider = "", ...rest] = model.split("/");
  return [nameOf(provider, renamed), ...rest].join("/");
};

const rank: Readonly<Record<string, number>> = { oauth: 0, token: 1 };

/**
 * Two names become one. Where no order is written, logins go before tokens and keys, and of two alike the agent's own
 * before the one it inherits (openclaw 2026.9.6).
 */
const joined = (agent: string, old: SnapshotAgent | undefined, home: SnapshotHome, foresight: Foresight) => {
  const weight = (id: string): number => {
    const found = home.profiles.filter((one) => one.id === id);
    return (rank[found[0]?.kind ?? ""] ?? 2) * 2 + (found.some((one) => one.agent === agent) ? 0 : 1);
  };
  const names = { ...foresight.models, ...foresight.profiles };
  const all = new Map<string, readonly string[]>();
  for (const [provider, ids] of Object.entries(old?.usable ?? {})) {
    const name = nameOf(provider, names);
    const held = [...(all.get(name) ?? []), ...ids.filter((id) => !foresight.retired.includes(id))];
    all.set(name, foresight.ordered.has(name) ? held : held.sort((left, right) => weight(left) - weight(right)));
  }
  return all;
};

const servedBy = (first: string | undefined, profiles: readonly SnapshotProfile[], otherwise: Served): Served => {
  const kind = profiles.find(({ id }) => id === first)?.kind;
  return kind === undefined ? otherwise : kind === "oauth" || kind === "token" ? "login" : "key";
};

const agentOf = (agent: string, found: SnapshotAgent, home: SnapshotHome, foresight: Foresight) => {
  const old = Object.hasOwn(home.agents, agent) ? home.agents[agent] : undefined;
  const usable = joined(agent, old, home, foresight);
  return {
    usable: Object.fromEntries(usable),
    chain: found.chain.map(({ model, served }) => {
      const name = modelOf(model, foresight.models);
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
export const foresee = (before: SnapshotHome, after: SnapshotHome, foresight: Foresight): SnapshotHome => {
  const blocked = after.stores.some(({ fate }) => fate === "blocks-startup");
  if (!blocked && !foresight.refused) return after;
  // A store that is read as it is stays; what is renamed in it is renamed all the same (2026.6.5 to 2026.9.6).
  const base = blocked ? before : after;
  return {
    ...after,
    profiles: base.profiles.map((one) => ({
      ...one,
      provider: nameOf(one.provider, foresight.profiles),
      fate: foresight.retired.includes(one.id) ? "dropped" : one.fate,
    })),
    agents: Object.fromEntries(
      Object.entries(after.agents).map(([agent, found]) => [agent, agentOf(agent, found, base, foresight)]),
    ),
  };
};
